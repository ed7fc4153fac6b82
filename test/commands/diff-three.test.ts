/** `danvan diff --since`: a local text beside the old and the new central one; `--tracked`: one file on both sides. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/index.js';
import { JSON_SCHEMAS } from '../../src/schemas.js';
import { runDanvan } from '../support/fake-terminal.js';
import { openDocx } from '../support/ooxml.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FIXTURE = 'test/fixtures/diff/three-texts';
const [OLD, NEW, LOCAL] = ['old', 'new', 'local'].map((name) => `${FIXTURE}/${name}.md`) as [
  string,
  string,
  string,
];

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isComparison = ajv.compile(JSON_SCHEMAS.comparison?.() as object);

const run = (...argv: string[]) => runDanvan(['diff', ...argv]);
const jsonOf = async (...argv: string[]): Promise<Comparison> =>
  JSON.parse((await run(...argv, '--json')).answer);

describe('three texts', () => {
  test.each([
    ['expected.txt', []],
    ['english.txt', ['--lang', 'en']],
    ['expected.md', ['-o', 'x.md']],
  ])('%s', async (expected, options) => {
    const folder = temporaryFolder();
    const [, file] = options;
    const output = expected.endsWith('.md') && file !== undefined ? ['-o', `${folder}/${file}`] : options;
    const { answer } = await run(LOCAL, '--since', OLD, '--to', NEW, ...output);
    const printed = output[0] === '-o' ? readFileSync(`${folder}/${file}`, 'utf8') : answer;
    await expect(printed).toMatchFileSnapshot(`../fixtures/diff/three-texts/${expected}`);
  });

  test('the new central text may be named by --to or as the base, and the JSON follows the schema', async () => {
    const found = await jsonOf(LOCAL, '--since', OLD, '--to', NEW);
    expect(isComparison(found) ? [] : isComparison.errors).toEqual([]);
    expect(await jsonOf(NEW, LOCAL, '--since', OLD)).toEqual(found);
    expect(found.since?.number).toBe('23-QĐ/TW');
    expect(found.takenUp?.map(({ target }) => target?.eId)).toEqual(['art_3__cl_2']);
  });

  test('the reference stands for a central text that is not named', async () => {
    const found = await jsonOf('thai-nguyen', '--since', '23-qd-tw');
    expect(found.base.name).toContain('23-qd-tw');
    expect(found.takenUp).toEqual([]);
  });

  test('the page and the Word file say whose each change is', async () => {
    const folder = temporaryFolder();
    await run(NEW, LOCAL, '--since', OLD, '-o', `${folder}/a.html`);
    const page = readFileSync(`${folder}/a.html`, 'utf8');
    for (const by of ['centre', 'local', 'both'])
      expect(page).toMatch(new RegExp(`<(ins|del)[^>]* data-by=${by}\\b`));
    await run(NEW, LOCAL, '--since', OLD, '-o', `${folder}/a.docx`);
    const document = openDocx(readFileSync(`${folder}/a.docx`)).xml('word/document.xml');
    const authors = new Set([...document.matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author));
    expect([...authors].filter((author) => author?.includes('cách viết') === false).toSorted()).toEqual([
      'danvan (Trung ương mới sửa)',
      'danvan (cả hai cùng sửa)',
      'danvan (địa phương tự đặt)',
    ]);
  });

  test('a comment of the Word file says where a change of the centre is taken up, for no tracked change shows it', async () => {
    const folder = temporaryFolder();
    await run(NEW, LOCAL, '--since', OLD, '-o', `${folder}/a.docx`);
    const comments = openDocx(readFileSync(`${folder}/a.docx`)).xml('word/comments.xml');
    const said = comments
      .replace(/<[^>]*>/g, '')
      .match(/Trung ương mới sửa, địa phương đã tiếp thu: “[^”]*” thành “[^”]*”/g);
    expect(said).toHaveLength(1);
  });

  test('what is taken up is narrowed with the rest', async () => {
    const taken = async (place: string) =>
      (await jsonOf(NEW, LOCAL, '--since', OLD, '--only', place)).takenUp;
    expect(await taken('art_3')).toHaveLength(1);
    expect(await taken('art_1')).toEqual([]);
  });

  test.each([
    [['--to', NEW, LOCAL], '--to'],
    [[NEW, LOCAL, '--since', OLD, '--to', NEW], 'hai lần'],
    [[], 'còn thiếu <văn bản>'],
    [[LOCAL, '--tracked', 'a.docx'], '--tracked'],
    [[LOCAL, '--json', '--to', 'html'], '--json'],
  ])('%j is refused', async (argv, said) => {
    const { code, notes } = await run(...argv);
    expect([code, notes]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('the tracked changes of one file', () => {
  const REVIEWED = 'test/fixtures/diff/three-texts/reviewed.docx';

  test('are the differences between the file with all rejected and with all accepted', async () => {
    const found = await jsonOf('--tracked', REVIEWED);
    expect(found.base.name).toBe('reviewed.docx (khi từ chối mọi thay đổi)');
    const bySide = ['--revisions-base', 'reject', '--revisions-target', 'accept'];
    expect(await jsonOf(REVIEWED, REVIEWED, ...bySide)).toEqual(found);
    expect(found.summary.classes.substantive).toBeGreaterThan(0);
  });
});
