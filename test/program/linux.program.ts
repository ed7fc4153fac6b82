/** The Linux program, in a folder with nothing else and without Node.js on the path, beside the command line of the npm package. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { DAY, LAUNCHER } from '../support/built-program.js';
import { requireProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runAlone } from '../support/wine.js';

const PROGRAM = requireProgram('danvan');
const PDF = new URL('../fixtures/read/pdf-cases/55-page-footnote.pdf', import.meta.url);

/** Runs the same words with both, each in its folder; what they say and what they write must be the same. */
function sameAsPackage(words: readonly string[], prepare: (folder: string) => void = () => {}): string {
  const [alone, beside] = [temporaryFolder(), temporaryFolder()];
  for (const folder of [alone, beside]) prepare(folder);
  const environment = { SOURCE_DATE_EPOCH: DAY, HOME: alone };
  const program = join(temporaryFolder(), 'danvan');
  cpSync(PROGRAM, program);
  const own = runAlone(program, words, alone, { ...environment, PATH: '/nowhere' });
  const other = runAlone(process.execPath, [LAUNCHER, ...words], beside, {
    ...environment,
    PATH: '/nowhere',
  });
  expect(own).toEqual(other);
  const files = readdirSync(beside, { recursive: true, encoding: 'utf8' }).sort();
  expect(readdirSync(alone, { recursive: true, encoding: 'utf8' }).sort()).toEqual(files);
  for (const file of files.filter((name) => /\.\w+$/.test(name)))
    expect(readFileSync(join(alone, file)).equals(readFileSync(join(beside, file))), file).toBe(true);
  return own.screen;
}

test('a folder with only the program in it drafts the same Word file', () => {
  expect(sameAsPackage(['draft', '--province', 'Thái Nguyên'])).toContain('Đủ 28/28 điều');
});

test('drafts of all provinces, shared among threads', () => {
  expect(sameAsPackage(['draft', '--all', '-o', 'all', '--jobs', '2'])).toContain('34');
});

test('reads a PDF in a thread of its own', () => {
  const pdf = basename(PDF.pathname);
  expect(sameAsPackage(['import', pdf, '-o', 'out'], (folder) => cpSync(PDF, join(folder, pdf)))).toContain(
    'out',
  );
});

test.each([
  ['--version'],
  ['check', 'thai-nguyen'],
  ['diff', 'thai-nguyen', 'ha-noi', '-o', 'a.html'],
  ['diff', 'thai-nguyen', 'ha-noi', '-o', 'a.docx'],
  ['matrix', 'thai-nguyen', 'ha-noi', '--to', 'csv'],
  ['list', 'rules'],
  ['explain', 'no-repeated-word'],
  ['draft', '--province', 'Nowhere'],
])('%s %s %s', (...words) => {
  sameAsPackage(words, (folder) => mkdirSync(join(folder, 'empty')));
});

test.each(['danvan', 'danvan.exe'])('the sum beside %s is that of its bytes', (name) => {
  const program = requireProgram(name);
  const sum = createHash('sha256').update(readFileSync(program)).digest('hex');
  expect(readFileSync(`${program}.sha256`, 'utf8')).toBe(`${sum}  ${name}\n`);
});

test('the signature of the publisher of Node.js is not on danvan.exe', () => {
  const program = readFileSync(requireProgram('danvan.exe'));
  const optionalHeader = program.readUInt32LE(0x3c) + 24;
  // PE32+, and the fifth of its directories: the place and the size of certificates.
  expect(program.readUInt16LE(optionalHeader)).toBe(0x20b);
  expect(program.readBigUInt64LE(optionalHeader + 112 + 4 * 8)).toBe(0n);
});

test('the licences of all that is inside stand beside it', () => {
  const text = readFileSync(join(PROGRAM, '../LICENSES.txt'), 'utf8');
  for (const name of ['danvan', 'docx ', 'unpdf ', 'handlebars ', 'Node.js'])
    expect(text).toContain(`\n${name}`);
});

test('made again, the programs have the same bytes', () => {
  const sums = () =>
    ['danvan', 'danvan.exe'].map((name) => readFileSync(`${requireProgram(name)}.sha256`, 'utf8'));
  const before = sums();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/package.js'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(sums()).toEqual(before);
});
