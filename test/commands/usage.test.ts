/** Help, languages and wrong usage: what a user is told before any work is done. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { runDanvan } from '../support/fake-terminal.js';
import { readProjectFile } from '../support/source-files.js';

const VERSION = (JSON.parse(readProjectFile('package.json')) as { version: string }).version;

describe('help', () => {
  test('--version prints the version of the package, and nothing else', async () => {
    for (const argv of [['--version'], ['-V'], ['--lang', 'en', '--version']]) {
      expect(await runDanvan(argv)).toEqual({ code: 0, answer: `${VERSION}\n`, notes: '' });
    }
  });

  test('--help lists every command with its summary, in Vietnamese', async () => {
    const { code, answer, notes } = await runDanvan(['--help']);
    expect(code).toBe(0);
    expect(notes).toBe('');
    expect(answer).toContain('Cách dùng: danvan [tùy chọn] [lệnh]');
    for (const { name } of COMMANDS) expect(answer).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    expect(answer).not.toMatch(/Usage|Options|Commands|display help/);
  });

  test('without arguments help goes to stderr and the exit code says wrong usage', async () => {
    const { code, answer, notes } = await runDanvan([]);
    expect(code).toBe(2);
    expect(answer).toBe('');
    expect(notes).toContain('Cách dùng: danvan');
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help has no English word of the parser', async (name) => {
    const asked = await runDanvan([name, '--help']);
    expect(asked.code).toBe(0);
    expect(asked.answer).toContain(`Cách dùng: danvan ${name}`);
    expect(asked.answer).not.toMatch(/Usage|Options:|Arguments:|choices|default|display help/);
    expect((await runDanvan(['help', name])).answer).toBe(asked.answer);
  });
});

describe('language', () => {
  test('--lang goes before DANVAN_LANG, which goes before Vietnamese', async () => {
    const english = { environment: { DANVAN_LANG: 'en' } };
    expect((await runDanvan(['--help'], english)).answer).toContain('Usage: danvan [options] [command]');
    expect((await runDanvan(['--help', '--lang', 'vi'], english)).answer).toContain('Cách dùng:');
    expect((await runDanvan(['--lang=en', '--help'])).answer).toContain('Usage:');
    expect((await runDanvan(['nothing', '--lang', 'en'])).notes).toMatch(/^Error: no command “nothing”/);
  });

  test('a language that danvan does not speak is refused', async () => {
    expect(await runDanvan(['--help', '--lang', 'fr'])).toEqual({
      code: 2,
      answer: '',
      notes: 'Lỗi: không có ngôn ngữ “fr”; hãy chọn một trong: vi, en.\n',
    });
  });
});

describe('wrong usage is one line in Vietnamese, with the nearest name and where to look', () => {
  test.each([
    [['prase', 'a.md'], 'Lỗi: không có lệnh “prase”. Có phải ý là: parse? Xem: danvan --help\n'],
    [
      ['list', 'provnices'],
      'Lỗi: “provnices” không phải là giá trị của “loại”. Có phải ý là: provinces? Chọn một trong: provinces, bodies, layouts, references, rules, regulations. Xem: danvan list --help\n',
    ],
    [['help', 'prase'], 'Lỗi: không có lệnh “prase”. Có phải ý là: parse? Xem: danvan --help\n'],
    [['--vresion'], 'Lỗi: không có tùy chọn “--vresion”. Có phải ý là: --version? Xem: danvan --help\n'],
    [
      ['parse', '--jsno', 'a.md'],
      'Lỗi: không có tùy chọn “--jsno”. Có phải ý là: --json? Xem: danvan parse --help\n',
    ],
    [
      ['parse', '--lnag', 'en', 'a.md'],
      'Lỗi: không có tùy chọn “--lnag”. Có phải ý là: --lang? Xem: danvan parse --help\n',
    ],
    [['parse'], 'Lỗi: còn thiếu <tệp>. Xem: danvan parse --help\n'],
    [['parse', 'a.md', '--to'], 'Lỗi: tùy chọn “--to <dạng>” còn thiếu giá trị. Xem: danvan parse --help\n'],
    [
      ['parse', 'a.md', '--to', 'jsn'],
      'Lỗi: “jsn” không phải là giá trị của “--to <dạng>”. Có phải ý là: json? Chọn một trong: json, md, outline, text, akn. Xem: danvan parse --help\n',
    ],
    [
      ['parse', 'a.md', '--json', '--to', 'md'],
      'Lỗi: không dùng “--json” cùng với “--to <dạng>”. Xem: danvan parse --help\n',
    ],
    [
      ['parse', 'Thái', 'Nguyên'],
      'Lỗi: thừa “Nguyên”: lệnh này nhận 1 đối số; tên có dấu cách phải đặt trong dấu "…". Xem: danvan parse --help\n',
    ],
  ])('danvan %j', async (argv, notes) => {
    expect(await runDanvan(argv)).toEqual({ code: 2, answer: '', notes });
  });
});

describe('words that stand in no quotes are answered with the whole command that was meant', () => {
  test.each([
    [
      'draft --province Lào Cai --commune xã Bắc Hà',
      'danvan draft --province "Lào Cai" --commune "xã Bắc Hà"',
    ],
    [
      'draft --commune xã Bắc Hà --province Lào Cai',
      'danvan draft --commune "xã Bắc Hà" --province "Lào Cai"',
    ],
    ['draft Lào Cai xã Bắc Hà --final', 'danvan draft --province "Lào Cai" --commune "xã Bắc Hà" --final'],
    ['draft --final Thái Nguyên', 'danvan draft --province "Thái Nguyên" --final'],
    ['draft --province=Thái Nguyên --to md', 'danvan draft --province "Thái Nguyên" --to md'],
    ['draft ho-so.yaml', 'danvan draft --profile "ho-so.yaml"'],
    [
      'draft --province Huế --set signer.name=Nguyễn Văn An --set number=12 -o quy chế.docx',
      'danvan draft --province Huế --set "signer.name=Nguyễn Văn An" --set number=12 -o "quy chế.docx"',
    ],
    ['init Thái Nguyên xã Đại Phúc', 'danvan init --province "Thái Nguyên" --commune "xã Đại Phúc"'],
    ['init hồ sơ.yaml --province Thái Nguyên', 'danvan init "hồ sơ.yaml" --province "Thái Nguyên"'],
    ['parse quy chế.docx --to md', 'danvan parse "quy chế.docx" --to md'],
  ])('%s', async (line, meant) => {
    const { code, notes } = await runDanvan(line.split(' '));
    expect([code, notes.includes(`Có phải ý là: ${meant}? Tên có dấu cách`)]).toEqual([2, true]);
  });

  test.each([
    ['a province beside the one that an option says', 'draft Hà Nội --province Huế'],
    ['files of a command that takes two', 'diff a.md b.md c.md'],
    ['a kind of list with a name', 'list provinces Thái Nguyên'],
  ])('but not for %s, where it is anybody’s guess', async (_, line) => {
    const { code, notes } = await runDanvan(line.split(' '));
    expect([code, notes.includes('Có phải ý là')]).toEqual([2, false]);
  });
});
