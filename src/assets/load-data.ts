import { type DatedData, fileOfTable, parseTables, TABLE_NAMES, type TableName } from '../data/index.js';
import { readYamlAsset } from './assets.js';

/**
 * The dated tables that danvan ships with: units, levels, sources …
 * @throws Failure for a table that breaks its schema
 */
export async function loadData(): Promise<DatedData> {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      return [name, await readYamlAsset(`templates/data/${fileOfTable(name)}`)] as const;
    }),
  );
  return parseTables(Object.fromEntries(tables) as Record<TableName, unknown>);
}
