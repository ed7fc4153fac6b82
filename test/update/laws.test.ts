/** The laws of an update, over the published texts, days and random edits. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Document } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { anyEdits, EDIT_KINDS, editText } from '../support/edits/index.js';
import { seedTree } from '../support/seed-trees.js';
import { modelOn, printed, updateBetween } from '../support/update-texts.js';
import '../support/law-seed.js';

const OLD = '2022-01-24';
const DAYS = ['2023-06-01', '2025-04-01', '2025-08-01', '2026-11-27'];

let texts: Document[];
beforeAll(async () => {
  texts = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
});
const anyText = fc.nat({ max: 1 });
const anyDay = fc.constantFrom(...DAYS);
const ownDay = (local: Document): string => local.meta.date ?? OLD;

test('to the same day it is the identity', () => {
  for (const local of texts)
    expect(printed(updateBetween(local, ownDay(local), ownDay(local)).tree)).toBe(printed(local));
});

test('the exact old model text becomes the exact new one', () => {
  fc.assert(
    fc.property(anyText, anyDay, (index, day) => {
      const source = texts[index] as Document;
      const old = { ...modelOn(OLD, source), meta: source.meta };
      const updated = updateBetween(old, OLD, day);
      expect(regulationOf(updated.tree)).toBe(regulationOf(modelOn(day, source, old)));
      expect(updated.rows.filter(({ status }) => status === 'conflict')).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

/** The regulation without the line of issue, which is blanked for a new issue. */
function regulationOf(tree: Document): string {
  const [regulation] = selectAll(tree, 'regulation');
  const text = printed({ ...tree, children: regulation?.children ?? [] });
  return text.replace(/^.*[Kk]èm theo Quyết định số.*$/gm, '');
}

test('local edits of what the centre has not changed survive to the letter, and no local words are lost', () => {
  fc.assert(
    fc.property(anyText, anyEdits({ kinds: EDIT_KINDS, most: 6 }), anyDay, (index, edits, day) => {
      const source = texts[index] as Document;
      const local = editText(source, edits).target;
      const { rows, tree } = updateBetween(local, OLD, day);
      const all = printed(tree);
      for (const row of rows) {
        if (row.status === 'kept' && row.reasons.length === 0 && row.confirm.length === 0)
          expect(row.result?.text).toBe(row.local?.text);
        if (row.status === 'local' && row.reasons.length === 0 && row.confirm.length === 0)
          expect(row.result?.text).toBe(row.local?.text);
        if (row.status === 'conflict') expect(row.result).not.toBeNull();
        if (row.local !== null && row.result === null) expect(row.status).toBe('removed');
      }
      expect(all.length).toBeGreaterThan(0);
    }),
    { numRuns: 8 },
  );
});

test('two updates are one over both spans where nothing conflicts', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('2023-06-01', '2025-04-01', '2025-08-01'), (index, middle) => {
      const source = texts[index] as Document;
      const local = { ...modelOn(OLD, source), meta: source.meta };
      const first = updateBetween(local, OLD, middle).tree;
      const twice = updateBetween(first, middle, '2026-11-27');
      const once = updateBetween(local, OLD, '2026-11-27');
      expect(twice.rows.filter(({ status }) => status === 'conflict')).toEqual([]);
      expect(regulationOf(twice.tree)).toBe(regulationOf(once.tree));
    }),
    { numRuns: 4 },
  );
});
