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

export const partyCellsTable = z.strictObject({ units: z.array(partyCell) });
