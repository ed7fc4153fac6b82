/** The forms of the dated tables together. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { fileOfTable, type TableName } from '../tables.js';
import { bodiesTable } from './bodies.js';
import { formerUnitsTable } from './former-units.js';
import { instrumentsTable } from './instruments.js';
import { layoutsTable } from './layouts.js';
import { levelsTable } from './levels.js';
import { otherPlacesTable } from './other-places.js';
import { partyCellsTable } from './party-cells.js';
import { sourcesTable } from './provenance.js';
import { provincesTable } from './provinces.js';
import { specialZonesTable } from './special-zones.js';
import { termsTable } from './terms.js';

/** One schema a table. */
export const tableSchemas = {
  provinces: provincesTable,
  formerUnits: formerUnitsTable,
  levels: levelsTable,
  instruments: instrumentsTable,
  otherPlaces: otherPlacesTable,
  bodies: bodiesTable,
  layouts: layoutsTable,
  partyCells: partyCellsTable,
  specialZones: specialZonesTable,
  terms: termsTable,
  sources: sourcesTable,
} satisfies Record<TableName, z.ZodType>;

const datedData = z.strictObject(tableSchemas);
export type DatedData = z.infer<typeof datedData>;

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
