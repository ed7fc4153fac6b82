/** `danvan import`: front matter from the text, the loss report, and an official text as a reference. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseReference } from '../../src/reference/parse-reference.js';
import { runDanvan } from '../support/fake-terminal.js';
import { parseText, SEEDS, seedText, withoutPlaces } from '../support/seeds.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = () => temporaryFolder();
const seedPath = (name: keyof typeof SEEDS) =>
  new URL(`../fixtures/seeds/${SEEDS[name]}`, import.meta.url).pathname;
const readYaml = (path: string) => parse(readFileSync(path, 'utf8'));
const frontMatter = (text: string) => parse(text.split('---\n')[1] ?? '');

describe('a text becomes Markdown', () => {
  test('with front matter from its own words, what is uncertain marked', async () => {
    const directory = folder();
    const { code, answer } = await runDanvan(['import', seedPath('ha-noi'), '-o', 'out'], { directory });
    const written = readFileSync(join(directory, 'out/001-2679d39eb548519b.md'), 'utf8');
    expect(code).toBe(0);
    expect(frontMatter(written)).toEqual({
      title: 'Quyết định về việc ban hành Quy chế công tác dân vận của hệ thống chính trị thành phố Hà Nội',
      number: '2387/QĐ/TU',
      date: '2022-01-24',
      issuer: 'THÀNH ỦY HÀ NỘI',
      kind: 'decision',
      source: SEEDS['ha-noi'],
      completeness: null,
      unverified: ['completeness'],
    });
    expect(answer).toContain('31 điều, 69 khoản');
    expect(answer).toContain('6 chỗ cần biết (parse.joined)');
    const again = await parseText(written, 'ha-noi.md');
    expect(withoutPlaces(again.tree)).toEqual(withoutPlaces((await parseText(seedText('ha-noi'))).tree));
  });

  test('marks the number and date that only the annex line prints', async () => {
    const directory = folder();
    await runDanvan(['import', seedPath('thai-nguyen')], { directory });
    const written = readFileSync(join(directory, 'regulations/000-05727525eb500c38.md'), 'utf8');
    expect(frontMatter(written)).toMatchObject({
      number: '903-QĐ/TU',
      unverified: ['number', 'date', 'issuer', 'completeness'],
    });
  });

  test('never over a file that is there, unless forced', async () => {
    const directory = folder();
    const argv = ['import', seedPath('bac-giang'), '-o', '.'];
    expect((await runDanvan(argv, { directory })).code).toBe(0);
    expect((await runDanvan(argv, { directory })).code).toBe(2);
    expect((await runDanvan([...argv, '--force'], { directory })).code).toBe(0);
  });

  test('a file that cannot be read does not stop the others', async () => {
    const directory = folder();
    const argv = ['import', 'khong-co.docx', seedPath('binh-dinh'), '-o', '.'];
    const { code, answer, notes } = await runDanvan(argv, { directory });
    expect(code).toBe(2);
    expect(notes).toContain('khong-co.docx');
    expect(answer).toContain('004-9a1680116712ef93.md');
  });
});

describe('an official text becomes a reference', () => {
  test('with a requirement for every article and clause', async () => {
    const directory = folder();
    const argv = ['import', seedPath('ha-noi'), '--reference', 'Hà Nội 2387', '-o', 'mau'];
    const { code } = await runDanvan(argv, { directory });
    const read = (file: string) => readYaml(join(directory, 'mau/ha-noi-2387', file));
    const reference = parseReference({
      'reference.yaml': read('reference.yaml'),
      'requirements.yaml': read('requirements.yaml'),
      'model.yaml': read('model.yaml'),
    });
    expect(code).toBe(0);
    expect(reference.about).toMatchObject({ status: 'imported', number: '2387/QĐ/TU', date: '2022-01-24' });
    const count = (provision: string) =>
      reference.requirements.filter((one) => one.provision === provision).length;
    expect(['article', 'clause', 'subclause'].map(count)).toEqual([28, 69, 5]);
    expect(reference.model.every((one) => one.variants.every((text) => text.provenance === 'official'))).toBe(
      true,
    );
  });

  test('not a text without articles', async () => {
    const directory = folder();
    writeFileSync(join(directory, 'a.md'), 'Một đoạn văn.\n');
    const { code, notes } = await runDanvan(['import', 'a.md', '--reference', 'a', '-o', '.'], { directory });
    expect(code).toBe(2);
    expect(notes).toContain('không có điều nào');
  });
});
