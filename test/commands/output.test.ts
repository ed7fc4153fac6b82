/** Output files are written whole or not at all, and never over another without being told to. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeOutput, writeOutputs } from '../../src/commands/files/write-output.js';
import { Failure } from '../../src/findings/failure.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const read = (directory: string, file: string) => readFileSync(join(directory, file), 'utf8');

async function failureOf(writing: Promise<void>): Promise<string> {
  const error = await writing.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).id;
}

describe('writeOutput', () => {
  test('writes text and bytes, making the folder, and leaves nothing else', async () => {
    const directory = temporaryFolder();
    await writeOutput({ path: 'a.md', content: 'Điều 1.' }, { directory, force: false });
    await writeOutput({ path: 'out/b.bin', content: new Uint8Array([1, 2]) }, { directory, force: false });
    expect(read(directory, 'a.md')).toBe('Điều 1.');
    expect(readdirSync(directory)).toEqual(['a.md', 'out']);
    expect(readdirSync(join(directory, 'out'))).toEqual(['b.bin']);
  });

  test('keeps an existing file unless forced', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), 'cũ');
    expect(await failureOf(writeOutput({ path: 'a.md', content: 'mới' }, { directory, force: false }))).toBe(
      'commands.outputExists',
    );
    expect(read(directory, 'a.md')).toBe('cũ');
    await writeOutput({ path: 'a.md', content: 'mới' }, { directory, force: true });
    expect(read(directory, 'a.md')).toBe('mới');
    expect(readdirSync(directory)).toEqual(['a.md']);
  });

  test('a folder is never replaced, forced or not', async () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'a'));
    expect(await failureOf(writeOutput({ path: 'a', content: 'x' }, { directory, force: true }))).toBe(
      'commands.outputIsFolder',
    );
    expect(readdirSync(directory)).toEqual(['a']);
  });

  test('one file that is in the way stops all of them', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'b.md'), 'cũ');
    const files = ['a.html', 'b.md', 'c.json'].map((path) => ({ path, content: 'mới' }));
    expect(await failureOf(writeOutputs(files, { directory, force: false }))).toBe('commands.outputExists');
    expect(readdirSync(directory)).toEqual(['b.md']);
  });

  test.each([
    ['s.html,docx', 'outputSeveralFormats'],
    ['s.md; json', 'outputSeveralFormats'],
    ['s.doc', 'outputOtherFormat'],
    ['s.docx', 'outputOtherFormat'],
    ['s.pdf', 'outputOtherFormat'],
  ])('a report in words is not written as %s', async (path, id) => {
    const directory = temporaryFolder();
    expect(await failureOf(writeOutput({ path, content: 'mới' }, { directory, force: false }))).toBe(
      `commands.${id}`,
    );
    expect(readdirSync(directory)).toEqual([]);
    // A file of the user's that has such a name is mended under it.
    writeFileSync(join(directory, path), 'cũ');
    await writeOutput({ path, content: 'mới' }, { directory, force: true });
    expect(read(directory, path)).toBe('mới');
  });

  test('a write that dies half-way leaves no file', async () => {
    const directory = temporaryFolder();
    const dying = { path: 'b.md', content: diesHalfWay() };
    const files = [{ path: 'a.md', content: 'x' }, dying];
    expect(await failureOf(writeOutputs(files, { directory, force: false }))).toBe(
      'commands.outputNotWritten',
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  test('a write that dies half-way leaves the former file as it was', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.md'), 'cũ');
    const dying = { path: 'a.md', content: diesHalfWay() };
    expect(await failureOf(writeOutput(dying, { directory, force: true }))).toBe('commands.outputNotWritten');
    expect(read(directory, 'a.md')).toBe('cũ');
    expect(readdirSync(directory)).toEqual(['a.md']);
  });

  test('a folder that cannot be written to is said in one line', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'tep'), '');
    const writing = writeOutput({ path: 'tep/a.md', content: 'x' }, { directory, force: false });
    expect(await failureOf(writing)).toBe('commands.outputNotWritten');
  });
});

/** Content of which a part is written before the rest fails, as on a full disk. */
function diesHalfWay(): Uint8Array {
  const half = (function* () {
    yield new Uint8Array([1]);
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  })();
  return half as unknown as Uint8Array;
}
