/** Marks of blanks become what the rules ask for, and their places are known. */
import { expect, test } from 'vitest';
import { blankMark, fillBlanks } from '../../src/draft/blanks.js';

const day = blankMark('date');
const number = blankMark('number');
const label = (field: string) => `[cần bổ sung: ${field}]`;

/** What stands at the places, between bars. */
function shown(text: string): string {
  const { text: filled, places } = fillBlanks(text, label);
  return [...places]
    .reverse()
    .reduce(
      (line, { start, end }) => `${line.slice(0, start)}|${line.slice(start, end)}|${line.slice(end)}`,
      filled,
    );
}

test.each([
  [`Số ${number}-QĐ/TU`, 'Số| |-QĐ/TU'],
  [`Số: ${number}/QĐ`, 'Số:| |/QĐ'],
  [`Số${number}/QĐ`, 'Số| |/QĐ'],
  [`ngày ${day} tháng ${day} năm ${day}`, 'ngày| |tháng| |năm||'],
  [`ngày ${day} tháng ${day} năm ${day}\nA`, 'ngày| |tháng| |năm||\nA'],
  [`ngày ${day} tháng ${day} năm 2026`, 'ngày| |tháng| |năm 2026'],
  [`ngày ${day}/${day}/${day} của`, 'ngày| |/| |/|| của'],
  [`ngày ${day}/${day}/2026`, 'ngày| |/| |/2026'],
  [`${day} tháng`, '||tháng'],
  [`Ký ${blankMark('signer.name')}, ngày ${day}.`, 'Ký |[cần bổ sung: signer.name]|, ngày| |.'],
  ['Mẫu [cần bổ sung: lý do] của cơ quan', 'Mẫu |[cần bổ sung: lý do]| của cơ quan'],
])('%j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a field is listed once, in the order of the text, and each of its places is known', () => {
  const item = blankMark('predecessors', { index: 1, name: 'number' });
  const { blanks, places } = fillBlanks(`${item} ${number}-QĐ ${item.toUpperCase()}`, label);
  expect(blanks).toEqual([
    { field: 'predecessors.1.number', kind: 'content' },
    { field: 'number', kind: 'clerical' },
  ]);
  expect(places.map(({ field }) => field)).toEqual([
    'predecessors.1.number',
    'number',
    'predecessors.1.number',
  ]);
});

test('a blank that template or profile print themselves is one without a field, as the tree will have it', () => {
  expect(fillBlanks('Căn cứ \\[cần bổ sung: tên \\*\\]', label).places).toEqual([
    { kind: 'content', start: 8, end: 30, text: '[cần bổ sung: tên *]' },
  ]);
});
