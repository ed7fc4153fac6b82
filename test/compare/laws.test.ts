/** The algebra of comparing, over random edits of the published texts and over trees of any shape. */

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/compare/comparison-schema.js';
import {
  type ComparedUnit,
  type Comparison,
  compareRegulations,
  withNestedUnits,
} from '../../src/compare/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { visit } from '../../src/tree/visit.js';
import { anyEdits, EDIT_KINDS, type EditedText, editText, type Planted } from '../support/edits/index.js';
import { inOneRow, mirror } from '../support/mirror.js';
import { phrases } from '../support/phrases.js';
import { anyDocument } from '../support/random-trees.js';
import { applyChanges, linesOf, withoutNoise } from '../support/rebuild.js';
import { seedTree } from '../support/seed-trees.js';
import { inStage } from '../support/stage.js';

let texts: Document[];
beforeAll(async () => {
  texts = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
});

/** How many times as often as in the long stage: `LAW_RUNS=20` for a thorough run. */
const TIMES = Number(process.env.LAW_RUNS ?? inStage(0.3, 1));
const runs = (count: number) => ({ numRuns: Math.ceil(count * TIMES) });

/** Random edits of either text. */
function overEdits(
  count: number,
  law: (edited: EditedText) => void,
  options?: Parameters<typeof anyEdits>[0],
): void {
  for (const text of texts) {
    fc.assert(
      fc.property(anyEdits(options), (edits) => law(editText(text, edits))),
      runs(count),
    );
  }
}

const compare = (base: Document, target: Document): Comparison =>
  compareRegulations(base, target, { phrases });
const lines = (document: Document): string[] => textBlocks(withoutNoise(document)).map(({ text }) => text);
const allOf = ({ articles, headings, decision }: Comparison): ComparedUnit[] =>
  [...articles, ...headings, ...decision].flatMap(withNestedUnits);

describe('a text against itself', () => {
  it('has no change', () => {
    for (const text of texts) expectNoChange(compare(text, text));
    fc.assert(
      fc.property(anyDocument, (document) => expectNoChange(compare(document, structuredClone(document)))),
      runs(100),
    );
  });
});

describe('both texts', () => {
  it('are rebuilt from the comparison', () => {
    overEdits(15, ({ base, target }) => {
      const comparison = compare(base, target);
      expect(linesOf(comparison, 'base')).toEqual(lines(base));
      expect(linesOf(comparison, 'target')).toEqual(lines(target));
      expectChangesApply(comparison);
    });
  });

  it('are what the changes make of each other, in trees of any shape', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, target) => expectChangesApply(compare(base, target))),
      runs(100),
    );
  });

  it('may be named in either order', () => {
    overEdits(15, ({ base, target }) => expectMirrored(base, target));
    fc.assert(fc.property(anyDocument, anyDocument, expectMirrored), runs(50));
    const [first, second] = texts as [Document, Document];
    expectMirrored(first, second);
  });

  it('give a comparison that keeps the contract', () => {
    overEdits(3, ({ base, target }) => {
      const comparison = compare(base, target);
      expect(comparisonSchema.parse(structuredClone(comparison))).toEqual(comparison);
    });
  });
});

describe('what was planted', () => {
  it.each(EDIT_KINDS)('%s is found where it was done', (kind) => {
    overEdits(10, expectPlanted, { kinds: [kind], most: 3 });
  });

  it('is found among other edits', () => {
    overEdits(15, expectPlanted);
  });

  it('is all that changed', () => {
    overEdits(15, ({ base, target, planted, untouched }) => {
      const done = new Set(planted.map((one) => one.target));
      const { byTarget, baseNode } = entriesByNode(compare(base, target), base, target);
      for (const [node, origin] of untouched) {
        const entry = byTarget.get(node);
        if (!entry) continue;
        expect(entry.base && baseNode.get(entry.base.order) === origin, entry.target?.text).toBe(true);
        expect([entry.heading.changes, entry.changes]).toEqual([[], []]);
        expect(entry.label.changes.every((change) => change.class === 'numbering')).toBe(true);
        if (!done.has(node)) expect(['same', 'changed']).toContain(entry.status);
      }
    });
  });
});

function expectNoChange(comparison: Comparison): void {
  for (const unit of allOf(comparison)) {
    const { status, label, heading, changes } = unit;
    expect([status, label.changes, heading.changes, changes]).toEqual(['same', [], [], []]);
  }
  expect(comparison.summary.similarity).toBe(1);
}

function expectChangesApply(comparison: Comparison): void {
  for (const { status, base, target, changes, heading, label } of allOf(comparison)) {
    // An article of which only clauses are answered by a partial text is named, and not compared.
    if (status === 'changed' && (base === null || target === null)) continue;
    expect(applyChanges(base?.text ?? '', changes)).toBe(target?.text ?? '');
    if ((base?.piece ?? 0) > 0 || (target?.piece ?? 0) > 0) continue;
    expect(applyChanges(base?.heading ?? '', heading.changes)).toBe(target?.heading ?? '');
    if (base && target) expect(applyChanges(base.label, label.changes)).toBe(target.label);
  }
}

function expectMirrored(base: Document, target: Document): void {
  const [there, back] = [compare(base, target), compare(target, base)];
  expect(inOneRow(back)).toEqual(inOneRow(mirror(there)));
  expect(back.summary).toEqual(mirror(there).summary);
}

function expectPlanted({ base, target, planted }: EditedText): void {
  const entries = entriesByNode(compare(base, target), base, target);
  for (const one of planted) {
    const entry = entryOf(one, entries);
    expect(entry?.status, one.edit).toBe(one.status);
    if (one.class === null) continue;
    expect(
      [...(entry?.label.changes ?? []), ...(entry?.changes ?? [])].map((change) => change.class),
      JSON.stringify(entry?.changes),
    ).toEqual([one.class]);
  }
}

interface Entries {
  all: ComparedUnit[];
  byTarget: Map<Node, ComparedUnit>;
  baseNode: Map<number, Node>;
  targetNode: Map<number, Node>;
}

/** The entry that has exactly the two sides of an edit. */
function entryOf(
  { base, target }: Planted,
  { all, baseNode, targetNode }: Entries,
): ComparedUnit | undefined {
  const has = (side: ComparedUnit['base'], node: Node | null, nodes: Map<number, Node>): boolean =>
    node === null ? side === null : side !== null && nodes.get(side.order) === node;
  return all.find((entry) => has(entry.base, base, baseNode) && has(entry.target, target, targetNode));
}

function entriesByNode(comparison: Comparison, base: Document, target: Document): Entries {
  const all = allOf(comparison);
  const [baseNode, targetNode] = [nodesByOrder(base), nodesByOrder(target)];
  const byTarget = new Map(
    all.flatMap((entry) => {
      const node = entry.target && targetNode.get(entry.target.order);
      return node ? [[node, entry] as const] : [];
    }),
  );
  return { all, byTarget, baseNode, targetNode };
}

const TAKES_FIRST_PARAGRAPH = ['clause', 'subclause', 'point', 'item'];

/** The nodes as the comparison counts them: a first paragraph stands on the line of its number. */
function nodesByOrder(document: Document): Map<number, Node> {
  const nodes = new Map<number, Node>();
  visit(document, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (isAside(node) || parent === undefined) return;
    const isOwnLine =
      node.type === 'paragraph' &&
      TAKES_FIRST_PARAGRAPH.includes(parent.type) &&
      'heading' in parent &&
      parent.heading === null &&
      parent.children[0] === node;
    if (!isOwnLine) nodes.set(nodes.size, node);
  });
  return nodes;
}
