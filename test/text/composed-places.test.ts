/** Places of a composed text in the text as it was written. */
import { expect, test } from 'vitest';
import { placesBeforeComposing } from '../../src/text/composed-places.js';
import { composeSafely } from '../../src/text/stream-safe.js';

test.each([
  'Quy chế công tác dân vận',
  'kie\u0302\u0323n cu\u0309a co\u031b quan , cấp u\u0309y',
  'u\u0309 🙂 o\u031b\u0323 a\u034f b',
])('each letter of %j is found again', (written) => {
  const composed = composeSafely(written);
  const placeOf = placesBeforeComposing(written);
  for (const { index, 0: letter } of composed.matchAll(/\P{M}\p{M}*/gu)) {
    const found = written.slice(placeOf?.(index), placeOf?.(index + letter.length));
    expect(found.normalize('NFC')).toBe(letter);
  }
});

test('where composing changes more than letters with their marks, nothing tells', () => {
  // U+1100 U+1161, two letters of Hangul, compose to one sign without a mark.
  expect(placesBeforeComposing('\u1100\u1161 a')).toBeNull();
});
