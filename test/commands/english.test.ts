/** `--lang en`: nothing that danvan itself says is Vietnamese; names, texts and the data of a locality stay what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/commands/index.js';
import { PROFILE_FIELDS } from '../../src/draft/index.js';
import { en } from '../../src/messages/en.js';
import { vi } from '../../src/messages/vi.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/iu;

/** Pieces of a message between its parameters: of "Thiếu ${count} điều" both sides. At least three words, so that no document has them by chance. */
const pieces = (source: string): string[] =>
  source
    .split(/\$\{[^}]*\}|["'`\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => VIETNAMESE.test(piece) && piece.split(/\s+/).length >= 3);

/** The data and the texts, from which a report may quote whatever its language. */
const QUOTED = ['templates', 'regulations']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(?:yaml|md|hbs)$/.test(file))
  .map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '))
  .join(' ');

const labels = PROFILE_FIELDS.flatMap((field) => pieces(vi['draft.fieldLabel']({ field })));
const VIETNAMESE_WORDS = [...Object.values(vi).flatMap((word) => pieces(String(word))), ...labels].filter(
  (piece) => !QUOTED.includes(piece),
);

/** What danvan said in English that its Vietnamese catalogue has, in one line each. */
function vietnameseIn(output: string): string[] {
  const text = output.replace(/\s+/g, ' ');
  return VIETNAMESE_WORDS.filter((piece) => text.includes(piece));
}

const run = (argv: readonly string[], directory?: string) =>
  runDanvan(['--lang', 'en', ...argv], directory === undefined ? {} : { directory });

test('Vietnamese words of danvan are noticed', async () => {
  expect(VIETNAMESE_WORDS.length).toBeGreaterThan(300);
  const { answer } = await runDanvan(['draft', '--help']);
  expect(vietnameseIn(answer).length).toBeGreaterThan(5);
});

test('every field of a profile has its own English label', () => {
  const labels = PROFILE_FIELDS.map((field) => en['draft.fieldLabel']({ field }));
  expect(labels.filter((label, index) => label === PROFILE_FIELDS[index] && label.includes('.'))).toEqual([]);
  expect(labels.filter((label) => VIETNAMESE.test(label))).toEqual([]);
});

test('every point to confirm of the tables has its own English sentence', () => {
  const points = new Set<string>();
  for (const file of readdirSync('templates', { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.yaml'))
      parse(readFileSync(join('templates', file), 'utf8'), (key, value) => {
        if (key === 'confirm' && typeof value === 'string') points.add(value);
        return value;
      });
  expect(points.size).toBeGreaterThan(40);
  for (const message of points) expect(en['draft.point']({ message }), message).not.toBe(message);
  expect(en['draft.point']({ message: 'Điều riêng' })).toBe('Điều riêng');
});

describe('help', () => {
  test.each([[], ...COMMANDS.map(({ name }) => [name])])('%s', async (...command) => {
    const { answer } = await run([...command, '--help']);
    const said = answer
      .replace(/\s+/g, ' ')
      // What the user is to type is Vietnamese.
      .replace(/"[^"]*"/g, '')
      .replaceAll('23-QĐ/TW', '');
    expect(said.split(' ').filter((word) => VIETNAMESE.test(word))).toEqual([]);
  });
});

describe('errors', () => {
  test.each([
    ['draft', '--set', 'signr.name=a', '--province', 'hue'],
    ['draft', '--set', 'date=32/1/2026', '--province', 'hue'],
    ['draft', '--province', 'hue', '--final'],
    ['draft', '--province', 'no-such-place'],
    ['check', 'missing.md'],
    ['diff', 'thai-nguyen', '--only', 'art_99'],
    ['parse', 'missing.docx'],
    ['explain', 'no-such-rule'],
    ['list', 'nothing'],
    ['nothing'],
  ])('%s %s %s', async (...argv) => {
    const folder = temporaryFolder();
    const { code, notes } = await run(argv, folder);
    expect(code).toBe(2);
    expect(notes).toMatch(/^Error: /m);
    expect(vietnameseIn(notes)).toEqual([]);
  });
});

describe('reports', () => {
  test.each([
    ['draft', '--province', 'thai-nguyen', '--to', 'md'],
    ['draft', '--province', 'thai-nguyen', '--explain-profile'],
    ['init', 'profile.yaml', '--province', 'thai-nguyen'],
    ['check', 'ha-noi'],
    ['check', 'ha-noi', '--format', 'markdown'],
    ['diff', 'ha-noi'],
    ['diff', 'ha-noi', '--to', 'md'],
    ['refs', 'ha-noi'],
    ['list', 'rules'],
    ['list', 'regulations'],
    ['list', 'references'],
  ])('%s %s %s %s', async (...argv) => {
    const folder = temporaryFolder();
    const { answer, notes } = await run(argv, folder);
    expect(answer.length).toBeGreaterThan(20);
    expect(vietnameseIn(answer + notes)).toEqual([]);
  });

  test.each([
    ['list', 'layouts', '--as-of', '2026-11-27'],
    ['explain', 'no-leftover-placeholder'],
  ])('%s %s says in English what tables and examples have in Vietnamese', async (...argv) => {
    const { answer } = await run(argv);
    expect(answer).not.toMatch(/tham mưu;|thí điểm|trường của mẫu chưa điền/);
    expect(answer).toMatch(/Ban Tuyên giáo và Dân vận advises; beside it: |Example that is reported\n/);
  });

  test('the comments of a profile', async () => {
    const folder = temporaryFolder();
    await run(['init', 'profile.yaml', '--province', 'thai-nguyen'], folder);
    expect(vietnameseIn(readFileSync(join(folder, 'profile.yaml'), 'utf8'))).toEqual([]);
  });
});
