/** The form of the dates of a fact; `data/dated-range.ts` says how they are read. */
import { z } from 'zod';

/** A day that exists, as "2025-07-01"; such dates compare as text. */
export const isoDate = z.iso.date();

/** First day on which a row holds, and the first day on which it no longer does; null is "no known bound". */
export const datedRange = z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() });
export type DatedRange = z.infer<typeof datedRange>;
