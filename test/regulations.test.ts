/** The texts that danvan ships: as published, page joins repaired, nothing else changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../src/parse/index.js';
import { readMarkdown } from '../src/read/markdown/index.js';
import { parseSeed, SEED_NAMES, type SeedName, withoutPlaces } from './support/seeds.js';

const regulation = (name: SeedName) =>
  readMarkdown(readFileSync(new URL(`../regulations/${name}.md`, import.meta.url), 'utf8'));

describe.each(SEED_NAMES)('regulations/%s.md', (name) => {
  test('gives the same tree as the published text', async () => {
    const { tree, findings } = parseRegulation(regulation(name).blocks);
    expect(withoutPlaces(tree)).toEqual(withoutPlaces(await parseSeed(name)));
    expect(findings.filter((finding) => finding.ruleId === 'parse.joined')).toEqual([]);
  });

  test('says what it is in its front matter', () => {
    const { frontMatter } = regulation(name);
    expect(frontMatter).toMatchObject({
      title: expect.any(String),
      locality: expect.any(String),
      issuer: expect.any(String),
      source: expect.any(String),
      completeness: expect.stringMatching(/^(?:full|partial)$/),
    });
    for (const key of ['number', 'date', 'kind', 'superseded-by']) expect(frontMatter).toHaveProperty(key);
  });
});

test('the text of Nghệ An is honest about what is missing', () => {
  expect(regulation('nghe-an').frontMatter).toMatchObject({
    number: '07-QC/TU',
    completeness: 'partial',
    missing: expect.stringContaining('danvan import'),
  });
});
