import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { loadRuleSet } from '../dist/assets/checked-tables.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';
import { readMarkdown } from '../dist/read/markdown/index.js';
import { renderMarkdown } from '../dist/render/markdown/index.js';
import { renderDocx } from '../dist/render/word/index.js';
import { textBlocks } from '../dist/tree/text-of.js';
import { fastestTime, measureRatio } from './measure.js';

const SEED = new URL('../test/fixtures/seeds/000_05727525eb500c38.txt', import.meta.url);
const options = { rounds: 15, warmUp: 5 };

/** A Word file read, beside unzipping it and parsing each of its XML parts with nothing made of them. */
export async function benchDocx() {
  const bytes = await seedAsDocx();
  const ratio = await measureRatio(
    () => readBlocks({ name: 'a.docx', bytes }),
    () => parseBare(bytes),
    options,
  );
  return { what: 'DOCX read / bare unzip and XML parse of the same file', ratio, limit: 3 };
}

/** Megabytes a second of each reader, on the same regulation in its format. */
export async function benchThroughput() {
  const { tree } = await seed();
  const html = textBlocks(tree).map(
    ({ text }) => `<p>${text.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`)}</p>`,
  );
  const files = {
    'seed.md': Buffer.from(renderMarkdown(tree)),
    'seed.txt': Buffer.from(
      textBlocks(tree)
        .map(({ text }) => text)
        .join('\n\n'),
    ),
    'seed.html': Buffer.from(`<!doctype html><meta charset="utf-8">${html.join('\n')}`),
    'seed.docx': await seedAsDocx(),
  };
  const lines = [];
  for (const [name, bytes] of Object.entries(files)) {
    const time = await fastestTime(() => readBlocks({ name, bytes }), options);
    lines.push(`reading ${name}: ${(bytes.length / 1e3 / time).toFixed(2)} MB/s`);
  }
  return lines;
}

/** How the time for reading and parsing grows when a text doubles, from 1 to 16 times its length. */
export async function benchGrowth() {
  const text = renderMarkdown((await seed()).tree);
  const times = [];
  for (const copies of [1, 2, 4, 8, 16]) {
    const long = Array.from({ length: copies }, () => text).join('\n\n');
    times.push(await fastestTime(() => parseRegulation(readMarkdown(long).blocks), { rounds: 9, warmUp: 2 }));
  }
  const doublings = times.slice(1).map((time, index) => time / times[index] / 2);
  return { what: 'growth of reading a text, worst doubling / 2', ratio: Math.max(...doublings), limit: 1.25 };
}

async function seed() {
  const { blocks } = await readBlocks({ name: 'seed.txt', bytes: readFileSync(SEED) });
  return parseRegulation(blocks);
}

async function seedAsDocx() {
  return renderDocx((await seed()).tree, {
    rules: await loadRuleSet('hd05'),
    date: '2026-11-21',
    title: 'bench',
  });
}

function parseBare(bytes) {
  const parts = unzipSync(bytes);
  let elements = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: false });
    parser.on('opentag', () => elements++);
    parser.write(new TextDecoder().decode(part)).close();
  }
  return elements;
}
