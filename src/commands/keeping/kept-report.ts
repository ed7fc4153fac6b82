/** What `draft --keep` writes as JSON: the merged tree, and beside it what became of each line, as the terminal tells it. */
import { z } from 'zod';
import { documentSchema } from '../../tree/schema.js';
import { updateSchema } from '../../update/update-schema.js';
import { learntSchema } from '../learning/learnt-report.js';

/** Raised when a program that reads the former version could go wrong with the new one; the tree has its own. */
export const KEPT_SCHEMA_VERSION = 1;

const keptSchema = z.strictObject({
  schemaVersion: z.literal(KEPT_SCHEMA_VERSION),
  edited: z.string().describe('The edited file, as the user named it'),
  since: z.iso.date().describe('Day of the draft that was edited'),
  current: z.iso.date().describe('Day of the draft of now'),
  summary: updateSchema.shape.summary,
  rows: updateSchema.shape.rows.describe(
    'Each line in the former draft (since), in the one of now (current), as edited (local) and as it stands (result)',
  ),
  learnt: learntSchema.nullable().describe('What was written with --profile-out; null without it'),
});

export type KeptReport = z.infer<typeof keptSchema>;

export const keptDraftSchema = documentSchema.extend({ keep: keptSchema });
