/** Whether a text was read so badly that its marks and numbers prove nothing. */
import { isPossibleSyllable, stripMarks, tokenizeWords } from '../../text/index.js';
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

/** @returns true where the text is a bad scan, or where its numbering breaks again and again */
export function isReadBadly(root: Document): boolean {
  return isFullOfImpossible(root) || isBrokenThroughout(root);
}

function isFullOfImpossible(root: Document): boolean {
  let [words, impossible] = [0, 0];
  visit(root, (node) => {
    for (const { kind, text } of tokenizeWords(printedText(node))) {
      if (kind !== 'word') continue;
      words++;
      if (text === text.toLowerCase() && stripMarks(text) !== text && !isPossibleSyllable(text)) impossible++;
    }
  });
  return impossible >= FEWEST_IMPOSSIBLE && impossible > MOST_IMPOSSIBLE * words;
}

function isBrokenThroughout(root: Document): boolean {
  const placeOf = placesIn(root);
  const isBody = (one: readonly Provision[]): boolean => one.every((node) => placeOf(node) === 'body');
  const instruments: Node[] = [root, ...selectAll(root, 'regulation')];
  const series = instruments.flatMap(numberedSeries).filter(isBody);
  const broken = series.filter((one) => faultsInSeries(one).length > 0).length;
  return broken > MOST_BREAKS && broken > MOST_BROKEN * series.length;
}
