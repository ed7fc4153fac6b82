/** Akoma Ntoso documents against the schema of OASIS, many of them in one run of xmllint. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';
import { requireTool } from './tools.js';

const SCHEMA = new URL('../../../shared/akn/akomantoso30.xsd', import.meta.url);

/** xmllint, where it and the schema are there; else null, with the reason printed. */
export const xmllint: string | null = existsSync(SCHEMA) ? requireTool('xmllint') : withoutSchema();

function withoutSchema(): null {
  const reason = 'the schema of Akoma Ntoso is not beside the project, so its tests are skipped';
  if (process.env.CI) throw new Error(reason);
  console.warn(reason);
  return null;
}

/**
 * @param documents by name
 * @returns what the validator says against them, "a.xml: …"; empty where all are valid
 */
export function invalidAkn(documents: ReadonlyMap<string, string>): string[] {
  const folder = temporaryFolder();
  const paths = [...documents].map(([name, xml], index) => {
    const path = join(folder, `${index}-${name.replace(/[^\w.-]/g, '_')}.xml`);
    writeFileSync(path, xml);
    return path;
  });
  const { stderr, error } = spawnSync(
    xmllint ?? 'xmllint',
    ['--noout', '--nonet', '--schema', fileURLToPath(SCHEMA), ...paths],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) throw error;
  const said = stderr.split('\n').filter((line) => line !== '');
  const valid = said.filter((line) => line.endsWith(' validates'));
  if (valid.length === paths.length) return [];
  const against = said.filter((line) => !line.endsWith(' validates'));
  return against.map((line) => line.replaceAll(`${folder}/`, '').slice(0, 400));
}
