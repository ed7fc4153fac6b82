/** The form of party-cells.yaml. */
import { z } from 'zod';
import { datedRange } from './dated-range.js';
import { LEVEL_IDS } from './levels.js';
import { provenance } from './provenance.js';

const partyCell = datedRange.extend({
  /** Without the unit word: "Hoàng Sa". */
  name: z.string().min(1),
  level: z.enum(LEVEL_IDS),
  /** Id in provinces.yaml of the province or city in which it is. */
  province: z.string(),
  ...provenance,
});
export type PartyCell = z.infer<typeof partyCell>;

export const partyCellsTable = z.strictObject({
  /** What stands in the place of "Đảng ủy": "Chi bộ". */
  committee: z.string().min(1),
  /** The layout of bodies (layouts.yaml) of every such unit, and of no other. */
  layout: z.string().min(1),
  units: z.array(partyCell),
});
