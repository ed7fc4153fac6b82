import { parse as parseYaml } from 'yaml';
import { type DatedData, fileOfTable, parseTables, TABLE_NAMES, type TableName } from '../../data/index.js';
import { readAsset } from './assets.js';

/**
 * The dated tables that danvan ships with: units, levels, sources …
 * @throws Failure for a table that breaks its schema
 */
export async function loadData(): Promise<DatedData> {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const text = await readAsset(`templates/data/${fileOfTable(name)}`);
      return [name, parseYaml(text) as unknown] as const;
    }),
  );
  return parseTables(Object.fromEntries(tables) as Record<TableName, unknown>);
}
