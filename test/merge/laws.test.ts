/** The laws of three texts, over random edits of the published ones. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Change, Changer, ComparedUnit, Comparison } from '../../src/compare/comparison.js';
import { comparisonSchema } from '../../src/compare/comparison-schema.js';
import { compareRegulations, HABIT_CLASSES, withNestedUnits } from '../../src/compare/index.js';
import { compareThree } from '../../src/merge/index.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { anyEdits, EDIT_KINDS, editText, type Planted } from '../support/edits/index.js';
import { mainArticles } from '../support/edits/places.js';
import { phrases } from '../support/phrases.js';
import { seedTree } from '../support/seed-trees.js';

let texts: Document[];
beforeAll(async () => {
  texts = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
});

/** How many times as often as in a usual run: `LAW_RUNS=20` for a thorough one. */
const TIMES = Number(process.env.LAW_RUNS ?? 1);
const three = (since: Document, base: Document, target: Document): Comparison =>
  compareThree({ since, base, target }, { phrases });
const unitsOf = ({ articles, headings, decision }: Comparison): ComparedUnit[] =>
  [...decision, ...headings, ...articles].flatMap(withNestedUnits);
const changesOf = ({ label, heading, changes }: ComparedUnit): Change[] => [
  ...label.changes,
  ...heading.changes,
  ...changes,
];
const isSubstance = (change: Change): boolean => !HABIT_CLASSES.has(change.class);

/** Who is said to have made the changes of substance, and what was put in, taken out or moved. */
function changers(comparison: Comparison): Set<Changer | undefined> {
  return new Set(
    unitsOf(comparison).flatMap((unit) => [
      ...changesOf(unit)
        .filter(isSubstance)
        .map(({ changedBy }) => changedBy),
      ...(['same', 'changed'].includes(unit.status) ? [] : [unit.changedBy]),
    ]),
  );
}

function withoutChangers(comparison: Comparison): unknown {
  const { since, takenUp, ...two } = comparison;
  return JSON.parse(JSON.stringify(two, (key, value) => (key === 'changedBy' ? undefined : value)));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('where the centre changed nothing', () => {
  it('it is the comparison of the two texts, and all is the locality’s', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(anyEdits(), (edits) => {
          const { base, target } = editText(text, edits);
          const comparison = three(base, structuredClone(base), target);
          expect(withoutChangers(comparison)).toEqual(plain(compareRegulations(base, target, { phrases })));
          expect(comparison.takenUp).toEqual([]);
          expect([...changers(comparison)].filter((one) => one !== 'local')).toEqual([]);
        }),
        { numRuns: 6 * TIMES },
      );
    }
  });
});

describe('where the locality changed nothing', () => {
  it('all is the centre’s, and nothing is taken up', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(anyEdits(), (edits) => {
          const { base, target } = editText(text, edits);
          const comparison = three(base, target, structuredClone(base));
          expect([...changers(comparison)].filter((one) => one !== 'centre')).toEqual([]);
          expect(comparison.takenUp).toEqual([]);
        }),
        { numRuns: 6 * TIMES },
      );
    }
  });
});

describe('where the locality took over everything', () => {
  it('nothing differs, and every change of the centre is listed as taken up', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(anyEdits(), (edits) => {
          const { base, target } = editText(text, edits);
          const comparison = three(base, target, structuredClone(target));
          expect(changers(comparison).size).toBe(0);
          const central = unitsOf(compareRegulations(base, target, { phrases }));
          const wanted = central
            .flatMap((unit) => changesOf(unit).filter(() => isPaired(unit)))
            .filter(isSubstance);
          expect(comparison.takenUp?.flatMap(({ changes }) => changes)).toHaveLength(wanted.length);
        }),
        { numRuns: 4 * TIMES },
      );
    }
  });
});

const isPaired = ({ base, target }: ComparedUnit): boolean => base !== null && target !== null;

/** Edits that stay in one article and leave the numbers of the others. */
const WITHIN = EDIT_KINDS.filter((kind) => !/away|article/i.test(kind));

describe('edits of the centre and of the locality in different articles', () => {
  it('are told apart, and nothing else is said to have changed', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(
          anyEdits({ kinds: WITHIN, most: 4 }),
          anyEdits({ kinds: WITHIN, most: 4 }),
          (one, other) => {
            const central = editText(text, one);
            const local = editText(text, other);
            const [byCentre, here] = [
              touchedArticles(text, central.planted),
              touchedArticles(text, local.planted),
            ];
            fc.pre(![...byCentre].some((eId) => here.has(eId)));
            const comparison = three(text, central.target, local.target);
            expect(comparisonSchema.safeParse(comparison).success).toBe(true);
            for (const article of comparison.articles) {
              const eId = article.base?.eId ?? '';
              const found = changers({ ...comparison, articles: [article], headings: [], decision: [] });
              const wanted = byCentre.has(eId) ? 'centre' : here.has(eId) ? 'local' : undefined;
              expect([...found].filter((changer) => changer !== wanted)).toEqual([]);
            }
          },
        ),
        { numRuns: 10 * TIMES },
      );
    }
  });
});

function touchedArticles(text: Document, planted: readonly Planted[]): Set<string> {
  const nodes = new Set(planted.flatMap(({ base, target }) => [base, target]));
  const names = planted.flatMap(({ base, target }) => [base, target].flatMap((node) => articleOf(node)));
  const inText = mainArticles(text)
    .filter((article) => holdsOne(article, nodes))
    .map(({ eId }) => eId ?? '');
  return new Set([...inText, ...names]);
}

const articleOf = (node: Node | null): string[] => {
  const eId = node !== null && 'eId' in node ? node.eId : undefined;
  return eId === undefined ? [] : [eId.split('__')[0] ?? ''];
};

const holdsOne = (node: Node, wanted: ReadonlySet<Node | null>): boolean =>
  wanted.has(node) || ('children' in node && node.children.some((child) => holdsOne(child, wanted)));
