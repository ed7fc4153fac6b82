/** Layouts of bodies by date: who advises a committee on dân vận, and which Party committees stand beside it: layouts.yaml. */
import { z } from 'zod';
import { type BodiesTable, type Body, bodyOf } from './bodies.js';
import { datedRange, isInForce } from './dated-range.js';
import { tier } from './levels.js';
import { provenance } from './provenance.js';
import type { Tier } from './tiers.js';

export const layout = datedRange.extend({
  /** What the field `layout` of a profile takes; several rows of one id follow each other in time. */
  id: z.string().regex(/^[a-z-]+$/),
  tier,
  /** In Vietnamese, for the officer who chooses. */
  name: z.string().min(1),
  /** Id in bodies.yaml of the body that advises on dân vận. */
  adviser: z.string(),
  /** Ids of the Party committees of agencies, beside the adviser. */
  committees: z.array(z.string()),
  /** Ids of bodies that a unit of this layout does not have. */
  without: z.array(z.string()),
  ...provenance,
});
export type Layout = z.infer<typeof layout>;

export const layoutsTable = z.strictObject({ layouts: z.array(layout).min(1) });
export type LayoutsTable = z.infer<typeof layoutsTable>;

/** The layouts that units of a tier may have on a day, in the table's order. @param asOf ISO date */
export function layoutsAt({ layouts }: LayoutsTable, asOf: string, level: Tier): Layout[] {
  return layouts.filter((row) => row.tier === level && isInForce(row, asOf));
}

/** The bodies that a layout names, the adviser first. */
export function bodiesOfLayout({ adviser, committees }: Layout, table: BodiesTable): Body[] {
  return [adviser, ...committees].flatMap((id) => bodyOf(id, table) ?? []);
}
