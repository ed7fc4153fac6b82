/** The forms of opposites.yaml and state-bodies.yaml. */
import { z } from 'zod';

const phrase = z.string().min(1);
const confidence = z.enum(['high', 'medium', 'low']);
const source = { asOf: z.iso.date(), sources: z.array(phrase).min(1) };

export const oppositesSchema = z.strictObject({
  ...source,
  confidence,
  opposites: z.array(z.strictObject({ id: phrase, poles: z.array(z.array(phrase).min(1)).min(2) })),
  lookalikes: z.array(phrase),
});

export const stateBodiesSchema = z.strictObject({
  ...source,
  heads: z.array(phrase),
  bodies: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: phrase,
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      successor: phrase.optional(),
      confidence,
    }),
  ),
});
