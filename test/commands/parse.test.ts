/** `danvan parse` on the five real texts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMAS } from '../../src/schemas.js';
import type { Document, Node, NodeType } from '../../src/tree/nodes.js';
import { runDanvan } from '../support/fake-terminal.js';
import { filesUnder, readProjectFile } from '../support/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const SEEDS = 'test/fixtures/seeds';
const seeds = filesUnder(SEEDS).filter((file) => file.endsWith('.txt'));

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const isTree = ajv.compile(JSON_SCHEMAS.tree?.() as object);

async function parseToJson(file: string): Promise<Document> {
  const { code, answer } = await runDanvan(['parse', file, '--json']);
  expect(code).toBe(0);
  return JSON.parse(answer) as Document;
}

function count(node: Node, type: NodeType): number {
  const inside = 'children' in node ? node.children.map((child) => count(child, type)) : [];
  return inside.reduce((sum, found) => sum + found, node.type === type ? 1 : 0);
}

/** Every letter and mark, blanks and invisible marks aside. */
const inked = (text: string) => text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-\u200f\ufeff]+/g, '');

describe.each(seeds)('danvan parse %s', (seed) => {
  const file = `${SEEDS}/${seed}`;

  test('--to json follows the published schema', async () => {
    const tree = await parseToJson(file);
    expect(isTree(tree) ? [] : isTree.errors).toEqual([]);
  });

  test('every format is printed, ends with a line break, and is the same twice', async () => {
    for (const format of ['json', 'md', 'outline', 'text']) {
      const { code, answer } = await runDanvan(['parse', file, '--to', format]);
      expect(code).toBe(0);
      expect(answer).toMatch(/\S\n$/);
      expect((await runDanvan(['parse', file, '--to', format])).answer).toBe(answer);
    }
  });

  test('the file, standard input, decomposed letters and CRLF give the same text', async () => {
    const directory = temporaryFolder();
    const source = readProjectFile(file);
    const expected = inked((await runDanvan(['parse', file, '--to', 'text'])).answer);
    writeFileSync(join(directory, 'nfd.txt'), source.normalize('NFD'));
    writeFileSync(join(directory, 'crlf.txt'), source.replace(/\r?\n/g, '\r\n'));
    for (const [argument, input] of [['nfd.txt'], ['crlf.txt'], ['-', source]]) {
      const around = input === undefined ? { directory } : { directory, input };
      const { answer } = await runDanvan(['parse', argument ?? '', '--to', 'text'], around);
      expect(inked(answer)).toBe(expected);
    }
  });
});

test.each([
  ['000_05727525eb500c38.txt', { recital: 6, chapter: 4, section: 3, subclause: 5, regulation: 1 }],
  ['001_2679d39eb548519b.txt', { recital: 6, chapter: 4, section: 3, subclause: 5, regulation: 1 }],
])('%s has the parts that were counted by eye', async (seed, expected) => {
  const tree = await parseToJson(`${SEEDS}/${seed}`);
  const types = Object.keys(expected) as NodeType[];
  expect(Object.fromEntries(types.map((type) => [type, count(tree, type)]))).toEqual(expected);
});
