/** Law 4 of the tree: what is written as DOCX reads back as the same tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { decisionTree, HO_CHI_MINH, THAI_NGUYEN } from '../support/sample-trees.js';

const SEEDS = new URL('../fixtures/seeds/', import.meta.url);

/** The tree without the places that it has in one format and not in another. */
const withoutPlaces = (tree: Document): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value)),
  );

const parse = async (name: string, bytes: Uint8Array): Promise<Document> =>
  parseRegulation((await readBlocks({ name, bytes })).blocks).tree;

const throughDocx = async (tree: Document, id: 'hd05' | 'hd36'): Promise<Document> =>
  parse('a.docx', await renderDocx(tree, { rules: loadRuleSet(id), date: '2026-11-21', title: 'Văn bản' }));

test.each(readdirSync(SEEDS))(
  '%s comes back from DOCX as the same tree',
  async (name) => {
    const tree = await parse(name, readFileSync(new URL(name, SEEDS)));
    expect(withoutPlaces(await throughDocx(tree, 'hd36'))).toEqual(withoutPlaces(tree));
  },
  20_000,
);

test.each([
  ['blank number and day', THAI_NGUYEN],
  ['the longest lines', HO_CHI_MINH],
])(
  'a draft with %s comes back, and again from its own DOCX',
  async (_, facts) => {
    const once = await throughDocx(decisionTree(facts), 'hd05');
    expect(withoutPlaces(await throughDocx(once, 'hd05'))).toEqual(withoutPlaces(once));
    expect(once.children.map(({ type }) => type)).toEqual(
      decisionTree(facts).children.map(({ type }) => type),
    );
  },
  20_000,
);
