/** The form of other-places.yaml. */
import { z } from 'zod';
import { isoDate } from './dated-range.js';
import { provenance } from './provenance.js';

const otherPlace = z.strictObject({
  name: z.string(),
  /** A province that has ended, or a city that belonged to a province. */
  kind: z.enum(['province', 'city']),
  /** Id of the unit of today in which it lies. */
  successor: z.string(),
  /** First day on which it no longer was one. */
  until: isoDate,
  ...provenance,
});
export type OtherPlace = z.infer<typeof otherPlace>;

export const otherPlacesTable = z.strictObject({ places: z.array(otherPlace) });
