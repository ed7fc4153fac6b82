import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';
import { measureRatio } from './measure.js';

const SEED = new URL('../test/fixtures/seeds/001_2679d39eb548519b.txt', import.meta.url);

/** Bytes to tree, beside remark-parse alone on the same Markdown text. */
export async function benchParse() {
  const bytes = readFileSync(SEED);
  const text = bytes.toString('utf8');
  const remark = unified().use(remarkParse).freeze();
  const ratio = await measureRatio(
    async () => parseRegulation((await readBlocks({ name: 'seed.md', bytes }, {})).blocks),
    () => remark.parse(text),
    { rounds: 41, warmUp: 20 },
  );
  return { what: 'parse of a regulation / remark-parse of the same text', ratio, limit: 1.7 };
}
