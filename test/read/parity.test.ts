/** One text, one tree: the five real texts in every format that danvan reads. */

import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../src/commands/files/libreoffice.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { isAside } from '../../src/tree/cuts.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { convertInLibreOffice, FONT_SETS, type FontSet } from '../support/convert-in-libreoffice.js';
import { encodeTcvn3, encodeVni, splitTones, westernBytes } from '../support/encode-legacy.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { filesUnder, readProjectFile } from '../support/source-files.js';
import { requireFonts, requireTool } from '../support/tools.js';

const SEEDS = 'test/fixtures/seeds';
const seeds = filesUnder(SEEDS).filter((file) => file.endsWith('.txt'));

async function parse(name: string, bytes: Uint8Array): Promise<Document> {
  const { blocks } = await readBlocks({ name, bytes });
  return parseRegulation(blocks).tree;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const parseSeed = (seed: string) => parse(seed, utf8(readProjectFile(`${SEEDS}/${seed}`)));

/** The words and structure of a tree: without places, and without noise, which a printed page does not show. */
function wordsOf(node: Node): unknown {
  const { position: _, data: __, ...words } = node;
  if (!('children' in words)) return words;
  const children = (words.children as Node[]).filter((child) => !isAside(child));
  return { ...words, children: children.map(wordsOf) };
}

/** All that a tree prints, in order, noise aside. */
function printed(node: Node): string {
  if (isAside(node)) return '';
  const own = ['label', 'heading', 'value'].map((key) => (key in node ? Reflect.get(node, key) : null) ?? '');
  const inside = 'children' in node ? (node.children as Node[]).map(printed) : [];
  return [...own, ...inside].join('').replace(/\s/g, '');
}

const inSmallLetters = (tree: Document) => JSON.stringify(wordsOf(tree)).toLowerCase();

describe.each(seeds)('%s is the same tree', (seed) => {
  const text = readProjectFile(`${SEEDS}/${seed}`).normalize('NFC');

  test.each([
    ['VNI', encodeVni],
    ['windows-1258', splitTones],
  ])('in %s', async (encoding, encode) => {
    const bytes =
      encoding === 'VNI' ? westernBytes(encode(text)) : iconv.encode(encode(text), 'windows-1258');
    expect(wordsOf(await parse(seed, bytes))).toEqual(wordsOf(await parseSeed(seed)));
  });

  test('in TCVN3, which has no capitals with tones', async () => {
    const tree = await parse(seed, westernBytes(encodeTcvn3(text)));
    expect(inSmallLetters(tree)).toBe(inSmallLetters(await parseSeed(seed)));
  });
});

const soffice = requireTool('soffice');
const fontSets = Object.keys(FONT_SETS) as FontSet[];

describe.skipIf(!soffice)('through LibreOffice', () => {
  const trees: Document[] = [];
  const files: Uint8Array[] = [];

  beforeAll(async () => {
    for (const seed of seeds) {
      const tree = await parseSeed(seed);
      trees.push(tree);
      files.push(await renderDocx(tree, { rules: loadRuleSet('hd05'), date: '2026-11-21', title: seed }));
    }
  });

  const convert = (to: string, fonts?: FontSet) =>
    convertInLibreOffice(soffice as string, files, 'docx', to, fonts);
  const convertFirst = (to: string) => convertInLibreOffice(soffice as string, files.slice(0, 1), 'docx', to);

  async function expectSameTrees(converted: readonly Uint8Array[], format: string): Promise<void> {
    const office = await findLibreOffice(process.env);
    for (const [index, bytes] of converted.entries()) {
      const { blocks } = await readBlocks({ name: `x.${format}`, bytes }, office ? { convert: office } : {});
      const { tree } = parseRegulation(blocks);
      const expected = trees[index] as Document;
      // Between the two documents of one web page stands noise, which Word hides and other formats do not keep.
      if (expected.kind === 'page' && format !== 'docx') expect(printed(tree)).toBe(printed(expected));
      else expect(wordsOf(tree)).toEqual(wordsOf(expected));
    }
  }

  test.skipIf(!requireFonts()).each(fontSets)(
    'each text is the same tree in PDF where letters come from %s',
    async (fonts) => expectSameTrees(convert('pdf', fonts), 'pdf'),
    240_000,
  );

  test('each text is the same tree in HTML', async () => expectSameTrees(convert('html'), 'html'), 240_000);

  test.each(['rtf', 'docx'])(
    'what LibreOffice passes through as %s is proved on one text',
    async (format) => expectSameTrees(convertFirst(format), format),
    240_000,
  );
});
