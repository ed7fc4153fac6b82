/** Aligns two documents: it makes the mapping that says which unit of one answers which of the other. */
import { withEqualTables } from '../tree/flatten-tables.js';
import type { Document } from '../tree/nodes.js';
import type { Lexicon } from '../wording/lexicon.js';
import type { Unit, Units } from '../wording/units.js';
import { type WordedDocument, wordDocument } from '../wording/worded-document.js';
import { alignFamilies, alignWithin } from './align-families.js';
import { alignHeadings } from './align-headings.js';
import { alignPartial, partialSide } from './align-partial.js';
import { anchorExact } from './anchor-exact.js';
import { countFeatures } from './features.js';
import { type Judge, makeJudge } from './judge.js';
import { Links } from './links.js';
import type { Mapping } from './mapping.js';
import { markMoves } from './mark-moves.js';
import { joinContinuations, markRejoined } from './mark-rejoined.js';
import { pairAcrossArticles, pairLeftInArticles } from './pair-across-articles.js';
import { pairByFlow } from './pair-articles.js';
import { pairRejoined } from './pair-rejoined.js';
import { type Pinned, type Pins, readPins } from './pins.js';
import { swapMapping, swapSide } from './swap-mapping.js';

export interface AlignOptions {
  /** Pairs that a reviewer has fixed. */
  pins?: Pins;
  /** The side that answers only some duties of the other; found by itself where one side has no articles. */
  partial?: 'base' | 'target' | null;
}

/** The phrases that may stand for each other, for each text: local names, words of its level, bodies. */
interface Mask {
  base: Lexicon;
  target: Lexicon;
}

/**
 * Finds which unit of one text answers which of the other: articles, within them clauses, subclauses, points, items
 * and paragraphs, and apart from these the headings of chapters and sections and the parts of the cover decision.
 * Swapping the two texts swaps the mapping and changes nothing else.
 * @throws Failure `align.unknownPin` for a pin on what the texts do not have
 */
export function alignTrees(
  givenBase: Document,
  givenTarget: Document,
  { mask, ...options }: AlignOptions & { mask?: Mask } = {},
): Mapping {
  const [base, target] = withEqualTables(givenBase, givenTarget);
  const worded = wordDocument(base, { phrases: mask?.base });
  return alignWorded(worded, wordDocument(target, { phrases: mask?.target, beside: worded }), options);
}

/**
 * `alignTrees` for documents that are worded already, both in one vocabulary: a base that is held against many texts, a
 * text that is also checked.
 */
export function alignWorded(
  base: WordedDocument,
  target: WordedDocument,
  options: AlignOptions = {},
): Mapping {
  const [baseUnits, targetUnits] = [base.units(), target.units()];
  const pinned = readPins(options.pins ?? {}, baseUnits, targetUnits);
  const partial = options.partial === undefined ? partialSide(baseUnits, targetUnits) : options.partial;
  const judge = makeJudge(
    countFeatures([...baseUnits.all, ...targetUnits.all], base.reader.vocabulary),
    base.reader.vocabulary,
  );
  // Of two equally good partners one has to be taken: the same one, whichever text is named first.
  return allText(baseUnits) <= allText(targetUnits)
    ? alignUnits(baseUnits, targetUnits, judge, pinned, partial)
    : swapMapping(alignUnits(targetUnits, baseUnits, judge, pinned.map(swapPinned), swapSide(partial)));
}

function alignUnits(
  base: Units,
  target: Units,
  judge: Judge,
  pinned: readonly Pinned[],
  partial: Mapping['partial'],
): Mapping {
  const links = new Links(judge);
  for (const pin of pinned) links.add(pin.base, pin.target, { kind: 'pin', score: 1, detail: '' });
  if (partial === null) pairRejoined(base, target, links, judge);
  alignFamilies(base.decision, target.decision, links, judge);
  if (partial === null) {
    anchorExact(base, target, links, judge);
    alignFamilies(base.articles, target.articles, links, judge);
    pairLeftInArticles(base, links, judge);
    pairAcrossArticles(base, target, links, judge);
    pairByFlow(base.articles, target.articles, links, judge);
    alignWithin(base.articles, links, judge);
    pairLeftInArticles(base, links, judge);
    joinContinuations(base, target, links, judge);
  } else {
    alignPartial(base, target, links, judge);
  }
  alignHeadings(base, target, links, judge);
  for (const unit of base.all.filter(links.isFree)) links.add([unit], []);
  for (const unit of target.all.filter(links.isFree)) links.add([], [unit]);
  markRejoined(links);
  if (partial === null) markMoves(links);
  const linkOf = new Map(
    links.all.flatMap((link) => [...link.base, ...link.target].map((unit) => [unit, link] as const)),
  );
  return { base, target, links: links.all, linkOf, partial };
}

const allText = ({ all }: Units): string =>
  all.map(({ label, heading, text }: Unit) => `${label} ${heading ?? ''} ${text}`).join('\n');

const swapPinned = ({ base, target }: Pinned): Pinned => ({ base: target, target: base });
