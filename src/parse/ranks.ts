import type { Provision } from '../tree/nodes.js';
import type { Marker, MarkerKind } from './structures/index.js';

/** A provision closes every open one of the same or a greater rank. */
const RANKS: Record<MarkerKind, number> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  capital: 6,
  roman: 7,
  arabic: 8,
  dotted: 9,
  letter: 10,
  dottedLetter: 10.1,
  enclosedArabic: 10.2,
  enclosedLetter: 10.4,
  lowerRoman: 10.6,
  dash: 11,
  plus: 12,
};

/** "2.1." ranks above "2.1.1.". */
export function rankOf(marker: Marker): number {
  const depth = marker.kind === 'dotted' ? (marker.number?.split('.').length ?? 2) - 2 : 0;
  return RANKS[marker.kind] + depth / 10;
}

export const ARTICLE_RANK = RANKS.article;
export const POINT_RANK = RANKS.letter;
export const DASH_RANK = RANKS.dash;

/** "1)" below "2.": a list of its own inside a khoản. */
export const NESTED_ARABIC_RANK = RANKS.dotted + 0.5;

const IN_ARTICLE: Partial<Record<MarkerKind, Provision['type']>> = {
  arabic: 'clause',
  dotted: 'subclause',
  letter: 'point',
};
const OWN_TYPE = new Set<MarkerKind>(['appendix', 'part', 'chapter', 'section', 'subsection', 'article']);

/** "1." below "a) … gồm:". */
export const NESTED_UNDER_POINT_RANK = RANKS.letter + 0.05;

/** The node that a marker opens: khoản and điểm exist only inside an article; elsewhere it is an outline. */
export function typeOf(kind: MarkerKind, inArticle: boolean): Provision['type'] {
  if (OWN_TYPE.has(kind)) return kind as Provision['type'];
  return (inArticle && IN_ARTICLE[kind]) || 'item';
}
