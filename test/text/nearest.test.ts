import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/text/nearest.js';

describe('editDistance', () => {
  test('counts insertions, deletions, substitutions and swapped neighbours', () => {
    expect(editDistance('parse', 'prase')).toBe(1);
    expect(editDistance('draft', 'drfat')).toBe(1);
    expect(editDistance('list', 'lst')).toBe(1);
    expect(editDistance('', 'đảng')).toBe(4);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  test('is symmetric, and zero only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

/** The table of Damerau and Levenshtein, row by row, as textbooks have it. */
function distanceInTable(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const slip = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, slip, swap);
    }
  }
  return at(a.length, b.length);
}

test('editDistance is that of the table, for short and for long words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'đ'), maxLength: 40 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(distanceInTable(a, b));
    }),
    { numRuns: 2000 },
  );
});

describe('nearest', () => {
  test('gives the nearest first, and nothing for a far word', () => {
    expect(nearest('--provnice', ['--profile', '--province'])).toEqual(['--province']);
    expect(nearest('outlin', ['json', 'md', 'outline', 'text'])).toEqual(['outline']);
    expect(nearest('zzzz', ['json', 'md'])).toEqual([]);
  });

  test('a beginning counts as near', () => {
    expect(
      nearest('hai', ['Hải Phòng', 'Huế'], {
        key: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      })[0],
    ).toBe('Hải Phòng');
  });
});
