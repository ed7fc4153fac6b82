/** The working life of `danvan check`: what it reads, repairs, lets pass and answers. */
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan, type Surroundings } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Noon of 21/11/2026. */
const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const check = (directory: string, argv: readonly string[], around: Surroundings = {}) =>
  runDanvan(['check', ...argv], { directory, environment, ...around });

/** One warning that can be mended, and none where nothing is wrong. */
const REPEATED = 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.\n';
const CLEAN = 'Các cấp ủy quan tâm lãnh đạo công tác dân vận.\n';

function folderWith(files: Record<string, string>): string {
  const directory = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

const read = (directory: string, file: string): string => readFileSync(join(directory, file), 'utf8');

describe('what is read', () => {
  test('files, folders and patterns, each once and in order; other files in a folder are left alone', async () => {
    const directory = folderWith({ 'b.md': CLEAN, 'a/2.txt': CLEAN, 'a/1.md': CLEAN, 'a/x.png': 'x' });
    const { answer, code } = await check(directory, ['b.md', 'a', '**/*.md', '--json']);
    expect(JSON.parse(answer).map(({ file }: { file: string }) => file)).toEqual([
      'b.md',
      'a/1.md',
      'a/2.txt',
    ]);
    expect(code).toBe(0);
  });

  test('standard input', async () => {
    const { answer, code } = await check(temporaryFolder(), ['-', '--json'], { input: REPEATED });
    expect(JSON.parse(answer)).toMatchObject([
      { file: '-', findings: [{ ruleId: 'no-repeated-word', line: 1 }] },
    ]);
    expect(code).toBe(1);
  });

  test('a text that is known by name', async () => {
    const { answer } = await check(temporaryFolder(), ['thai nguyen', '--json']);
    expect(JSON.parse(answer)).toMatchObject([{ coverage: { required: 28, covered: 28 } }]);
  });

  test('of several, one that cannot be read does not stop the others, and the code is 2', async () => {
    const directory = folderWith({ 'a.md': CLEAN, 'b.docx': 'no Word file', 'c.md': REPEATED });
    const { answer, notes, code } = await check(directory, ['a.md', 'b.docx', 'c.md', '--json']);
    expect(JSON.parse(answer)).toMatchObject([
      { file: 'a.md', isUnchecked: false },
      { file: 'b.docx', isUnchecked: true, findings: [{ ruleId: 'unchecked-file', severity: 'error' }] },
      { file: 'c.md', isUnchecked: false, findings: [{ ruleId: 'no-repeated-word' }] },
    ]);
    expect(notes).toContain('b.docx');
    expect(code).toBe(2);
  });

  test('of several names, one that fits no file does not stop the others, and the code is 2', async () => {
    const directory = folderWith({ 'a.md': REPEATED });
    const { answer, code } = await check(directory, ['khong-co/*.md', 'a.md', 'x.md', '--format', 'github']);
    expect(answer.match(/^::\w+ file=[^,]*/gm)).toEqual([
      '::error file=khong-co/*.md',
      '::warning file=a.md',
      '::error file=x.md',
    ]);
    expect(code).toBe(2);
  });

  test('no rule setting, waiver or baseline takes out that a file could not be read', async () => {
    const directory = folderWith({ 'b.docx': 'no Word file', 'c.md': CLEAN });
    const made = await check(directory, ['.', '--baseline', 'moc.json', '--update-baseline']);
    expect(made.code).toBe(2);
    expect((await check(directory, ['.', '--baseline', 'moc.json', '--max-warnings', '9'])).code).toBe(2);
  });

  test.each([[['*.docx']], [['empty']]])('%j: nothing to report on, code 2', async (argv) => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'empty'));
    const { answer, notes, code } = await check(directory, [...argv, '--format', 'junit']);
    expect([answer, code]).toEqual(['', 2]);
    expect(notes).toMatch(/^Lỗi: /);
  });
});

describe('exit codes', () => {
  test('notes are no reason for 1, warnings beyond --max-warnings are, errors always', async () => {
    const directory = folderWith({
      'note.md': 'Tiêu cực, những nhiễu nhân dân.\n',
      'warning.md': REPEATED,
      'error.md': 'Điều 1. Một.\n\nĐiều 3. Ba.\n',
    });
    const codeOf = async (...argv: string[]) => (await check(directory, argv)).code;
    expect(await codeOf('note.md')).toBe(0);
    expect(await codeOf('warning.md')).toBe(1);
    expect(await codeOf('warning.md', '--max-warnings', '1')).toBe(0);
    expect(await codeOf('error.md', '--max-warnings', '99')).toBe(1);
  });

  test.each([
    ['--max-warnings', 'many'],
    ['--max-warnings', '-1'],
    ['--format', 'xml'],
    ['--as-of', '2026-02-30'],
    ['--dry-run'],
    ['--update-baseline'],
    ['--config', 'none.yaml'],
  ])('bad usage is 2: %s %s', async (...argv) => {
    const { answer, code } = await check(folderWith({ 'a.md': CLEAN }), ['a.md', ...argv.filter(Boolean)]);
    expect([answer, code]).toEqual(['', 2]);
  });

  test('a count that is none is told as one', async () => {
    const { notes } = await check(folderWith({ 'a.md': CLEAN }), ['a.md', '--max-warnings', 'many']);
    expect(notes).toContain('“many” không phải là giá trị của “--max-warnings <n>”: hãy ghi một số nguyên');
  });
});

describe('--fix', () => {
  test.each([
    ['a letter written as several signs before it', 'Điều kiê\u0323n cu\u0309a co\u031b quan.'],
    ['a sign outside the first plane before it', 'Ghi chú 🙂 của cơ quan.'],
    ['a byte order mark before it', '\ufeffGhi chú của cơ quan.'],
  ])('mends what was found and nothing beside it: %s', async (_name, line) => {
    const rows = ['```', 'Hồ sơ kiểm tra đảng viên', '', 'Mục lục hồ sơ có : 3 trang', 'Các cấp ủy , chi bộ'];
    const text = (mended: string): string => [line, '', ...rows, '```', '', mended, ''].join('\n');
    const directory = folderWith({ 'a.md': text('Chất lượng của hồ sơ , tài liệu.') });
    await check(directory, ['a.md', '--fix']);
    const mended = text('Chất lượng của hồ sơ, tài liệu.').replace('cấp ủy ,', 'cấp ủy,');
    expect(read(directory, 'a.md')).toBe(mended);
    await check(directory, ['a.md', '--fix']);
    expect(read(directory, 'a.md')).toBe(mended);
  });

  test('a place of which a reader knows the block alone is left as it is', async () => {
    const html = '<div>\n<p>Mục lục hồ sơ của cơ quan</p>\n<p>Chất lượng của hồ sơ , tài liệu.</p>\n</div>\n';
    const directory = folderWith({ 'a.md': `Điều 1. Một.\n\n${html}` });
    await check(directory, ['a.md', '--fix']);
    expect(read(directory, 'a.md')).toMatch(
      /Mục lục hồ sơ của cơ quan<\/p>\n<p>Chất lượng của hồ sơ ?, tài liệu\./,
    );
  });

  test('mends the file, says so, reports what is left, and finds nothing more to mend', async () => {
    const directory = folderWith({ 'a.md': `Điều 1. Một.\n\n${REPEATED}\nĐiều 3. Ba.\n` });
    const { notes, answer, code } = await check(directory, ['a.md', '--fix', '--json']);
    expect(read(directory, 'a.md')).toBe(`Điều 1. Một.\n\n${CLEAN}\nĐiều 3. Ba.\n`);
    expect(notes).toContain('a.md: đã sửa 1 chỗ');
    const found = JSON.parse(answer)[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(found).toContain('require-consecutive-numbers');
    expect(found).not.toContain('no-repeated-word');
    expect(code).toBe(1);
    const again = await check(directory, ['a.md', '--fix']);
    expect(again.notes).toBe('');
    expect(read(directory, 'a.md')).toBe(`Điều 1. Một.\n\n${CLEAN}\nĐiều 3. Ba.\n`);
  });

  test('--dry-run shows the lines and leaves the file as it is', async () => {
    const directory = folderWith({ 'a.md': `Một.\n\n${REPEATED}` });
    const { notes, code } = await check(directory, ['a.md', '--fix', '--dry-run']);
    expect(notes).toContain(`-${REPEATED}+${CLEAN}`);
    expect(notes).toMatch(/^@@ -1,\d+ \+1,\d+ @@$/m);
    expect(read(directory, 'a.md')).toBe(`Một.\n\n${REPEATED}`);
    expect(code).toBe(1);
  });

  test('alone changes nothing that may be right; --unsafe-fixes does, and how many there are is told', async () => {
    const written = `Cán bộ có thành tích xuất xắc được bổ xung nhiệm vụ ,${'\n'}`;
    const safe = written.replace(' ,', ',');
    const directory = folderWith({ 'a.md': written });
    const told = await check(directory, ['a.md']);
    expect(told.answer).toContain('Sửa được chắc chắn 1 chỗ bằng --fix; 2 chỗ nữa bằng --fix --unsafe-fixes');
    const { notes } = await check(directory, ['a.md', '--fix']);
    expect(notes).toBe(
      'a.md: đã sửa 1 chỗ\na.md: còn 2 chỗ sửa được bằng --fix --unsafe-fixes, phải xem lại từng chỗ\n',
    );
    expect(read(directory, 'a.md')).toBe(safe);
    const shown = await check(directory, ['a.md', '--fix', '--unsafe-fixes', '--dry-run']);
    const mended = safe.replace('xuất xắc', 'xuất sắc').replace('bổ xung', 'bổ sung');
    expect(shown.notes).toContain(`-${safe}+${mended}`);
    expect(read(directory, 'a.md')).toBe(safe);
    const json = JSON.parse((await check(directory, ['a.md', '--json'])).answer)[0].findings;
    expect(json.map(({ repair }: { repair: string | null }) => repair)).toEqual(['unsafe', 'unsafe']);
    await check(directory, ['a.md', '--fix', '--unsafe-fixes']);
    expect(read(directory, 'a.md')).toBe(mended);
    expect((await check(directory, ['a.md', '--unsafe-fixes'])).code).toBe(2);
  });

  test('never touches quoted text, nor what a waiver lets stand', async () => {
    const quoted = 'Báo cáo viết: “các cấp ủy quan tâm tâm lãnh đạo công tác dân vận” và gửi đi.\n';
    const waived = `<!-- danvan-waive no-repeated-word: nguyên văn -->\n${REPEATED}`;
    const directory = folderWith({ 'a.md': `${quoted}\n${waived}` });
    await check(directory, ['a.md', '--fix']);
    expect(read(directory, 'a.md')).toBe(`${quoted}\n${waived}`);
  });

  test('keeps line endings, the byte order mark and the rights of the file; a link stays one', async () => {
    const directory = folderWith({ 'real/a.md': `\ufeffMột.\r\n\r\n${REPEATED.trim()}\r\n` });
    chmodSync(join(directory, 'real/a.md'), 0o640);
    symlinkSync('real/a.md', join(directory, 'link.md'));
    await check(directory, ['link.md', '--fix']);
    expect(read(directory, 'real/a.md')).toBe(`\ufeffMột.\r\n\r\n${CLEAN.trim()}\r\n`);
    expect(statSync(join(directory, 'real/a.md')).mode & 0o777).toBe(0o640);
  });

  test('says where nothing can be mended: standard input', async () => {
    const { notes, code } = await check(temporaryFolder(), ['-', '--fix'], { input: REPEATED });
    expect(notes).toContain('-: không sửa tự động');
    expect(code).toBe(1);
  });
});

describe('--baseline', () => {
  test('what was there before does not count, what is new does, wherever its line is now', async () => {
    const directory = folderWith({ 'a.md': REPEATED });
    const recorded = await check(directory, ['a.md', '--baseline', 'moc.json', '--update-baseline']);
    expect(recorded.code).toBe(0);
    const first = read(directory, 'moc.json');
    writeFileSync(join(directory, 'a.md'), `Một.\n\n${REPEATED}`);
    const known = await check(directory, ['a.md', '--baseline', 'moc.json', '--json']);
    expect(known.code).toBe(0);
    expect(JSON.parse(known.answer)[0].counts).toEqual({ error: 0, warning: 0, note: 0, suppressed: 1 });
    writeFileSync(join(directory, 'a.md'), `${REPEATED}\n${REPEATED}`);
    expect((await check(directory, ['a.md', '--baseline', 'moc.json'])).code).toBe(1);
    writeFileSync(join(directory, 'a.md'), REPEATED);
    await check(directory, ['a.md', '--baseline', 'moc.json', '--update-baseline']);
    expect(read(directory, 'moc.json')).toBe(first);
  });

  test('one that does not exist is refused, by name and in the configuration, unless it is being made', async () => {
    const directory = folderWith({ 'a.md': REPEATED });
    const { answer, notes, code } = await check(directory, ['a.md', '--baseline', 'moc.json', '--json']);
    expect([answer, code]).toEqual(['', 2]);
    expect(notes).toContain('“moc.json”');
    writeFileSync(join(directory, 'danvan.config.yaml'), 'baseline: moc.json\n');
    expect((await check(directory, ['a.md'])).code).toBe(2);
    expect((await check(directory, ['a.md', '--update-baseline'])).code).toBe(0);
    expect((await check(directory, ['a.md'])).code).toBe(0);
  });

  test('its keys count from its own folder, so that it holds wherever a run starts', async () => {
    const directory = folderWith({ 'quy-che/a.md': REPEATED, 'ci/b.md': REPEATED });
    await check(directory, ['.', '--baseline', 'ci/moc.json', '--update-baseline']);
    expect(Object.keys(JSON.parse(read(directory, 'ci/moc.json')).files)).toEqual([
      '../quy-che/a.md',
      'b.md',
    ]);
    const inside = join(directory, 'quy-che');
    for (const file of ['a.md', join(inside, 'a.md')])
      expect((await check(inside, [file, '--baseline', '../ci/moc.json'])).code).toBe(0);
  });

  test('an update of some files keeps what is known of the others, and drops those that are gone', async () => {
    const directory = folderWith({ 'a.md': REPEATED, 'b.md': REPEATED, 'c.md': REPEATED });
    await check(directory, ['.', '--baseline', 'moc.json', '--update-baseline']);
    rmSync(join(directory, 'c.md'));
    writeFileSync(join(directory, 'a.md'), CLEAN);
    await check(directory, ['a.md', '--baseline', 'moc.json', '--update-baseline']);
    expect(Object.keys(JSON.parse(read(directory, 'moc.json')).files)).toEqual(['b.md']);
  });

  test('entries that stand for nothing any more are told: mended ones, and those of files that are gone', async () => {
    const directory = folderWith({ 'a.md': REPEATED, 'b.md': REPEATED });
    await check(directory, ['.', '--baseline', 'moc.json', '--update-baseline']);
    expect((await check(directory, ['.', '--baseline', 'moc.json'])).notes).toBe('');
    writeFileSync(join(directory, 'a.md'), CLEAN);
    rmSync(join(directory, 'b.md'));
    const { notes, code } = await check(directory, ['a.md', '--baseline', 'moc.json']);
    expect(notes).toContain('moc.json: 2 mục không còn ứng với điều gì tìm thấy: a.md (1), b.md (1).');
    expect(code).toBe(0);
  });

  test('a file that is no baseline is refused, and not overwritten by one', async () => {
    const own = folderWith({ 'a.md': REPEATED });
    expect((await check(own, ['a.md', '--baseline', 'a.md', '--update-baseline'])).code).toBe(2);
    expect(read(own, 'a.md')).toBe(REPEATED);
    const directory = folderWith({ 'a.md': REPEATED, 'moc.json': '{"files":[]}' });
    const { notes, code } = await check(directory, ['a.md', '--baseline', 'moc.json']);
    expect(code).toBe(2);
    expect(notes).toContain('moc.json');
  });
});

describe('waivers', () => {
  const waived = (comment: string) => `<!-- danvan-waive ${comment} -->\n\n${REPEATED}`;
  const rulesFound = async (directory: string): Promise<string[]> => {
    const { findings } = JSON.parse((await check(directory, ['a.md', '--json'])).answer)[0];
    return findings
      .filter(({ suppressed }: { suppressed: unknown }) => suppressed === null)
      .map(({ ruleId }: { ruleId: string }) => ruleId);
  };

  test.each([
    ['no-repeated-word: nguyên văn', []],
    ['no-repeated-word until 2026-11-21: nguyên văn', []],
    ['no-repeated-word until 2026-11-20: nguyên văn', ['no-expired-waiver', 'no-repeated-word']],
    ['no-repeated-word', ['require-waiver-reason', 'no-repeated-word']],
    ['no-suspected-typo: nguyên văn', ['no-unused-waiver', 'no-repeated-word']],
    ['no-repeated-word, no-suspected-typo: nguyên văn', ['no-unused-waiver']],
    ['no-repeted-word: nguyên văn', ['no-unused-waiver', 'no-repeated-word']],
  ])('%s', async (comment, found) => {
    expect(await rulesFound(folderWith({ 'a.md': waived(comment) }))).toEqual(found);
  });

  test('shields one finding from --fix, not its rule', async () => {
    const directory = folderWith({ 'a.md': `${waived('no-repeated-word: nguyên văn')}\n${REPEATED}` });
    await check(directory, ['a.md', '--fix']);
    expect(read(directory, 'a.md')).toBe(`${waived('no-repeated-word: nguyên văn')}\n${CLEAN}`);
  });

  test('in the configuration, those that took nothing out or have ended are told, where their files were checked', async () => {
    const config = `waivers:
  - { rule: no-repeated-word, files: a.md, reason: nguyên văn }
  - { rule: no-repeated-word, files: b.md, reason: nguyên văn }
  - { rule: no-repeated-word, files: c.md, reason: nguyên văn }
  - { rule: no-suspected-typo, files: "*.md", eId: art_5, reason: nguyên văn, until: 2026-01-01 }
`;
    const directory = folderWith({ 'a.md': REPEATED, 'b.md': CLEAN, 'danvan.config.yaml': config });
    const { notes } = await check(directory, ['a.md', 'b.md']);
    expect(notes.trimEnd().split('\n')).toEqual([
      'Miễn trừ no-repeated-word cho b.md trong tệp cấu hình không bỏ qua điều gì ở các văn bản đã xét.',
      'Miễn trừ no-suspected-typo cho *.md, art_5 trong tệp cấu hình đã hết hạn ngày 2026-01-01.',
    ]);
  });

  test('in the configuration, by file and until a day', async () => {
    const config = (until: string) =>
      `waivers:\n  - { rule: no-repeated-word, files: "*.md", reason: nguyên văn, until: ${until} }\n`;
    const directory = folderWith({ 'a.md': REPEATED, 'danvan.config.yaml': config('2026-12-31') });
    expect(await rulesFound(directory)).toEqual([]);
    writeFileSync(join(directory, 'danvan.config.yaml'), config('2026-01-01'));
    expect(await rulesFound(directory)).toContain('no-repeated-word');
  });
});

describe('danvan.config.yaml', () => {
  test('is found upwards, and its paths count from where it stands', async () => {
    const directory = folderWith({
      'danvan.config.yaml':
        'rules: { no-repeated-word: error }\npaths:\n  - { files: cu/**, rules: { no-repeated-word: off } }\n',
      'moi/a.md': REPEATED,
      'cu/a.md': REPEATED,
    });
    const inFolder = async (folder: string, ...argv: string[]) =>
      (await check(join(directory, folder), ['a.md', '--json', ...argv])).answer;
    expect(JSON.parse(await inFolder('moi'))[0].counts).toMatchObject({ error: 1, warning: 0 });
    expect(JSON.parse(await inFolder('cu'))[0].counts).toMatchObject({ error: 0, warning: 0 });
    expect(JSON.parse(await inFolder('cu', '--no-config'))[0].counts).toMatchObject({ warning: 1 });
  });

  test('allows warnings, and the command line says otherwise', async () => {
    const directory = folderWith({ 'a.md': REPEATED, 'danvan.config.yaml': 'maxWarnings: 3\n' });
    expect((await check(directory, ['a.md'])).code).toBe(0);
    expect((await check(directory, ['a.md', '--max-warnings', '0'])).code).toBe(1);
  });

  test.each([
    ['rules: { no-repeted-word: off }', 'no-repeated-word'],
    ['rules: { no-repeated-word: loud }', 'rules.no-repeated-word'],
    ['waivers: [{ rule: no-repeated-word, files: a.md, reason: "" }]', 'waivers.0.reason'],
    ['maxwarnings: 3', 'maxwarnings'],
    ['rules: [', 'danvan.config.yaml'],
  ])('what is wrong in it is named: %s', async (text, named) => {
    const directory = folderWith({ 'a.md': CLEAN, 'danvan.config.yaml': text });
    const { notes, code } = await check(directory, ['a.md']);
    expect(code).toBe(2);
    expect(notes).toContain(named);
  });
});

describe('--report', () => {
  test('writes further reports of the same run, each to its file', async () => {
    const directory = folderWith({ 'a.md': REPEATED, 'b.docx': 'no Word file' });
    const argv = ['a.md', 'b.docx', '--format', 'github', '--report', 'sarif=ra/danvan.sarif'];
    const { answer, code } = await check(directory, [...argv, '--report', 'json=ra/danvan.json']);
    expect(answer).toMatch(/^::warning file=a\.md,.*\na\.md: Xét theo ngày .*\n::error file=b\.docx,/);
    expect(JSON.parse(read(directory, 'ra/danvan.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(read(directory, 'ra/danvan.json'))).toHaveLength(2);
    expect(code).toBe(2);
  });

  test.each([['sarif'], ['xml=a.xml'], ['json=']])('%s is bad usage', async (report) => {
    const { notes, code } = await check(folderWith({ 'a.md': CLEAN }), ['a.md', '--report', report]);
    expect(code).toBe(2);
    expect(notes).toContain(report);
  });
});

describe('--output', () => {
  test('writes the whole report to a file and nothing to the answer; never over another', async () => {
    const directory = folderWith({ 'a.md': REPEATED });
    const first = await check(directory, ['a.md', '--json', '-o', 'out/bao-cao.json']);
    expect([first.answer, first.code]).toEqual(['', 1]);
    expect(JSON.parse(read(directory, 'out/bao-cao.json'))).toHaveLength(1);
    expect((await check(directory, ['a.md', '--json', '-o', 'out/bao-cao.json'])).code).toBe(2);
    expect((await check(directory, ['a.md', '--json', '-o', 'out/bao-cao.json', '--force'])).code).toBe(1);
  });
});
