import { type DatedData, fileOfTable, parseTables, TABLE_NAMES, type TableName } from '../data/index.js';
import { readYamlAsset } from './assets.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';

const pathOf = (name: TableName): string => `templates/data/${fileOfTable(name)}`;

export const DATED_DATA: CheckedTable<DatedData> = {
  copy: 'checked/data.json',
  sources: TABLE_NAMES.map(pathOf),
  check: async () => {
    const tables = await Promise.all(
      TABLE_NAMES.map(async (name) => [name, await readYamlAsset(pathOf(name))] as const),
    );
    return parseTables(Object.fromEntries(tables) as Record<TableName, unknown>);
  },
};

/**
 * The dated tables that danvan ships with: units, levels, sources …
 * @throws Failure for a table that breaks its schema
 */
export const loadData = (): Promise<DatedData> => loadChecked(DATED_DATA);
