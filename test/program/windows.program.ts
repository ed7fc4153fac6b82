/**
 * danvan.exe under Wine, in a folder with nothing else: what it says and writes is what the Linux program says and writes, byte for byte,
 * and what only Windows has is answered in one clear line.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../support/built-program.js';
import { requireProgram } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { requireTool } from '../support/tools.js';
import { openWine, runAlone, type Wine, windowsPath } from '../support/wine.js';

const PROGRAM = requireProgram('danvan.exe');
const LINUX = requireProgram('danvan');
const PDF = new URL('../fixtures/read/pdf-cases/55-page-footnote.pdf', import.meta.url);
const KNOWN = new URL('../../regulations/thai-nguyen.md', import.meta.url);
const REPEATED = 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.';

const isHere = requireTool('wine') !== null;

describe.skipIf(!isHere)('danvan.exe', () => {
  let wine: Wine;
  beforeAll(() => {
    wine = openWine();
  });
  afterAll(() => wine?.close());

  /** A copy of the program with nothing beside it. */
  function windows(words: readonly string[], folder: string, environment: Record<string, string> = {}) {
    const program = join(temporaryFolder(), 'danvan.exe');
    copyFileSync(PROGRAM, program);
    return wine.run([windowsPath(program), ...words], folder, { SOURCE_DATE_EPOCH: DAY, ...environment });
  }

  /** Runs the same words on both; "\" of Windows is "/" of Linux, in words and in what is said of files. */
  function sameOnBoth(words: readonly string[], files: Record<string, string | Uint8Array> = {}): string {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [here, there]) place(folder, files);
    const outcome = windows(words, here);
    const linux = runAlone(
      LINUX,
      words.map((word) => word.replaceAll('\\', '/')),
      there,
      {
        SOURCE_DATE_EPOCH: DAY,
        HOME: there,
        PATH: '/nowhere',
      },
    );
    expect(outcome.screen.replaceAll('\\', '/')).toBe(linux.screen.replaceAll('\\', '/'));
    expect(outcome.code).toBe(linux.code);
    expect(contents(here)).toEqual(contents(there));
    return outcome.screen;
  }

  test('drafts for Thái Nguyên', () => {
    expect(sameOnBoth(['draft', '--province', 'Thái Nguyên'])).toContain('Đủ 28/28 điều');
  });

  test('drafts by a profile, into folders with spaces, Vietnamese letters and "\\"', () => {
    const profile = '\uFEFFsigner: { position: Bí thư, name: Nguyễn Văn A }\r\nnumber: 12\r\n';
    const words = ['--profile', 'hồ sơ\\tỉnh.yaml', '--to', 'docx,md', '-o', 'kết quả\\quy chế.docx'];
    sameOnBoth(['draft', '--province', 'Huế', ...words], { 'hồ sơ/tỉnh.yaml': profile });
  });

  test('drafts several at once, shared among threads', () => {
    const list = '\uFEFFname,type,province\r\nPhù Đổng,xã,Hà Nội\r\nBa Vì,xã,Hà Nội\r\n';
    sameOnBoth(['draft', '--list', 'các xã.csv', '-o', 'ra', '--jobs', '2'], { 'các xã.csv': list });
  });

  test('checks a text with CRLF and a byte order mark, and repairs it without touching them', () => {
    const files = { 'văn bản/lặp từ.md': `\uFEFF${REPEATED}\r\nHết.\r\n` };
    expect(sameOnBoth(['check', 'văn bản\\lặp từ.md'], files)).toContain('no-repeated-word');
    sameOnBoth(['check', '--fix', 'văn bản\\lặp từ.md'], files);
  });

  test.each(['sarif', 'json', 'github'])('checks as %s: files are named with "/"', (format) => {
    const screen = sameOnBoth(['check', 'văn bản\\**\\*.md', '--format', format], {
      'văn bản/a.md': REPEATED,
      'văn bản/cũ/100% b.md': REPEATED,
    });
    expect(screen).not.toContain('văn bản\\');
  });

  test('checks a folder, and a pattern that starts at the root of a drive', () => {
    const files = { 'văn bản/a.md': REPEATED };
    sameOnBoth(['check', 'văn bản'], files);
    const folder = temporaryFolder();
    place(folder, files);
    const { screen } = windows(['check', `${windowsPath(folder)}\\văn bản\\*.md`], folder);
    expect(screen).toContain('no-repeated-word');
  });

  test.each(['a.html', 'a.docx'])('compares into %s', (file) => {
    sameOnBoth(['diff', 'thai-nguyen', 'ha-noi', '-o', file]);
  });

  test('imports PDF and Word', () => {
    sameOnBoth(['import', 'cũ\\a b.pdf', '-o', 'ra'], { 'cũ/a b.pdf': readFileSync(PDF) });
    const draft = temporaryFolder();
    runAlone(LINUX, ['draft', '--province', 'Huế', '-o', 'd.docx'], draft, { SOURCE_DATE_EPOCH: DAY });
    sameOnBoth(['import', 'd.docx', '-o', 'ra'], { 'd.docx': readFileSync(join(draft, 'd.docx')) });
  });

  test('reads and writes where a path has more than 260 characters', () => {
    const deep = Array.from({ length: 8 }, (_, n) => `thư mục dài của đơn vị số ${n} năm 2026`).join('\\');
    expect(deep.length).toBeGreaterThan(260);
    sameOnBoth(['parse', `${deep}\\a.md`, '--to', 'text'], {
      [`${deep.replaceAll('\\', '/')}/a.md`]: REPEATED,
    });
    sameOnBoth(['draft', '--province', 'Huế', '-o', `${deep}\\d.docx`]);
  });

  test.each(['65001', '1258'])('says the same in a console of code page %s', (page) => {
    const [folder, script] = [temporaryFolder(), 'chay.cmd'];
    copyFileSync(PROGRAM, join(folder, 'danvan.exe'));
    const lines = [`@chcp ${page} >nul`, '@danvan.exe list provinces >ra.txt 2>&1'];
    writeFileSync(join(folder, script), `${lines.join('\r\n')}\r\n`);
    wine.run(['cmd', '/c', script], folder, { SOURCE_DATE_EPOCH: DAY });
    const plain = windows(['list', 'provinces'], folder);
    expect(plain.screen).toContain('Thái Nguyên');
    expect(readFileSync(join(folder, 'ra.txt'), 'utf8')).toBe(plain.screen);
  });

  test('a file that another program has open is not replaced, and the message says so', async () => {
    const folder = temporaryFolder();
    copyFileSync(PROGRAM, join(folder, 'danvan.exe'));
    writeFileSync(join(folder, 'd.docx'), 'của Word');
    // What cmd redirects to a file keeps that file open, as Word does with its document.
    const { screen } = wine.run(
      ['cmd', '/c', 'danvan.exe draft --province Huế -o d.docx --force >d.docx 2>loi.txt'],
      folder,
      { SOURCE_DATE_EPOCH: DAY },
    );
    const said = existsSync(join(folder, 'loi.txt')) ? readFileSync(join(folder, 'loi.txt'), 'utf8') : screen;
    expect(said).toMatch(/d\.docx.*(đang mở|EBUSY|EPERM|EACCES)/s);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['a drive that is not there', ['parse', 'Q:\\a.md']],
    ['the root of a drive that is not there', ['parse', 'Q:\\']],
    ['another machine', ['parse', '\\\\may-chu\\chia-se\\a.md']],
    ['a folder', ['parse', 'Z:\\']],
    ['writing to a drive that is not there', ['draft', '--province', 'Huế', '-o', 'Q:\\d.docx']],
    ['writing to another machine', ['draft', '--province', 'Huế', '-o', '\\\\may-chu\\chia-se\\d.docx']],
    ['a name that Windows gives to a device', ['draft', '--province', 'Huế', '-o', 'nul.docx']],
    ['letters that no name may have', ['draft', '--province', 'Huế', '-o', 'bản 1:2?.docx']],
  ])('%s: one clear line, and nothing is written', (_, words) => {
    const folder = temporaryFolder();
    const { code, screen } = windows(words, folder);
    expect(code).toBe(2);
    expect(screen).toMatch(/^Lỗi: .*“.+”.*\n$/s);
    expect(screen).not.toMatch(/\n\s+at |node:/);
    expect(readdirSync(folder)).toEqual([]);
    expect(screen.trim().split('\n').length).toBeLessThan(4);
  });

  test('"%" in a name stands for itself', () => {
    sameOnBoth(['parse', '100% PATH%.md', '--to', 'text'], { '100% PATH%.md': readFileSync(KNOWN) });
  });
});

function place(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file of a folder by its path. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]),
  );
}
