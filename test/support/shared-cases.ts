/**
 * The small inputs of `../shared/cases`, read in place, each with the value that a person reads there. Away from there
 * the tests on them are skipped and say so; in CI the folder must be there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';

const FOLDER = new URL('../../../shared/cases/', import.meta.url);

export const HAS_SHARED_CASES = existsSync(new URL('README.md', FOLDER));
if (!HAS_SHARED_CASES && process.env.CI) throw new Error('../shared/cases is missing in CI');
if (!HAS_SHARED_CASES) console.warn('bỏ qua: không có thư mục ../shared/cases');

/** The bytes of one input. */
export const sharedCase = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));

/** One input read and parsed as a user's file of that name would be; `findings` are those of both stages. */
export async function parseSharedCase(name: string) {
  const read = await readBlocks({ name, bytes: sharedCase(name) });
  const { tree, findings } = parseRegulation(read.blocks);
  return { tree, blocks: read.blocks, findings: [...read.findings, ...findings] };
}
