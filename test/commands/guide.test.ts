/** The way in without commands: the menu, and files that were dropped on the program. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeName, printCommand } from '../../src/commands/guiding/guided-command.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const DOWN = '\u001b[B';
const QUIET = ['--no-open'];
const TEXT = 'Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định công tác dân vận.\n';

describe('the menu', () => {
  test('drafts for a province by name, says the command, and comes back until the person leaves', async () => {
    const directory = temporaryFolder();
    const typed = ['', '', 'Thái Nguyên', '', `${DOWN.repeat(6)}`];
    const { code, notes } = await runDanvan(QUIET, { directory, watched: true, typed });
    expect(code).toBe(0);
    expect(notes).toContain(
      'danvan draft --province "Thái Nguyên" -o quy-che-cong-tac-dan-van-thai-nguyen.docx',
    );
    expect(existsSync(join(directory, 'quy-che-cong-tac-dan-van-thai-nguyen.docx'))).toBe(true);
  });

  test('checks a file whose path came in quotes; a file that is not there is asked for again', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'quy chế.md'), TEXT);
    const typed = [DOWN.repeat(3), '"quy chế.md"', DOWN.repeat(6)];
    const { code, notes } = await runDanvan(QUIET, { directory, watched: true, typed });
    expect(code).toBe(0);
    expect(notes).toContain('danvan check "quy chế.md" --format html -o');
    expect(readFileSync(join(directory, 'quy chế-ket-qua-kiem-tra.html'), 'utf8')).toContain(
      '<!doctype html>',
    );
  });

  test('makes the papers of a draft in a folder beside it, again in another', async () => {
    const directory = temporaryFolder();
    await runDanvan(['draft', '--province', 'Thái Nguyên', '-o', 'd.docx'], { directory });
    const asked = [DOWN.repeat(5), 'd.docx'];
    const typed = [...asked, ...asked, DOWN.repeat(6)];
    const { code } = await runDanvan(QUIET, { directory, watched: true, typed });
    expect(code).toBe(0);
    expect(readdirSync(directory).sort()).toEqual(['d-giay-to-kem-theo', 'd-giay-to-kem-theo-2', 'd.docx']);
    expect(readdirSync(join(directory, 'd-giay-to-kem-theo-2'))).toContain('to-trinh.docx');
  });

  test('where nobody can answer, help and 2 as ever', async () => {
    const { code, notes } = await runDanvan([]);
    expect(code).toBe(2);
    expect(notes).toContain('Cách dùng: danvan');
    const pipeline = await runDanvan([], { watched: true, environment: { CI: 'true' } });
    expect(pipeline.code).toBe(2);
  });
});

describe('dropped files', () => {
  test('one text is checked, two are compared, a profile is drafted; nothing is written over', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'cu.md'), TEXT);
    writeFileSync(join(directory, 'moi.md'), TEXT.replace('công tác', 'mọi công tác'));
    await runDanvan(['init', 'ho-so.yaml', '--province', 'Huế'], { directory });
    await runDanvan(['cu.md'], { directory });
    await runDanvan(['cu.md'], { directory });
    await runDanvan(['cu.md', 'moi.md'], { directory });
    await runDanvan(['ho-so.yaml'], { directory });
    expect(readdirSync(directory).sort()).toEqual([
      'cu-ket-qua-kiem-tra-2.html',
      'cu-ket-qua-kiem-tra.html',
      'cu.md',
      'ho-so-du-thao.docx',
      'ho-so.yaml',
      'moi-so-voi-cu.html',
      'moi.md',
    ]);
  });

  test('three files, a text with a profile, and a word that is no file are what they were: a fault of usage', async () => {
    const directory = temporaryFolder();
    for (const name of ['a.md', 'b.md', 'c.md', 'd.yaml']) writeFileSync(join(directory, name), TEXT);
    for (const argv of [['a.md', 'b.md', 'c.md'], ['a.md', 'd.yaml'], ['khong-co.md'], ['draff']]) {
      const { code, notes } = await runDanvan(argv, { directory });
      expect(code).toBe(2);
      expect(notes).toContain('danvan --help');
    }
    expect(readdirSync(directory)).toHaveLength(4);
  });

  test('at a terminal files that mean nothing together are answered with what may be dropped, and the window stays', async () => {
    const directory = temporaryFolder();
    for (const name of ['a.md', 'b.md', 'c.md', 'd.yaml']) writeFileSync(join(directory, name), TEXT);
    mkdirSync(join(directory, 'thư mục'));
    for (const argv of [['a.md', 'b.md', 'c.md'], ['a.md', 'd.yaml'], ['thư mục']]) {
      const { code, notes } = await runDanvan(argv, { directory, watched: true, typed: [''] });
      expect(code).toBe(2);
      expect(notes).toContain('hai văn bản để so sánh');
      expect(notes).toContain('Nhấn Enter để đóng');
    }
    const mistyped = await runDanvan(['draff'], { directory, watched: true });
    expect([mistyped.code, mistyped.notes]).toEqual([2, expect.stringContaining('danvan --help')]);
    expect(readdirSync(directory)).toHaveLength(5);
  });
});

test('a name that is taken gets a number, and words with spaces are quoted', () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.html'), '');
  expect(freeName('x.md', 'a', '.html', directory)).toBe('a-2.html');
  expect(freeName('x.md', 'b', '.html', directory)).toBe('b.html');
  expect(printCommand(['check', 'a b.md', 'c.md'])).toBe('danvan check "a b.md" c.md');
});
