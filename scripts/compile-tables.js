/**
 * Keeps the YAML files of templates/ as JSON in dist/assets/: reading YAML takes a hundred times longer. What a schema
 * checks is checked here, once, and kept as the schema leaves it. A table that breaks its schema stops the build.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { SUBSTANCE_WORDS, WORD_PAIRS } from '../dist/assets/load-check-materials.js';
import { DATED_DATA } from '../dist/assets/load-data.js';
import { DEFAULTS } from '../dist/assets/load-drafting-materials.js';
import { PHRASE_TABLES } from '../dist/assets/load-phrase-tables.js';
import { referenceSet, ruleSetIds, ruleSetTable } from '../dist/assets/load-reference.js';
import { REFERENCE } from '../dist/assets/reference-id.js';

const [source, target] = ['../templates/', '../dist/assets/'].map((path) => new URL(path, import.meta.url));

function write(name, value) {
  const file = new URL(name, target);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

for (const file of readdirSync(source, { recursive: true })) {
  if (!file.endsWith('.yaml')) continue;
  const name = file.replaceAll('\\', '/');
  write(`templates/${name.replace(/\.yaml$/, '.json')}`, parse(readFileSync(new URL(name, source), 'utf8')));
}

const ruleSets = (await ruleSetIds()).map(ruleSetTable);
const single = [DATED_DATA, DEFAULTS, PHRASE_TABLES, WORD_PAIRS, SUBSTANCE_WORDS, referenceSet(REFERENCE)];
for (const { copy, check } of [...single, ...ruleSets]) {
  const checked = await check();
  const kept = JSON.parse(JSON.stringify(checked));
  if (!isDeepStrictEqual(kept, checked)) throw new Error(`${copy}: JSON does not keep all of it`);
  write(copy, checked);
}
