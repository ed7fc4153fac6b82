/** Tracked changes made by another program: accepted they give the one text, rejected the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { docxDiffCompare, initialize } from 'docxodus/core';
import { beforeAll, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import type { ReadOptions } from '../../src/read/reader.js';
import { normalizeText } from '../../src/text/normalize.js';
import { docx, paragraph } from '../support/docx-package.js';

const SEEDS = new URL('../fixtures/seeds/', import.meta.url);

beforeAll(() => initialize(), 60_000);

const bytesOf = (lines: readonly string[]) =>
  docx(
    `${lines.map((line) => paragraph(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))).join('')}<w:sectPr/>`,
  );

function linesOf(bytes: Uint8Array, revisions: ReadOptions['revisions']): string[] {
  return readDocx({ name: 'a.docx', bytes }, { revisions: revisions ?? 'fail' }).blocks.map(
    ({ text }) => text,
  );
}

/** A text with lines left out, written twice, cut in two and reworded. */
function revise(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (index % 11 === 5) return [];
    if (index % 13 === 7) return [line, line];
    if (index % 7 === 3) return [line.replaceAll('của', 'thuộc')];
    const middle = line.indexOf('; ');
    return index % 5 === 1 && middle > 0 ? [line.slice(0, middle + 1), line.slice(middle + 2)] : [line];
  });
}

test.each(readdirSync(SEEDS))(
  '%s',
  async (name) => {
    const base = readFileSync(new URL(name, SEEDS), 'utf8')
      .split('\n')
      .map(normalizeText)
      .filter((line) => line !== '');
    const target = revise(base);
    const redline = await docxDiffCompare(bytesOf(base), bytesOf(target), {
      authorForRevisions: 'Lan',
      dateTimeForRevisions: '2024-05-01T08:00:00Z',
    });
    expect(linesOf(redline, 'accept')).toEqual(target);
    expect(linesOf(redline, 'reject')).toEqual(base);
  },
  60_000,
);
