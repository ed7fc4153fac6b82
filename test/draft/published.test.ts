/** The past re-drafted: the published regulations of 2022 from the profiles of their decisions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { provinceAt } from '../../src/data/index.js';
import { type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { dated } from '../support/dated-data.js';
import { draftOf, fixtureLayer } from '../support/draft-materials.js';
import { runDanvan } from '../support/fake-terminal.js';
import { provisionTexts } from '../support/provision-texts.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { compareWords, wordsOf } from '../support/word-similarity.js';

const PUBLISHED = [
  {
    profile: '903-qd-tu',
    province: 'Thái Nguyên',
    unit: 'thai-nguyen-before-2025',
    asOf: '2022-01-04',
    seed: '000_05727525eb500c38.txt',
    atLeast: 0.97,
  },
  {
    profile: '2387-qd-tu',
    province: 'Hà Nội',
    unit: 'ha-noi',
    asOf: '2022-01-24',
    seed: '001_2679d39eb548519b.txt',
    atLeast: 0.85,
  },
];

/** What `--province` adds to the profile of the decision. */
function dataLayer(id: string, asOf: string): ProfileLayer[] {
  const unit = provinceAt(dated, id, asOf);
  const layer = unit && unitLayer(dated, unit, asOf);
  return layer ? [layer] : [];
}

interface Difference {
  id: string;
  /** "published words => words of the draft" */
  changes: string[];
  reason: string;
}

describe.each(PUBLISHED)('$profile', ({ profile, province, unit, asOf, seed, atLeast }) => {
  const published = provisionTexts(
    readFileSync(new URL(`../fixtures/seeds/${seed}`, import.meta.url), 'utf8'),
  );
  const drafted = provisionTexts(draftOf(...dataLayer(unit, asOf), fixtureLayer(profile)).markdown);

  test(`agrees in its words with the published text to at least ${atLeast}`, () => {
    const all = (texts: Map<string, string>) => wordsOf([...texts.values()].join(' '));
    expect(compareWords(all(published), all(drafted)).similarity).toBeGreaterThanOrEqual(atLeast);
  });

  test('comes from the command line in the same words, with all articles', async () => {
    const directory = temporaryFolder();
    const file = fileURLToPath(new URL(`../fixtures/draft/${profile}.profile.yaml`, import.meta.url));
    const options = [
      '--province',
      province,
      '--as-of',
      asOf,
      '--profile',
      file,
      '--to',
      'docx',
      '-o',
      'a.docx',
    ];
    const { code, answer, notes } = await runDanvan(['draft', ...options], { directory });
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(answer).toContain('Đủ 28/28 điều theo văn bản mẫu 23-QĐ/TW.');
    const { blocks } = await readBlocks({ name: 'a.docx', bytes: readFileSync(join(directory, 'a.docx')) });
    const fromWord = provisionTexts(renderMarkdown(parseRegulation(blocks).tree));
    expect([...fromWord]).toEqual([...drafted]);
  });

  test('differs only as its fixture lists, provision by provision, with the reason', () => {
    const found = [...new Set([...published.keys(), ...drafted.keys()])].flatMap((id) => {
      const { changes } = compareWords(wordsOf(published.get(id) ?? ''), wordsOf(drafted.get(id) ?? ''));
      const printed = changes.map(({ removed, added }) =>
        `${removed.join(' ')} => ${added.join(' ')}`.trim(),
      );
      return printed.length === 0 ? [] : [{ id, changes: printed }];
    });
    const file = new URL(`../fixtures/draft/${profile}.differences.yaml`, import.meta.url);
    const listed = parse(readFileSync(file, 'utf8')) as Difference[];
    expect(found).toEqual(listed.map(({ id, changes }) => ({ id, changes })));
    expect(listed.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});
