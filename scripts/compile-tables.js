/**
 * Keeps the YAML files of templates/ as JSON in dist/assets/: reading YAML takes a hundred times longer. What a schema
 * checks is checked here, once, and kept as the schema leaves it. A table that breaks its schema stops the build.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { checkedTables } from '../dist/assets/checked-tables.js';

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

for (const { copy, check } of await checkedTables()) {
  const checked = await check();
  const kept = JSON.parse(JSON.stringify(checked));
  if (!isDeepStrictEqual(kept, checked)) throw new Error(`${copy}: JSON does not keep all of it`);
  write(copy, checked);
}
