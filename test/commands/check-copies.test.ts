/** `danvan check --format docx`: remarks and repairs in a copy of the Word file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { commentElements, commentLines } from '../../src/edit/comments.js';
import { WordFile } from '../../src/edit/word-file.js';
import { readDocx } from '../../src/read/docx/index.js';
import { docx, docxParts, paragraph, run, zipParts } from '../support/docx-package.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const check = (directory: string, ...argv: string[]) =>
  runDanvan(['check', ...argv, '--rules', 'none'], { directory, environment });

const BODY = [
  paragraph(run('Điều 1. Trách nhiệm của cấp ủy')),
  paragraph(`${run('1. Các cấp ủy quan ')}${run('tâm tâm lãnh đạo')}${run(' công tác dân vận.')}`),
  paragraph(run('2. Phối hơp với Mặt trận.')),
].join('');

function folder(name = 'a.docx', bytes = docx(BODY)): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, name), bytes);
  return directory;
}

const bytesOf = (directory: string, name: string) => new Uint8Array(readFileSync(join(directory, name)));
const entriesOf = (directory: string, name: string) =>
  Object.entries(unzipSync(bytesOf(directory, name))).map(([path, part]) => [
    path,
    Buffer.from(part).toString('latin1'),
  ]);
const open = (directory: string, name: string) => new WordFile(bytesOf(directory, name), name);

describe('remarks', () => {
  test('a comment a finding, the first with the summary; the words are as they were', async () => {
    const directory = folder();
    const { code, notes } = await check(directory, 'a.docx', '--format', 'docx', '-o', 'b.docx');
    expect(code).toBe(1);
    expect(notes).toContain('b.docx');
    const comments = commentElements(open(directory, 'b.docx')).map(commentLines);
    expect(comments[0]?.[0]).toContain('cảnh báo');
    expect(comments.some((lines) => lines[0]?.includes('no-repeated-word'))).toBe(true);
    const document = new TextDecoder().decode(unzipSync(bytesOf(directory, 'b.docx'))['word/document.xml']);
    expect(document).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r><w:t>tâm<\/w:t><\/w:r>|tâm tâm/);
    const words = (name: string) =>
      readDocx({ name, bytes: bytesOf(directory, name) }).blocks.map(({ text }) => text);
    expect(words('b.docx')).toEqual(words('a.docx'));
  });

  test('words that their paragraph has several times are pointed at where the fault is', async () => {
    const line = '1. Cấp ủy cơ sở, cấp ủy cấp trên và cấp  ủy cùng cấp phối hợp với nhau và với cấp ủy khác.';
    const directory = folder('a.docx', docx(paragraph(run('Điều 1. Phối hợp')) + paragraph(run(line))));
    await check(directory, 'a.docx', '--only', 'no-double-blank', '--format', 'docx', '-o', 'b.docx');
    const document = new TextDecoder().decode(unzipSync(bytesOf(directory, 'b.docx'))['word/document.xml']);
    const [, pointedAt] =
      /<w:commentRangeStart w:id="1"[^>]*>(.*?)<w:commentRangeEnd w:id="1"/.exec(document) ?? [];
    expect(pointedAt?.replace(/<[^>]*>/g, '')).toBe('cấp  ủy');
  });

  test('of its own copy they are renewed, not doubled; others stay; --strip takes them out', async () => {
    const directory = folder();
    await check(directory, 'a.docx', '--format', 'docx', '-o', 'b.docx');
    await check(directory, 'b.docx', '--format', 'docx', '-o', 'c.docx');
    expect(bytesOf(directory, 'c.docx')).toEqual(bytesOf(directory, 'b.docx'));
    const { notes } = await check(directory, 'c.docx', '--format', 'docx', '--strip', '-o', 'd.docx');
    expect(notes).toContain('d.docx');
    expect(entriesOf(directory, 'd.docx')).toEqual(entriesOf(directory, 'a.docx'));
  });

  test('what a draft asks to be confirmed and what a redline says stays; remarks in either language are renewed', async () => {
    const asks = ['Cần xác nhận: cơ quan ban hành.', 'So sánh a.docx với b.docx: 3 khác biệt.'];
    const body = `<w:p>${asks.map((_, id) => `<w:commentRangeStart w:id="${id}"/>`).join('')}${run('Điều 1. Trách nhiệm')}${asks
      .map((_, id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
      .join('')}</w:p>${BODY}`;
    const comments = asks
      .map((text, id) => `<w:comment w:id="${id}" w:author="danvan">${paragraph(run(text))}</w:comment>`)
      .join('');
    const directory = folder('a.docx', docx({ body, comments }));
    await check(directory, 'a.docx', '--format', 'docx', '-o', 'b.docx');
    await check(directory, 'b.docx', '--format', 'docx', '-o', 'c.docx', '--lang', 'en');
    await check(directory, 'c.docx', '--format', 'docx', '-o', 'd.docx');
    const firstLines = (name: string) =>
      commentElements(open(directory, name)).map((comment) => commentLines(comment)[0]);
    for (const name of ['b.docx', 'c.docx', 'd.docx'])
      expect(firstLines(name).slice(0, asks.length)).toEqual(asks);
    expect(firstLines('c.docx')).toHaveLength(firstLines('b.docx').length);
    expect(firstLines('d.docx')).toEqual(firstLines('b.docx'));
    expect(firstLines('b.docx').length).toBeGreaterThan(asks.length + 1);
  });

  test('--quiet leaves notes out', async () => {
    const directory = folder();
    await check(directory, 'a.docx', '--format', 'docx', '--quiet', '-o', 'b.docx');
    const comments = commentElements(open(directory, 'b.docx')).map(commentLines);
    expect(comments.filter((lines) => lines[0]?.startsWith('[ghi chú]'))).toEqual([]);
  });

  test('repairs are tracked changes, and what is mended has no comment', async () => {
    const directory = folder();
    await check(directory, 'a.docx', '--fix', '--format', 'docx', '-o', 'b.docx');
    const reading = (revisions: 'accept' | 'reject') =>
      readDocx({ name: 'b.docx', bytes: bytesOf(directory, 'b.docx') }, { revisions });
    expect(reading('accept').blocks[1]?.text).toBe('1. Các cấp ủy quan tâm lãnh đạo công tác dân vận.');
    expect(reading('reject').blocks[1]?.text).toBe('1. Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.');
    expect(reading('accept').review?.changes.every(({ author }) => author === 'danvan')).toBe(true);
    const comments = commentElements(open(directory, 'b.docx')).map(commentLines);
    expect(comments.some((lines) => lines[0]?.includes('no-repeated-word'))).toBe(false);
    expect(bytesOf(directory, 'a.docx')).toEqual(new Uint8Array(docx(BODY)));
  });
});

test('a copy is known by the ending of its name', async () => {
  const directory = folder();
  await check(directory, 'a.docx', '--fix', '-o', 'b.docx');
  await check(directory, 'a.docx', '--fix', '--format', 'docx', '-o', 'c.docx');
  expect(entriesOf(directory, 'b.docx')).toEqual(entriesOf(directory, 'c.docx'));
});

describe('--fix-form', () => {
  const body = BODY.replaceAll('<w:r>', '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr>');
  const fixForm = (directory: string, ...argv: string[]) =>
    runDanvan(['check', 'a.docx', '--fix-form', 'hd05', ...argv], { directory, environment });

  test('the form is set right in the copy, and said there and on the screen; words are as they were', async () => {
    const directory = folder('a.docx', docx(body));
    const { notes } = await fixForm(directory, '-o', 'b.docx');
    expect(notes).toMatch(/thể thức chỉnh ở 3 đoạn/);
    const copy = open(directory, 'b.docx');
    const remarks = commentElements(copy).map(commentLines);
    expect(remarks[0]?.join(' ')).toContain('Thể thức đã chỉnh ở 3 đoạn');
    expect(remarks.some((lines) => lines[0]?.includes('require-font'))).toBe(false);
    const { changes } = readDocx(
      { name: 'b.docx', bytes: bytesOf(directory, 'b.docx') },
      { revisions: 'accept' },
    ).review ?? { changes: [] };
    expect(changes).toEqual([]);
  });

  test('what a level takes out is not set', async () => {
    const directory = folder('a.docx', docx(body));
    await fixForm(directory, '-o', 'b.docx', '--rule', 'require-font:off');
    const xml = new TextDecoder().decode(unzipSync(bytesOf(directory, 'b.docx'))['word/document.xml']);
    expect(xml).toContain('FF0000');
    expect(xml).not.toContain('000000');
  });

  test('only with a copy, and by one set of rules', async () => {
    const directory = folder();
    expect((await fixForm(directory)).notes).toContain('-o');
    for (const more of [['--format', 'html'], ['--rules', 'hd36'], ['--dry-run']])
      expect((await fixForm(directory, ...more, '-o', 'x.docx')).code).toBe(2);
    expect(existsSync(join(directory, 'x.docx'))).toBe(false);
  });
});

describe('what cannot be written', () => {
  test('no place, several files, no Word file', async () => {
    const directory = folder();
    expect((await check(directory, 'a.docx', '--format', 'docx')).notes).toContain('-o');
    expect((await check(directory, 'a.docx', 'a.docx', '--format', 'docx', '-o', 'b.docx')).code).toBe(2);
    writeFileSync(join(directory, 'a.md'), 'Điều 1. Một\n');
    const { code, notes } = await check(directory, 'a.md', '--format', 'docx', '-o', 'b.docx');
    expect([code, notes]).toEqual([2, expect.stringContaining('.docx')]);
    expect((await check(directory, 'a.docx', '--strip')).code).toBe(2);
  });

  const LOCKED = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(1000),
  ]);
  test.each([
    ['locked by a password', 'a.docx', LOCKED, 'mật khẩu'],
    ['empty', 'a.docx', Buffer.alloc(0), 'không có nội dung'],
    ['a package of something else', 'a.docx', zipParts({ 'a.txt': 'Một' }), 'tệp nén'],
    ['of another format', 'a.md', Buffer.from('Điều 1. Một'), '.docx'],
  ])('nothing is taken out of what is %s, and the reason is said', async (_what, name, bytes, reason) => {
    const directory = folder(name, new Uint8Array(bytes));
    const { code, notes } = await check(directory, name, '--format', 'docx', '--strip', '-o', 'b.docx');
    expect([code, notes]).toEqual([2, expect.stringContaining(reason)]);
    expect(existsSync(join(directory, 'b.docx'))).toBe(false);
  });

  /** The file with one more part, or another one in place of it. */
  const withParts = (change: (parts: Record<string, string>) => void): Uint8Array => {
    const parts = docxParts(BODY);
    change(parts);
    return zipParts(parts);
  };
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const protectedFile = withParts((parts) => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings';
    const rels = 'word/_rels/document.xml.rels';
    parts[rels] = (parts[rels] as string).replace(
      '</Relationships>',
      `<Relationship Id="s" Type="${type}" Target="settings.xml"/></Relationships>`,
    );
    parts['word/settings.xml'] =
      `<w:settings ${W}><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`;
  });
  const signedFile = withParts((parts) => {
    parts['_xmlsignatures/sig1.xml'] = '<Signature/>';
  });

  test.each([
    ['bảo vệ', protectedFile],
    ['chữ ký số', signedFile],
  ])('a file with %s is written into only with --force', async (said, bytes) => {
    const directory = folder('a.docx', bytes);
    const refused = await check(directory, 'a.docx', '--format', 'docx', '-o', 'b.docx');
    expect([refused.code, refused.notes]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(directory, 'b.docx'))).toBe(false);
    await check(directory, 'a.docx', '--format', 'docx', '--force', '-o', 'b.docx');
    expect(commentElements(open(directory, 'b.docx')).length).toBeGreaterThan(1);
  });

  test('prefixes that are not those of Word are said in one line', async () => {
    const bytes = withParts((parts) => {
      const document = parts['word/document.xml'] as string;
      parts['word/document.xml'] = document
        .replace('xmlns:w=', 'xmlns:x=')
        .replaceAll('<w:', '<x:')
        .replaceAll('</w:', '</x:');
    });
    const directory = folder('a.docx', bytes);
    const { code, notes } = await check(directory, 'a.docx', '--format', 'docx', '-o', 'b.docx');
    expect([code, notes]).toEqual([2, expect.stringContaining('không gian tên')]);
    expect(existsSync(join(directory, 'b.docx'))).toBe(false);
  });

  test('macros stay as they are', async () => {
    const bytes = withParts((parts) => {
      parts['word/vbaProject.bin'] = 'macro';
      parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      );
    });
    const directory = folder('a.docm', bytes);
    await check(directory, 'a.docm', '--format', 'docx', '-o', 'b.docm');
    const part = unzipSync(bytesOf(directory, 'b.docm'))['word/vbaProject.bin'];
    expect(new TextDecoder().decode(part)).toBe('macro');
  });

  test('a comparison is refused where the file is protected, and laid out anew where it is asked for', async () => {
    const directory = folder('a.docx', protectedFile);
    writeFileSync(join(directory, 'cu.docx'), docx(BODY.replace('Mặt trận', 'Hội')));
    const diff = (...more: string[]) =>
      runDanvan(['diff', 'cu.docx', 'a.docx', '-o', 'x.docx', ...more], { directory, environment });
    expect((await diff()).code).toBe(2);
    expect((await diff('--layout', 'danvan')).code).toBe(0);
    const { code } = await diff('--force');
    expect(code).toBe(0);
    const xml = new TextDecoder().decode(unzipSync(bytesOf(directory, 'x.docx'))['word/document.xml']);
    expect(xml).toContain('<w:delText>Hội</w:delText>');
    expect(xml).not.toContain('Danvan');
  });

  test('an existing file is not written over without --force', async () => {
    const directory = folder();
    const { code } = await check(directory, 'a.docx', '--format', 'docx', '-o', 'a.docx');
    expect(code).toBe(2);
    expect(bytesOf(directory, 'a.docx')).toEqual(new Uint8Array(docx(BODY)));
  });
});
