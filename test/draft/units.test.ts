/** A draft of today for each of the 34 units, and for a commune of each kind, read back by the parser. */
import { describe, expect, test } from 'vitest';
import { formAt, type Locality, lostNames, predecessorsOf, provincesAt } from '../../src/data/index.js';
import { communeLayer, type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { dated } from '../support/dated-data.js';
import { draftOf, reference, treeOf } from '../support/draft-materials.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { withoutPlaces } from '../support/seeds.js';

const rules = loadRuleSet('hd05');

const TODAY = '2026-11-21';
const units = provincesAt(dated, TODAY);
const nameOf = (unit: Locality) => formAt(unit, TODAY)?.name ?? '';
const named = units.map((unit) => [nameOf(unit), unit] as const);
const asOf = (day: string): ProfileLayer => ({ source: 'option', values: { asOf: day } });

function layerOf(unit: Locality): ProfileLayer {
  const layer = unitLayer(dated, unit, TODAY);
  if (layer === null) throw new Error(`no unit ${unit.id} today`);
  return layer;
}

function eIdsOf(tree: Node): string[] {
  const provisions = [
    ...selectAll(tree, 'article'),
    ...selectAll(tree, 'clause'),
    ...selectAll(tree, 'subclause'),
  ];
  return provisions.flatMap(({ eId }) => (eId?.startsWith('art_') ? [eId] : []));
}

/** Literal terms that the facts mark as errors with high confidence, in a text that has no reason to look back. */
const OBSOLETE =
  /ban dân vận|khối dân vận|ban cán sự đảng|đảng đoàn|huyện ủy|quận ủy|thị ủy|đảng ủy khối|cấp huyện|thị trấn|ba cấp|pháp lệnh|quy chế dân chủ ở cơ sở|290-QĐ\/TW|2020 - 2025|2021 - 2026|thành, thị ủy/iu;

/** The tree that the Word file of a tree reads back as. */
async function throughWord(tree: Document): Promise<Document> {
  const bytes = await renderDocx(tree, { rules, date: TODAY, title: 'Dự thảo' });
  return withoutPlaces(parseRegulation(readDocx({ name: 'a.docx', bytes }).blocks).tree);
}

test('there are 34 units', () => {
  expect(units).toHaveLength(34);
});

describe.each(named)('%s', (name, unit) => {
  const draft = draftOf(layerOf(unit), asOf(TODAY));
  const tree = treeOf(draft);

  test('has every required provision', () => {
    const found = new Set(eIdsOf(tree));
    expect(reference.requirements.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
    expect([...found].filter((id) => /^art_\d+$/.test(id))).toHaveLength(28);
  });

  test('is a decision of three articles with an annexed regulation', () => {
    expect(tree.kind).toBe('decision');
    const articles = selectAll(tree, 'article').map(({ eId }) => eId);
    expect(articles.slice(0, 3)).toEqual(['dec__art_1', 'dec__art_2', 'dec__art_3']);
    expect(selectAll(tree, 'regulation')).toHaveLength(1);
    expect(selectAll(tree, 'noise')).toEqual([]);
  });

  test('reads back from its Word file as the same tree', async () => {
    expect(await throughWord(tree)).toEqual(withoutPlaces(tree));
  });

  test('names no other unit, save the former ones whose regulations it replaces', () => {
    const own = [name, ...predecessorsOf(dated, unit).map((former) => former.name)];
    const others = [...units.map(nameOf), ...lostNames(dated.formerUnits, TODAY)].filter(
      (other) => !own.includes(other),
    );
    // "Hồ Chí Minh" is also the President's name, which every text has.
    const text = own
      .reduce((rest, word) => rest.replaceAll(word, ''), draft.markdown)
      .replaceAll('Chủ tịch Hồ Chí Minh', '');
    expect(others.filter((other) => text.includes(other))).toEqual([]);
  });

  test('uses no term of bodies and levels that have ended', () => {
    expect(draft.markdown.match(OBSOLETE)?.[0]).toBeUndefined();
  });

  test('leaves no number, day or signer invented, and lists what is blank', () => {
    expect(draft.markdown).toMatch(/^Số -QĐ\/TU$/mu);
    expect(draft.blanks.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['number', 'date', 'signer.position', 'signer.name']),
    );
    const content = draft.blanks.filter(({ kind }) => kind === 'content').length;
    expect(new Set(draft.markdown.match(/\[cần bổ sung: [^\]]+\]/gu)).size).toBeLessThanOrEqual(content);
  });
});

describe('communes', () => {
  const daNang = units.find((unit) => unit.id === 'da-nang') as Locality;

  test.each([
    ['commune', 'xã'],
    ['ward', 'phường'],
    ['special-zone', 'đặc khu'],
  ] as const)('a %s has 28 articles that name it', async (level, word) => {
    const layer = communeLayer(dated, { name: 'Hòa Vang', level }, daNang, TODAY);
    const draft = draftOf(layer as ProfileLayer, asOf(TODAY));
    expect(eIdsOf(treeOf(draft)).filter((id) => /^art_\d+$/.test(id))).toHaveLength(28);
    expect(draft.markdown).toContain(`hệ thống chính trị ${word} Hòa Vang`);
    expect(draft.markdown).toContain(`ĐẢNG ỦY ${word.toUpperCase()} HÒA VANG`);
    expect(draft.markdown).toContain('ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG');
    expect(draft.markdown.match(OBSOLETE)?.[0]).toBeUndefined();
    expect(await throughWord(treeOf(draft))).toEqual(withoutPlaces(treeOf(draft)));
  });
});
