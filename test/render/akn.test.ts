/** Akoma Ntoso: what is written is valid, says nothing that the text does not, and reads back as the same tree. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderAkn } from '../../src/render/akn/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { anyDocument as anyLines } from '../support/legal-text.js';
import { mutatedText } from '../support/mutated-texts.js';
import { anyDocument as anyTree } from '../support/random-trees.js';
import { realBytes, realDocuments } from '../support/real-documents.js';
import { parseSeed, parseText, SEED_NAMES, withoutPlaces } from '../support/seeds.js';
import { invalidAkn, xmllint } from '../support/validate-akn.js';

async function readBack(xml: string): Promise<Document> {
  const { blocks } = await readBlocks({ name: 'a.xml', bytes: new TextEncoder().encode(xml) });
  return parseRegulation(blocks).tree;
}

async function readFile(name: string, bytes: Uint8Array): Promise<Document> {
  return parseRegulation((await readBlocks({ name, bytes }, { revisions: 'accept' })).blocks).tree;
}

const REGULATIONS = new URL('../../regulations/', import.meta.url);
/** Word 97 is read through LibreOffice, and by its own test. */
const REAL = ['markdown', 'docx', 'html', 'pdf', 'md', 'text'].flatMap((format) => realDocuments(format));

async function knownTrees(): Promise<Map<string, Document>> {
  const trees = new Map<string, Document>();
  for (const name of SEED_NAMES) trees.set(name, await parseSeed(name));
  for (const { file } of REAL) trees.set(file, await readFile(file, realBytes(file)));
  for (const file of readdirSync(REGULATIONS))
    trees.set(`regulations-${file}`, await readFile(file, readFileSync(new URL(file, REGULATIONS))));
  for (const { unit, tree } of cleanDrafts()) trees.set(`draft-${unit.id}`, tree);
  return trees;
}

const known = await knownTrees();

describe('texts that people wrote, and drafts', () => {
  test.each([...known])('%s reads back as the same tree, and is written in the same way twice', async (_, tree) => {
    const xml = renderAkn(tree);
    expect(withoutPlaces(await readBack(xml))).toEqual(withoutPlaces(tree));
    expect(renderAkn(tree)).toBe(xml);
  });

  test.skipIf(!xmllint)('all of them are valid', () => {
    expect(invalidAkn(new Map([...known].map(([name, tree]) => [name, renderAkn(tree)])))).toEqual([]);
  });
});

describe('laws', () => {
  const roundTrips = async (text: string) => {
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return;
    const { tree } = await parseText(text, 'a.txt');
    expect(withoutPlaces(await readBack(renderAkn(tree)))).toEqual(withoutPlaces(tree));
  };

  test('parts of real texts with faults of any kind read back', async () => {
    await fc.assert(fc.asyncProperty(mutatedText, roundTrips), { numRuns: 150 });
  }, 60_000);

  test('lines of any kind in any order read back', async () => {
    const text = fc.tuple(anyLines, fc.constantFrom('\n', '\n\n')).map(([lines, end]) => lines.join(end));
    await fc.assert(fc.asyncProperty(text, roundTrips), { numRuns: 150 });
  }, 60_000);

  test.skipIf(!xmllint)('trees of any shape are valid', () => {
    const trees = fc.sample(anyTree, { numRuns: 300, seed: 7 });
    const documents = trees.map((tree, index) => [`tree-${index}`, renderAkn(tree)] as const);
    expect(invalidAkn(new Map(documents))).toEqual([]);
  }, 60_000);
});
