/**
 * The drafts of every layout of bodies give nothing to report, not even a note: each of the 34 units, and a commune in it.
 * By either guide half the units bear one form of issue and half the other.
 */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { type Layout, type Locality, layoutsAt, provincesAt } from '../../src/data/index.js';
import { communeLayer, type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { filledIn } from '../support/clean-drafts.js';
import { dated } from '../support/dated-data.js';
import { draftOf } from '../support/draft-materials.js';
import { loadRuleSet } from '../support/rule-sets.js';

const UNITS = provincesAt(dated, TODAY);
/** By the older guide, where the place of tone marks is what differs: the units with such names, and a third of the others. */
const unitsFor = (guide: Guide): [unit: Locality, index: number][] =>
  UNITS.map((unit, index): [Locality, number] => [unit, index]).filter(
    ([{ id }, index]) => guide === 'hd05' || index % 3 === 0 || /hoa/.test(id),
  );
const KINDS = ['commune', 'ward', 'special-zone'] as const;
const ISSUES = ['annexed', 'own-number'] as const;
const GUIDES = ['hd05', 'hd36'] as const;
type Guide = (typeof GUIDES)[number];

const checkers = new Map(
  GUIDES.map((id) => [id, createChecker({ ...checkMaterials, ruleSets: [loadRuleSet(id)] })]),
);

/** What the officer says of any draft that is to be signed. */
const SIGNED = { number: 12, date: '2026-11-20', signer: { position: 'Bí thư', name: 'Nguyễn Văn A' } };
/** What danvan cannot know of a commune. */
const OF_COMMUNE = {
  congress: 'Đại hội đại biểu Đảng bộ Tân Hòa lần thứ I',
  term: { ordinal: 'I', years: '2025 - 2030' },
};

const describeFinding = ({ ruleId, eId, actual, params }: Finding) => ({ ruleId, eId, actual, params });

function dataOf(unit: Locality, { tier }: Layout, index: number): ProfileLayer {
  const level = KINDS[index % KINDS.length] ?? 'commune';
  const layer =
    tier === 'communal'
      ? communeLayer(dated, { name: 'Tân Hòa', level }, unit, TODAY)
      : unitLayer(dated, unit, TODAY);
  if (layer === null) throw new Error(`no ${unit.id}`);
  return layer;
}

function markdownOf(unit: Locality, layout: Layout, index: number, guide: Guide): string {
  const issue = ISSUES[index % ISSUES.length] ?? 'annexed';
  return filledIn(
    draftOf(
      dataOf(unit, layout, index),
      { source: 'option', values: { asOf: TODAY, issue, layout: layout.id, rules: guide } },
      { source: 'file', values: layout.tier === 'communal' ? { ...SIGNED, ...OF_COMMUNE } : SIGNED },
    ).markdown,
  );
}

const treeOfText = (markdown: string) => parseRegulation(readMarkdown(markdown).blocks).tree;

describe.each(GUIDES)('by %s', (guide) => {
  const layouts = (['provincial', 'communal'] as const).flatMap((tier) =>
    layoutsAt(dated.layouts, TODAY, tier),
  );

  test.each(layouts.map((layout) => [layout.id, layout] as const))(
    '%s: nothing in the draft of any unit',
    (_id, layout) => {
      const found = unitsFor(guide).flatMap(([unit, index]) => {
        const markdown = markdownOf(unit, layout, index, guide);
        const input = { tree: treeOfText(markdown), lines: markdown.split('\n') };
        const findings = checkers.get(guide)?.(input, { today: TODAY }).findings;
        expect(findings).toBeDefined();
        return (findings ?? []).map((finding) => ({ unit: unit.id, ...describeFinding(finding) }));
      });
      expect(UNITS).toHaveLength(34);
      expect(found).toEqual([]);
    },
    60_000,
  );

  test.each(layouts.map((layout, index) => [layout.id, layout, index] as const))(
    '%s: nothing in a Word file',
    async (_id, layout, place) => {
      const index = (place * 7 + 3) % UNITS.length;
      const unit = UNITS[index] as Locality;
      const tree = treeOfText(markdownOf(unit, layout, index, guide));
      const rules = loadRuleSet(guide);
      const bytes = await renderDocx(tree, { rules, date: TODAY, title: 'Quy chế' });
      const { blocks, form } = readDocx({ name: 'du-thao.docx', bytes }, { form: true });
      expect(form?.paragraphs.length).toBeGreaterThan(100);
      const input = { tree: parseRegulation(blocks).tree, form: form ?? null };
      const findings = checkers.get(guide)?.(input, { today: TODAY }).findings;
      expect(findings?.map(describeFinding)).toEqual([]);
    },
    60_000,
  );
});
