/** What users of linters expect of `danvan check`: levels, ignored files, shared configurations, own words. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan, type Surroundings } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const check = (directory: string, argv: readonly string[], around: Surroundings = {}) =>
  runDanvan(['check', ...argv], { directory, environment, ...around });

/** A repeated word (warning), and a word that is none (warning). */
const FAULTY = 'Các cấp ủy quan tâm tâm lãnh đạo đoàn kếtt công tác dân vận.\n';

function folderWith(files: Record<string, string>): string {
  const directory = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

/** "rule:severity" of all findings, by file. */
async function found(
  directory: string,
  argv: readonly string[],
  around?: Surroundings,
): Promise<Record<string, string[]>> {
  const { answer } = await check(directory, [...argv, '--json'], around);
  return Object.fromEntries(
    JSON.parse(answer).map((entry: { file: string; findings: { ruleId: string; severity: string }[] }) => [
      entry.file,
      entry.findings.map(({ ruleId, severity }) => `${ruleId}:${severity}`),
    ]),
  );
}

describe('--rule and --only', () => {
  const both = ['no-repeated-word:warning', 'no-impossible-syllable:warning'];
  test.each([
    [[], both],
    [['--rule', 'no-repeated-word:off'], [both[1]]],
    [
      ['--rule', 'no-repeated-word:off', '--rule', 'no-repeated-word:error'],
      ['no-repeated-word:error', both[1]],
    ],
    [['--only', 'no-repeated-word'], [both[0]]],
    [
      ['--only', 'no-repeated-word, no-impossible-syllable', '--rule', 'no-repeated-word:note'],
      ['no-repeated-word:note', both[1]],
    ],
    [['--only', 'no-repeated-word', '--only', 'no-impossible-syllable'], both],
    [['--only', 'no-repeated-word', '--rule', 'no-impossible-syllable:off'], [both[0]]],
    [['--only', 'no-repeated-word', '--rule', 'no-repeated-word:off'], []],
  ])('%j', async (argv, expected) => {
    expect(await found(folderWith({ 'a.md': FAULTY }), ['a.md', ...argv])).toEqual({ 'a.md': expected });
  });

  test('go before the configuration and its paths; --only runs a rule that is turned off there', async () => {
    const directory = folderWith({
      'a.md': FAULTY,
      'danvan.config.yaml':
        'rules: { no-repeated-word: off }\npaths: [{ files: a.md, rules: { no-impossible-syllable: error } }]\n',
    });
    expect(await found(directory, ['a.md'])).toEqual({ 'a.md': ['no-impossible-syllable:error'] });
    expect(await found(directory, ['a.md', '--rule', 'no-impossible-syllable:note'])).toEqual({
      'a.md': ['no-impossible-syllable:note'],
    });
    expect(await found(directory, ['a.md', '--only', 'no-repeated-word'])).toEqual({
      'a.md': ['no-repeated-word:warning'],
    });
  });

  test('leave waivers of rules that are not run alone', async () => {
    const waived = `<!-- danvan-waive no-impossible-syllable: tên riêng -->\n${FAULTY.replace('kếtt', 'kết')}`;
    const directory = folderWith({ 'a.md': waived });
    expect(await found(directory, ['a.md'])).toEqual({ 'a.md': ['no-unused-waiver:note', both[0]] });
    expect(await found(directory, ['a.md', '--only', 'no-repeated-word,no-unused-waiver'])).toEqual({
      'a.md': [both[0]],
    });
  });

  test.each([
    ['--rule', 'no-repeted-word:off', 'no-repeated-word'],
    ['--rule', 'no-repeated-word', 'off, error, warning, note'],
    ['--rule', 'no-repeated-word:loud', 'off, error, warning, note'],
    ['--only', 'no-repeted-word', 'no-repeated-word'],
  ])('%s %s is bad usage', async (option, value, named) => {
    const { code, notes } = await check(folderWith({ 'a.md': FAULTY }), ['a.md', option, value]);
    expect(code).toBe(2);
    expect(notes).toContain(named);
  });

  test('a level for a rule that --only leaves out is bad usage, and so is a baseline of some rules', async () => {
    const directory = folderWith({ 'a.md': FAULTY });
    const only = ['a.md', '--only', 'no-repeated-word'];
    expect((await check(directory, [...only, '--rule', 'no-impossible-syllable:error'])).code).toBe(2);
    expect((await check(directory, [...only, '--baseline', 'moc.json', '--update-baseline'])).code).toBe(2);
  });
});

test('--only with nothing in it is bad usage: a check of no rules would pass', async () => {
  for (const only of ['', ' , ']) {
    const { code, notes } = await check(folderWith({ 'a.md': FAULTY }), ['a.md', '--only', only]);
    expect(code).toBe(2);
    expect(notes).toContain('--only');
  }
});

describe('files that are passed over', () => {
  const files = { 'a.md': FAULTY, 'cu/b.md': FAULTY, 'cu/2026/c.md': FAULTY, 'nhap.md': FAULTY };
  const checked = async (directory: string, argv: readonly string[]) =>
    Object.keys(await found(directory, argv));

  test.each([
    ['cu/', ['a.md', 'nhap.md']],
    ['cu/*\n!cu/2026', ['a.md', 'cu/2026/c.md', 'nhap.md']],
    ['# cũ\n\n/nhap.md\n*.txt', ['a.md', 'cu/2026/c.md', 'cu/b.md']],
    ['*.md\n!a.md', ['a.md']],
  ])('.danvanignore: %j', async (ignore, expected) => {
    expect(await checked(folderWith({ ...files, '.danvanignore': ignore }), ['.'])).toEqual(expected);
  });

  test('the configuration says so too, and both are found from a folder below', async () => {
    const directory = folderWith({
      ...files,
      '.danvanignore': 'nhap.md\n',
      'danvan.config.yaml': 'ignore: ["cu/**", "!cu/2026/**"]\n',
    });
    expect(await checked(directory, ['.'])).toEqual(['a.md', 'cu/2026/c.md']);
    expect(await checked(join(directory, 'cu'), ['.'])).toEqual(['2026/c.md']);
    expect(await checked(directory, ['.', '--no-ignore'])).toHaveLength(4);
    expect(await checked(directory, ['.', '--no-config'])).toEqual(['a.md', 'cu/2026/c.md', 'cu/b.md']);
  });

  test('one that the user names is told, and not checked unless that is asked for', async () => {
    const directory = folderWith({ ...files, '.danvanignore': 'cu\n' });
    const { answer, notes, code } = await check(directory, ['a.md', 'cu/b.md', '--json']);
    expect(JSON.parse(answer).map(({ file }: { file: string }) => file)).toEqual(['a.md']);
    expect(notes).toContain('cu/b.md: không xét, vì .danvanignore cho bỏ qua');
    expect(code).toBe(1);
    expect((await check(directory, ['cu/b.md'])).code).toBe(0);
    expect((await check(directory, ['cu/b.md', '--no-ignore'])).code).toBe(1);
  });

  test('"!" takes files out of those that other names mean, wherever it stands', async () => {
    const directory = folderWith(files);
    expect(await checked(directory, ['!cu/*.md', '**/*.md'])).toEqual(['a.md', 'cu/2026/c.md', 'nhap.md']);
    expect(await checked(directory, ['.', '!cu'])).toEqual(['a.md', 'nhap.md']);
    expect(await checked(directory, ['./a.md', 'nhap.md', '!a.md'])).toEqual(['nhap.md']);
    expect((await check(directory, ['!cu'])).code).toBe(2);
  });

  test('"!" in the patterns of the configuration takes paths out again', async () => {
    const directory = folderWith({
      ...files,
      'danvan.config.yaml':
        'paths: [{ files: ["**", "!cu/**"], rules: { no-repeated-word: off, no-impossible-syllable: off } }]\n',
    });
    const all = await found(directory, ['a.md', 'cu/b.md']);
    expect([all['a.md'], all['cu/b.md']?.length]).toEqual([[], 2]);
  });
});

describe('extends', () => {
  const shared = `rules:
  no-repeated-word: error
  no-mixed-tone-marks: { severity: warning, options: { uy: older } }
ignore: ["cu/**"]
vocabulary: tu-vung.yaml
maxWarnings: 5
`;
  const files = {
    'chung/danvan.yaml': shared,
    'chung/tu-vung.yaml': 'schemaVersion: 1\nwords: [kếtt]\n',
    'xa/danvan.config.yaml': 'extends: ../chung/danvan.yaml\nrules: { no-mixed-tone-marks: note }\n',
    'xa/a.md': FAULTY,
    'xa/cu/b.md': FAULTY,
  };

  test('builds on another configuration: own settings go first, its files are found beside it', async () => {
    const directory = join(folderWith(files), 'xa');
    expect(await found(directory, ['.'])).toEqual({ 'a.md': ['no-repeated-word:error'] });
    const [entry] = JSON.parse((await check(directory, ['a.md', '--print-config'])).answer);
    expect(entry).toMatchObject({
      file: 'a.md',
      ignoredBy: null,
      configurations: ['../chung/danvan.yaml', 'danvan.config.yaml'],
      maxWarnings: 5,
      rules: {
        'no-repeated-word': 'error',
        'no-mixed-tone-marks': { severity: 'note', options: { uy: 'older' } },
        'no-impossible-syllable': 'warning',
      },
    });
  });

  test('of several the later one counts, and the command line goes before all', async () => {
    const directory = folderWith({
      ...files,
      'hai.yaml': 'rules: { no-repeated-word: note }\n',
      'danvan.config.yaml': 'extends: [chung/danvan.yaml, hai.yaml]\n',
      'a.md': FAULTY,
    });
    expect(await found(directory, ['a.md'])).toEqual({ 'a.md': ['no-repeated-word:note'] });
    expect(await found(directory, ['a.md', '--rule', 'no-repeated-word:warning'])).toEqual({
      'a.md': ['no-repeated-word:warning'],
    });
  });

  test.each([
    ['extends: khong-co.yaml\n', 'khong-co.yaml'],
    ['extends: danvan.config.yaml\n', 'thành vòng'],
    ['extends: mot.yaml\n', 'no-repeated-word'],
  ])('what is wrong in it is named: %j', async (config, named) => {
    const directory = folderWith({
      'a.md': FAULTY,
      'danvan.config.yaml': config,
      'mot.yaml': 'rules: { no-repeted-word: off }\n',
    });
    const { code, notes } = await check(directory, ['a.md']);
    expect(code).toBe(2);
    expect(notes).toContain(named);
  });
});

describe('--print-config', () => {
  test('says what holds for each file, also for one that is passed over, and checks nothing', async () => {
    const directory = folderWith({
      'a.md': FAULTY,
      'b.md': FAULTY,
      '.danvanignore': 'b.md\n',
      'danvan.config.yaml': 'paths: [{ files: b.md, asOf: 31/12/2016, province: Hà Nội }]\n',
    });
    const argv = ['a.md', 'b.md', '--print-config', '--rule', 'require-articles:off', '--max-warnings', '2'];
    const { answer, code } = await check(directory, argv);
    expect(code).toBe(0);
    expect(JSON.parse(answer)).toMatchObject([
      { file: 'a.md', ignoredBy: null, asOf: null, maxWarnings: 2, rules: { 'require-articles': 'off' } },
      { file: 'b.md', ignoredBy: '.danvanignore', asOf: '2016-12-31', province: 'Hà Nội' },
    ]);
  });
});

describe('--stdin-filename', () => {
  test('names the text in reports and in the paths of the configuration', async () => {
    const directory = folderWith({
      'danvan.config.yaml': 'paths: [{ files: cu/**, rules: { no-repeated-word: off } }]\n',
    });
    const argv = ['-', '--stdin-filename', 'cu/a.md'];
    expect(await found(directory, argv, { input: FAULTY })).toEqual({
      'cu/a.md': ['no-impossible-syllable:warning'],
    });
    const { answer } = await check(directory, [...argv, '--format', 'github'], { input: FAULTY });
    expect(answer).toMatch(/^::warning file=cu\/a\.md,line=1,/);
  });

  test('names a text that cannot be read, too', async () => {
    const argv = ['-', '--stdin-filename', 'cu/a.docx', '--json'];
    const { answer, code } = await check(folderWith({}), argv, { input: 'no Word file' });
    expect(JSON.parse(answer)).toMatchObject([
      { file: 'cu/a.docx', findings: [{ ruleId: 'unchecked-file' }] },
    ]);
    expect(code).toBe(2);
  });

  test('goes with standard input alone', async () => {
    expect((await check(folderWith({ 'a.md': FAULTY }), ['a.md', '--stdin-filename', 'b.md'])).code).toBe(2);
  });
});

describe('a vocabulary', () => {
  const vocabulary = `schemaVersion: 1
words: [đoàn kếtt]
substitutions:
  - { avoid: lãnh đạo, use: chỉ đạo, reason: theo công văn số 5 }
  - { avoid: Công Tác, severity: note }
`;

  test('lets own words stand, and finds those that are not wanted, whatever their capitals', async () => {
    const directory = folderWith({ 'a.md': `Kếtt. ${FAULTY}`, 'tu-vung.yaml': vocabulary });
    expect(await found(directory, ['a.md', '--vocabulary', 'tu-vung.yaml'])).toEqual({
      'a.md': ['no-repeated-word:warning', 'no-unwanted-word:warning', 'no-unwanted-word:note'],
    });
    const { answer } = await check(directory, ['a.md', '--vocabulary', 'tu-vung.yaml']);
    expect(answer.replace(/\s+/g, ' ')).toContain(
      'không dùng “lãnh đạo”. Viết: “chỉ đạo”. Lý do: theo công văn số 5.',
    );
  });

  test.each([
    ['words: [a]', 'schemaVersion'],
    ['schemaVersion: 1\nsubstitutions: [{ use: a }]', 'substitutions.0.avoid'],
    ['schemaVersion: 1\nwords: [""]', 'words.0'],
  ])('what is wrong in it is named: %j', async (text, named) => {
    const directory = folderWith({ 'a.md': FAULTY, 'tu-vung.yaml': text });
    const { code, notes } = await check(directory, ['a.md', '--vocabulary', 'tu-vung.yaml']);
    expect(code).toBe(2);
    expect(notes).toContain(named);
  });
});

test('a vocabulary may be UTF-16 with its mark, as PowerShell writes it', async () => {
  const directory = folderWith({ 'a.md': FAULTY });
  const text = '\ufeffschemaVersion: 1\r\nwords: [đoàn kếtt]\r\n';
  writeFileSync(join(directory, 'le.yaml'), Buffer.from(text, 'utf16le'));
  writeFileSync(join(directory, 'be.yaml'), Buffer.from(text, 'utf16le').swap16());
  const without = await found(directory, ['a.md']);
  for (const file of ['le.yaml', 'be.yaml'])
    expect((await found(directory, ['a.md', '--vocabulary', file]))['a.md']).toHaveLength(
      (without['a.md']?.length ?? 0) - 1,
    );
});

describe("what is wrong in an office's own file is said in one line, in the reader's language", () => {
  test.each([
    ['danvan.config.yaml', 'maxWarnings: nhiều\n', 'tại “maxWarnings”: giá trị phải là số'],
    [
      'danvan.config.yaml',
      'rules: { no-double-blank: loud }\n',
      'tại “rules.no-double-blank”: giá trị phải là một trong: ',
    ],
    [
      'danvan.config.yaml',
      'rules: { no-double-blank: { severity: loud } }\n',
      'tại “rules.no-double-blank.severity”: giá trị phải là một trong: ',
    ],
    [
      'danvan.config.yaml',
      'rules: { no-double-blank: { level: note } }\n',
      'tại “rules.no-double-blank.level”: không có trường này',
    ],
    ['danvan.config.yaml', 'rulez: {}\n', 'tại “rulez”: không có trường này'],
    ['danvan.config.yaml', 'asOf: hôm qua\n', 'tại “asOf”: ngày phải ghi như 31/12/2026 hoặc 2026-12-31'],
    [
      'danvan.config.yaml',
      'waivers: [{ rule: no-repeated-word, files: a.md }]\n',
      'tại “waivers.0.reason”: còn thiếu',
    ],
    ['danvan.config.yaml', '- rules\n', 'không đúng: giá trị phải là nhóm trường'],
    ['tu-ngu.yaml', 'schemaVersion: 2\n', 'tại “schemaVersion”: giá trị phải là một trong: 1'],
    ['tu-ngu.yaml', 'words: [a]\n', 'tại “schemaVersion”: còn thiếu giá trị (ghi một trong: 1)'],
    [
      'tu-ngu.yaml',
      'schemaVersion: 1\nsubstitutions: [{ avoid: "" }]\n',
      'tại “substitutions.0.avoid”: còn thiếu',
    ],
    ['tu-ngu.yaml', 'schemaVersion: 1\ntu: [a]\n', 'tại “tu”: không có trường này'],
  ])('%s: %j', async (name, text, expected) => {
    const directory = folderWith({ 'a.md': FAULTY, [name]: text, 'ok.yaml': `vocabulary: ${name}\n` });
    const argv = name === 'tu-ngu.yaml' ? ['a.md', '--config', 'ok.yaml'] : ['a.md'];
    const { code, notes } = await check(directory, argv);
    expect(notes.replace(/\s+/g, ' ')).toContain(expected);
    expect(notes).not.toMatch(/Invalid|Unrecognized|expected/);
    expect(code).toBe(2);
    const english = await check(directory, [...argv, '--lang', 'en']);
    expect(english.notes).toContain('is wrong');
  });
});
