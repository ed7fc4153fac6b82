import { expect, test } from 'vitest';
import { findPhrase } from '../../src/check/engine/office-words.js';
import { ownWordsOf } from '../../src/check/engine/own-words.js';
import { phraseFinder } from '../../src/check/engine/phrase-finder.js';
import type { Paragraph } from '../../src/tree/nodes.js';

const TEXT =
  'Ban dân  vận TỈNH ỦY, tỉnh ủy viên; QĐ/TW và (kể cả) kể cả kể cả kể, 23-QĐ/TW. Phong phong phong phong';

test.each([
  [['tỉnh ủy', 'ban Dân vận', 'tỉnh', 'tỉnh ủy viên']],
  [['QĐ/TW', '23-QĐ/TW', 'TW']],
  [['(kể cả)', 'kể cả', 'kể cả kể']],
  [['phong phong', 'phong']],
  [['…', 'không có']],
  [['tinh ủy'.normalize('NFD'), 'ủy'.normalize('NFD')]],
])('%j stand where each stands by itself', (phrases) => {
  const each = phrases.flatMap((phrase, index) =>
    findPhrase(TEXT, phrase).map((place) => ({ phrase: index, ...place })),
  );
  expect(phraseFinder(phrases)(TEXT)).toEqual(each);
});

test('a word of the vocabulary is one where it stands within a phrase, not beside it', () => {
  const node: Paragraph = { type: 'paragraph', value: 'lảnh đạo, lảnh sự, lảnh' };
  const isOwn = ownWordsOf({ schemaVersion: 1, words: ['lảnh sự quán', 'lảnh sự', 'sự'], substitutions: [] });
  expect([0, 10, 19].map((start) => isOwn(node, start, start + 4))).toEqual([false, true, false]);
  expect(isOwn(node, 10, 18)).toBe(false);
  const tones: Paragraph = { type: 'paragraph', value: 'hòa giải, hoà giải, hoa giải' };
  const isAlike = ownWordsOf({ schemaVersion: 1, words: ['hoà giải'], substitutions: [] });
  expect([0, 10, 20].map((start) => isAlike(tones, start, start + 8))).toEqual([true, true, false]);
  expect(isOwn(node, undefined, undefined)).toBe(false);
});
