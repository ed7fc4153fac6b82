/** Units that have a Chi bộ and no Đảng ủy: party-cells.yaml. */
import { z } from 'zod';
import { datedRange, isInForce } from './dated-range.js';
import { LEVEL_IDS, type LevelsTable } from './levels.js';
import { nameKey } from './name-key.js';
import { unitWords } from './names.js';
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

/**
 * The unit of that name that has a Chi bộ on a day, however its name is written ("đặc khu Hoàng Sa", "Hoang Sa"); null for none.
 * @param asOf ISO date
 */
export function findPartyCell(
  name: string,
  { partyCells, levels }: { partyCells: z.infer<typeof partyCellsTable>; levels: LevelsTable },
  asOf: string,
): PartyCell | null {
  const isNamed = (cell: PartyCell): boolean =>
    [cell.name, unitWords(cell, levels).unit].some((one) => nameKey(one) === nameKey(name));
  return partyCells.units.find((cell) => isInForce(cell, asOf) && isNamed(cell)) ?? null;
}
