import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorsInRows } from '../../src/compare/anchors-in-rows.js';
import { longestCommonRow } from '../../src/compare/longest-common-row.js';

const row = fc.array(fc.nat(6), { maxLength: 40 });

/** The same by another program: the stretches that it leaves as they are. */
function stretchesByDiff(base: number[], target: number[], maxEditLength: number) {
  const found: { base: number; target: number; length: number }[] = [];
  let [inBase, inTarget] = [0, 0];
  for (const { added, removed, count } of diffArrays(base, target, { maxEditLength }) ?? []) {
    if (!added && !removed) found.push({ base: inBase, target: inTarget, length: count });
    if (!added) inBase += count;
    if (!removed) inTarget += count;
  }
  return found;
}

it('finds what the diff package finds', () => {
  fc.assert(
    fc.property(row, row, (base, target) => {
      expect(longestCommonRow(base, target, 1000)).toEqual(stretchesByDiff(base, target, 1000));
    }),
    { numRuns: 2000 },
  );
});

it('finds nothing where more edits than it may try are needed', () => {
  fc.assert(
    fc.property(row, row, fc.nat(30), (base, target, most) => {
      expect(longestCommonRow(base, target, most)).toEqual(stretchesByDiff(base, target, most));
    }),
    { numRuns: 2000 },
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
