/** Notes are nodes tied to the place of their mark, in every format, and are compared with that place. */
import { describe, expect, test } from 'vitest';
import { compareRegulations } from '../../src/compare/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderAkn } from '../../src/render/akn/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { noteNumber, noteText, numbersOfMark } from '../../src/text/note-number.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { docx, table } from '../support/docx-package.js';
import { loadRuleSet } from '../support/rule-sets.js';

const read = async (name: string, content: Uint8Array | string): Promise<Document> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return parseRegulation((await readBlocks({ name, bytes })).blocks).tree;
};

/** Each note with the place and the mark to which it is tied. */
const tied = (tree: Document) =>
  selectAll(tree, 'note').map(({ value, data }) => [data?.at?.eId, data?.at?.mark, value]);

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, id: number, text: string): string =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`;
/** A paragraph in which "{2}" is a reference to footnote 2 and "{e5}" one to endnote 5. */
const marked = (text: string): string =>
  `<w:p>${text
    .split(/(\{e?\d+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, isEndnote, id] = /^\{(e?)(\d+)\}$/.exec(piece) ?? [];
      return id === undefined ? run(piece) : reference(isEndnote ? 'endnote' : 'footnote', Number(id));
    })
    .join('')}</w:p>`;

const LINES = [
  'Điều 1.{2} Phạm vi điều chỉnh',
  '1. Nhà rộng 20 m{3} trở lên thì nộp thuế.',
  '2. Mức thuế{4}, thời hạn{5} theo bảng sau:',
  'Điều 2. Hiệu lực',
  '1. Luật này có hiệu lực từ năm 2026.{e7}',
];
const NOTES = ['Tên điều được sửa.', 'Theo Luật số 5.', 'Bổ sung năm 2020.', 'Bổ sung năm 2021.'];

function wordFile(lines: readonly string[] = LINES, notes: readonly string[] = NOTES): Uint8Array {
  return docx({
    body: [
      ...lines.slice(0, 3).map(marked),
      table([['STT', 'Thuế']], '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>'),
      ...lines.slice(3).map(marked),
    ].join(''),
    footnotes: notes.map((text, index) => note('footnote', index + 2, text)).join(''),
    endnotes: note('endnote', 7, 'Điều khoản chuyển tiếp.'),
  });
}

const TIED = [
  ['art_1', '¹', '1 Tên điều được sửa.'],
  ['art_1__cl_1', '[^2]', '2 Theo Luật số 5.'],
  ['art_1__cl_2', '³', '3 Bổ sung năm 2020.'],
  ['art_1__cl_2', '⁴', '4 Bổ sung năm 2021.'],
  ['art_2__cl_1', '[^i]', 'i Điều khoản chuyển tiếp.'],
];

describe('a note is tied to the place of its mark', () => {
  test('in a Word file, where Word counts the marks', async () => {
    const tree = await read('a.docx', wordFile());
    const texts = selectAll(tree, 'paragraph').map(({ value }) => value);
    expect(texts).toContain('Nhà rộng 20 m trở lên thì nộp thuế.');
    expect(texts).toContain('Mức thuế, thời hạn theo bảng sau:');
    expect(tied(tree)).toEqual(TIED);
  });

  test('in Markdown', async () => {
    const text = '#### Điều 1. Phạm vi\n\n1. Một[^1].\n\n2. Hai.[^2]\n\n[^1]: Sửa.\n\n[^2]: Thêm.\n';
    expect(tied(await read('a.md', text))).toEqual([
      ['art_1__cl_1', '[^1]', '[^1]: Sửa.'],
      ['art_1__cl_2', '[^2]', '[^2]: Thêm.'],
    ]);
  });

  test('on a web page', async () => {
    const mark = (n: number) => `<a href="#_ftn${n}" name="_ftnref${n}"><sup>[${n}]</sup></a>`;
    const body = (n: number, text: string) =>
      `<p id="f${n}"><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> ${text}</p>`;
    const page = `<html><body><p>Điều 1. Phạm vi</p><p>1. Một.${mark(1)}</p><p>2. Hai.${mark(2)}</p><p>Điều 2. Hết</p><p>Ba.</p>${body(1, 'Sửa.')}${body(2, 'Thêm.')}</body></html>`;
    expect(tied(await read('a.html', page)).map(([eId, , value]) => [eId, value])).toEqual([
      ['art_1__cl_1', '[1] Sửa.'],
      ['art_1__cl_2', '[2] Thêm.'],
    ]);
  });

  test('numbers that begin anew, as on the next page, belong to the marks before them', async () => {
    const text = 'Điều 1. Một.[^1]\n\n[^1]: Sửa.\n\nĐiều 2. Hai.[^1]\n\n[^1]: Thêm.\n';
    expect(tied(await read('a.md', text)).map(([eId]) => eId)).toEqual(['art_1', 'art_2']);
  });

  test('without a mark it has no place', async () => {
    const [only] = selectAll(await read('a.md', 'Điều 1. Một.\n\n[^1]: Sửa.\n'), 'note');
    expect(only?.data?.at).toBeUndefined();
  });
});

test.each([
  ['md', async (tree: Document) => renderMarkdown(tree)],
  ['xml', async (tree: Document) => renderAkn(tree)],
  [
    'docx',
    async (tree: Document) =>
      renderDocx(tree, { rules: loadRuleSet('hd05'), date: '2026-01-01', title: 'Luật' }),
  ],
])('notes and their places come back from %s', async (format, write) => {
  const tree = await read('a.docx', wordFile());
  const again = await read(`b.${format}`, await write(tree));
  expect(tied(again)).toEqual(TIED);
  expect(compareRegulations(tree, again, { isOneFormat: true }).outside).toEqual([]);
});

describe('of two texts', () => {
  const outside = async (lines?: readonly string[], notes?: readonly string[]) => {
    const [base, target] = [await read('a.docx', wordFile()), await read('b.docx', wordFile(lines, notes))];
    return compareRegulations(base, target, { isOneFormat: true }).outside;
  };
  const replaced = (list: readonly string[], at: number, text: string) => list.with(at, text);

  test('what a note says', async () => {
    expect(await outside(LINES, replaced(NOTES, 2, 'Bổ sung năm 2022.'))).toEqual([
      {
        kind: 'note',
        base: '3 Bổ sung năm 2020.',
        target: '3 Bổ sung năm 2022.',
        places: { base: 'art_1__cl_2', target: 'art_1__cl_2' },
      },
    ]);
  });

  test('a mark that moved to another clause', async () => {
    const lines = replaced(
      replaced(LINES, 1, LINES[1]?.replace('{3}', '') ?? ''),
      4,
      `${LINES[4]?.replace('{e7}', '{3}{e7}')}`,
    );
    expect((await outside(lines)).map(({ places }) => places)).toContainEqual({
      base: 'art_1__cl_1',
      target: 'art_2__cl_1',
    });
  });

  test('a note that came in counts alone, though it shifts the numbers of the others', async () => {
    const lines = replaced(LINES, 0, 'Điều 1.{9}{2} Phạm vi điều chỉnh');
    const notes = [...NOTES, '', '', '', 'Điều mới.'];
    expect((await outside(lines, notes)).map(({ base, target }) => [base, target])).toEqual([
      [null, '1 Điều mới.'],
    ]);
  });

  test('an article before them shifts the places, not the notes', async () => {
    const tree = await read(
      'a.md',
      'Điều 1. Thuế\n\nNộp thuế.[^1]\n\nĐiều 2. Phí\n\nNộp phí.[^2]\n\n[^1]: Sửa.\n\n[^2]: Thêm.\n',
    );
    const later = await read(
      'b.md',
      'Điều 1. Phạm vi\n\nLuật này có phạm vi.\n\nĐiều 2. Thuế\n\nNộp thuế.[^1]\n\nĐiều 3. Phí\n\nNộp phí.[^2]\n\n[^1]: Sửa.\n\n[^2]: Thêm.\n',
    );
    expect(compareRegulations(tree, later, { isOneFormat: true }).outside).toEqual([]);
  });
});

test('the number of a note, and what it says', () => {
  const notes = ['[^3]: Sửa.', '³ Sửa.', '(3) Sửa.', '3. Sửa.', '3 Sửa.', '[3] Sửa.'];
  expect(notes.map(noteNumber)).toEqual(notes.map(() => '3'));
  expect(notes.map(noteText)).toEqual(notes.map(() => 'Sửa.'));
  expect(['iv Sửa.', '* Sửa.', 'Sửa.', '30/2020/NĐ-CP'].map(noteNumber)).toEqual(['iv', '*', '', '']);
  expect(['⁵,⁶', '[^a]', '⁽³⁾', '[12]'].map(numbersOfMark)).toEqual([['5', '6'], ['a'], ['3'], ['12']]);
});
