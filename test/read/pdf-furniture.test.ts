/** What a printed page adds to a text: heads, page numbers, raised marks and the notes at its foot. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Node } from '../../src/tree/nodes.js';
import { makePdf, type PdfPageContent, type PlacedText, widthOf } from '../support/make-pdf.js';

const LEFT = 80;
const LEADING = 20;
const LINES = [
  'Điều 1. Phạm vi điều chỉnh',
  'Quy chế này quy định trách nhiệm của các cấp ủy đảng.',
  'Điều 2. Trách nhiệm',
  '1. Các cấp ủy đảng có trách nhiệm sau đây:',
  'a) Lãnh đạo công tác dân vận;',
  'b) Kiểm tra việc thực hiện.',
  '2. Ban Dân vận tham mưu cho cấp ủy.',
  'Điều 3. Hiệu lực',
  'Quy chế này có hiệu lực kể từ ngày ký.',
];
const LINES_ON_PAGE = 3;

interface Addition {
  /** After how many words of each line a mark stands; none where it is null. */
  marks: readonly (number | null)[];
  hasHead: boolean;
  hasNumber: boolean;
}

function setPages({ marks, hasHead, hasNumber }: Addition): PdfPageContent[] {
  const pages: PdfPageContent[] = [];
  for (let start = 0; start < LINES.length; start += LINES_ON_PAGE) {
    const texts: PlacedText[] = [];
    const notes: PlacedText[] = [];
    if (hasHead) texts.push({ text: 'CÔNG BÁO/Số 105 + 106/Ngày 01-8-2021', x: 200, y: 40 });
    if (hasNumber) texts.push({ text: String(pages.length + 1), x: 290, y: 815 });
    LINES.slice(start, start + LINES_ON_PAGE).forEach((line, index) => {
      const y = 100 + index * LEADING;
      const after = marks[start + index] ?? null;
      if (after === null) {
        texts.push({ text: line, x: LEFT, y });
        return;
      }
      const mark = String(start + index + 1);
      texts.push(...setWithMark(line, after, mark, y));
      const at = 720 + notes.length * 12;
      notes.push({ text: mark, x: LEFT, y: at - 3, size: 6 });
      notes.push({
        text: `Được bổ sung theo Quyết định số ${mark} của Tỉnh ủy.`,
        x: LEFT + 8,
        y: at,
        size: 9,
      });
    });
    pages.push({ texts: [...texts, ...notes] });
  }
  return pages;
}

/** A line with a mark after some of its words, or after its number: small, and five points above the line. */
function setWithMark(line: string, words: number, mark: string, y: number): PlacedText[] {
  const before = line.split(' ').slice(0, Math.max(1, words)).join(' ');
  const rest = line.slice(before.length).trimStart();
  const end = LEFT + widthOf(before);
  const next = end + widthOf(mark, 8) + 6;
  return [
    { text: before, x: LEFT, y },
    { text: mark, x: end, y: y - 5, size: 8 },
    ...(rest === '' ? [] : [{ text: rest, x: next, y }]),
  ];
}

/** The words and structure of a tree without places and noise. */
function wordsOf(node: Node): unknown {
  const { position: _, data: __, ...words } = node;
  if (!('children' in words)) return words;
  return {
    ...words,
    children: (words.children as Node[]).filter((child) => !isAside(child)).map(wordsOf),
  };
}

async function treeOf(pages: PdfPageContent[]): Promise<unknown> {
  const { blocks } = await readPdf({ name: 'vb.pdf', bytes: makePdf(pages) });
  return wordsOf(parseRegulation(blocks).tree);
}

async function read(pages: PdfPageContent[]): Promise<string[]> {
  const { blocks } = await readPdf({ name: 'vb.pdf', bytes: makePdf(pages) });
  return blocks.map((block) => `${block.noise ?? ''}|${block.text}`);
}

it('heads, page numbers, marks and notes change nothing of the tree', async () => {
  const plain = await treeOf(setPages({ marks: [], hasHead: false, hasNumber: false }));
  const addition = fc.record({
    marks: fc.array(fc.option(fc.integer({ min: 1, max: 6 })), {
      minLength: LINES.length,
      maxLength: LINES.length,
    }),
    hasHead: fc.boolean(),
    hasNumber: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(addition, async (added) => {
      expect(await treeOf(setPages(added))).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

describe('raised letters', () => {
  const line = (before: string, raised: string, rest: string): PlacedText[] => [
    { text: before, x: LEFT, y: 100 },
    { text: raised, x: LEFT + widthOf(before), y: 95, size: 8 },
    { text: rest, x: LEFT + widthOf(before) + widthOf(raised, 8), y: 100 },
  ];

  it.each([
    ['diện tích 20 m', '2', ', cao 3 m', 'diện tích 20 m², cao 3 m'],
    ['khoảng 10', '6', ' đồng', 'khoảng 10⁶ đồng'],
    ['Điều 3', '8', '. Hiệu lực', 'Điều 3⁸. Hiệu lực'],
    ['Điều 3.', '[8]', ' Hiệu lực', 'Điều 3.[8] Hiệu lực'],
  ])('%s%s%s are told from the others', async (before, raised, rest, expected) => {
    expect(await read([{ texts: line(before, raised, rest) }])).toEqual([`|${expected}`]);
  });
});

describe('text at the foot of a page', () => {
  const body = (y: number, text: string): PlacedText => ({ text, x: LEFT, y });

  it('is no note where nothing refers to it', async () => {
    const texts = [body(100, LINES[0] as string), { ...body(740, '1 Bảng giá kèm theo.'), size: 9 }];
    expect(await read([{ texts }])).toEqual([`|${LINES[0]}`, '|1 Bảng giá kèm theo.']);
  });

  it('is no note where it is as large as the text', async () => {
    const texts = [...setWithMark('2. Ban Dân vận tham mưu.', 3, '1', 100), body(740, '1 Các cấp ủy đảng.')];
    expect((await read([{ texts }])).at(-1)).toBe('|1 Các cấp ủy đảng.');
  });

  it('goes on at the foot of the next page, where a quotation in it is open still', async () => {
    const first = [
      ...setWithMark('2. Ban Dân vận tham mưu.', 3, '1', 100),
      { ...body(734, '1'), size: 6 },
      { text: 'Điều 2 của Luật quy định như sau: “Điều 2. Hiệu lực', x: LEFT + 6, y: 740, size: 9 },
    ];
    const second = [
      body(100, 'Điều 3. Hiệu lực'),
      { ...body(728, '1. Luật này có hiệu lực.'), size: 9 },
      { ...body(740, 'Điều 3. Thi hành.”'), size: 9 },
    ];
    const ended = [{ ...first[4], text: 'Bổ sung.' } as PlacedText];
    expect(await read([{ texts: first }, { texts: second }])).toEqual([
      '|2. Ban Dân¹ vận tham mưu.',
      'footnote|1 Điều 2 của Luật quy định như sau: “Điều 2. Hiệu lực',
      '|Điều 3. Hiệu lực',
      'footnote|1. Luật này có hiệu lực. Điều 3. Thi hành.”',
    ]);
    const texts = await read([{ texts: [...first.slice(0, 4), ...ended] }, { texts: second }]);
    expect(texts).toContain('|Điều 3. Thi hành.”');
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
  ])(
    'goes on over several pages, where a quotation with khoản of its own is open still: %s',
    async (opens, closes) => {
      const small = (y: number, text: string) => ({ ...body(y, text), size: 9 });
      const pages = [
        [
          ...setWithMark('2. Ban Dân vận tham mưu.', 3, '1', 100),
          { ...body(722, '1'), size: 6 },
          {
            text: `Điều 2 của Luật quy định như sau: ${opens}Điều 2. Hiệu lực`,
            x: LEFT + 6,
            y: 728,
            size: 9,
          },
          small(740, '1. Luật này có hiệu lực.'),
        ],
        [body(100, 'Điều 3. Hiệu lực'), small(740, '2. Pháp lệnh hết hiệu lực.')],
        [body(100, 'Điều 4. Thi hành'), small(740, `Điều 3. Tổ chức thực hiện.${closes}`)],
        [body(100, 'Điều 5. Khác'), small(740, '3. Không còn là chú thích.')],
      ];
      const texts = await read(pages.map((page) => ({ texts: page })));
      expect(texts.filter((text) => text.startsWith('|'))).toEqual([
        '|2. Ban Dân¹ vận tham mưu.',
        '|Điều 3. Hiệu lực',
        '|Điều 4. Thi hành',
        '|Điều 5. Khác',
        '|3. Không còn là chú thích.',
      ]);
    },
  );

  it('a mark that Word raises by nearly half of its line stands on that line', async () => {
    const texts = [
      { text: 'ĐIỀU KHOẢN THI HÀNH', x: LEFT, y: 100, size: 14 },
      { text: '4', x: LEFT + widthOf('ĐIỀU KHOẢN THI HÀNH', 14), y: 100 - 6.5, size: 9 },
      { text: 'Điều 20. Hiệu lực', x: LEFT, y: 124, size: 14 },
    ];
    expect(await read([{ texts }])).toEqual(['|ĐIỀU KHOẢN THI HÀNH⁴', '|Điều 20. Hiệu lực']);
  });

  it('is one note to its end, however many rows it has', async () => {
    const texts = [
      ...setWithMark('2. Ban Dân vận tham mưu.', 3, '(1)', 100),
      { ...body(740, '(1) Được sửa đổi theo Quyết định'), size: 9 },
      { ...body(752, 'số 12-QĐ/TU.'), size: 9 },
    ];
    expect((await read([{ texts }])).at(-1)).toBe('footnote|(1) Được sửa đổi theo Quyết định số 12-QĐ/TU.');
  });
});

describe('lines at the head of page after page', () => {
  const pages = (heads: readonly string[]): PdfPageContent[] =>
    heads.map((head, index) => ({
      texts: [
        { text: head, x: LEFT, y: 60 },
        { text: `Nội dung của trang thứ ${'ABCDEFGH'[index]}, là một câu.`, x: LEFT, y: 120 },
      ],
    }));
  const headsOf = async (heads: readonly string[]) =>
    (await read(pages(heads))).filter((text) => text.startsWith('runningHead')).length;

  it.each([
    ['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3'],
    ['Mục 1', 'Mục 2', 'Mục 3'],
    ['Điều 5. Trách nhiệm', 'Điều 6. Trách nhiệm', 'Điều 7. Trách nhiệm'],
    ['a) Chủ trì', 'a) Chủ trì', 'a) Chủ trì'],
    ['Biểu mẫu số 01', 'Biểu mẫu số 02', 'Biểu mẫu số 03'],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
  ])('are text where they begin something: %s', async (...heads) => {
    expect(await headsOf(heads)).toBe(0);
  });

  it('are heads where they stand on most pages in a row, and text where they do not', async () => {
    const head = 'Quy chế công tác dân vận';
    const other = [
      'Câu thứ nhất của trang',
      'Câu thứ hai của trang',
      'Một câu khác nữa',
      'Lại một câu',
      'Câu cuối',
    ];
    expect(await headsOf([head, head, head, head])).toBe(4);
    expect(await headsOf([head, other[0] as string, head, other[1] as string, head])).toBe(3);
    const far = [head, ...other.slice(0, 3), head, ...other.slice(3), head];
    expect(await headsOf(far)).toBe(0);
  });
});

it('control characters of a damaged file are left out and counted', async () => {
  const { blocks, findings } = await readPdf({
    name: 'vb.pdf',
    bytes: makePdf([{ texts: [{ text: 'Điều 1.\u0001 Phạm\u001b vi', x: LEFT, y: 100 }] }]),
  });
  expect(blocks.map((block) => block.text)).toEqual(['Điều 1. Phạm vi']);
  expect(findings.map(({ ruleId, params }) => [ruleId, params])).toEqual([
    ['read.controlCharacters', { count: 2, pages: '1' }],
  ]);
});
