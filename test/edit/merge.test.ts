/** `CopyMerger`: nothing of any reviewer is lost, and rejecting everything gives the draft. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOpinions } from '../../src/commands/collecting/new-opinions.js';
import { CopyMerger, type MergeTerms, openForEditing, readOpinions } from '../../src/edit/index.js';
import { readBlocks } from '../../src/read/index.js';
import { COUNT, copyOf, edits } from '../support/returned-copies.js';

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
