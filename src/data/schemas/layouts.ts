/** The form of layouts.yaml. */
import { z } from 'zod';
import { datedRange } from './dated-range.js';
import { tier } from './levels.js';
import { provenance } from './provenance.js';

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
