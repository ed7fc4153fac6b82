/** Layouts of bodies by date: who advises a committee on dân vận, and which Party committees stand beside it: layouts.yaml. */
import { bodyOf } from './bodies.js';
import { isInForce } from './dated-range.js';
import type { BodiesTable, Body } from './schemas/bodies.js';
import type { Layout, LayoutsTable } from './schemas/layouts.js';
import type { Tier } from './tiers.js';

/** The layouts that units of a tier may have on a day, in the table's order. @param asOf ISO date */
export function layoutsAt({ layouts }: LayoutsTable, asOf: string, level: Tier): Layout[] {
  return layouts.filter((row) => row.tier === level && isInForce(row, asOf));
}

/** The bodies that a layout names, the adviser first. */
export function bodiesOfLayout({ adviser, committees }: Layout, table: BodiesTable): Body[] {
  return [adviser, ...committees].flatMap((id) => bodyOf(id, table) ?? []);
}
