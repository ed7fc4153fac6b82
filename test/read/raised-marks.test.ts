/** Raised marks of notes in Word files and web pages: part of no number and no word; exponents and units are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import type { Block } from '../../src/read/block.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readHtml } from '../../src/read/html/index.js';
import { renderOutline, renderText } from '../../src/render/text/index.js';
import { asideReason, isAside } from '../../src/tree/cuts.js';
import { visit } from '../../src/tree/visit.js';
import { docx, paragraph, run } from '../support/docx-package.js';

const SUPER = '<w:vertAlign w:val="superscript"/>';
const wordBlocks = (body: string) => readDocx({ name: 'a.docx', bytes: docx(body) }).blocks;
const pageBlocks = (html: string) =>
  readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) }).blocks;
const outline = (blocks: Block[]) => renderOutline(parseRegulation(blocks).tree);
const noiseOf = (blocks: Block[]) => {
  const found: string[][] = [];
  visit(parseRegulation(blocks).tree, (node) => {
    if (isAside(node)) found.push([asideReason(node), node.value]);
  });
  return found;
};

/** A line in pieces; those in an array are raised. */
type Pieces = readonly (string | [string])[];
const asWord = (lines: readonly Pieces[]) =>
  lines
    .map((pieces) =>
      paragraph(pieces.map((p) => (typeof p === 'string' ? run(p) : run(p[0], SUPER))).join('')),
    )
    .join('');
const asPage = (lines: readonly Pieces[]) =>
  `<body>${lines.map((pieces) => `<p>${pieces.map((p) => (typeof p === 'string' ? p : `<sup>${p[0]}</sup>`)).join('')}</p>`).join('')}</body>`;

const MARKED: Pieces[] = [
  ['Điều 3', ['8'], '. Đối tượng'],
  ['1.', ['4'], ' Cán bộ, đảng viên'],
  ['2. Diện tích 20 m', ['2'], ', 10', ['6'], ' đồng', ['(12)'], '.'],
];

describe.each([
  ['Word', (lines: readonly Pieces[]) => wordBlocks(asWord(lines))],
  ['HTML', (lines: readonly Pieces[]) => pageBlocks(asPage(lines))],
] as const)('%s', (_, read) => {
  test('a raised mark is no part of a number', () => {
    expect(outline(read(MARKED))).toBe('art_3  Điều 3.  Đối tượng\n  art_3__cl_1  1.\n  art_3__cl_2  2.\n');
    expect(noiseOf(read(MARKED))).toEqual([
      ['noteMark', '⁸'],
      ['noteMark', '⁴'],
      ['noteMark', '⁽¹²⁾'],
    ]);
  });

  test('a unit and a power keep their meaning', () => {
    expect(renderText(parseRegulation(read(MARKED)).tree)).toContain('20 m², 10⁶ đồng');
  });

  test('a raised star is a mark, and a raised letter stays a letter', () => {
    const blocks = read([
      ['Điều 4', ['*'], '. Hiệu lực'],
      ['Có hiệu lực ngày 1', ['a'], '.'],
    ]);
    expect(outline(blocks)).toContain('art_4  Điều 4.  Hiệu lực');
    expect(blocks.filter(({ noise }) => noise).map(({ text, noise }) => [text, noise])).toEqual([
      ['*', 'noteMark'],
    ]);
    expect(blocks.at(-1)?.text).toBe('Có hiệu lực ngày 1a.');
  });

  test('marks added anywhere after a label leave the tree as it was', () => {
    const known = [
      'Điều 1. Phạm vi',
      '1. Quy chế này quy định.',
      'a) Nguyên tắc;',
      'b) Nội dung.',
      'Điều 2. Hiệu lực',
    ];
    const plain = outline(read(known.map((line) => [line])));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 }), (marks) => {
        const marked = known.map((line, index): Pieces => {
          const [label = ''] = /^(?:Điều \d+|\d+\.|[ab]\))/.exec(line) ?? [];
          return [label, [String(marks[index])], line.slice(label.length)];
        });
        expect(outline(read(marked))).toBe(plain);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Word', () => {
  test('letters that are raised by hand count as raised', () => {
    const blocks = wordBlocks(
      paragraph(run('Điều 3') + run('8', '<w:position w:val="6"/>') + run('. Phạm vi')),
    );
    expect(outline(blocks)).toBe('art_3  Điều 3.  Phạm vi\n');
  });

  test('a style that raises counts, and a run that lowers it again', () => {
    const styles = `<w:style w:type="character" w:styleId="N"><w:rPr>${SUPER}</w:rPr></w:style>`;
    const body = paragraph(
      run('Điều 3') +
        run('8', '<w:rStyle w:val="N"/>') +
        run('. Mục 1') +
        run('2', '<w:rStyle w:val="N"/><w:vertAlign w:val="baseline"/>'),
    );
    const { blocks } = readDocx({ name: 'a.docx', bytes: docx({ body, styles }) });
    expect(outline(blocks)).toBe('art_3  Điều 3.  Mục 12\n');
  });

  test('the typed mark of a note is no text, and the note is kept', () => {
    const reference = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>7</w:t></w:r>';
    const footnotes = `<w:footnote w:id="1">${paragraph('7 Được bổ sung.')}</w:footnote>`;
    const { blocks } = readDocx({
      name: 'a.docx',
      bytes: docx({ body: paragraph(run('Điều 5') + reference + run('. Hiệu lực')), footnotes }),
    });
    expect(outline(blocks)).toBe('art_5  Điều 5.  Hiệu lực\n');
    expect(noiseOf(blocks)).toEqual([
      ['noteMark', '⁷'],
      ['footnote', '7 Được bổ sung.'],
    ]);
  });

  test('a lowered number is told from the number before it', () => {
    const sub = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>');
    expect(wordBlocks(paragraph(run('CO') + sub('2') + run(' và 10') + sub('2')))[0]?.text).toBe(
      'CO2 và 10₂',
    );
  });
});

describe('HTML', () => {
  test.each([
    [
      'Word',
      '<p>Điều 3<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>. Phạm vi</p><div><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Được sửa đổi.</p><p>Điều 9. Trích dẫn</p></div></div>',
    ],
    [
      'LibreOffice',
      '<p>Điều 3<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>. Phạm vi</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Được sửa đổi.</p><p>Điều 9. Trích dẫn</p></div>',
    ],
    [
      'Google Docs',
      '<p>Điều 3<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>. Phạm vi</p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Được sửa đổi.</p></div>',
    ],
    [
      'a plain link',
      '<p>Điều 3<a id="r8" href="#n8">8</a>. Phạm vi</p><p><a id="n8" href="#r8">8</a> Được sửa đổi.</p>',
    ],
  ])('the notes of %s are noise', (_, html) => {
    const blocks = pageBlocks(`<html><body>${html}</body></html>`);
    expect(outline(blocks)).toBe('art_3  Điều 3.  Phạm vi\n');
    expect(
      noiseOf(blocks)
        .filter(([reason]) => reason === 'footnote')
        .map(([, text]) => text)
        .join(' '),
    ).toContain('Được sửa đổi.');
  });

  test('a number that links to a note by its name is a mark, though the note does not lead back', () => {
    const page = `<p>Điều 3<a href="#fn8">[8]</a>. Phạm vi</p><p>1.<a href="#fn9">9</a> Cấp ủy.</p>
      <p>2.<a href="#_ftn10"><sup>10</sup></a> Chi bộ.</p><p>3. Theo <a href="#note">12</a> <a href="/vb">khoản 4</a>.</p>`;
    expect(outline(pageBlocks(page)).split('\n')).toEqual([
      'art_3  Điều 3.  Phạm vi',
      '  art_3__cl_1  1.',
      '  art_3__cl_2  2.',
      '  art_3__cl_3  3.',
      '',
    ]);
    expect(noiseOf(pageBlocks(page)).map(([, mark]) => mark)).toEqual(['[8]', '⁹', '¹⁰']);
  });

  test('headings and the table of contents that link to each other are no notes', () => {
    const html =
      '<p><a id="m1" href="#d1">Điều 1. Phạm vi</a></p><p><a id="d1" href="#m1">Điều 1. Phạm vi</a></p><p>1. Một.</p>';
    expect(pageBlocks(`<body>${html}</body>`).some(({ noise }) => noise === 'footnote')).toBe(false);
  });

  test('a style that raises is a raised mark', () => {
    expect(
      outline(
        pageBlocks('<style>.m{vertical-align:super}</style><p>Điều 3<span class=m>8</span>. Phạm vi</p>'),
      ),
    ).toBe('art_3  Điều 3.  Phạm vi\n');
  });
});
