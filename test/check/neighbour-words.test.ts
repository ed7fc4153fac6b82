/** What words stand beside each other: learnt from texts and pairs, kept as plain data, and looked up. */
import { describe, expect, test } from 'vitest';
import { loadLearntWords } from '../../src/assets/checked-tables.js';
import { learnWords } from '../../src/check/facts/learnt-words.js';
import { neighbourWords } from '../../src/check/facts/neighbour-words.js';
import { checkMaterials } from '../support/check-materials.js';

const PAIRS = {
  compounds: ['mâu thuẫn', 'công tác'],
  pairs: ['các cơ', 'phân công', 'phản ánh'],
  bound: [],
  meeting: [],
};

describe('neighbours of words', () => {
  const learnt = learnWords(null, PAIRS);
  const words = neighbourWords(learnt);
  const word = (key: string) => words.wordOf(key);

  test('knows pairs, and which of them are one word', () => {
    expect(words.hasPair(word('các'), word('cơ'))).toBe(true);
    expect(words.isCompound(word('các'), word('cơ'))).toBe(false);
    expect(words.hasPair(word('mâu'), word('thuẫn'))).toBe(true);
    expect(words.isCompound(word('mâu'), word('thuẫn'))).toBe(true);
    expect(words.hasPair(word('cơ'), word('các'))).toBe(false);
    expect(words.hasPair(word('lạ'), word('cơ'))).toBe(false);
  });

  test('knows what nothing else follows', () => {
    expect(words.isAlwaysFollowedBy(word('mâu'), word('thuẫn'))).toBe(true);
    expect(words.isAlwaysFollowedBy(word('mâu'), word('cơ'))).toBe(false);
    const others = neighbourWords(learnWords(null, { ...PAIRS, pairs: ['mâu khác'] }));
    expect(others.isAlwaysFollowedBy(others.wordOf('mâu'), others.wordOf('thuẫn'))).toBe(false);
  });

  test('finds words of the same letters with other marks', () => {
    expect(words.lookAlikesOf(word('phân')).map(({ key }) => key)).toEqual(['phản']);
  });

  test('knows triples of the texts, and what stands between two words, in their order', () => {
    const { reference, wordPairs } = checkMaterials;
    const known = neighbourWords(learnWords(reference, wordPairs));
    const [first, second, third] = ['hệ', 'thống', 'chính'].map((key) => known.wordOf(key));
    if (!first || !second || !third) throw new Error('three words');
    expect(known.hasTriple(first, second, third)).toBe(true);
    expect(known.hasTriple(third, second, first)).toBe(false);
    expect(known.between(first, third).map(({ key }) => key)).toEqual(['thống']);
  });

  test('is kept by the build as it is learnt', async () => {
    const { reference, wordPairs } = checkMaterials;
    expect(await loadLearntWords()).toEqual(learnWords(reference, wordPairs));
  });
});
