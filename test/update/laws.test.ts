/** The laws of an update, over the published texts, days and random edits. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Document, Node, Paragraph } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { anyEdits, EDIT_KINDS, editText } from '../support/edits/index.js';
import { seedTree } from '../support/seed-trees.js';
import { inStage } from '../support/stage.js';
import { issuedBy, modelOn, printed, updateBetween } from '../support/update-texts.js';
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

/** Texts of other provinces, of other days and with other choices than those of the published ones. */
const anyIssued = fc
  .record({
    id: fc.constantFrom('nghe-an', 'cao-bang', 'ha-noi', 'thanh-hoa'),
    from: fc.constantFrom('2022-03-01', '2024-02-01', '2025-08-01'),
    oa: fc.constantFrom('older', 'newer'),
    people: fc.constantFrom('lower', 'capital'),
  })
  .map(({ id, from, oa, people }) => ({
    from,
    text: issuedBy(id, from, { spelling: { oa, people } } as Parameters<typeof issuedBy>[2]),
  }));
const anyLater = fc.constantFrom('2025-10-01', '2026-11-27');

test('whatever a locality put in or said in other words is in the updated text, whatever the province, the day and the spelling', () => {
  fc.assert(
    fc.property(
      anyIssued,
      anyEdits({ kinds: EDIT_KINDS, most: 8 }),
      anyLater,
      ({ text, from }, edits, day) => {
        const { target, planted } = editText(text, edits);
        const { rows, tree } = updateBetween(target, from, day);
        const all = printed(tree);
        for (const { status, target: node, edit } of planted)
          if (status === 'added' && node !== null) expect(all, edit).toContain(wordsOf(node));
        const own = planted.flatMap(({ target: node }) => (node === null ? [] : [wordsOf(node)]));
        for (const { status, local, result, reasons, confirm } of rows) {
          if (local === null) continue;
          // What leaves was the centre's to the letter, and nothing that the locality has touched.
          if (result === null) expect([status, own.includes(local.text)]).toEqual(['removed', false]);
          else if (KEPT.has(status) && reasons.length + confirm.length === 0)
            expect(result.text).toBe(local.text);
        }
      },
    ),
    { numRuns: inStage(4, 200) },
  );
});

const KEPT: ReadonlySet<string> = new Set(['kept', 'local', 'conflict']);

/** The words of the first paragraph: a provision that was put in has one. */
const wordsOf = (node: Node): string => ('value' in node ? node.value : (firstParagraph(node)?.value ?? ''));
const firstParagraph = (node: Node): Paragraph | undefined =>
  'children' in node
    ? (node.children as Node[]).find((one): one is Paragraph => one.type === 'paragraph')
    : undefined;

test('two updates are one over both spans also of a text with clauses of its own', () => {
  const kinds = ['insertClause', 'insertArticle'] as const;
  fc.assert(
    fc.property(anyIssued, anyEdits({ kinds, most: 5 }), anyLater, ({ text, from }, edits, middle) => {
      const local = editText(text, edits).target;
      const first = updateBetween(local, from, middle);
      const twice = updateBetween(first.tree, middle, '2026-11-27');
      const once = updateBetween(local, from, '2026-11-27');
      const conflicts = [first, twice, once].flatMap(({ rows }) =>
        rows.filter(({ status }) => status === 'conflict'),
      );
      if (conflicts.length === 0) expect(regulationOf(twice.tree)).toBe(regulationOf(once.tree));
      if (edits.length === 0) expect(conflicts).toEqual([]);
    }),
    { numRuns: inStage(3, 150) },
  );
});
