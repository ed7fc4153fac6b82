/** The JSON of `danvan check --format json`: the published contract, from which the JSON Schema is made at build. */
import { z } from 'zod';
import { REPAIR_KINDS, SEVERITIES } from '../../findings/finding.js';
import { DAY_ORIGINS } from '../facts/document-day.js';

const place = z.int().positive().nullable();

const weakening = z.strictObject({
  requirement: z.string(),
  eId: z.string().nullable(),
  kind: z.enum(['modal', 'number', 'bearer', 'reversal']),
  expected: z.string(),
  actual: z.string().describe('Empty where nothing stands in its place'),
});

const coverage = z.strictObject({
  required: z.int().nonnegative(),
  covered: z.int().nonnegative(),
  weakened: z.int().nonnegative(),
  partial: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  extra: z.array(z.string()).describe('Ids of articles that answer no requirement'),
  articles: z.array(
    z.strictObject({
      requirement: z.string().describe('Id of the required article'),
      subject: z.string(),
      state: z.enum(['covered', 'weakened', 'partial', 'missing']),
      eId: z.string().nullable().describe('The article of the document that answers it'),
      score: z.number().min(0).max(1),
      missingClauses: z.array(z.string()),
      absentClauses: z
        .array(z.string())
        .describe('Optional clauses, which not every published regulation has, that nothing answers'),
      weakenings: z.array(weakening),
    }),
  ),
});

const edit = z
  .strictObject({
    start: z
      .int()
      .nonnegative()
      .describe('Offset in the file, in UTF-16 units; a byte order mark does not count'),
    end: z.int().nonnegative(),
    found: z.string(),
    text: z.string(),
  })
  .describe('One replacement; a repair makes all of them or none');

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  eId: z.string().nullable().describe('Akoma Ntoso style: art_9__cl_3'),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  page: place,
  paragraph: place.describe('Of a Word file'),
  expected: z.array(z.string()),
  actual: z.string().nullable(),
  fix: z.array(edit).describe('Empty where a person has to decide'),
  repair: z
    .enum(REPAIR_KINDS)
    .nullable()
    .describe('safe: made by --fix; unsafe: made by --fix --unsafe-fixes; null where there is no repair'),
  fingerprint: z.string(),
  suppressed: z
    .strictObject({ kind: z.enum(['waiver', 'baseline']), reason: z.string().nullable() })
    .nullable(),
});

const counts = z.strictObject({
  error: z.int().nonnegative(),
  warning: z.int().nonnegative(),
  note: z.int().nonnegative(),
  suppressed: z.int().nonnegative(),
});

/** One entry a file. */
export const checkReportSchema = z.array(
  z.strictObject({
    file: z.string(),
    isUnchecked: z
      .boolean()
      .describe('Whether the file could not be read; its one finding, unchecked-file, says why'),
    day: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .nullable()
      .describe('The day by which it was judged; null for an unchecked file'),
    dayOrigin: z
      .enum(DAY_ORIGINS)
      .nullable()
      .describe('From where the day is known: the user, a place of the text, the file, or today'),
    findings: z.array(finding),
    coverage: coverage.nullable().describe('Null for a text that is no regulation on mass mobilisation'),
    counts,
  }),
);
export type CheckReport = z.infer<typeof checkReportSchema>;
