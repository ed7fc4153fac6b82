import { remember } from '../../text/remember.js';
import { appendix, form } from './appendix.js';
import { article, oddArticle } from './article.js';
import { chapter } from './chapter.js';
import { foldHead } from './fold-head.js';
import type { Marker, Recogniser } from './marker.js';
import {
  arabic,
  capital,
  dash,
  dotted,
  dottedLetter,
  doubleLetter,
  enclosedArabic,
  enclosedLetter,
  letter,
  loose,
  lowerRoman,
  plus,
  roman,
  worded,
} from './outline.js';
import { part } from './part.js';
import { section } from './section.js';
import { subsection } from './subsection.js';
import { bulleted, unmarked } from './unmarked.js';

export type { Marker, MarkerKind } from './marker.js';

interface Structure {
  recognise: Recogniser;
  /** The characters with which its markers begin, so that a line is tried only against what it can be. */
  begins: string;
}

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzđ';
/** What a scanner sees beside a number. */
const SPOTS = '=_.,:;`„…$*~^·•';
/** Where symbol fonts keep their bullets. */
const SYMBOL_AREA = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => 0xf000 + code));

/** In the order in which they are tried. */
export const structures: readonly Structure[] = [
  { recognise: article, begins: 'ĐÐDđ' },
  { recognise: oddArticle, begins: `ĐÐ[-–—•●▪‣*'‘ˆ${SPOTS}${DIGITS}` },
  { recognise: bulleted, begins: '-–—•●▪‣*' },
  { recognise: dash, begins: `-–—•●▪‣⁃◆■□❖➢➤*${SYMBOL_AREA}` },
  { recognise: dotted, begins: DIGITS },
  { recognise: arabic, begins: DIGITS },
  { recognise: loose, begins: `${DIGITS}${LETTERS}${SPOTS}lIOoЗ|` },
  { recognise: dottedLetter, begins: LETTERS },
  { recognise: doubleLetter, begins: LETTERS },
  { recognise: letter, begins: LETTERS },
  { recognise: lowerRoman, begins: '(ivx' },
  { recognise: enclosedArabic, begins: '(' },
  { recognise: enclosedLetter, begins: '(' },
  { recognise: worded, begins: `KĐ${DIGITS}` },
  { recognise: chapter, begins: 'C第' },
  { recognise: section, begins: 'M' },
  { recognise: subsection, begins: 'T' },
  { recognise: part, begins: 'P' },
  { recognise: appendix, begins: 'P' },
  { recognise: form, begins: 'MB' },
  { recognise: roman, begins: 'IVXL' },
  { recognise: capital, begins: 'ABCDEFGHKMNOPQRSTUWYĐ' },
  { recognise: plus, begins: '+○◦' },
  { recognise: unmarked, begins: `${DIGITS}${LETTERS}` },
];

const byFirstCharacter = new Map<string, Recogniser[]>();
for (const { recognise, begins } of structures) {
  for (const first of begins)
    byFirstCharacter.set(first, [...(byFirstCharacter.get(first) ?? []), recognise]);
}

/** Lines of a long law, each of which is looked at by ten questions. */
const REMEMBERED = 4000;

/** The marker that opens a line, or null for plain text. The label is as printed, the number in plain signs. */
export const markerOf = remember(recogniseMarker, REMEMBERED);

function recogniseMarker(text: string): Marker | null {
  const head = foldHead(text);
  const found = find(head, byFirstCharacter.get(head.charAt(0)) ?? []);
  return found && head !== text ? { ...found, label: text.slice(0, found.label.length) } : found;
}

function find(text: string, recognisers: readonly Recogniser[]): Marker | null {
  for (const [index, recognise] of recognisers.entries()) {
    const marker = recognise(text);
    if (marker?.certain) return marker;
    if (!marker) continue;
    const otherwise = find(text, recognisers.slice(index + 1));
    return otherwise ? { ...marker, otherwise } : marker;
  }
  return null;
}
