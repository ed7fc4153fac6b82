/** Findings that were there before, so that only new ones count. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Fingerprints by file. */
  files: z.record(z.string(), z.array(z.string())),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** @throws Failure `check.badBaseline` */
export function parseBaseline(text: string, file: string): Baseline {
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch (error) {
    throw fail('check.badBaseline', { file }, { cause: error });
  }
}

/** The same findings give the same file: files and fingerprints are sorted. */
export function makeBaseline(fingerprints: ReadonlyMap<string, readonly string[]>): Baseline {
  const files = [...fingerprints]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => [file, [...list].sort()] as const);
  return { schemaVersion: 1, files: Object.fromEntries(files) };
}
