/** An imported reference: kept with the user's files, shown, and used by draft, diff and check. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { userReferencesFolder } from '../../src/assets/user-references.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Not the words of the decision, which nobody here has: a short text that bears its number and its day. */
const OFFICIAL = `BỘ CHÍNH TRỊ

*

Số 23-QĐ/TW

ĐẢNG CỘNG SẢN VIỆT NAM

Hà Nội, ngày 30 tháng 7 năm 2021

QUYẾT ĐỊNH

ban hành Quy chế công tác dân vận của hệ thống chính trị

- Căn cứ Điều lệ Đảng;

BỘ CHÍNH TRỊ QUYẾT ĐỊNH

Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác dân vận của hệ thống chính trị.

T/M BỘ CHÍNH TRỊ

Nguyễn Văn A

QUY CHẾ

công tác dân vận của hệ thống chính trị

(Ban hành kèm theo Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị)

Chương I

NHỮNG QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

Quy chế này thử việc dùng văn bản đã nhập {{unit.name}} <nguyên văn>.

Điều 2. Nguyên tắc

1. Khoản thứ nhất của bản nhập:

a) Điểm thứ nhất;

b) Điểm thứ hai.

2. Khoản thứ hai của bản nhập.
`;

async function setUp(text = OFFICIAL, id = 'chinh-thuc') {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'goc.md'), text);
  const environment = { DANVAN_HOME: join(directory, 'nha') };
  const run = (...argv: string[]) => runDanvan(argv, { directory, environment });
  const imported = await run('import', 'goc.md', '--reference', id);
  expect(imported.code).toBe(0);
  return { directory, run, imported };
}

const PROVINCE = ['--province', 'Huế', '--as-of', '2026-11-21'];

describe('the official text', () => {
  test('is kept in the user’s folder, never in the package, and shown', async () => {
    const { directory, run } = await setUp();
    expect(readdirSync(join(directory, 'nha/references/chinh-thuc')).sort()).toEqual([
      'model.yaml',
      'reference.yaml',
      'requirements.yaml',
    ]);
    expect(existsSync(new URL('../../templates/chinh-thuc', import.meta.url))).toBe(false);
    const { answer } = await run('list', 'references');
    expect(answer).toContain('Bộ Chính trị  official');
    expect(answer).toMatch(/^23-qd-tw .*reconstructed$/m);
    expect(answer).toMatch(/^chinh-thuc .*official$/m);
  });

  test('is what is drafted from then on, in its own articles, clauses and points, and the notice says so', async () => {
    const { directory, run } = await setUp();
    const { code, answer } = await run('draft', ...PROVINCE, '-o', 'a.md');
    expect(code).toBe(0);
    expect(answer).toContain('Đủ 2/2 điều theo văn bản mẫu');
    expect(answer).toContain('Toàn văn chính thức, do người dùng nhập từ tệp goc.md.');
    expect(answer).not.toContain('dựng lại');
    expect(answer.replace(/\s+/g, ' ')).toContain('lấy nguyên văn của 23-QĐ/TW, chưa đổi theo địa phương');
    const text = readFileSync(join(directory, 'a.md'), 'utf8');
    expect(text).toContain('THÀNH ỦY HUẾ');
    expect(text).toContain('Quy chế này thử việc dùng văn bản đã nhập {{unit.name}} \\<nguyên văn\\>.');
    expect(text).toMatch(
      /\n1\. Khoản thứ nhất của bản nhập:\n+a\) Điểm thứ nhất;\n+b\) Điểm thứ hai\.\n+2\. Khoản thứ hai/,
    );
    expect(text).not.toContain('Điều 4.');
  });

  test('gives way to the reconstruction where that is asked for by name', async () => {
    const { run } = await setUp();
    const { answer } = await run('draft', ...PROVINCE, '--reference', '23-qd-tw', '-o', 'a.md');
    expect(answer).toContain('Đủ 28/28');
    expect(answer).toContain('dựng lại');
  });

  test('takes the place of the reconstruction whose name it bears', async () => {
    const { run } = await setUp(OFFICIAL, '23-qd-tw');
    const { answer } = await run('list', 'references');
    expect(answer.match(/^23-qd-tw .*$/gm)).toEqual([expect.stringMatching(/official$/)]);
    const drafted = await run('draft', ...PROVINCE, '--reference', '23-qd-tw', '-o', 'a.md');
    expect(drafted.answer).toContain('Đủ 2/2 điều');
  });

  test('is what diff compares with and check asks for', async () => {
    const { directory, run } = await setUp();
    await run('draft', ...PROVINCE, '-o', 'a.md');
    const compared = await run('diff', 'a.md');
    expect(compared.answer).toContain('chinh-thuc');
    expect(compared.answer).not.toContain('dựng lại');
    const checked = await run('check', 'a.md', '--quiet');
    expect(checked.answer).toContain('đủ 2/2 điều');
    writeFileSync(
      join(directory, 'b.md'),
      readFileSync(join(directory, 'a.md'), 'utf8').replace(/2\. Khoản thứ hai của bản nhập\.\n/, ''),
    );
    expect((await run('check', 'b.md', '--quiet')).answer).toContain('require-clauses');
    expect((await run('check', 'a.md', '--quiet', '--reference', '23-qd-tw')).answer).toContain('/28 điều');
  });
});

describe('a text that is not this decision', () => {
  test('may not bear its name', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'khac.md'), OFFICIAL.replaceAll('23-QĐ/TW', '99-QĐ/TW'));
    const environment = { DANVAN_HOME: join(directory, 'nha') };
    const argv = ['import', 'khac.md', '--reference', '23-QD-TW'];
    const { code, notes } = await runDanvan(argv, { directory, environment });
    expect(code).toBe(2);
    expect(notes).toMatch(/“23-qd-tw” là tên của văn bản mẫu \(Quyết định số 23-QĐ\/TW, .*99-QĐ\/TW/);
    expect(existsSync(join(directory, 'nha'))).toBe(false);
  });

  test('is not called official, and is used only where its name is given', async () => {
    const text = readFileSync(new URL('../../regulations/ha-noi.md', import.meta.url), 'utf8');
    const { run } = await setUp(text, 'ha-noi');
    expect((await run('list', 'references')).answer).toMatch(/^ha-noi .*imported$/m);
    expect((await run('draft', ...PROVINCE, '-o', 'a.md')).answer).toContain('dựng lại');
    // Its words name Hà Nội, so that it is refused for any other unit.
    expect((await run('draft', ...PROVINCE, '--reference', 'ha-noi', '-o', 'b.md')).code).toBe(2);
    const own = ['--province', 'Hà Nội', '--as-of', '2026-11-21'];
    const { answer } = await run('draft', ...own, '--reference', 'ha-noi', '-o', 'b.md');
    expect(answer.replace(/\s+/g, ' ')).toContain('không phải nguyên văn Quyết định số 23-QĐ/TW');
    expect(answer).not.toContain('chính thức');
  });

  // Numbers of the Party begin anew with each term, and each body has its own.
  test.each([
    [
      'another day',
      OFFICIAL.replace('30 tháng 7 năm 2021', '30 tháng 4 năm 2026').replace('30/7/2021', '30/4/2026'),
    ],
    [
      'another body',
      OFFICIAL.replaceAll('BỘ CHÍNH TRỊ', 'BAN BÍ THƯ').replaceAll('Bộ Chính trị', 'Ban Bí thư'),
    ],
    ['another number', OFFICIAL.replaceAll('23-QĐ/TW', '24-QĐ/TW')],
  ])('is none though it has %s only, and the answer says so', async (_, text) => {
    const { run, imported } = await setUp(text, 'khac');
    expect(imported.notes).toMatch(/không phải nguyên văn Quyết định số 23-QĐ\/TW, .*--reference khac/);
    expect((await run('list', 'references')).answer).toMatch(/^khac .*imported$/m);
  });
});

test.each([
  ['under its usual masthead', OFFICIAL.replace('BỘ CHÍNH TRỊ\n', 'BAN CHẤP HÀNH TRUNG ƯƠNG\n')],
  ['in a copy of the regulation alone', OFFICIAL.replace(/^.*QUYẾT ĐỊNH\n|^T\/M.*\n/gm, '')],
])('the decision %s is the official text', async (_, text) => {
  const { imported } = await setUp(text);
  expect(imported.notes).toContain('Từ nay draft, diff, check dùng văn bản này');
});

test('a file without a name for the reference is answered with the whole command', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'goc.md'), OFFICIAL);
  const { code, notes } = await runDanvan(['import', '--reference', 'goc.md'], { directory });
  expect(code).toBe(2);
  expect(notes).toContain('danvan import --reference 23-chinh-thuc "goc.md"');
});

test.each([
  ['draft', ...PROVINCE],
  ['diff', 'ha-noi'],
  ['check', 'ha-noi'],
])('%s with a reference that is not known names those that are', async (...argv) => {
  const { run } = await setUp();
  const { code, notes } = await run(...argv, '--reference', 'khác');
  expect(code).toBe(2);
  expect(notes).toContain('không có văn bản mẫu “khác”; hãy chọn một trong: 23-qd-tw, chinh-thuc');
});

test.each([
  [{ DANVAN_HOME: '/d' }, '/d/references'],
  [{ XDG_DATA_HOME: '/x', HOME: '/h' }, '/x/danvan/references'],
  [{ HOME: '/h' }, '/h/.local/share/danvan/references'],
  [{ APPDATA: '/a' }, '/a/danvan/references'],
  [{}, '/w/.danvan/references'],
])('with %j references stand in %s', (environment, folder) => {
  expect(userReferencesFolder(environment, '/w')).toBe(folder);
});
