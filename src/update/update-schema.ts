/** The update's JSON, as `danvan update --json` prints it: the published contract. */
import { z } from 'zod';
import { REASON_KINDS, UPDATE_SCHEMA_VERSION, UPDATE_STATUSES } from './update.js';

const count = z.int().nonnegative();

const words = z.strictObject({
  kind: z.string().describe('What the line is: article, clause, paragraph, recital …'),
  eId: z.string().nullable().describe('Address in its own text, or of the provision in which it stands'),
  label: z.string().describe('Printed marker: "Điều 9.", "3."'),
  heading: z.string().nullable(),
  text: z.string(),
});

const row = z.strictObject({
  status: z.enum(UPDATE_STATUSES),
  since: words.nullable().describe('In the old central text'),
  current: words.nullable().describe('In the new central text'),
  local: words.nullable().describe('In the standing local text'),
  result: words.nullable().describe('In the updated text'),
  reasons: z.array(z.strictObject({ kind: z.enum(REASON_KINDS), text: z.string() })),
  confirm: z.array(z.string()).describe('What a person must read over before signing'),
  proposal: z
    .strictObject({ heading: z.string().nullable(), text: z.string() })
    .nullable()
    .describe('Of a conflict whose changes do not meet: the words with both'),
  others: z
    .array(
      z.strictObject({
        from: z.string().describe('The other standing text'),
        label: z.string(),
        heading: z.string().nullable(),
        text: z.string(),
      }),
    )
    .describe(
      'Words of further standing texts where they differ from the base, or where the base lacks the line',
    ),
  lackedBy: z
    .array(z.string())
    .describe('Further standing texts that have nothing of the line, nor of what nests in it'),
});

const text = z.strictObject({
  name: z.string().nullable(),
  number: z.string().nullable(),
  day: z.string().nullable().describe('ISO date; of a model text the day whose text it is'),
});

export const updateSchema = z.strictObject({
  schemaVersion: z.literal(UPDATE_SCHEMA_VERSION),
  since: text,
  current: text,
  local: text,
  others: z.array(text).describe('Further standing texts of a merged unit'),
  summary: z.strictObject({
    ...(Object.fromEntries(UPDATE_STATUSES.map((status) => [status, count])) as Record<
      (typeof UPDATE_STATUSES)[number],
      typeof count
    >),
    toConfirm: count,
  }),
  rows: z.array(row),
});
