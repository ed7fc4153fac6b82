import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchLikeness, sketchOf } from '../../src/matrix/likeness.js';

const words = fc.array(fc.constantFrom('dân', 'vận', 'cấp', 'ủy', 'mặt', 'trận', 'tỉnh', 'xã', 'Điều', '5'), {
  minLength: 1,
  maxLength: 400,
});

test('a text is wholly like itself, whatever its case and marks of punctuation', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(sketchLikeness(sketchOf(text.join(' ')), sketchOf(text.join(', ').toUpperCase()))).toBe(1);
    }),
  );
});

test('likeness is the same both ways, from 0 to 1', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [sketchOf(one.join(' ')), sketchOf(other.join(' '))];
      expect(sketchLikeness(a, b)).toBe(sketchLikeness(b, a));
      expect(sketchLikeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(sketchLikeness(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the estimate from few hashes is near the share of all word triples', () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `chữ${from + index}`).join(' ');
  const [one, other] = [numbered(0, 4000), numbered(1000, 5000)];
  const exact = sketchLikeness(sketchOf(one, 10_000), sketchOf(other, 10_000));
  expect(exact).toBeCloseTo(3 / 5, 2);
  expect(Math.abs(sketchLikeness(sketchOf(one), sketchOf(other)) - exact)).toBeLessThan(0.1);
});

test('texts without a word in common, and texts without words, are not alike', () => {
  expect(sketchLikeness(sketchOf('một hai ba bốn'), sketchOf('năm sáu bảy tám'))).toBe(0);
  expect(sketchLikeness(sketchOf(''), sketchOf('…'))).toBe(0);
});
