/** The library as another program uses it: one import, no command line. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../src/index.js';
import { analyse, readProjectFile } from './support/source-files.js';

test('reads, parses and prints a text without touching a disk', async () => {
  const bytes = readFileSync(new URL('../regulations/thai-nguyen.md', import.meta.url));
  const { blocks, frontMatter } = await library.readBlocks({ name: 'thai-nguyen.md', bytes });
  const { tree } = library.parseRegulation(blocks);
  expect(frontMatter?.number).toBe('903-QĐ/TU');
  expect(library.addressInWords('art_9__cl_3')).toBe('khoản 3 Điều 9');
  expect(library.findByEId(tree, 'art_9__cl_3')?.type).toBe('clause');
  const printed = new TextEncoder().encode(library.renderMarkdown(tree));
  const again = library.parseRegulation(
    (await library.readBlocks({ name: 'again.md', bytes: printed })).blocks,
  );
  expect(library.renderOutline(again.tree)).toBe(library.renderOutline(tree));
});

test('bad input is a Failure whose words are in the catalogue', async () => {
  const reading = library.readBlocks({ name: 'a.md', bytes: new Uint8Array() });
  const failure = await reading.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(library.Failure);
  const { id, params } = failure as library.Failure;
  expect(library.wordMessage(id, params, await library.loadCatalogue('vi'))).toContain('a.md');
});

test('imports nothing of the commands, the terminal or the process', () => {
  const { imports } = analyse('index.ts', readProjectFile('src/index.ts'));
  expect(imports.filter(({ target }) => /^(commands|print)\//.test(target) || target === 'main.ts')).toEqual(
    [],
  );
});
