/** Writes the JSON Schemas that the built code describes to dist/schemas/. Part of `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { JSON_SCHEMAS } from '../dist/schemas.js';

const folder = new URL('../dist/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(JSON_SCHEMAS)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema(), null, 2)}\n`);
}
