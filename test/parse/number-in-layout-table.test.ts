/** A number in a table that has no borders: an amount beside words of its row, the number of a page alone. */
import { expect, test } from 'vitest';
import type { Line } from '../../src/parse/line.js';
import { markNoise } from '../../src/parse/mark-noise.js';

const line = (text: string, row: number, column: number): Line =>
  ({
    text,
    gap: 'paragraph',
    origin: [],
    cell: { table: 1, row, column, isLayout: true },
  }) as unknown as Line;
const noiseOf = (lines: Line[]) => markNoise(lines).flatMap(({ text, noise }) => (noise ? [text] : []));

test('beside words it is text', () => {
  expect(noiseOf([line('Hộ nghèo', 1, 1), line('30', 1, 2), line('hộ cận nghèo', 2, 1)])).toEqual([]);
  expect(noiseOf([line('và', 1, 1), line('30', 2, 1), line('hộ nghèo', 2, 2)])).toEqual([]);
});

test('so it is where the table is read column by column', () => {
  const names = [line('Hộ nghèo', 1, 1), line('hộ cận nghèo', 2, 1)];
  expect(noiseOf([...names, line('30', 1, 2), line('20', 2, 2), line('theo quy định', 3, 2)])).toEqual([]);
});

test('in a row of its own, inside a sentence, it is the number of a page', () => {
  expect(noiseOf([line('thực hiện chính sách với', 1, 1), line('30', 2, 1), line('hộ nghèo', 3, 1)])).toEqual(
    ['30'],
  );
});
