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
  ])('%s', async (_, argv, path) => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'd'));
    const { code, answer } = await draft(directory, ...argv);
    expect(code).toBe(0);
    expect(answer).toContain(`Đã ghi: ${path}\n`);
    expect(readFileSync(join(directory, path)).length).toBeGreaterThan(1000);
    expect(readdirSync(join(directory, 'd')).filter((file) => file.startsWith('.'))).toEqual([]);
  });

  test.each(['x.doc', 'd/x.odt', 'x.xlsx', 'x.html'])('%s is refused', async (path) => {
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
  ])('%s', async (yaml, field) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'p.yaml'), `${yaml}\n`);
    const { code, notes } = await draft(directory, '--profile', 'p.yaml');
    expect(code).toBe(2);
    expect(notes).toContain(field);
    expect(notes).toMatch(/có phải là [\w.]+/);
  });
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
