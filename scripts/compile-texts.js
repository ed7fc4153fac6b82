/** Reads and parses every text in regulations/ and keeps the outcome as JSON, for commands that start often. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compiledTextPath } from '../dist/assets/compiled-text.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';

const folder = new URL('../regulations/', import.meta.url);
mkdirSync(new URL('../dist/assets/texts/', import.meta.url), { recursive: true });

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  const bytes = readFileSync(new URL(name, folder));
  const { blocks, findings, frontMatter } = await readBlocks({ name, bytes }, {});
  const parsed = parseRegulation(blocks);
  const text = { tree: parsed.tree, findings: [...findings, ...parsed.findings], frontMatter };
  writeFileSync(new URL(`../${compiledTextPath(bytes)}`, import.meta.url), JSON.stringify(text));
}
