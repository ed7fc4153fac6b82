/**
 * The lines of a document whole and clean: words mended, noise and marks set apart, what ran together split, what was broken
 * joined. A text joined anew may hold a broken word, a mark or a marker itself, so this goes on until nothing changes: what is
 * written from the tree reads back as the same tree.
 */

import type { Finding } from '../findings/finding.js';
import { pushAll } from '../text/push-all.js';
import { joinBrokenLines } from './join-lines.js';
import { liftMarks } from './lift-marks.js';
import type { Line } from './line.js';
import { markNoise } from './mark-noise.js';
import { mendWords } from './mend-words.js';
import { splitLines } from './split-lines.js';
import { gatherTables } from './tables.js';

/** Each round joins at least two lines; real texts need two. */
const ROUNDS = 4;

/** @param given the lines of a source as they stand there */
export function settleLines(given: readonly Line[]): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  let lines: readonly Line[] = gatherTables(given.map(mendWords).map(cleanCell));
  for (let round = 0; round < ROUNDS; round++) {
    const split = splitLines(markNoise(lines.map(mendWords)).map(liftMarks));
    const joined = joinBrokenLines(split);
    pushAll(findings, joined.findings);
    const isSettled = joined.lines.length === lines.length && split.length === lines.length;
    // Each line is a paragraph now, as in every text that is written from the tree.
    lines = isSettled ? joined.lines : joined.lines.map(asParagraph);
    if (isSettled) break;
  }
  return { lines: [...lines], findings };
}

/** No line of a cell goes on in another cell, so that each is clean at once. */
const cleanCell = (line: Line): Line => (line.cell ? liftMarks(line) : line);

function asParagraph({ goesOn: _, ...line }: Line): Line {
  return { ...line, gap: 'paragraph' };
}
