/** One text, one tree: the five real texts in every format that danvan reads. */
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../src/commands/files/libreoffice.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { encodeTcvn3, encodeVni, splitTones, westernBytes } from '../support/encode-legacy.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { filesUnder, readProjectFile } from '../support/source-files.js';
import { requireTool } from '../support/tools.js';

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
  const children = (words.children as Node[]).filter((child) => child.type !== 'noise');
  return { ...words, children: children.map(wordsOf) };
}

/** All that a tree prints, in order, noise aside. */
function printed(node: Node): string {
  if (node.type === 'noise') return '';
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

describe.skipIf(!requireTool('soffice'))('through LibreOffice', () => {
  const trees = new Map<string, Document>();
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const seed of seeds) {
      const tree = await parseSeed(seed);
      trees.set(seed, tree);
      files.set(
        seed,
        await renderDocx(tree, { rules: loadRuleSet('hd05'), date: '2026-11-21', title: seed }),
      );
    }
  });

  // Starting LibreOffice takes seconds: the formats that it only passes through are proved on one text.
  const formats = (seed: string) => (seed === seeds[0] ? ['pdf', 'html', 'rtf', 'docx'] : ['pdf', 'html']);

  test.each(seeds.flatMap((seed) => formats(seed).map((format) => [seed, format] as const)))(
    '%s is the same tree in %s',
    async (seed, format) => {
      const convert = await findLibreOffice(process.env);
      const docx = files.get(seed) as Uint8Array;
      const converted = (await convert?.(docx, 'docx', format)) as Uint8Array;
      const { blocks } = await readBlocks(
        { name: `x.${format}`, bytes: converted },
        convert ? { convert } : {},
      );
      const { tree } = parseRegulation(blocks);
      const expected = trees.get(seed) as Document;
      // Between the two documents of one web page stands noise, which Word hides and other formats do not keep.
      if (expected.kind === 'page' && format !== 'docx') expect(printed(tree)).toBe(printed(expected));
      else expect(wordsOf(tree)).toEqual(wordsOf(expected));
    },
    120_000,
  );
});
