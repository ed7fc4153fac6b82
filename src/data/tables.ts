/** The dated tables together: what the command line reads from templates/data and hands to the stages. */
import { z } from 'zod';
import { failer } from '../findings/failure.js';
import { bodiesTable } from './bodies.js';
import { formerUnitsTable } from './former-units.js';
import { instrumentsTable } from './instruments.js';
import { layoutsTable } from './layouts.js';
import { levelsTable } from './levels.js';
import type { messages } from './messages.vi.js';
import { otherPlacesTable } from './other-places.js';
import { partyCellsTable } from './party-cells.js';
import { sourcesTable } from './provenance.js';
import { provincesTable } from './provinces.js';
import { termsTable } from './terms.js';

/** One schema a table; the key is also in the file's name: `formerUnits` is former-units.yaml. */
export const tableSchemas = {
  provinces: provincesTable,
  formerUnits: formerUnitsTable,
  levels: levelsTable,
  instruments: instrumentsTable,
  otherPlaces: otherPlacesTable,
  bodies: bodiesTable,
  layouts: layoutsTable,
  partyCells: partyCellsTable,
  terms: termsTable,
  sources: sourcesTable,
};
export type TableName = keyof typeof tableSchemas;

const datedData = z.strictObject(tableSchemas);
export type DatedData = z.infer<typeof datedData>;

export const TABLE_NAMES = Object.keys(tableSchemas) as TableName[];

/** The table's file under templates/data: `formerUnits` is "former-units.yaml". */
export function fileOfTable(name: TableName): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}

const fail = failer<typeof messages>();

/**
 * Checks the parsed YAML or JSON values of all tables.
 * @throws Failure `data.badTable`, naming the first table, place and problem found
 */
export function parseTables(values: Readonly<Record<TableName, unknown>>): DatedData {
  const parsed = datedData.safeParse(values);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const [table, ...path] = issue?.path ?? [];
  throw fail(
    'data.badTable',
    { file: fileOfTable(table as TableName), path: path.join('.') || '.', problem: issue?.message ?? '' },
    { cause: parsed.error },
  );
}
