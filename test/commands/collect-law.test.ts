/** The law of `danvan collect`: every new comment and every changed word of each returned file is in the table exactly once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opinionsSchema } from '../../src/commands/collecting/opinion.js';
import { runDanvan } from '../support/fake-terminal.js';
import { COUNT, copyOf, edits } from '../support/returned-copies.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const RUNS = Number(process.env.COLLECT_RUNS ?? 6);
const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };

const sorted = (words: readonly string[]): string[] => words.toSorted();
const wordsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/[a-z]+/g) ?? []);

test('every new comment and every changed word is in the table exactly once', async () => {
  const copies = fc.array(edits, { minLength: 1, maxLength: 2 });
  // The draft is sent out with comments of its own, which come back with every copy.
  const marks = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });
  await fc.assert(
    fc.asyncProperty(marks, copies, async (sent, returned) => {
      const directory = temporaryFolder();
      writeFileSync(join(directory, 'du-thao.docx'), copyOf('', [], { sent, first: 0 }).bytes);
      const all = returned.map((lineEdits, at) => {
        const { bytes, said } = copyOf(`Người ${at}`, lineEdits, { sent, first: 2000 + at * 100 });
        writeFileSync(join(directory, `${at}.docx`), bytes);
        return said;
      });
      const files = returned.map((_, at) => `${at}.docx`);
      const { answer, code } = await runDanvan(['collect', ...files, '--base', 'du-thao.docx', '--json'], {
        directory,
        environment,
      });
      expect(code).toBe(0);
      const { opinions } = opinionsSchema.parse(JSON.parse(answer));
      for (const [at, said] of all.entries()) {
        const own = opinions.filter(({ file }) => file === `${at}.docx`);
        const once = (words: readonly string[], texts: readonly string[]) =>
          wordsIn(texts).filter((one) => words.includes(one));
        const comments = own.flatMap(({ comment, replies }) => [comment, ...replies.map(({ text }) => text)]);
        expect(sorted(wordsIn(comments))).toEqual(sorted(said.comments));
        for (const kind of ['deleted', 'inserted'] as const)
          expect(
            sorted(
              once(
                said[kind],
                own.map((one) => one[kind]),
              ),
            ),
          ).toEqual(sorted(said[kind]));
        // What stays may stand beside what is changed, on both sides of it alike.
        const stays = (kind: 'deleted' | 'inserted') =>
          sorted(wordsIn(own.map((one) => one[kind])).filter((one) => !said[kind].includes(one)));
        expect(stays('deleted')).toEqual(stays('inserted'));
      }
    }),
    { numRuns: RUNS },
  );
}, 60_000);
