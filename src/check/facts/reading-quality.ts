/** Whether a text was read so badly that its marks and numbers prove nothing. */

import { isHardlyVietnamese } from '../../text/hardly-vietnamese.js';
import { isPossibleSyllable, stripMarks, tokenizeWords } from '../../text/index.js';
import { oncePer } from '../../text/once-per.js';
import type { Document, Node, Provision } from '../../tree/nodes.js';
import { selectAll, visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';
import { numberedSeries } from './numbered-series.js';
import { placesIn } from './places.js';
import { faultsInSeries } from './series-faults.js';

/**
 * More words in a thousand than this that no Vietnamese syllable can be come of scanning: a typist leaves fewer than
 * one in ten thousand, bad scans have one in a thousand and more (counted in 2026 over 220 decrees and circulars).
 */
const MOST_IMPOSSIBLE = 0.3 / 1000;
/** A short text with one or two slips says nothing of how it was read. */
const FEWEST_IMPOSSIBLE = 4;
/** More breaks in the numbers than this, and a larger share of all series, were not made by a typist. */
const MOST_BREAKS = 3;
const MOST_BROKEN = 0.04;

/**
 * So many, and so large a share, show that the words of the text were damaged on the way: by a poor scan, by a copy that lost blanks, by
 * a dump of a table that cut them. What nobody typed so is no slip of the drafter.
 */
const MANY_IMPOSSIBLE = 25;
const DAMAGED_SHARE = 2 / 1000;
/** Lines of program code in a text, which a saved page or a manual has and a document has not. */
const MOST_CODE = 3;

/** @returns true where the text is a bad scan, no document at all, or where its numbering breaks again and again */
export function isReadBadly(root: Document): boolean {
  const { words, impossible, code, lines } = countsOf(root);
  if (impossible >= FEWEST_IMPOSSIBLE && impossible > MOST_IMPOSSIBLE * words) return true;
  return code >= MOST_CODE || isHardlyVietnamese(lines) || isBrokenThroughout(root);
}

/** @returns true where the words of the text were damaged, so that the spelling of one of them proves nothing */
export function isDamaged(root: Document): boolean {
  const { words, impossible, lines } = countsOf(root);
  if (impossible >= MANY_IMPOSSIBLE && impossible > DAMAGED_SHARE * words) return true;
  return isHardlyVietnamese(lines);
}

/** "const a = {", "for (let i = 0; i < n; i++)", "text-decoration:line-through;": not the "=" of a formula. */
const CODE =
  /(?:^|[\s;{}])(?:const|let|var|function|return|import|export)\s[^\s]{1,80}\s?(?:=|\(|\{|;)|=>|\)\s?\{|(?<![\w-])[\w-]{2,40}:[\w#-]{1,40};[\w-]{2,40}:/u;

interface Counts {
  words: number;
  /** Words with marks that no Vietnamese syllable can be. */
  impossible: number;
  /** Texts that hold program code. */
  code: number;
  lines: readonly string[];
}

const countsOf = oncePer((root: Document): Counts => {
  let [words, impossible, code] = [0, 0, 0];
  const lines: string[] = [];
  visit(root, (node) => {
    const printed = printedText(node);
    if (printed === '') return;
    lines.push(printed);
    if (CODE.test(printed)) code++;
    for (const { kind, text } of tokenizeWords(printed)) {
      if (kind !== 'word') continue;
      words++;
      if (text === text.toLowerCase() && !isPossibleSyllable(text) && stripMarks(text) !== text) impossible++;
    }
  });
  return { words, impossible, code, lines };
});

function isBrokenThroughout(root: Document): boolean {
  const placeOf = placesIn(root);
  const isBody = (one: readonly Provision[]): boolean => one.every((node) => placeOf(node) === 'body');
  const instruments: Node[] = [root, ...selectAll(root, 'regulation')];
  const series = instruments.flatMap(numberedSeries).filter(isBody);
  const broken = series.filter((one) => faultsInSeries(one).length > 0).length;
  return broken > MOST_BREAKS && broken > MOST_BROKEN * series.length;
}
