/** Where a fact comes from and how far it can be trusted: on every row, and on a field where it differs. */
import { z } from 'zod';

/**
 * high: two or more independent sources, one of them official or national press; medium: one good source or
 * several indirect ones; low: inference, or background knowledge that an officer must confirm.
 */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof confidence>;

/** Fields to spread into a row's schema. `sources` are ids of sources.yaml. */
export const provenance = {
  sources: z.array(z.string()).min(1),
  confidence,
  note: z.string().optional(),
};

export const sourcesTable = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string(),
      /** Publisher, title or number, and date where one was seen. */
      what: z.string(),
      seen: z.enum(['full text', 'excerpt', 'title', 'cited', 'none']),
    }),
  ),
});
export type SourcesTable = z.infer<typeof sourcesTable>;
