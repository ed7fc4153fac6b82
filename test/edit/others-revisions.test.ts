/** A redline in a file that holds tracked changes of others: what they put in needs no second mark, and goes with the redline. */
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { awkwardDocx } from '../support/awkward-docx.js';
import { docx } from '../support/docx-package.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { editFile, type FileEdit } from '../support/word-file-edits.js';

const WHO = 'w:author="Trần Thị B" w:date="2026-05-01T08:00:00Z"';
const line = (text: string, properties = '') =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const put = (text: string, id: number) =>
  `<w:ins w:id="${id}" ${WHO}><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;
const END_PUT = `<w:pPr><w:rPr><w:ins w:id="71" ${WHO}/></w:rPr></w:pPr>`;

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
