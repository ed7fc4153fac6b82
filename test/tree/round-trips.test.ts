/** Law 4 of the tree for any tree that the parser gives: what is written from it reads back as the same tree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { anyDocument } from '../support/legal-text.js';
import { mutatedText } from '../support/mutated-texts.js';
import { holdsAsides, pageOf } from '../support/page-of.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseText, withoutPlaces } from '../support/seeds.js';

const RULES = loadRuleSet('hd05');

async function read(name: string, bytes: Uint8Array): Promise<Document> {
  return parseRegulation((await readBlocks({ name, bytes })).blocks).tree;
}

/** Null where a way has no form for the tree. */
const WAYS: Record<string, (tree: Document) => Promise<Document> | null> = {
  Markdown: (tree) => read('a.md', new TextEncoder().encode(renderMarkdown(tree))),
  DOCX: async (tree) =>
    read('a.docx', await renderDocx(tree, { rules: RULES, date: '2026-11-21', title: 'a' })),
  HTML: (tree) => (holdsAsides(tree) ? null : read('a.html', new TextEncoder().encode(pageOf(tree)))),
};

async function expectRoundTrips(text: string, name: string): Promise<void> {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return;
  const { tree } = await parseText(text, name);
  for (const [way, write] of Object.entries(WAYS)) {
    const again = await write(tree);
    if (again) expect(withoutPlaces(again), way).toEqual(withoutPlaces(tree));
  }
}

const name = fc.constantFrom('a.md', 'a.txt');

test('parts of real texts with faults of any kind', async () => {
  await fc.assert(fc.asyncProperty(mutatedText, name, expectRoundTrips), { numRuns: 120 });
}, 60_000);

test('lines of any kind in any order, a line or a paragraph each', async () => {
  const text = fc.tuple(anyDocument, fc.constantFrom('\n', '\n\n')).map(([lines, end]) => lines.join(end));
  await fc.assert(fc.asyncProperty(text, name, expectRoundTrips), { numRuns: 60 });
}, 60_000);

describe('what once came back as another tree', () => {
  test.each([
    ['a mark on a line of its own after "năm"', 'năm\nx²'],
    ['a word cut in two by a line', 'Các c\nấp\nủy đ\nảng'],
    ['a lone mark beside the recipients', 'Điều 1. Một.\n\nNơi nhận:|'],
    ['recipients on one line', 'Điều 1. Một.\n\nNơi nhận: - Như Điều 3; - Lưu VT.'],
    ['a short word as the heading of a chapter', 'Chương II Điều'],
    ['a sign above the title', ';\nQUY ĐỊNH'],
    ['what only looks raised', 'Diện tích $x^2$ và 2^3^.'],
    ['a citation around a lone mark', 'năm\n\n.\n\nb) khoản\n\na) khoản này'],
    ['a note that was cut into a text', 'Điều 1. Hiệu\n\n[^3]: Chú thích\n\nlực'],
    ['a number without its mark before small letters', 'Điều 1. Một\n\n3 -\n\nluật.'],
    ['a sign as the heading of a chapter', 'Chương II\n\n+'],
    ['a number as the heading of an appendix', 'Điều 1. Một.\n\nPHỤ LỤC Đ I Ề U 3.'],
    ['furniture as the heading of a section', 'Mục 1 Giấy phép số:'],
    ['a heading that ends as an anchor does', 'Tiểu mục 1. Chung {#x}'],
    ['two numbers of pages in a sentence', 'theo\n\n{1}-----------------\n\n- 3 -\n\nủy'],
    ['an article behind a star', 'Điều 20.\n\n*Điều 21.'],
  ])('%s', async (_, text) => expectRoundTrips(text, 'a.txt'));
});
