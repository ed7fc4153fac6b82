/** The form of special-zones.yaml. */
import { z } from 'zod';
import { datedRange } from './dated-range.js';
import { provenance } from './provenance.js';

const specialZone = datedRange.extend({
  /** Without the unit word: "Phú Quốc". */
  name: z.string().min(1),
  /** Id in provinces.yaml of the province or city in which it is. */
  province: z.string(),
  ...provenance,
});
export type SpecialZone = z.infer<typeof specialZone>;

export const specialZonesTable = z.strictObject({ zones: z.array(specialZone) });
