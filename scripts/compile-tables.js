/** Writes a JSON copy of every YAML file in templates/ to dist/assets/: reading YAML takes a hundred times longer. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

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
