/** What pages and editors add to a text (marks, heads, line ends, other digits, spaced letters) changes its tree in no format. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Node } from '../../src/tree/nodes.js';
import { docx, paragraph, run } from '../support/docx-package.js';
import { makePdf, type PlacedText, widthOf } from '../support/make-pdf.js';

const SENTENCES = [
  'Cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo công tác dân vận của hệ thống chính trị trên địa bàn tỉnh theo quy định của Trung ương.',
  'Ủy ban nhân dân các cấp tổ chức thực hiện quy chế dân chủ ở cơ sở; tiếp công dân, đối thoại trực tiếp với Nhân dân theo quy định.',
  'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội giám sát, phản biện xã hội theo quy định tại khoản 2 Điều 1 của Quy chế này.',
  'Báo cáo kết quả định kỳ trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm về Ban Thường vụ Tỉnh ủy để theo dõi, chỉ đạo.',
];
const HEADINGS = [
  'Phạm vi điều chỉnh',
  'Trách nhiệm của cấp ủy',
  'Quan hệ phối hợp công tác',
  'Tổ chức thực hiện',
];
const NAMES = ['QUY ĐỊNH CHUNG', 'TRÁCH NHIỆM CỦA CÁC CƠ QUAN', 'TỔ CHỨC THỰC HIỆN'];

/** A line in pieces: what it prints before the end of its number, the mark that closes the number, and the rest. */
interface Printed {
  number: string;
  close: string;
  rest: string;
}

const clause = fc.record({ text: fc.constantFrom(...SENTENCES), points: fc.integer({ min: 0, max: 3 }) });
const article = fc.record({
  heading: fc.constantFrom(...HEADINGS),
  clauses: fc.array(clause, { minLength: 2, maxLength: 4 }),
});
const regulation = fc
  .array(fc.array(article, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((chapters) => {
    const lines: Printed[] = [];
    let count = 0;
    chapters.forEach((articles, chapter) => {
      lines.push({ number: `CHƯƠNG ${'I'.repeat(chapter + 1)}`, close: '', rest: '' });
      lines.push({ number: '', close: '', rest: NAMES[chapter] ?? '' });
      for (const { heading, clauses } of articles) {
        lines.push({ number: `Điều ${++count}`, close: '.', rest: ` ${heading}` });
        clauses.forEach(({ text, points }, index) => {
          lines.push({ number: `${index + 1}`, close: '.', rest: ` ${text}` });
          for (const letter of 'abc'.slice(0, points))
            lines.push({ number: letter, close: ')', rest: ` ${text}` });
        });
      }
    });
    return lines;
  });

const plain = ({ number, close, rest }: Printed): string => number + close + rest;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Kinds, numbers, headings and texts in order, without notes, noise and places. */
async function shapeOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readBlocks({ name, bytes });
  return linesOf(parseRegulation(blocks).tree);
}

function linesOf(node: Node): string[] {
  if (isAside(node)) return [];
  if ('value' in node) return [node.value];
  const own = 'number' in node ? [`${node.type} ${node.number} ${node.heading}`] : [];
  return [...own, ...(node.children as Node[]).flatMap(linesOf)];
}

const known = (lines: readonly Printed[]) => shapeOf('a.md', bytesOf(lines.map(plain).join('\n\n')));

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const RUNS = { numRuns: 15 };

const BREAK = '<w:r><w:br/></w:r>';
const pageBytes = (lines: readonly string[]) => bytesOf(`<meta charset="utf-8">${lines.join('')}`);

/** So small that the longest row stands on the page. */
const SIZE = 9;
const INDENT = '.... ';
/** Rows of which the first leaves room for its indent. */
const wrapIndented = (text: string, width: number): string[] =>
  wrap(INDENT + text, width).map((row, at) => (at === 0 ? row.slice(INDENT.length) : row));

/** A row of a page with a mark that stands raised in it. */
interface MarkedRow {
  before: string;
  mark: string;
  after: string;
}

/** The rows of paragraphs from the top of a page to its end, and on the pages after it; each paragraph begins indented. */
function setRows(paragraphs: readonly (readonly (string | MarkedRow)[])[]): Uint8Array {
  const rows = paragraphs.flatMap((paragraph) =>
    paragraph.map((row, at) => ({ row, x: at === 0 ? 60 + widthOf(INDENT, SIZE) : 60 })),
  );
  const PER_PAGE = 36;
  const pages = Array.from({ length: Math.ceil(rows.length / PER_PAGE) }, (_, page) => ({
    texts: rows.slice(page * PER_PAGE, (page + 1) * PER_PAGE).flatMap(({ row, x }, index): PlacedText[] => {
      const place = { y: 90 + index * 18, size: SIZE };
      if (typeof row === 'string') return [{ text: row, x, ...place }];
      const end = x + widthOf(row.before, SIZE);
      const raised = { text: row.mark, x: end, y: place.y - 4, size: 5 };
      return [
        { text: row.before, x, ...place },
        raised,
        { text: row.after, x: end + widthOf(row.mark, 5), ...place },
      ];
    }),
  }));
  return makePdf(pages);
}

describe('the same tree', () => {
  test('with lines wrapped at any width, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(regulation, fc.integer({ min: 45, max: 110 }), async (lines, width) => {
        const wrapped = lines.map((line) => wrap(plain(line), width).join('\n'));
        const expected = await known(lines);
        expect(await shapeOf('a.md', bytesOf(wrapped.join('\n\n')))).toEqual(expected);
        expect(await shapeOf('a.txt', bytesOf(wrapped.join('\n\n')))).toEqual(expected);
        expect(await shapeOf('a.txt', bytesOf(wrapped.join('\n')))).toEqual(expected);
        const page = wrapped.map((line) => `<p>${line.replaceAll('\n', '<br>')}</p>`);
        expect(await shapeOf('a.html', pageBytes(page))).toEqual(expected);
        const body = wrapped.map((line) =>
          paragraph(
            line
              .split('\n')
              .map((row) => run(row))
              .join(BREAK),
          ),
        );
        expect(await shapeOf('a.docx', docx(body.join('')))).toEqual(expected);
        const rows = lines.map((line) => wrapIndented(plain(line), width));
        // A page of fewer rows does not show how wide its lines are.
        if (rows.flat().length < 20) return;
        expect(await shapeOf('a.pdf', setRows(rows))).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('with raised marks at the numbers, in every format', async () => {
    const SUPER = '<w:vertAlign w:val="superscript"/>';
    await fc.assert(
      fc.asyncProperty(regulation, fc.boolean(), async (lines, isBehind) => {
        const marked = (raise: (mark: string) => string, print = (text: string) => text) =>
          lines.map(({ number, close, rest }, index) => {
            if (close === '') return print(number + rest);
            const mark = raise(`${index + 1}`);
            return isBehind
              ? print(number + close) + mark + print(rest)
              : print(number) + mark + print(close + rest);
          });
        const expected = await known(lines);
        const sup = (mark: string) => `<sup>${mark}</sup>`;
        expect(await shapeOf('a.md', bytesOf(marked(sup).join('\n\n')))).toEqual(expected);
        const page = marked(sup).map((line) => `<p>${line}</p>`);
        expect(await shapeOf('a.html', pageBytes(page))).toEqual(expected);
        const body = marked(
          (mark) => run(mark, SUPER),
          (text) => run(text),
        ).map((line) => paragraph(line));
        expect(await shapeOf('a.docx', docx(body.join('')))).toEqual(expected);
        const rows = lines.map((line, index): (string | MarkedRow)[] => {
          const [first = '', ...others] = wrapIndented(plain(line), 78);
          const before = isBehind ? line.number + line.close : line.number;
          if (line.close === '') return [first, ...others];
          return [{ before, mark: `${index + 1}`, after: first.slice(before.length) }, ...others];
        });
        expect(await shapeOf('a.pdf', setRows(rows))).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('with full-width digits and marks in the numbers, and spaced capitals', async () => {
    const wide = (text: string) =>
      text.replace(/[\d.)]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
    const spaced = (text: string) =>
      text
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('   ');
    await fc.assert(
      fc.asyncProperty(regulation, async (lines) => {
        const expected = await known(lines);
        const other = lines.map(({ number, close, rest }) =>
          close === '' ? spaced(number + rest) : wide(number + close) + rest,
        );
        expect(await shapeOf('a.txt', bytesOf(other.join('\n\n')))).toEqual(expected);
        expect(await shapeOf('a.md', bytesOf(other.join('\n\n')))).toEqual(expected);
        const page = other.map((line) => `<p>${line.replaceAll(' ', '&nbsp;')}</p>`);
        expect(await shapeOf('a.html', pageBytes(page))).toEqual(expected);
        expect(await shapeOf('a.docx', docx(other.map((line) => paragraph(line)).join('')))).toEqual(
          expected,
        );
        expect(await shapeOf('a.pdf', setRows(other.map((line) => wrapIndented(line, 78))))).toEqual(
          expected,
        );
      }),
      RUNS,
    );
  });

  test('with heads of pages, page numbers and footnotes, in Markdown, on a page, as text and in Word', async () => {
    const NOTE = 'Được sửa đổi, bổ sung theo Quyết định số 12-QĐ/TU ngày 05/3/2024.';
    await fc.assert(
      fc.asyncProperty(regulation, fc.integer({ min: 0, max: 30 }), async (lines, at) => {
        const expected = await known(lines);
        const units = lines.flatMap(({ close }, index) => (close === '' ? [] : [index]));
        const noted = units[at % units.length];
        const texts = lines.map(plain);
        const isNoted = (index: number) => index === noted;
        const heads = ['CÔNG BÁO/Số 105 + 106/Ngày 01-8-2021', '12'];
        /** The head of the next page stands before the line that holds the mark. */
        const withHead = (printed: readonly string[], print: (text: string) => string) =>
          printed.flatMap((text, index) => (index === noted ? [...heads.map(print), text] : [text]));
        const marked = texts.map((text, index) => (isNoted(index) ? `${text}[^1]` : text));
        const md = [...withHead(marked, (text) => text), `[^1]: ${NOTE}`].join('\n\n');
        expect(await shapeOf('a.md', bytesOf(md))).toEqual(expected);
        const reference = '<sup><a href="#fn1" id="r1">1</a></sup>';
        const page = texts.map((text, index) => `<p>${text}${isNoted(index) ? reference : ''}</p>`);
        const note = `<p id="fn1"><a href="#r1"><sup>1</sup></a> ${NOTE}</p>`;
        expect(
          await shapeOf('a.html', pageBytes([...withHead(page, (text) => `<p>${text}</p>`), note])),
        ).toEqual(expected);
        const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
        const body = texts.map((text, index) => paragraph(run(text) + (isNoted(index) ? mark : '')));
        const section = '<w:sectPr><w:headerReference r:id="header" w:type="default"/></w:sectPr>';
        const footnotes = `<w:footnote w:id="1">${paragraph(NOTE)}</w:footnote>`;
        const word = docx({ body: body.join('') + section, footnotes, header: paragraph(heads.join(' ')) });
        expect(await shapeOf('a.docx', word)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('with running heads, page numbers and footnotes on the pages of a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(regulation, fc.integer({ min: 5, max: 30 }), async (lines, most) => {
        const rows = lines.flatMap((line) => wrap(plain(line), 78));
        // Fewer pages do not show what comes back on each.
        const perPage = Math.min(most, Math.floor(rows.length / 4));
        fc.pre(perPage > 4);
        const pages = Array.from({ length: Math.ceil(rows.length / perPage) }, (_, page) => ({
          texts: pageOf(rows.slice(page * perPage, (page + 1) * perPage), page + 1),
        }));
        expect(await shapeOf('a.pdf', makePdf(pages))).toEqual(await known(lines));
      }),
      RUNS,
    );
  });
});

function pageOf(rows: readonly string[], page: number): PlacedText[] {
  const body = rows.map((text, index) => ({ text, x: 60, y: 90 + index * 18, size: 12 }));
  const head = { text: 'Công tác dân vận của hệ thống chính trị', x: 200, y: 40, size: 10 };
  const end = 90 + rows.length * 18;
  const note = {
    text: `${page} Được sửa đổi, bổ sung theo Quyết định số 12-QĐ/TU ngày 05/3/2024.`,
    x: 60,
    y: end + 30,
    size: 9,
  };
  const last = body.at(-1);
  const mark = {
    text: `${page}`,
    x: 60 + (last ? widthOf(last.text, 12) : 0),
    y: (last?.y ?? 0) - 4,
    size: 7,
  };
  return [head, ...body, mark, note, { text: `${page}`, x: 295, y: 810, size: 10 }];
}
