/** `--cache`: what is kept, when it counts, and that nothing in the folder can spoil a run. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trimFolder } from '../../src/commands/files/trim-folder.js';
import { renderDocx } from '../../src/render/word/index.js';
import { TODAY } from '../support/check-materials.js';
import { firstCleanDraft } from '../support/clean-drafts.js';
import { runDanvan } from '../support/fake-terminal.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const check = (directory: string, ...argv: string[]) =>
  runDanvan(['check', ...argv], { directory, environment });

const REPEATED = 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.\n';
const CITING = (day: string) =>
  `Căn cứ Quyết định số 23-QĐ/TW, ngày ${day} của Bộ Chính trị; cấp ủy tâm tâm.\n`;

function folderOf(files: Record<string, string>): string {
  const directory = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

const entriesIn = (directory: string, folder = '.danvan-cache'): string[] =>
  readdirSync(join(directory, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(directory, folder, name));

/** Puts other words into an entry, with the sum that belongs to them: only who reads the entry reports them. */
function forge(path: string): void {
  const [head = '', body = ''] = readFileSync(path, 'utf8').split(/\n(.*)/s);
  const forged = body.replace('"phrase":"tâm"', '"phrase":"GIỮ LẠI"');
  const sum = createHash('sha256').update(forged).digest('hex');
  writeFileSync(path, `${head.replace(/\S+$/, sum)}\n${forged}`);
}

const forgedRun = async (argv: readonly string[], change: (directory: string) => void = () => {}) => {
  const directory = folderOf({ 'a.md': REPEATED });
  await check(directory, 'a.md', '--cache');
  entriesIn(directory).forEach(forge);
  change(directory);
  return (await check(directory, 'a.md', '--cache', ...argv)).answer;
};

describe('what is kept', () => {
  test('is taken again where nothing has changed', async () => {
    expect(await forgedRun([])).toContain('GIỮ LẠI');
  });

  test.each<[string, string[], ((directory: string) => void)?]>([
    ['the file', [], (directory) => writeFileSync(join(directory, 'a.md'), `${REPEATED}Hai.\n`)],
    ['the level of a rule', ['--rule', 'no-repeated-word:error']],
    ['the day', ['--as-of', '2026-01-02']],
    ['the form', ['--rules', 'hd36']],
    ['the province', ['--province', 'Nghệ An']],
    ['how changes are read', ['--revisions', 'reject']],
    [
      'the configuration',
      [],
      (directory) => writeFileSync(join(directory, 'danvan.config.yaml'), 'asOf: 02/01/2026\n'),
    ],
    [
      'the vocabulary',
      ['--vocabulary', 'tu.yaml'],
      (directory) => writeFileSync(join(directory, 'tu.yaml'), 'schemaVersion: 1\nwords: [dân vận]\n'),
    ],
  ])('is not where another is %s', async (_what, argv, change) => {
    const answer = await forgedRun(argv, change);
    expect(answer).toContain('tâm');
    expect(answer).not.toContain('GIỮ LẠI');
  });

  test('gives the same report in every form, of texts, Word files and what one text says against another', async () => {
    const directory = folderOf({
      'a.md': CITING('30/7/2021'),
      'b.md': CITING('30/7/2022'),
      'c.md': `<!-- danvan-waive no-repeated-word: nguyên văn -->\n${REPEATED}`,
      'hong.docx': 'no Word file',
    });
    const draft = firstCleanDraft();
    writeFileSync(join(directory, 'd.md'), draft.markdown.replace('Điều 9.', 'Điều 19.'));
    writeFileSync(
      join(directory, 'd.docx'),
      await renderDocx(draft.tree, { rules: loadRuleSet('hd36'), date: TODAY, title: 'Quy chế' }),
    );
    for (const format of ['stylish', 'json', 'sarif']) {
      const argv = ['.', '--format', format];
      const without = await check(directory, ...argv);
      expect(await check(directory, ...argv, '--cache')).toEqual(without);
      expect(await check(directory, ...argv, '--cache')).toEqual(without);
    }
    expect(entriesIn(directory)).toHaveLength(5);
  });

  test('is what was found, not what was mended; a run that mends finds nothing the next time', async () => {
    const directory = folderOf({ 'a.md': REPEATED });
    await check(directory, 'a.md', '--cache');
    await check(directory, 'a.md', '--cache', '--fix');
    const { answer, code } = await check(directory, 'a.md', '--cache', '--json');
    expect([JSON.parse(answer)[0].findings, code]).toEqual([[], 0]);
  });
});

describe('whatever stands in the folder', () => {
  test.each<[string, (entry: string) => string]>([
    ['half an entry', (entry) => entry.slice(0, entry.length / 2)],
    ['an entry of other words', (entry) => entry.replace('tâm', 'khác')],
    ['nothing', () => ''],
    ['no entry', () => '{"result": null}'],
    ['an entry of another version', (entry) => entry.replace(/^danvan-cache 1/, 'danvan-cache 0')],
  ])('%s is as good as none', async (_what, spoil) => {
    const directory = folderOf({ 'a.md': REPEATED });
    const before = await check(directory, 'a.md', '--cache');
    for (const path of entriesIn(directory)) writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect(await check(directory, 'a.md', '--cache')).toEqual(before);
    expect(await check(directory, 'a.md', '--cache')).toEqual(before);
  });

  test('runs at the same time find the same, and leave whole entries and nothing else', async () => {
    const directory = folderOf({ 'a.md': REPEATED, 'b.md': CITING('30/7/2021') });
    const runs = await Promise.all(Array.from({ length: 6 }, () => check(directory, '.', '--cache')));
    expect(new Set(runs.map(({ answer }) => answer)).size).toBe(1);
    expect(readdirSync(join(directory, '.danvan-cache')).sort()).toEqual(
      ['.gitignore', ...entriesIn(directory).map((path) => path.slice(-37))].sort(),
    );
    expect(await check(directory, '.', '--cache')).toEqual(runs[0]);
  });

  test('a folder that cannot be made is told once, and the files are checked all the same', async () => {
    const directory = folderOf({ 'a.md': REPEATED, 'b.md': REPEATED, taken: 'a file' });
    const { notes, answer, code } = await check(directory, 'a.md', 'b.md', '--cache-location', 'taken');
    expect(answer).toContain('2 cảnh báo');
    expect(notes.match(/không được giữ/g)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('where it stands', () => {
  test('in node_modules/.cache of a project, beside the configuration elsewhere, or where the user says', async () => {
    const project = folderOf({ 'a.md': REPEATED, 'package.json': '{}' });
    mkdirSync(join(project, 'node_modules'));
    mkdirSync(join(project, 'sub'));
    writeFileSync(join(project, 'sub', 'b.md'), REPEATED);
    await check(join(project, 'sub'), 'b.md', '--cache');
    expect(entriesIn(project, 'node_modules/.cache/danvan')).toHaveLength(1);
    const office = folderOf({ 'a.md': REPEATED, 'danvan.config.yaml': '' });
    mkdirSync(join(office, 'sub'));
    await check(join(office, 'sub'), '../a.md', '--cache');
    expect(entriesIn(office)).toHaveLength(1);
    await check(office, 'a.md', '--cache-location', 'kho/nho');
    expect(entriesIn(office, 'kho/nho')).toHaveLength(1);
    expect(existsSync(join(office, 'sub', '.danvan-cache'))).toBe(false);
  });
});

describe('the folder stays small', () => {
  const LONG_AGO = new Date(Date.UTC(2001, 0, 1));

  test('what was used is marked as used', async () => {
    const directory = folderOf({ 'a.md': REPEATED });
    await check(directory, 'a.md', '--cache');
    const [entry = ''] = entriesIn(directory);
    utimesSync(entry, LONG_AGO, LONG_AGO);
    await check(directory, 'a.md', '--cache');
    expect(statSync(entry).mtimeMs).toBeGreaterThan(LONG_AGO.getTime());
  });

  test('what was not used for longest goes first, and two runs may do it at once', async () => {
    const folder = temporaryFolder();
    const put = (name: string, day: number): void => {
      writeFileSync(join(folder, name), 'x'.repeat(100));
      const usedAt = new Date(Date.UTC(2001, 0, day));
      utimesSync(join(folder, name), usedAt, usedAt);
    };
    put('first.json', 1);
    put('last.json', 4);
    put('second.json', 2);
    put('third.json', 3);
    put('torn.tmp', 1);
    writeFileSync(join(folder, 'being-written.tmp'), '');
    writeFileSync(join(folder, '.gitignore'), '*\n');
    await Promise.all([trimFolder(folder, 250), trimFolder(folder, 250)]);
    expect(readdirSync(folder).sort()).toEqual([
      '.gitignore',
      'being-written.tmp',
      'last.json',
      'third.json',
    ]);
  });

  test('a folder that is not there is none', async () => {
    await expect(trimFolder(join(temporaryFolder(), 'none'))).resolves.toBeUndefined();
  });
});
