/** The laws of a mapping, over random edits of the published texts and trees of any shape. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignTrees, type Link, type Mapping } from '../../src/align/index.js';
import type { Document } from '../../src/tree/nodes.js';
import type { Unit } from '../../src/wording/index.js';
import { anyEdits, editText } from '../support/edits/index.js';
import { phrases } from '../support/phrases.js';
import { anyDocument } from '../support/random-trees.js';
import { seedTree } from '../support/seed-trees.js';

let published: Document[];
beforeAll(async () => {
  published = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
});

const align = (base: Document, target: Document): Mapping =>
  alignTrees(base, target, { mask: { base: phrases.lexiconFor(base), target: phrases.lexiconFor(target) } });

/** Holds for a text and what random edits make of it, and for two trees that know nothing of each other. */
function holdsFor(law: (base: Document, target: Document) => void): void {
  for (const text of published)
    fc.assert(
      fc.property(anyEdits(), (edits) => law(text, editText(text, edits).target)),
      { numRuns: 8 },
    );
  fc.assert(fc.property(anyDocument, anyDocument, law), { numRuns: 40 });
}

const named = (units: readonly Unit[]): string[] =>
  units.map(({ order, label, text }) => `${order} ${label} ${text}`);
const shown = ({ kind, base, target, moved, similarity }: Link) => ({
  kind,
  base: named(base),
  target: named(target),
  moved,
  similarity,
});
const inOrder = (links: readonly Link[]): string[] => links.map((link) => JSON.stringify(shown(link))).sort();

describe('a mapping', () => {
  test('has every unit of either text in exactly one link', () => {
    holdsFor((base, target) => {
      const { links, linkOf, ...units } = align(base, target);
      expect(links.flatMap((link) => link.base)).toHaveLength(units.base.all.length);
      expect(links.flatMap((link) => link.target)).toHaveLength(units.target.all.length);
      expect(new Set(links.flatMap((link) => [...link.base, ...link.target]))).toEqual(
        new Set([...units.base.all, ...units.target.all]),
      );
      for (const link of links)
        for (const unit of [...link.base, ...link.target]) expect(linkOf.get(unit)).toBe(link);
    });
  });

  test('has of each kind of link the sides that its name says', () => {
    holdsFor((base, target) => {
      for (const link of align(base, target).links) {
        const [here, there] = [Math.min(link.base.length, 2), Math.min(link.target.length, 2)];
        const kinds = { '1 1': 'pair', '1 0': 'removed', '0 1': 'added', '1 2': 'split', '2 1': 'merged' };
        expect(kinds[`${here} ${there}` as keyof typeof kinds]).toBe(link.kind);
        expect(link.similarity).toBeGreaterThanOrEqual(0);
        expect(link.similarity).toBeLessThanOrEqual(1);
        if (here === 0 || there === 0) expect(link.similarity).toBe(0);
      }
    });
  });

  test('of a text with itself pairs each unit with itself, and nothing moves', () => {
    const alone = (text: Document): void => {
      for (const link of align(text, structuredClone(text)).links) {
        expect({ ...shown(link), target: named(link.base) }).toEqual({
          kind: 'pair',
          base: named(link.base),
          target: named(link.target),
          moved: false,
          similarity: 1,
        });
      }
    };
    for (const text of published) alone(text);
    fc.assert(fc.property(anyDocument, alone), { numRuns: 40 });
  });

  test('is the same seen from the other text', () => {
    const SWAPPED = {
      pair: 'pair',
      removed: 'added',
      added: 'removed',
      split: 'merged',
      merged: 'split',
    } as const;
    holdsFor((base, target) => {
      const back = align(target, base).links.map((link) => ({
        ...link,
        kind: SWAPPED[link.kind],
        base: link.target,
        target: link.base,
      }));
      expect(inOrder(back)).toEqual(inOrder(align(base, target).links));
    });
  });
});
