/** What every regulation must say: the subjects of the 28 articles and of their clauses. */
import { z } from 'zod';
import { LEVELS } from '../model.js';

/** H: two or more independent sources; M: one good source, or both full texts agree; L: one full text only. */
export const REQUIREMENT_CONFIDENCES = ['H', 'M', 'L'] as const;

const id = z.string().regex(/^art_\d+(?:__cl_\d+(?:__sub_\d+\.\d+)?)?$/);

const requirement = z.strictObject({
  id,
  /** What the provision is about, in Vietnamese. */
  subject: z.string().min(1),
  /** The legal unit: điều, khoản, or a numbered part of a khoản ("2.1."). */
  provision: z.enum(['article', 'clause', 'subclause']),
  /** The levels whose regulation must have it. */
  levels: z
    .array(z.enum(LEVELS))
    .min(1)
    .default([...LEVELS]),
  confidence: z.enum(REQUIREMENT_CONFIDENCES),
  /** Only one of the two full texts has it, so its absence is no fault. */
  optional: z.boolean().default(false),
  /** What only one of the two full texts says beside the subject; its absence is no fault either. */
  optionalParts: z
    .array(z.strictObject({ subject: z.string().min(1), source: z.enum(['thai-nguyen', 'ha-noi']) }))
    .default([]),
});
export type Requirement = z.output<typeof requirement>;

export const requirementsSchema = z.array(requirement).min(1);
