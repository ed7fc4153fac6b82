/** The form of bodies.yaml. */
import { z } from 'zod';
import { SEVERITIES } from '../../findings/finding.js';
import { datedRange } from './dated-range.js';
import { tier } from './levels.js';
import { provenance } from './provenance.js';

export const SIDES = [
  'party',
  'state',
  'front',
  'organisation',
  'armed-forces',
  'judiciary',
  'press',
] as const;

/** A name with fields: "Ban Dân vận {committee}"; not "Ban {x}". */
const fieldedName = z.string().regex(/^([^{}]|\{(committee|word)\})+$/);

export const body = datedRange.extend({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: fieldedName,
  tier,
  side: z.enum(SIDES),
  /** Id of the body whose committee or standing organ it is: what is told of one is told of the other. */
  of: z.string().optional(),
  /** Localities changed on different days around `from` and `to`. */
  approximate: z.boolean().default(false),
  /** Ids of the bodies that have its duties afterwards. */
  successors: z.array(z.string()).default([]),
  /** How grave it is to name the body once it has ended; absent for one that has not. */
  severity: z.enum(SEVERITIES).optional(),
  /** Ids of instruments.yaml. */
  basis: z.array(z.string()).default([]),
  ...provenance,
});
export type Body = z.infer<typeof body>;

export const DUTIES = ['mass-mobilisation-advice'] as const;
export type Duty = (typeof DUTIES)[number];

export const dutyHolder = datedRange.extend({
  duty: z.enum(DUTIES),
  tier,
  body: z.string(),
  /** Bodies that a locality may have named instead. */
  alternatives: z.array(z.string()).default([]),
  ...provenance,
});
export type DutyHolder = z.infer<typeof dutyHolder>;

export const bodiesTable = z.strictObject({ bodies: z.array(body), duties: z.array(dutyHolder) });
export type BodiesTable = z.infer<typeof bodiesTable>;
