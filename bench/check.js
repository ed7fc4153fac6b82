import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { loadCheckMaterials } from '../dist/assets/load-check-materials.js';
import { userReferencesFolder } from '../dist/assets/user-references.js';
import { createChecker } from '../dist/check/engine/check-regulation.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readBlocks } from '../dist/read/index.js';
import { measureRatio } from './measure.js';

const SEED = new URL('../test/fixtures/seeds/000_05727525eb500c38.txt', import.meta.url);

/** All rules and the coverage on a regulation that is parsed already, beside reading and parsing it. */
export async function benchCheck() {
  const bytes = readFileSync(SEED);
  const lines = bytes.toString('utf8').split(/\r?\n/);
  const parse = async () => parseRegulation((await readBlocks({ name: 'seed.md', bytes })).blocks).tree;
  const tree = await parse();
  const check = createChecker(
    await loadCheckMaterials(undefined, { folder: userReferencesFolder({}, tmpdir()) }),
  );
  const ratio = await measureRatio(() => check({ tree, lines }, { today: '2026-11-21' }), parse, {
    rounds: 41,
    warmUp: 20,
  });
  return { what: 'check of a parsed regulation / reading and parsing it', ratio, limit: 2 };
}
