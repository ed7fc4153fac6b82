/** Tables are compared row by row, and a change says in which row and column it stands. */
import { describe, expect, test } from 'vitest';
import type { ComparedUnit } from '../../src/compare/comparison.js';
import { compareRegulations } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/reading-order.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readPlainText } from '../../src/read/txt/read-plain-text.js';
import { changedColumns } from '../../src/render/comparison/columns.js';
import { addressInWords } from '../../src/tree/address.js';
import type { Document } from '../../src/tree/nodes.js';
import { type Rows, readTableDocument, TABLE_FORMATS, type TableFormat } from '../support/tables.js';

const ABOVE = ['Điều 1. Thuế suất', '1. Mức thuế theo bảng sau:'];
const BELOW = ['2. Chính phủ quy định chi tiết Điều này.'];
const TARIFF: Rows = [
  ['STT', 'Tên hàng', 'Thuế suất (%)', 'Ghi chú'],
  ['1', 'Gạo tẻ', '5', ''],
  ['2', 'Ngô hạt', '7', ''],
  ['3', 'Xăng RON 92', '10', 'Theo tháng'],
];

const treeOf = (rows: Rows, format: TableFormat = 'docx'): Document =>
  parseRegulation(readTableDocument({ above: ABOVE, rows, below: BELOW }, format)).tree;

const changed = (base: Document, target: Document): ComparedUnit[] =>
  compareRegulations(base, target)
    .articles.flatMap(withNestedUnits)
    .filter(({ status, clauses }) => status !== 'same' && clauses.length === 0);

const replaced = (row: number, column: number, text: string): Rows =>
  TARIFF.map((cells, index) => (index === row ? cells.with(column, text) : cells));

describe('a changed cell', () => {
  test('is one change, in its row and under the words of its column', () => {
    const [unit, ...others] = changed(treeOf(TARIFF), treeOf(replaced(2, 2, '8')));
    expect(others).toEqual([]);
    expect(unit?.changes.map(({ base, target, class: kind }) => [base, target, kind])).toEqual([
      ['7', '8', 'substantive'],
    ]);
    expect(addressInWords(unit?.target?.eId ?? '')).toBe('dòng 3 bảng 1 khoản 1 Điều 1');
    expect(unit && changedColumns(unit)).toEqual(['Thuế suất (%)']);
  });

  test('that was empty is an insertion under its column', () => {
    const [unit] = changed(treeOf(TARIFF), treeOf(replaced(1, 3, 'Hết 2026')));
    expect(unit?.changes.map(({ op }) => op)).toEqual(['insert']);
    expect(unit && changedColumns(unit)).toEqual(['Ghi chú']);
  });
});

test('a column that comes in is one change of each row, beside what changed in a cell', () => {
  const wider = replaced(2, 2, '8').map((cells, index) => {
    return cells.toSpliced(2, 0, index === 0 ? 'Đơn vị' : 'tấn');
  });
  const found = changed(treeOf(TARIFF), treeOf(wider)).map(({ changes }) =>
    changes.map(({ base, target }) => `${base}/${target}`),
  );
  expect(found).toEqual([['/ | Đơn vị'], ['/ | tấn'], ['/ | tấn', '7/8'], ['/ | tấn']]);
});

describe('rows', () => {
  test('that come in or go out leave the others the same', () => {
    const longer = [...TARIFF.slice(0, 2), ['', 'Gạo nếp', '7', ''], ...TARIFF.slice(2)];
    expect(
      changed(treeOf(TARIFF), treeOf(longer)).map(({ status, target }) => [status, target?.text]),
    ).toEqual([['added', '| Gạo nếp | 7 |']]);
    expect(changed(treeOf(longer), treeOf(TARIFF)).map(({ status, base }) => [status, base?.text])).toEqual([
      ['removed', '| Gạo nếp | 7 |'],
    ]);
  });

  test('are told by their words where their numbers change', () => {
    const renumbered = TARIFF.map((cells, index) => (index === 0 ? cells : cells.with(0, String(index + 3))));
    const units = changed(treeOf(TARIFF), treeOf(renumbered));
    expect(units.map(({ base, target }) => [base?.text.slice(2, 6), target?.text.slice(2, 6)])).toEqual([
      ['| Gạ', '| Gạ'],
      ['| Ng', '| Ng'],
      ['| Xă', '| Xă'],
    ]);
  });
});

describe('a running number', () => {
  const rows = (...names: string[]): string[][] => [
    ['STT', 'Hàng', 'Thuế'],
    ...names.map((name, index) => [String(index + 1), name, String(10 + name.length)]),
  ];
  const ALL = ['Gạo tẻ', 'Ngô hạt', 'Chè khô', 'Cà phê nhân'];
  const classesOf = (base: string[][], target: string[][]) =>
    changed(treeOf(base), treeOf(target)).map(({ status, changes }) => [
      status,
      ...changes.map((change) => change.class),
    ]);

  test('that follows a row that went out or came in is a number', () => {
    const fewer = rows(...ALL.filter((name) => name !== 'Ngô hạt'));
    const [numbered, gone] = [
      ['changed', 'numbering'],
      ['removed', 'substantive'],
    ];
    expect(classesOf(rows(...ALL), fewer)).toEqual([gone, numbered, numbered]);
    expect(classesOf(fewer, rows(...ALL))).toEqual([['added', 'substantive'], numbered, numbered]);
  });

  test('that is another where no row came or went is a change, as is a number in another column', () => {
    const [other, rate] = [rows(...ALL), rows(...ALL)];
    (other[2] as string[])[0] = '7';
    (rate[2] as string[])[2] = '99';
    expect(classesOf(rows(...ALL), other)).toEqual([['changed', 'substantive']]);
    expect(classesOf(rows(...ALL), rate)).toEqual([['changed', 'substantive']]);
  });
});

test.each(TABLE_FORMATS)('the same table from %s and from Word is no change', (format) => {
  expect(changed(treeOf(TARIFF, format), treeOf(TARIFF))).toEqual([]);
});

test('a text without tables is held against the lines of the cells', () => {
  // A lone number would be one of a page in a plain text.
  const rows = TARIFF.map((cells) => cells.map((text) => (/^\d+$/.test(text) ? `${text} %` : text)));
  const lines = [...ABOVE, ...rows.flat().filter((text) => text !== ''), ...BELOW].join('\n\n');
  const plain = parseRegulation(readPlainText(lines).blocks).tree;
  expect(changed(treeOf(rows), plain)).toEqual([]);
});

test('a column that cites the next article is a column, not the article', () => {
  const rows = TARIFF.map((cells, index) => [...cells, index === 0 ? 'Căn cứ' : 'Điều 2']);
  expect(changed(treeOf(TARIFF), treeOf(rows)).map(({ target }) => target?.text.slice(-8))).toEqual([
    '| Căn cứ',
    '| Điều 2',
    '| Điều 2',
    '| Điều 2',
  ]);
});
