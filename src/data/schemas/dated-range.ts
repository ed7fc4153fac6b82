/**
 * Dates of facts. Every table row that can stop being true carries a half-open range: it holds on `from` and on
 * no day from `to` on, so that the `to` of one row and the `from` of its successor are the same date.
 */
import { z } from 'zod';

/** A day that exists, as "2025-07-01"; such dates compare as text. */
export const isoDate = z.iso.date();

/** First day on which a row holds, and the first day on which it no longer does; null is "no known bound". */
export const datedRange = z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() });
export type DatedRange = z.infer<typeof datedRange>;
