/** A paragraph break alone is no change of substance: the same words in other paragraphs are one change of typography each. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparedUnit, Comparison } from '../../src/compare/comparison.js';
import { compareRegulations } from '../../src/compare/index.js';
import { withNestedUnits } from '../../src/compare/reading-order.js';
import { changesOf } from '../../src/render/comparison/view.js';
import type { Document, Node, Paragraph } from '../../src/tree/nodes.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { hasChildren, visit } from '../../src/tree/visit.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { linesOf, withoutNoise } from '../support/rebuild.js';
import { seedTree } from '../support/seed-trees.js';

const allOf = ({ articles, headings, decision }: Comparison): ComparedUnit[] =>
  [...articles, ...headings, ...decision].flatMap(withNestedUnits);

const isPlain = (node: Node | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.label === undefined && node.role === undefined && node.value !== '';

/** The paragraphs of a document that stand in a row, by the node that holds them. */
function holdersOf(document: Document): { children: Node[] }[] {
  const found: { children: Node[] }[] = [];
  visit(document, (node) => {
    if (hasChildren(node) && node.type !== 'masthead' && node.children.some(isPlain)) {
      found.push(node as { children: Node[] });
    }
  });
  return found;
}

interface Break {
  holder: number;
  at: number;
}
const anyBreaks = fc.array(fc.record({ holder: fc.nat(9999), at: fc.nat(9999) }), {
  minLength: 1,
  maxLength: 8,
});

/** The text with a break put into some of its paragraphs, and how many were put in. */
function withBreaks(document: Document, breaks: readonly Break[]): { broken: Document; count: number } {
  const broken = structuredClone(document);
  let count = 0;
  for (const { holder, at } of breaks) {
    const holders = holdersOf(broken);
    const { children } = holders[holder % holders.length] as { children: Node[] };
    const places = children.flatMap((child, index) => (isPlain(child) ? [index] : []));
    const index = places[at % places.length] as number;
    const paragraph = children[index] as Paragraph;
    const blanks = [...paragraph.value.matchAll(/(?<=[\p{L}\d.,;:]) (?=[\p{L}\d])/gu)].map(
      (match) => match.index,
    );
    const cut = blanks[at % Math.max(1, blanks.length)];
    if (cut === undefined) continue;
    const [before, after] = [paragraph.value.slice(0, cut), paragraph.value.slice(cut + 1)];
    children.splice(index, 1, { ...paragraph, value: before }, { ...paragraph, value: after });
    count++;
  }
  return { broken, count };
}

let texts: Document[];
beforeAll(async () => {
  texts = [await seedTree('thai-nguyen'), await seedTree('ha-noi')];
});

function expectOnlyBreaks(base: Document, target: Document, most: number): void {
  const comparison = compareRegulations(base, target);
  const changes = allOf(comparison).flatMap(changesOf);
  expect(changes.filter((change) => change.class !== 'typography')).toEqual([]);
  expect(changes.length).toBeLessThanOrEqual(most);
  expect(allOf(comparison).filter(({ status }) => status !== 'same' && status !== 'changed')).toEqual([]);
  expect(comparison.summary.similarity).toBe(1);
  for (const [side, document] of [
    ['base', base],
    ['target', target],
  ] as const) {
    const lines = textBlocks(withoutNoise(document)).map(({ text }) => text);
    expect(linesOf(comparison, side)).toEqual(lines);
  }
}

describe('paragraphs of a published text that are broken up', () => {
  it('are as many changes of typography as there are breaks', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(anyBreaks, (breaks) => {
          const { broken, count } = withBreaks(text, breaks);
          expectOnlyBreaks(text, broken, count);
          expectOnlyBreaks(broken, text, count);
        }),
        { numRuns: 12 },
      );
    }
  });

  it('and those that are broken up in other places are changes of typography too', () => {
    for (const text of texts) {
      fc.assert(
        fc.property(anyBreaks, anyBreaks, (breaks, others) => {
          const [one, other] = [withBreaks(text, breaks), withBreaks(text, others)];
          expectOnlyBreaks(one.broken, other.broken, one.count + other.count);
        }),
        { numRuns: 12 },
      );
    }
  });
});

describe('a clause', () => {
  const clause = (...lines: string[]): Document =>
    parseParagraphs('QUY CHẾ', 'công tác dân vận tỉnh Thái Nguyên', 'Điều 1. Nguyên tắc', ...lines);

  it('whose second sentence stands on a line of its own is the same but for the break', () => {
    const together = clause('1. Đảng lãnh đạo công tác dân vận. Nhà nước quản lý.', '2. Nhân dân làm chủ.');
    const apart = clause('1. Đảng lãnh đạo công tác dân vận.', 'Nhà nước quản lý.', '2. Nhân dân làm chủ.');
    expectOnlyBreaks(together, apart, 1);
    const [article] = compareRegulations(together, apart).articles;
    expect(article?.similarity).toBe(1);
    const breaks = article ? withNestedUnits(article).flatMap((unit) => unit.breaks ?? []) : [];
    expect(breaks.map(({ base, target }) => [base, target])).toEqual([[' ', '\n']]);
  });

  it('that lost a word and was broken up is changed in the word', () => {
    const together = clause(
      '1. Đảng lãnh đạo toàn diện công tác dân vận. Nhà nước quản lý xã hội bằng pháp luật.',
    );
    const apart = clause('1. Đảng lãnh đạo công tác dân vận.', 'Nhà nước quản lý xã hội bằng pháp luật.');
    const changes = allOf(compareRegulations(together, apart)).flatMap(changesOf);
    expect(changes.map(({ base, target, class: name }) => [name, base.trim(), target.trim()])).toEqual([
      ['substantive', 'toàn diện', ''],
      ['typography', '', ''],
    ]);
  });
});
