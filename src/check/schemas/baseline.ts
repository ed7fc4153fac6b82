/** The form of a baseline; it is opened only where there is one. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Fingerprints by file; its path counts from the baseline's own folder, so that they hold wherever a run starts. */
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
