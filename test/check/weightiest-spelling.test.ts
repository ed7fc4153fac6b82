import { describe, expect, test } from 'vitest';
import { WeightiestSpelling } from '../../src/check/engine/weightiest-spelling.js';
import type { Finding, Severity } from '../../src/findings/finding.js';
import type { Node } from '../../src/tree/nodes.js';

const NODE: Node = { type: 'paragraph', value: 'Các cấp ủy' };
const OTHER: Node = { type: 'paragraph', value: 'Các cấp ủy' };
type Told = [ruleId: string, severity: Severity, start: number, end: number, node?: Node];

/** The places in the list of what is silenced. */
function silencedOf(...list: Told[]): number[] {
  return silencedAmong(list);
}

function silencedAmong(list: readonly Told[]): number[] {
  const spelling = new WeightiestSpelling();
  const findings = list.map(([ruleId, severity, start, end, node = NODE]) => {
    const finding = { ruleId, severity } as Finding;
    spelling.add({ node, start, end }, finding);
    return finding;
  });
  const silenced = spelling.silenced();
  return findings.flatMap((finding, index) => (silenced.has(finding) ? [index] : []));
}

describe('of two findings on words in common', () => {
  test('the lighter is silenced, in whatever order they are told', () => {
    expect(silencedOf(['a', 'error', 4, 7], ['b', 'warning', 4, 10])).toEqual([1]);
    expect(silencedOf(['b', 'warning', 4, 10], ['a', 'error', 4, 7])).toEqual([0]);
    expect(silencedOf(['a', 'warning', 8, 10], ['b', 'note', 0, 9])).toEqual([1]);
  });

  test('the later is silenced where both weigh the same, wherever it begins', () => {
    expect(silencedOf(['a', 'warning', 4, 7], ['b', 'warning', 0, 5])).toEqual([1]);
    expect(silencedOf(['a', 'warning', 0, 5], ['b', 'warning', 4, 7])).toEqual([1]);
  });

  test('a silenced one still silences', () => {
    const three: Told[] = [
      ['a', 'error', 0, 3],
      ['b', 'warning', 2, 7],
      ['c', 'warning', 6, 9],
    ];
    expect(silencedOf(...three)).toEqual([1, 2]);
  });
});

test('both are told of one rule, of words side by side, and of two texts', () => {
  expect(silencedOf(['a', 'error', 0, 5], ['a', 'warning', 3, 7])).toEqual([]);
  expect(silencedOf(['a', 'error', 0, 3], ['b', 'warning', 3, 7])).toEqual([]);
  expect(silencedOf(['a', 'error', 0, 3], ['b', 'warning', 0, 3, OTHER])).toEqual([]);
});

test('a long finding meets each of those within it', () => {
  const inside: Told[] = [0, 5, 10, 15].map((start) => ['b', 'note', start, start + 3]);
  expect(silencedOf(['a', 'warning', 0, 20], ...inside)).toEqual([1, 2, 3, 4]);
});

test('two hundred thousand of one text take no square of their number', () => {
  const many = Array.from(
    { length: 200_000 },
    (_, at): Told => [`r${at % 2}`, 'warning', 3 * at, 3 * at + 4],
  );
  expect(silencedAmong(many)).toHaveLength(199_999);
});
