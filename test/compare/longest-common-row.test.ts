import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorsInRows } from '../../src/compare/anchors-in-rows.js';
import { longestCommonRow } from '../../src/compare/longest-common-row.js';

const row = fc.array(fc.nat(6), { maxLength: 40 });

/** The length of a longest common row, by the textbook's table. */
function lengthOfLongest(base: number[], target: number[]): number {
  let before = new Array<number>(target.length + 1).fill(0);
  for (const one of base) {
    const lengths = [0];
    for (const [at, other] of target.entries()) {
      const most = Math.max(before[at + 1] ?? 0, lengths[at] ?? 0);
      lengths.push(one === other ? (before[at] ?? 0) + 1 : most);
    }
    before = lengths;
  }
  return before.at(-1) ?? 0;
}

it('finds a row that both have, in order, and no longer one is there', () => {
  fc.assert(
    fc.property(row, row, (base, target) => {
      const found = longestCommonRow(base, target, 1000);
      let [inBase, inTarget, length] = [0, 0, 0];
      for (const stretch of found) {
        expect(stretch.base).toBeGreaterThanOrEqual(inBase);
        expect(stretch.target).toBeGreaterThanOrEqual(inTarget);
        [inBase, inTarget] = [stretch.base + stretch.length, stretch.target + stretch.length];
        expect(base.slice(stretch.base, inBase)).toEqual(target.slice(stretch.target, inTarget));
        length += stretch.length;
      }
      expect(length).toBe(lengthOfLongest(base, target));
    }),
    { numRuns: 1000 },
  );
});

it('finds nothing where more insertions and deletions than it may try are needed', () => {
  fc.assert(
    fc.property(row, row, fc.nat(30), (base, target, most) => {
      const needed = base.length + target.length - 2 * lengthOfLongest(base, target);
      const all = longestCommonRow(base, target, 1000);
      expect(longestCommonRow(base, target, most)).toEqual(needed > most ? [] : all);
    }),
    { numRuns: 1000 },
  );
});

const rowWithRepeats = fc.array(fc.nat(30), { maxLength: 120 });

it('answers with anchors only what is the same, in order', () => {
  fc.assert(
    fc.property(rowWithRepeats, rowWithRepeats, fc.nat(100), (first, second, cut) => {
      // Rows with much in common, as texts have.
      const [base, target] = [
        [...first, ...second],
        [...first.slice(cut), 31, ...second],
      ];
      let [inBase, inTarget] = [0, 0];
      for (const { base: from, target: to, length } of anchorsInRows(base, target)) {
        expect(from).toBeGreaterThanOrEqual(inBase);
        expect(to).toBeGreaterThanOrEqual(inTarget);
        expect(base.slice(from, from + length)).toEqual(target.slice(to, to + length));
        [inBase, inTarget] = [from + length, to + length];
        expect(inBase).toBeLessThanOrEqual(base.length);
      }
    }),
    { numRuns: 1000 },
  );
});

it('anchors a long row that stands in both', () => {
  const row = Array.from({ length: 50 }, (_, index) => index);
  expect(anchorsInRows([99, ...row], [...row, 98])).toEqual([{ base: 1, target: 0, length: 50 }]);
});
