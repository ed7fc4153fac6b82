/** Units that have a Chi bộ and no Đảng ủy: party-cells.yaml. */
import type { z } from 'zod';
import { isInForce } from './dated-range.js';
import { nameKey } from './name-key.js';
import { unitWords } from './names.js';
import type { LevelsTable } from './schemas/levels.js';
import type { PartyCell, partyCellsTable } from './schemas/party-cells.js';

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
