/** Reads and parses every text in regulations/ and keeps the outcome as JSON, for commands that start often. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compiledTextPath } from '../dist/assets/compiled-text.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';

const folder = new URL('../regulations/', import.meta.url);
const texts = new URL('../dist/assets/texts/', import.meta.url);
rmSync(texts, { recursive: true, force: true });
mkdirSync(texts, { recursive: true });

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  const bytes = readFileSync(new URL(name, folder));
  const { blocks, findings, frontMatter } = await readBlocks({ name, bytes }, {});
  const parsed = parseRegulation(blocks);
  const file = new URL(`../${compiledTextPath(bytes)}`, import.meta.url);
  const text = bytes.toString('utf8');
  if (existsSync(file) || !Buffer.from(text).equals(bytes))
    throw new Error(`${name}: another text has its length, or it is no UTF-8`);
  writeFileSync(
    file,
    JSON.stringify({ tree: parsed.tree, findings: [...findings, ...parsed.findings], frontMatter, text }),
  );
}
