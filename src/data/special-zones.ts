/** The special zones (đặc khu) and where each is: special-zones.yaml. */
import type { z } from 'zod';
import { isInForce } from './dated-range.js';
import { nameKey } from './name-key.js';
import type { LevelsTable } from './schemas/levels.js';
import type { SpecialZone, specialZonesTable } from './schemas/special-zones.js';
import { parseCommune } from './unit-word.js';

/**
 * The special zone that a user's words mean on a day, with or without its unit word ("đặc khu Hoàng Sa", "hoang sa"); null for
 * none, and for a commune of another kind of that name.
 * @param asOf ISO date
 */
export function findSpecialZone(
  words: string,
  { specialZones, levels }: { specialZones: z.infer<typeof specialZonesTable>; levels: LevelsTable },
  asOf: string,
): SpecialZone | null {
  const said = parseCommune(words, levels, asOf);
  if (said !== null && said.level !== 'special-zone') return null;
  const key = nameKey(said?.name ?? words);
  return specialZones.zones.find((zone) => isInForce(zone, asOf) && nameKey(zone.name) === key) ?? null;
}
