import { expect, test } from 'vitest';
import { changeStretches } from '../../src/text/change-stretches.js';

const raised = (text: string): string => text.toUpperCase();
const at = (start: number, end: number) => ({ start, end });

test('changes what stands in the stretches and nothing else', () => {
  expect(changeStretches('các cấp ủy', [at(0, 3), at(8, 10)], raised)).toBe('CÁC cấp ỦY');
  expect(changeStretches('các cấp ủy', [at(0, 3), at(3, 7)], raised)).toBe('CÁC CẤP ủy');
  expect(changeStretches('các', [], raised)).toBe('các');
  expect(changeStretches('', [], raised)).toBe('');
});

test('of two stretches on the same words no letter comes twice', () => {
  expect(changeStretches('các cấp ủy', [at(0, 5), at(2, 7), at(3, 6)], raised)).toBe('CÁC CẤP ủy');
});
