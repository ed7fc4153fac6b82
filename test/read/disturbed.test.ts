/** Several of the things that pages, editors and converters do to a text, at once: its tree stays in every format. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Node } from '../../src/tree/nodes.js';
import { textBlocks } from '../../src/tree/text-of.js';
import { firstCleanDraft } from '../support/clean-drafts.js';
import {
  bracketed,
  type Disturbance,
  disturbedPage,
  disturbedPages,
  disturbedPdf,
  disturbedText,
  disturbedWord,
  markdownNote,
  reference,
  sup,
  superscript,
} from '../support/disturbed-text.js';
import { parseSeed } from '../support/seeds.js';
import { inStage } from '../support/stage.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function shapeOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await readBlocks({ name, bytes });
  return linesOf(parseRegulation(blocks).tree);
}

/** Kinds, numbers, headings and texts in order, without notes, noise and places. */
function linesOf(node: Node): string[] {
  if (isAside(node)) return [];
  if ('value' in node) return [node.value];
  const own = 'number' in node ? `${node.type} ${node.number} ${node.heading}` : node.type;
  return [own, ...(node.children as Node[]).flatMap(linesOf)];
}

/** The first articles of a regulation: whole ones cost ten times as much and hold no more kinds of lines. */
const LINES = 60;
const linesOfTree = (node: Node): string[] =>
  textBlocks(node)
    .filter(({ noise }) => !noise)
    .map(({ text }) => text)
    .slice(0, inStage(LINES, 10 * LINES));

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  width: fc.integer({ min: 72, max: 105 }),
  indent: fc.constant(0),
  rowsPerPage: fc.integer({ min: 14, max: 40 }),
  marks: fc.constantFrom(0, 1, 2, 3),
  markPlace: fc.constantFrom('number', 'label', 'end'),
  hasHeads: fc.boolean(),
  hasNotes: fc.boolean(),
  isWide: fc.boolean(),
  isSpaced: fc.boolean(),
});

const FEW = 4;
const RUNS = { numRuns: inStage(FEW, 40) };

/** Pages end only where a file has pages; marks in brackets are told from a list by the page whose foot they stand at. */
const textPages = (lines: readonly string[], by: Disturbance) =>
  disturbedPages(lines, { ...by, rowsPerPage: Number.POSITIVE_INFINITY });

const regulationOf = (tree: { children: Node[] }): Node => {
  const regulation = tree.children.find(({ type }) => type === 'regulation');
  if (!regulation) throw new Error('a text without its regulation');
  return regulation;
};

describe.each([
  ['thai-nguyen', async () => linesOfTree(regulationOf(await parseSeed('thai-nguyen')))],
  ['ha-noi', async () => linesOfTree(regulationOf(await parseSeed('ha-noi')))],
  ['a draft', async () => linesOfTree(regulationOf(firstCleanDraft().tree))],
] as const)('%s', (_, linesOfText) => {
  let lines: string[] = [];
  let known: string[] = [];
  beforeAll(async () => {
    lines = await linesOfText();
    known = await shapeOf('a.txt', bytesOf(lines.join('\n\n')));
  });

  test.each([
    ['Markdown, marks in tags', 'a.md', { mark: sup, row: '\n', between: '\n\n' }],
    [
      'Markdown, marks of its own',
      'a.md',
      { mark: reference, row: '\n', between: '\n\n', notesAtEnd: markdownNote },
    ],
    ['plain text, raised digits', 'a.txt', { mark: superscript, row: '\n', between: '\n\n' }],
    ['plain text, marks in brackets', 'a.txt', { mark: bracketed, row: '\n', between: '\n\n' }],
  ])('%s', async (_name, file, form) => {
    await fc.assert(
      fc.asyncProperty(disturbance, async (by) => {
        const without = { ...by, hasHeads: false, hasNotes: by.hasNotes && form.mark !== bracketed };
        const text = disturbedText(textPages(lines, without), without, form);
        expect(await shapeOf(file, bytesOf(text))).toEqual(known);
      }),
      RUNS,
    );
  });

  test('a web page', async () => {
    await fc.assert(
      fc.asyncProperty(disturbance, async (by) => {
        expect(
          await shapeOf('a.html', bytesOf(disturbedPage(textPages(lines, by), { ...by, hasHeads: false }))),
        ).toEqual(known);
      }),
      RUNS,
    );
  });

  test('a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(disturbance, async (by) => {
        expect(await shapeOf('a.docx', disturbedWord(disturbedPages(lines, by), by))).toEqual(known);
      }),
      RUNS,
    );
  });

  test('a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(disturbance, fc.integer({ min: 60, max: 105 }), async (by, width) => {
        const set: Disturbance = { ...by, width, rowsPerPage: by.rowsPerPage + 10, indent: 5, isFree: true };
        const pages = disturbedPages(lines, set);
        expect(await shapeOf('a.pdf', disturbedPdf(pages, set))).toEqual(known);
      }),
      RUNS,
    );
  });
});
