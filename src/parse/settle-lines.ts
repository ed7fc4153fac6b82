/**
 * The lines of a document whole and clean: words mended, noise and marks set apart, what ran together split, what was broken
 * joined. A text joined anew may hold a broken word, a mark or a marker itself, so this goes on until nothing changes: what is
 * written from the tree reads back as the same tree.
 */

import { type Finding, reporter } from '../findings/finding.js';
import { readOnce } from '../text/doubled-letters.js';
import { pushAll } from '../text/push-all.js';
import { joinBrokenLines } from './join-lines.js';
import { liftMarks } from './lift-marks.js';
import type { Line } from './line.js';
import { markNoise } from './mark-noise.js';
import { mendWords } from './mend-words.js';
import type { messages } from './messages.vi.js';
import { splitQuotation } from './quotation.js';
import { splitLines } from './split-lines.js';
import { splitSeries } from './split-series.js';
import { gatherTables } from './tables.js';
import { liftUnraisedNotes } from './unraised-notes.js';

const report = reporter<typeof messages>();

/** Each round joins at least two lines; real texts need two. */
const ROUNDS = 4;

/** @param given the lines of a source as they stand there */
export function settleLines(given: readonly Line[]): { lines: Line[]; findings: Finding[] } {
  const sound = new Set<string>();
  const mend = (line: Line): Line => mendWords(line, sound);
  const mended = given.map(mend);
  const findings: Finding[] = doubledLetters(given.filter((line, index) => line !== mended[index]));
  let lines: readonly Line[] = liftUnraisedNotes(gatherTables(mended.map(cleanCell)));
  for (let round = 0; round < ROUNDS; round++) {
    const split = splitLines(markNoise(lines.map(mend)).map(liftMarks));
    const joined = joinBrokenLines(split);
    const parted = splitSeries(joined.lines.flatMap(splitQuotation));
    pushAll(findings, joined.findings);
    const isSettled = [parted, joined.lines, split].every(({ length }) => length === lines.length);
    // Each line is a paragraph now, as in every text that is written from the tree.
    lines = isSettled ? joined.lines : parted.map(asParagraph);
    if (isSettled) break;
  }
  return { lines: [...lines], findings };
}

/**
 * Of letters that came twice one copy goes, which is no text of the document; it is said once, with the first such line.
 * @param changed the lines that were mended, as they were
 */
function doubledLetters(changed: readonly Line[]): Finding[] {
  const [first, ...others] = changed.filter((line) => !line.noise && readOnce(line.text) !== null);
  if (!first) return [];
  const text = first.text.length > 60 ? `${first.text.slice(0, 60)}…` : first.text;
  const place = { severity: 'note', origin: first.origin } as const;
  return [report('parse.doubledLetters', { text, count: others.length + 1 }, place)];
}

/** No line of a cell goes on in another cell, so that each is clean at once. */
const cleanCell = (line: Line): Line => (line.cell ? liftMarks(line) : line);

function asParagraph({ goesOn: _, ...line }: Line): Line {
  return { ...line, gap: 'paragraph' };
}
