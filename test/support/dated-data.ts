import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type DatedData, fileOfTable, TABLE_NAMES, type TableName } from '../../src/data/index.js';
import { parseTables } from '../../src/data/schemas/index.js';

/** The values of templates/data as read from disk, unchecked. */
export function readTables(): Record<TableName, unknown> {
  const read = (name: TableName): unknown =>
    parse(readFileSync(new URL(`../../templates/data/${fileOfTable(name)}`, import.meta.url), 'utf8'));
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as Record<TableName, unknown>;
}

/** The dated data that ships with the program. */
export const dated: DatedData = parseTables(readTables());
