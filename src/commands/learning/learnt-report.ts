/** What was learnt as JSON, as `danvan learn --format json` prints it: the published contract. */
import { z } from 'zod';
import type { TextRow } from '../../learn/index.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import type { LearntProfile } from './learn-into.js';

/** Raised when a program that reads the former version could go wrong with the new one. */
export const LEARNT_SCHEMA_VERSION = 1;

const printed = z
  .strictObject({
    kind: z.string().describe('What it is: the role of a line, or clause, paragraph, recital …'),
    eId: z.string().nullable().describe('Address of the provision in which it stands'),
    text: z.string(),
  })
  .nullable();

export const learntSchema = z.strictObject({
  schemaVersion: z.literal(LEARNT_SCHEMA_VERSION),
  profile: z.string().nullable().describe('The file that was written; null where nothing was learnt'),
  fields: z.array(z.strictObject({ field: z.string().describe('Path: "signer.name"'), value: z.unknown() })),
  provisions: z
    .array(z.record(z.string(), z.unknown()))
    .describe('Items of `provisions` that are new or changed, as the profile has them'),
  dropped: z.array(z.int().positive()).describe('Places, from 1, of former items that are no more'),
  stale: z
    .array(z.string())
    .describe('Addresses of words that stay although what they cite has another number'),
  left: z
    .array(z.strictObject({ drafted: printed, edited: printed }))
    .describe('What the next draft does not have as the edited text has it'),
  problem: z.string().nullable().describe('Why draft would refuse the profile as it stands'),
});

/** Without its blanks, which the contract does not have. */
const printedRow = (row: TextRow | null): z.infer<typeof printed> =>
  row && { kind: row.kind, eId: row.eId, text: row.text };

/** @param output the profile that was written; null where nothing was */
export function learntReport(
  { learnt, listed, left, problem }: LearntProfile,
  output: string | null,
  catalogue: Catalogue,
): z.infer<typeof learntSchema> {
  const { fields, provisions, stale } = learnt;
  const kept = new Set(provisions.map(({ origin }) => origin));
  return {
    schemaVersion: LEARNT_SCHEMA_VERSION,
    profile: output,
    fields: [...fields].map(([field, value]) => ({ field, value })),
    provisions: provisions.filter(({ isChanged }) => isChanged).map(({ written }) => ({ ...written })),
    dropped:
      output === null
        ? []
        : Array.from({ length: listed }, (_, index) => index + 1).filter((place) => !kept.has(place)),
    stale,
    left: left.map(({ drafted, edited }) => ({ drafted: printedRow(drafted), edited: printedRow(edited) })),
    problem: problem && wordMessage(problem.id, problem.params, catalogue),
  };
}
