/** The officer's hands: what is typed, named and left open is answered in one line that helps. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFailure } from '../../src/commands/files/write-output.js';
import { wordMessage } from '../../src/messages/catalogue.js';
import { vi } from '../../src/messages/vi.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const NAME = 'quy-che-cong-tac-dan-van-hue';
const draft = (directory: string, ...argv: string[]) =>
  runDanvan(['draft', '--as-of', '2026-11-21', '--province', 'Huế', ...argv], { directory });

describe('-o', () => {
  test.each([
    ['an existing folder', ['-o', 'd'], `d/${NAME}.docx`],
    ['an existing folder with a slash', ['-o', 'd/'], `d/${NAME}.docx`],
    ['a folder to make', ['-o', 'mới/'], `mới/${NAME}.docx`],
    ['an ending without a name', ['-o', 'd/.docx'], `d/${NAME}.docx`],
    ['this folder', ['-o', '.'], `${NAME}.docx`],
    ['nothing', ['-o', ''], `${NAME}.docx`],
    ['a Markdown file', ['-o', 'a.md'], 'a.md'],
    ['a tree', ['-o', 'a.JSON'], 'a.json'],
    ['another format than --to', ['-o', 'a.docx', '--to', 'md'], 'a.md'],
    ['a name with a point', ['-o', 'quy-che.v2'], 'quy-che.v2.docx'],
    ['a name with commas', ['-o', 'bản 1,2'], 'bản 1,2.docx'],
    ['endings in a list, the first', ['-o', 'a.docx,md'], 'a.docx'],
    ['endings in a list, the second', ['-o', 'a.docx,md'], 'a.md'],
    ['endings in a list with points', ['-o', 'd/a.md; .json'], 'd/a.json'],
    ['endings in a list beside --to', ['-o', 'a.docx,pdf', '--to', 'md'], 'a.md'],
    ['a point at the end', ['-o', 'a.docx.'], 'a.docx'],
    ['a point alone at the end', ['-o', 'a.'], 'a.docx'],
    ['a blank at the end', ['-o', 'a.docx '], 'a.docx'],
  ])('%s', async (_, argv, path) => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'd'));
    const { code, answer } = await draft(directory, ...argv);
    expect(code).toBe(0);
    expect(answer).toContain(`Đã ghi: ${path}\n`);
    expect(readFileSync(join(directory, path)).length).toBeGreaterThan(1000);
    expect(readdirSync(join(directory, 'd')).filter((file) => file.startsWith('.'))).toEqual([]);
  });

  test.each(['x.docx,z.md', 'x.md+z.docx', 'ra/x.docx, z.docx'])('%s is no one file', async (path) => {
    const directory = temporaryFolder();
    const { code, notes } = await draft(directory, '-o', path);
    expect({ code, files: readdirSync(directory) }).toEqual({ code: 2, files: [] });
    expect(notes).toMatch(/^Lỗi: “[^”]+” là tên của nhiều tệp hoặc nhiều dạng; [^\n]+\n$/);
  });

  test.each(['x.doc', 'd/x.odt', 'x.xlsx', 'x.html', 'x.docx,odt'])('%s is refused', async (path) => {
    const directory = temporaryFolder();
    const { code, notes } = await draft(directory, '-o', path);
    expect(code).toBe(2);
    expect(notes).toMatch(/^Lỗi: không ghi được dạng “\w+”; hãy chọn trong: docx, md, json/);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('is a folder where many are drafted', async () => {
    const directory = temporaryFolder();
    const { code, notes } = await runDanvan(['draft', '--all', '-o', 'x.docx'], { directory });
    expect({ code, files: readdirSync(directory) }).toEqual({ code: 2, files: [] });
    expect(notes).toContain('-o là thư mục, không phải tệp “x.docx”');
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s says that the file may be open in Word', (code) => {
    const error = Object.assign(new Error(code), { code });
    const { id, params } = writeFailure('a.docx', error);
    expect(wordMessage(id, params, vi)).toContain(
      'Tệp có thể đang mở trong Word: hãy đóng tệp rồi chạy lại.',
    );
  });
});

describe('--set', () => {
  const textOf = async (...argv: string[]) => {
    const directory = temporaryFolder();
    const { code } = await draft(directory, '-o', 'a.md', ...argv.flatMap((one) => ['--set', one]));
    expect(code).toBe(0);
    return readFileSync(join(directory, 'a.md'), 'utf8');
  };

  test('adds an item after the last of a list, and the others stay', async () => {
    const text = await textOf('recitals.6=Theo đề nghị của Văn phòng', 'recipients.7=Báo Huế');
    expect(text).toMatch(/- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;/);
    expect(text).toMatch(/- Xét đề nghị của [^\n]+;\n\n?- Theo đề nghị của Văn phòng\.\n/);
    expect(text).toMatch(/- Lưu Văn phòng Thành ủy;\n\n?- Báo Huế\.\n/);
  });

  test('replaces one item of a list', async () => {
    const text = await textOf('recitals.0=Căn cứ Điều lệ Đảng');
    expect(text).toContain('- Căn cứ Điều lệ Đảng;\n');
    expect(text).toContain('Căn cứ Quyết định số 23-QĐ/TW');
  });

  test('beyond the next item says which is the next', async () => {
    const { code, notes } = await draft(temporaryFolder(), '--set', 'recitals.9=A');
    expect(code).toBe(2);
    expect(notes).toContain('mục thêm vào tiếp theo là recitals.6');
  });
});

describe('a key in Vietnamese suggests the field', () => {
  test.each([
    ['người ký: A', 'signer.name'],
    ['chức_vụ: A', 'signer.position'],
    ['Số văn bản: 1', 'number'],
    ['ngày: 2026-12-01', 'date'],
    ['nơi nhận: [A]', 'recipients'],
    ['căn cứ: [A]', 'recitals'],
    ['trích yếu: A', 'subject'],
    ['địa danh: A', 'place'],
    ['cơ quan tham mưu: A', 'bodies.advisory'],
    ['lần dự thảo: 2', 'draftRound'],
    ['Dự thảo lần: 2', 'draftRound'],
    ['Ngày ban hành: 1/12/2026', 'date'],
    ['signer: { tên: A }', 'signer.name'],
    ['provisions: [{ sau: Điều 5 }]', 'after, before, replace, remove'],
  ])('%s', async (yaml, field) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), `${yaml}\n`);
    const { code, notes } = await draft(directory, '--profile', 'p.yaml');
    expect(code).toBe(2);
    expect(notes).toContain(field);
    expect(notes).toMatch(/có phải là [\w.]+/);
  });
});

test('a value where a group of fields stands is answered with the fields of the group', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'p.yaml'), 'signer: Nguyễn Văn A\n');
  const { code, notes } = await draft(directory, '--profile', 'p.yaml');
  expect(code).toBe(2);
  expect(notes).toContain('ghi từng trường: signer.authority, signer.position, signer.name');
});

describe('a profile that breaks the syntax is told in one Vietnamese line', () => {
  test.each([
    ['place: A\nplace: B\n', 'dòng 2 (DUPLICATE_KEY): trường này đã ghi ở trên'],
    ['place: *a\n', 'dòng 1 (BAD_ALIAS): giá trị bắt đầu bằng dấu *'],
    ['signer:\n\tname: A\n', 'dòng 2 (TAB_AS_INDENT): đầu dòng có phím Tab'],
    ['signer: { name: A\nplace: B\n', 'p.yaml” sai cú pháp YAML ở dòng'],
    ['place: "A\n', 'dòng'],
    ['subject: công tác: dân vận\n', 'BLOCK_AS_IMPLICIT_KEY): giá trị có dấu hai chấm phải đặt trong dấu'],
  ])('%j', async (yaml, reason) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), yaml);
    const { code, notes } = await draft(directory, '--profile', 'p.yaml');
    expect(code).toBe(2);
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(reason);
  });
});

describe('a name without its option or its quotes', () => {
  test.each([
    [['draft', 'Thái Nguyên'], '--province "Thái Nguyên"'],
    [['draft', 'Thái', 'Nguyên'], '--province "Thái Nguyên"'],
    [['draft', '--province', 'Thái', 'Nguyên'], '--province "Thái Nguyên"'],
    [['draft', '--province', 'Thái', 'Nguyên', '--to', 'md'], '--province "Thái Nguyên"'],
    [['draft', '--province', 'Hà Nội', '--commune', 'xã', 'Phù', 'Đình'], '--commune "xã Phù Đình"'],
    [['draft', '--province', 'Huế', '--set', 'signer.name=Lê', 'Thị', 'C'], '--set "signer.name=Lê Thị C"'],
    [['draft', 'xã', 'Phù', 'Đình'], '--commune "xã Phù Đình"'],
    [['draft', 'ho-so.yaml'], '--profile "ho-so.yaml"'],
    [['init', 'Thái', 'Nguyên'], '--province "Thái Nguyên"'],
    [['init', 'Thái Nguyên'], 'danvan init --province "Thái Nguyên"'],
    [['init', '--province', 'Thái', 'Nguyên'], 'danvan init --province "Thái Nguyên"'],
  ])('%j', async (argv, meant) => {
    const directory = temporaryFolder();
    const { code, notes } = await runDanvan(argv, { directory });
    expect({ code, files: readdirSync(directory) }).toEqual({ code: 2, files: [] });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(meant);
  });
});

describe('the form of issue has the same words', () => {
  test.each(['annexed', 'own-number', 'own'])('%s in draft and init', async (issue) => {
    const directory = temporaryFolder();
    expect((await draft(directory, '--issue', issue, '-o', 'a.md')).code).toBe(0);
    const { code } = await runDanvan(['init', '--province', 'Huế', '--issue', issue], { directory });
    expect(code).toBe(0);
    const word = issue === 'annexed' ? 'annexed' : 'own-number';
    expect(readFileSync(join(directory, 'ho-so.yaml'), 'utf8')).toContain(`issue: ${word}`);
  });

  test.each(['draft', 'init'])('another is refused by %s with the words that are taken', async (command) => {
    const { code, notes } = await runDanvan([command, '--province', 'Huế', '--issue', 'anexed'], {
      directory: temporaryFolder(),
    });
    expect(code).toBe(2);
    expect(notes).toContain('Có phải ý là: annexed? Chọn một trong: annexed, own-number');
  });
});

describe('what people call a province', () => {
  test.each([
    [
      'Hà Tây',
      'Hà Tây là một tỉnh đến trước ngày 01/8/2008, nay thuộc thành phố Hà Nội',
      '--province "Hà Nội"',
    ],
    ['Đà Lạt', 'Đà Lạt là thành phố thuộc tỉnh đến trước ngày 01/7/2025', '--province "Lâm Đồng"'],
    ['TP. Thủ Đức', 'nay thuộc Thành phố Hồ Chí Minh', '--province "Hồ Chí Minh"'],
    ['Tỉnh ủy Thái Nguyên', '“Tỉnh ủy Thái Nguyên” là tên cơ quan', '--province "Thái Nguyên"'],
    ['Thành uỷ Hà Nội', 'là tên cơ quan', '--province "Hà Nội"'],
    ['Ủy ban nhân dân tỉnh Cà Mau', 'là tên cơ quan', '--province "Cà Mau"'],
    ['UBND tỉnh Lào Cai', 'là tên cơ quan', '--province "Lào Cai"'],
    ['Ban Dân vận Tỉnh ủy Nghệ An', 'là tên cơ quan', '--province "Nghệ An"'],
  ])('%s is refused with what it is', async (name, reason, meant) => {
    const directory = temporaryFolder();
    const options = ['draft', '--as-of', '2026-11-21', '--province', name];
    const { code, notes } = await runDanvan(options, { directory });
    expect({ code, files: readdirSync(directory) }).toEqual({ code: 2, files: [] });
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(notes).toContain(reason);
    expect(notes).toContain(meant);
  });

  test.each([
    ['tỉnh Bắc Ninh', '2026-11-21', '“tỉnh Bắc Ninh” là thành phố Bắc Ninh từ ngày'],
    [
      'thành phố Thái Nguyên',
      '2026-11-21',
      'không có đơn vị cấp tỉnh tên “thành phố Thái Nguyên”, chỉ có tỉnh Thái Nguyên;',
    ],
    ['tỉnh Bắc Ninh', '2026-01-01', ''],
  ])('%s on %s is drafted with a note where it is another kind', async (name, day, note) => {
    const directory = temporaryFolder();
    const options = ['draft', '--as-of', day, '--province', name, '--to', 'md'];
    const { code, notes } = await runDanvan(options, { directory });
    expect(code).toBe(0);
    if (note === '') expect(notes).toBe('');
    else expect(notes).toContain(note);
  });
});

describe('the regulation of the province, in the recitals of a commune', () => {
  const textOf = async (province: string, ...argv: string[]) => {
    const directory = temporaryFolder();
    const commune = ['--province', province, '--commune', 'xã Phù Đình', '--as-of', '2026-11-21'];
    const outcome = await runDanvan(['draft', ...commune, '-o', 'a.md', ...argv], { directory });
    return { ...outcome, text: outcome.code === 0 ? readFileSync(join(directory, 'a.md'), 'utf8') : '' };
  };

  test.each([
    ['Hà Nội', 'Căn cứ Quyết định số 2387-QĐ/TU, ngày 24/01/2022 của Ban Thường vụ Thành ủy Hà Nội'],
    ['Thái Nguyên', 'Căn cứ Quyết định số 903-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy Thái Nguyên'],
  ])('of %s is cited with number and date', async (province, recital) => {
    const { text, answer } = await textOf(province);
    expect(text).toContain(recital);
    expect(answer).toContain('(province.regulation)');
    expect(answer).toContain('danvan chưa có danh mục');
  });

  test('is a blank where the data do not know it, counted, filled, and refused by --final', async () => {
    const { text, answer } = await textOf('Cà Mau');
    expect(text).toContain(
      'Quy chế công tác dân vận của hệ thống chính trị tỉnh Cà Mau [cần bổ sung: số, ngày',
    );
    expect(answer).toContain('(province.regulation)');
    const final = await textOf('Cà Mau', '--final');
    expect(final.code).toBe(2);
    expect(final.notes).toContain('(province.regulation)');
    const filled = await textOf(
      'Cà Mau',
      '--set',
      'province.regulation=Quyết định số 5-QĐ/TU, ngày 02/10/2026',
    );
    expect(filled.text).toContain('- Căn cứ Quyết định số 5-QĐ/TU, ngày 02/10/2026 về việc ban hành Quy chế');
  });

  const SUBJECT = 'công tác dân vận của hệ thống chính trị tỉnh Cà Mau';

  test.each([
    ['số 11-QC/TU, ngày 02/02/2026', `Quy chế số 11-QC/TU, ngày 02/02/2026 về ${SUBJECT}`],
    ['11-QC/TU ngày 2-2-2026', `Quy chế số 11-QC/TU, ngày 02/02/2026 về ${SUBJECT}`],
    ['Quy chế số 11-QC/TU, ngày 02/02/2026', `Quy chế số 11-QC/TU, ngày 02/02/2026 về ${SUBJECT}`],
    [
      'Quy chế số 11-QC/TU, ngày 02/02/2026 của Ban Thường vụ Tỉnh ủy',
      `Quy chế số 11-QC/TU, ngày 02/02/2026 của Ban Thường vụ Tỉnh ủy về ${SUBJECT}`,
    ],
    [
      '05-QĐ/TU, ngày 10 tháng 11 năm 2026',
      `Quyết định số 05-QĐ/TU, ngày 10/11/2026 về việc ban hành Quy chế ${SUBJECT}`,
    ],
    [
      'Quy chế số 05-QĐ/TU, ngày 10-11-2026',
      `Quyết định số 05-QĐ/TU, ngày 10/11/2026 về việc ban hành Quy chế ${SUBJECT}`,
    ],
  ])('says what it is about where %s is all that is filled in', async (said, recital) => {
    const { text } = await textOf('Cà Mau', '--set', `province.regulation=${said}`);
    expect(text).toContain(`- Căn cứ ${recital};`);
  });

  test.each([
    'Quyết định số 05-QĐ/TU, ngày 10/11/2026 của Ban Thường vụ Tỉnh ủy ban hành Quy chế dân vận',
    'Quy chế dân vận của tỉnh Cà Mau, ngày 10/11/2026',
  ])('stays as it is filled in where its subject is said: %s', async (said) => {
    const { text } = await textOf('Cà Mau', '--set', `province.regulation=${said}`);
    expect(text).toContain(`- Căn cứ ${said};`);
  });

  test.each([
    '05-QĐ/TU',
    'Quyết định số 05-QĐ/TU',
    'Quyết định số 05-QĐ/TU của Ban Thường vụ Tỉnh ủy Cà Mau',
  ])('has a blank for its day where %s is filled in, and no final text without it', async (said) => {
    const { text } = await textOf('Cà Mau', '--set', `province.regulation=${said}`);
    expect(text).toContain('Quyết định số 05-QĐ/TU, ngày [cần bổ sung: ');
    const final = await textOf('Cà Mau', '--final', '--set', `province.regulation=${said}`);
    expect([final.code, final.notes.includes('(province.regulation)')]).toEqual([2, true]);
  });
});

describe('--to pdf', () => {
  test('without LibreOffice says what is needed, and writes nothing', async () => {
    const directory = temporaryFolder();
    const { code, notes } = await draft(directory, '--to', 'pdf');
    // The fake terminal has no PATH; where LibreOffice stands in its usual folder the file is made.
    if (code === 0) expect(readdirSync(directory)).toEqual([`${NAME}.pdf`]);
    else expect(notes).toContain('LibreOffice');
  });

  test('of many units says so once', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'a.csv'), 'name\nHuế\nCà Mau\n');
    const { answer, notes } = await runDanvan(['draft', '--list', 'a.csv', '--to', 'pdf'], { directory });
    const told = `${answer}${notes}`.match(/chưa cài LibreOffice/g) ?? [];
    const isInstalled = readdirSync(directory).length > 1;
    expect(told).toHaveLength(isInstalled ? 0 : 1);
  });

  /** A program in LibreOffice's place, which takes its options and does what the lines of a script say. */
  function withProgram(...lines: string[]) {
    const directory = temporaryFolder();
    const programs = temporaryFolder();
    writeFileSync(join(programs, 'soffice'), ['#!/bin/sh', ...lines].join('\n'), { mode: 0o755 });
    return { directory, environment: { PATH: `${programs}:/usr/bin:/bin` } };
  }
  const toPdf = ({ directory, environment }: ReturnType<typeof withProgram>, ...argv: string[]) =>
    runDanvan(['draft', '--as-of', '2026-11-21', '--province', 'Huế', ...argv], { directory, environment });

  test.skipIf(process.platform === 'win32').each([
    ['the format', ['--to', 'pdf'], [`${NAME}.pdf`]],
    ['the ending of the file', ['-o', 'ra.pdf'], ['ra.pdf']],
    ['both formats', ['--to', 'docx,pdf', '-o', 'ra'], ['ra.docx', 'ra.pdf']],
  ])('gives what LibreOffice makes of the Word file: %s', async (_, argv, files) => {
    const at = withProgram(
      'for last; do :; done',
      'cd "$(dirname "$last")" && mkdir -p output',
      'cp "$last" output/input.pdf',
    );
    const { code } = await toPdf(at, ...argv);
    expect({ code, files: readdirSync(at.directory) }).toEqual({ code: 0, files });
    // This program hands the Word file back: what is converted is the whole package.
    const written = readFileSync(join(at.directory, files.at(-1) ?? ''));
    expect(written.subarray(0, 2).toString()).toBe('PK');
    expect(written.length).toBeGreaterThan(10_000);
  });

  test.skipIf(process.platform === 'win32').each([
    ['fails', 'exit 3'],
    ['makes no file', 'exit 0'],
  ])('writes nothing where LibreOffice %s', async (_, line) => {
    const at = withProgram(line);
    const { code, notes } = await toPdf(at, '--to', 'docx,pdf');
    expect({ code, files: readdirSync(at.directory) }).toEqual({ code: 2, files: [] });
    expect(notes).toMatch(/^Lỗi: [^\n]*LibreOffice[^\n]*\n$/);
  });
});
