/** `danvan diff`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type Comparison, withNestedUnits } from '../../src/compare/index.js';
import { JSON_SCHEMAS } from '../../src/schemas.js';
import { runDanvan } from '../support/fake-terminal.js';
import { openDocx } from '../support/ooxml.js';
import { readProjectFile } from '../support/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FIXTURE = 'test/fixtures/diff/every-kind';
const [BASE, TARGET] = [`${FIXTURE}/base.md`, `${FIXTURE}/target.md`];

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isComparison = ajv.compile(JSON_SCHEMAS.comparison?.() as object);

const answerOf = async (...argv: string[]) => (await runDanvan(['diff', ...argv])).answer;
const jsonOf = async (...argv: string[]): Promise<Comparison> =>
  JSON.parse(await answerOf(...argv, '--json'));

describe('two files with every kind of difference', () => {
  test.each([
    ['substance.txt', []],
    ['all.txt', ['--show', 'all']],
    ['substance.md', ['--to', 'md']],
    ['english.txt', ['--lang', 'en']],
  ])('%s', async (expected, options) => {
    const printed = await answerOf(BASE, TARGET, ...options);
    await expect(printed).toMatchFileSnapshot(`../fixtures/diff/every-kind/expected.${expected}`);
  });

  test('the JSON follows the published schema', async () => {
    const found = await jsonOf(BASE, TARGET);
    expect(isComparison(found) ? [] : isComparison.errors).toEqual([]);
  });

  test('the other way round, what was added is removed', async () => {
    const [there, back] = [await jsonOf(BASE, TARGET), await jsonOf(TARGET, BASE)];
    expect(back.summary.articles.removed).toBe(there.summary.articles.added);
    expect(back.summary.classes).toEqual(there.summary.classes);
  });
});

describe('known texts', () => {
  test('are found by name, and all articles are paired', async () => {
    const found = await jsonOf('thai nguyen', 'Hà Nội');
    expect(isComparison(found) ? [] : isComparison.errors).toEqual([]);
    expect([found.base.name, found.target.name]).toEqual(['Thái Nguyên', 'Hà Nội']);
    const numbers = found.articles.map(({ base, target }) => [base?.number, target?.number]);
    expect(numbers).toEqual(Array.from({ length: 28 }, (_, index) => [`${index + 1}`, `${index + 1}`]));
  });

  test('a text alone is compared with the reference, which says that it is reconstructed', async () => {
    const alone = await runDanvan(['diff', 'thai-nguyen']);
    expect(alone.answer.split('\n')[0]).toMatch(/^So sánh 23-qd-tw \(bản dựng lại\)/);
    expect(alone.answer.replaceAll('\n', ' ')).toContain('không phải nguyên văn Quyết định số 23-QĐ/TW');
    expect((await runDanvan(['diff', '23-qd-tw', 'thai-nguyen'])).answer).toBe(alone.answer);
    const found = await jsonOf('thai-nguyen');
    expect(found.articles.filter(({ base, target }) => base && target)).toHaveLength(28);
    expect(found.base.notes.length).toBeGreaterThan(0);
    const form = found.decision.filter(({ base, target }) => (target ?? base)?.kind !== 'article');
    expect(new Set(form.map(({ status }) => status))).toEqual(new Set(['same']));
    expect(JSON.stringify(found)).not.toContain('[cần bổ sung');
  });

  test('the reference may be the target too', async () => {
    const found = await jsonOf('ha-noi', '23-qd-tw');
    expect(found.target.name).toBe('23-qd-tw (bản dựng lại)');
    expect(found.target.notes.length).toBeGreaterThan(0);
  });

  test('a text of which only a part is known says so', async () => {
    const { answer } = await runDanvan(['diff', 'nghe-an']);
    expect(answer).toContain('Nghệ An không phải là toàn văn;');
    expect((await jsonOf('nghe-an')).target.partial).toBe(true);
  });
});

describe('what was noticed while reading', () => {
  test('is counted where it is many notes; parse shows the places', async () => {
    const { notes } = await runDanvan(['diff', 'thai-nguyen', 'ha-noi']);
    expect(notes).toBe(
      'regulations/thai-nguyen.md: 4 ghi chú khi đọc (parse.noise: 4). Xem từng chỗ: danvan parse "regulations/thai-nguyen.md"\n',
    );
    const english = await runDanvan(['diff', 'thai-nguyen', 'ha-noi', '--lang', 'en']);
    expect(english.notes).toContain('4 notes on reading (parse.noise: 4)');
  });

  test('a doubt is said at its place, and a single note as it is', async () => {
    const directory = temporaryFolder();
    const articles = ['Điều 1. Một.', '1. A.', '3. C.', 'Điều 2. Hai.'].join('\n\n');
    writeFileSync(join(directory, 'a.md'), `${articles}\n\n12\n`);
    writeFileSync(join(directory, 'b.md'), articles);
    const { notes } = await runDanvan(['diff', 'a.md', 'b.md'], { directory });
    expect(notes.match(/parse\.numberGap/g)).toHaveLength(2);
    expect(notes).not.toContain('ghi chú khi đọc');
  });
});

describe('options', () => {
  test('--only shows one article, by its address or as people say it', async () => {
    const article = await answerOf(BASE, TARGET, '--only', 'art_3');
    expect(article).toContain('Hội đồng nhân dân Thành phố giám sát');
    expect(article).not.toContain('3 tháng');
    expect(await answerOf(BASE, TARGET, '--only', 'Điều 3')).toBe(article);
    const clause = await answerOf(BASE, TARGET, '--only', 'khoản 3 Điều 2');
    expect(clause).toContain('[-6 tháng-]{+3 tháng+}');
    const both = await answerOf(BASE, TARGET, '--only', 'art_3,art_2__cl_3');
    expect(both).toContain('{+3 tháng+}');
    expect(both).toContain('Hội đồng nhân dân Thành phố giám sát');
  });

  test('--ignore takes a class away and counts it', async () => {
    const shown = await answerOf(BASE, TARGET, '--ignore', 'suspected-typo');
    expect(shown).not.toContain('phân');
    expect(shown).toMatch(/Không hiện: .*1 nghi lỗi gõ/);
  });

  test('--reason keeps the provisions with such a change', async () => {
    const found = await jsonOf(BASE, TARGET, '--reason', 'quantity');
    const units = found.articles.flatMap(withNestedUnits).filter(({ clauses }) => clauses.length === 0);
    expect(units.length).toBeGreaterThan(0);
    for (const { heading, changes } of units) {
      expect([...heading.changes, ...changes].flatMap(({ reasons }) => reasons)).toContain('quantity');
    }
    const wrong = await runDanvan(['diff', BASE, TARGET, '--reason', 'quantities']);
    expect(wrong.code).toBe(2);
    expect(wrong.notes).toContain('quantity');
  });

  test('--exit-code tells whether a difference is shown', async () => {
    const code = async (...options: string[]) =>
      (await runDanvan(['diff', BASE, TARGET, ...options, '--exit-code'])).code;
    expect(await code()).toBe(1);
    expect(await code('--only', 'art_1')).toBe(0);
    expect(await code('--only', 'art_1', '--show', 'all')).toBe(1);
    expect((await runDanvan(['diff', BASE, TARGET])).code).toBe(0);
    expect((await runDanvan(['diff', BASE, BASE, '--exit-code', '--show', 'all'])).code).toBe(0);
  });

  test('--map fixes a pair', async () => {
    const directory = temporaryFolder();
    const [base, target] = [BASE, TARGET].map((file) => readProjectFile(file));
    writeFileSync(join(directory, 'a.md'), base ?? '');
    writeFileSync(join(directory, 'b.md'), target ?? '');
    writeFileSync(join(directory, 'map.yaml'), 'art_3: art_3\n');
    const { answer } = await runDanvan(['diff', 'a.md', 'b.md', '--map', 'map.yaml', '--json'], {
      directory,
    });
    const found = JSON.parse(answer) as Comparison;
    const third = found.articles.find((unit) => unit.base?.eId === 'art_3');
    expect(third?.target?.eId).toBe('art_3');
    expect(third?.evidence.map(({ kind }) => kind)).toContain('pin');
  });
});

describe('--show, --ignore and --only, by format', () => {
  /** The Word file: how many changes stand under which name, its text, and its first comment. */
  async function redline(...options: string[]) {
    const directory = temporaryFolder();
    const files = [BASE, TARGET].map((file) => join(process.cwd(), file));
    await runDanvan(['diff', ...files, ...options, '-o', 'x.docx'], { directory });
    const docx = openDocx(readFileSync(join(directory, 'x.docx')));
    const xml = docx.xml('word/document.xml');
    const authors = [...xml.matchAll(/w:author="([^"]*)"/g)].map(([, author = '']) => author);
    const comment = docx.xml('word/comments.xml').replace(/<[^>]*>/g, ' ');
    return {
      xml,
      main: authors.filter((author) => author === 'danvan').length,
      all: authors.length,
      comment,
    };
  }

  test('Word has every change, and puts what is not shown under a second name, counted', async () => {
    const [shown, everything, fewer] = [
      await redline(),
      await redline('--show', 'all'),
      await redline('--ignore', 'substantive,suspected-typo'),
    ];
    expect([shown.all, fewer.all]).toEqual([everything.all, everything.all]);
    expect(everything.main).toBe(everything.all);
    expect(shown.main).toBeLessThan(everything.main);
    expect(fewer.main).toBeLessThan(shown.main);
    expect(shown.comment).toMatch(
      /Ghi dưới tên “danvan \(cách viết, tên gọi\)”: 7 tên gọi của địa phương, 6 số/,
    );
    expect(fewer.comment).toMatch(/Ghi dưới tên “[^”]*”: 4 nội dung, 1 nghi lỗi gõ, 7 tên gọi/);
    expect(everything.comment).not.toContain('Ghi dưới tên');
  });

  test('Word of some units is an excerpt of both texts, and says so', async () => {
    const { xml, comment } = await redline('--only', 'art_3');
    expect(xml).toContain('Điều 3');
    expect(xml).not.toContain('Điều 2.');
    expect(comment).toContain('Chỉ gồm: Điều 3.');
  });

  test('JSON has every change whatever is shown, and says to which units it was narrowed', async () => {
    const whole = await jsonOf(BASE, TARGET);
    expect(await jsonOf(BASE, TARGET, '--show', 'all', '--ignore', 'wording')).toEqual(whole);
    expect(whole.only).toEqual([]);
    const part = await jsonOf(BASE, TARGET, '--only', 'Điều 2');
    expect(isComparison(part) ? [] : isComparison.errors).toEqual([]);
    expect([part.only, part.articles.map(({ target }) => target?.number)]).toEqual([['art_2'], ['2']]);
    expect(part.summary.articles).toMatchObject({ changed: 1, added: 0 });
  });

  test('HTML has every change, with the filters of what is not shown off', async () => {
    const page = await answerOf(BASE, TARGET, '--to', 'html', '--ignore', 'suspected-typo');
    expect(page).toContain('<input type=checkbox value=suspected-typo>');
    expect(page).toContain('<input type=checkbox value=substantive checked>');
    expect(page).toContain('c-suspected-typo');
  });

  test.each([['terminal'], ['md']])(
    '%s counts what is not shown, and of some units only theirs',
    async (format) => {
      const part = await answerOf(BASE, TARGET, '--to', format, '--only', 'art_2', '--ignore', 'substantive');
      expect(part).toContain('Chỉ gồm: Điều 2.');
      expect(part).toMatch(/Điều: 1 sửa; giống/);
      expect(part).toMatch(/Không hiện: \d+ nội dung/);
    },
  );

  test('the help says all that', async () => {
    const { answer } = await runDanvan(['diff', '--help']);
    for (const said of ['docx ', 'json ', '--only bỏ hẳn', 'suspected-typo,\nwording'])
      expect(answer).toContain(said);
    expect(answer.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('output files', () => {
  test.each([
    ['html', (text: string) => text.startsWith('<!doctype html>')],
    ['md', (text: string) => text.startsWith('## ')],
    ['json', (text: string) => text.startsWith('{')],
    ['txt', (text: string) => text.startsWith('So sánh ')],
  ])('a name ending in .%s says the format', async (ending, isRight) => {
    const directory = temporaryFolder();
    const files = [BASE, TARGET].map((file) => join(process.cwd(), file));
    const { code, answer, notes } = await runDanvan(['diff', ...files, '-o', `x.${ending}`], { directory });
    expect([code, answer, notes]).toEqual([0, '', `Đã ghi x.${ending}.\n`]);
    expect(isRight(readFileSync(join(directory, `x.${ending}`), 'utf8'))).toBe(true);
  });

  test('Word gets the author, and the date of the text or of SOURCE_DATE_EPOCH', async () => {
    const directory = temporaryFolder();
    const argv = ['diff', 'thai-nguyen', 'ha-noi', '--author', 'Trần Thị B', '-o', 'x.docx', '--force'];
    const revision = async (environment: Record<string, string>) => {
      await runDanvan(argv, { directory, environment });
      const xml = openDocx(readFileSync(join(directory, 'x.docx'))).xml('word/document.xml');
      return /w:author="Trần Thị B" w:date="([^"]*)"/.exec(xml)?.[1];
    };
    expect(await revision({})).toBe('2022-01-24T00:00:00Z');
    expect(await revision({ SOURCE_DATE_EPOCH: '1780000000' })).toMatch(/^2026-05-2\dT00:00:00Z$/);
  });

  test('an existing file stays unless --force is given', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'x.md'), 'của tôi');
    const argv = ['diff', 'thai-nguyen', 'ha-noi', '-o', 'x.md'];
    const refused = await runDanvan(argv, { directory });
    expect(refused.code).toBe(2);
    expect(readFileSync(join(directory, 'x.md'), 'utf8')).toBe('của tôi');
    expect((await runDanvan([...argv, '--force'], { directory })).code).toBe(0);
  });
});

describe('bad usage is said in one line, with exit code 2', () => {
  test.each([
    [['23-qd-tw'], 'là văn bản mẫu'],
    [[BASE, TARGET, '--only', 'art_99'], 'art_99'],
    [[BASE, TARGET, '--ignore', 'wordin'], 'wording'],
    [[BASE, TARGET, '--to', 'pdf'], 'pdf'],
    [[BASE, TARGET, '--map', 'khong-co.yaml'], 'khong-co.yaml'],
    [[BASE, 'khong-co.md'], 'khong-co.md'],
    [[], 'còn thiếu'],
  ])('%j', async (argv, expected) => {
    const { code, answer, notes } = await runDanvan(['diff', ...argv]);
    expect([code, answer]).toEqual([2, '']);
    expect(notes).toContain(expected);
    expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
    expect(existsSync('x.docx')).toBe(false);
  });
});
