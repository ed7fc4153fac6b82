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
