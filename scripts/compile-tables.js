/** Keeps the YAML files of templates/ as JSON in dist/assets/: reading YAML takes a hundred times longer. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildPhraseTables } from '../dist/assets/build-phrase-tables.js';
import { PHRASE_TABLES } from '../dist/assets/load-phrase-tables.js';

const [source, target] = ['../templates/', '../dist/assets/templates/'].map(
  (path) => new URL(path, import.meta.url),
);

for (const file of readdirSync(source, { recursive: true })) {
  if (!file.endsWith('.yaml')) continue;
  const name = file.replaceAll('\\', '/');
  const copy = new URL(name.replace(/\.yaml$/, '.json'), target);
  mkdirSync(new URL('.', copy), { recursive: true });
  writeFileSync(copy, JSON.stringify(parse(readFileSync(new URL(name, source), 'utf8'))));
}

const phrases = new URL(`../${PHRASE_TABLES}`, target);
writeFileSync(phrases, JSON.stringify(await buildPhraseTables()));
