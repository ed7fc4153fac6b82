/** The published texts as trees. */
import { readFileSync } from 'node:fs';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Document } from '../../src/tree/nodes.js';

const FILES = {
  'thai-nguyen': '000_05727525eb500c38.txt',
  'ha-noi': '001_2679d39eb548519b.txt',
  'nghe-an': '002_7d85358c3c79b85e.txt',
} as const;

export async function seedTree(name: keyof typeof FILES): Promise<Document> {
  const url = new URL(`../fixtures/seeds/${FILES[name]}`, import.meta.url);
  const { blocks } = await readBlocks({ name: FILES[name], bytes: readFileSync(url) });
  return parseRegulation(blocks).tree;
}
