/** The comparison's JSON, as `danvan diff --to json` prints it: the published contract. */
import { z } from 'zod';
import { EVIDENCE_KINDS } from '../align/mapping.js';
import { DOCUMENT_KINDS, PARAGRAPH_ROLES, PROVISION_TYPES } from '../tree/nodes.js';
import {
  CHANGE_CLASSES,
  CHANGE_REASONS,
  CHANGERS,
  COMPARISON_SCHEMA_VERSION,
  type ComparedUnit,
  type Comparison,
  OUTSIDE_KINDS,
  UNIT_STATUSES,
} from './comparison.js';

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);

const changedBy = z
  .enum(CHANGERS)
  .exactOptional()
  .describe('Of three texts: who made it so, seen from the old central text');

const change = z
  .strictObject({
    class: z.enum(CHANGE_CLASSES).describe('The weakest class that explains the change'),
    op: z.enum(['insert', 'delete', 'replace']),
    base: z.string(),
    target: z.string(),
    baseOffset: offset,
    targetOffset: offset,
    reasons: z.array(z.enum(CHANGE_REASONS)),
    suspect: z.enum(['base', 'target']).nullable(),
    changedBy,
  })
  .meta({ id: 'change' });

const textChanges = z.strictObject({ changes: z.array(change) }).meta({ id: 'textChanges' });

const evidence = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS),
    score: share,
    detail: z.string(),
  })
  .meta({ id: 'evidence' });

const side = z
  .strictObject({
    kind: z.enum([
      'document',
      'regulation',
      'masthead',
      'recital',
      'enactingFormula',
      'recipients',
      'signatureBlock',
      ...PROVISION_TYPES,
      'paragraph',
      'quotation',
      'table',
      'row',
    ]),
    role: z.enum(PARAGRAPH_ROLES).nullable(),
    eId: z.string().nullable().describe('Akoma Ntoso style: art_9__cl_3'),
    number: z.string().nullable().describe('As printed; null for text without a number'),
    label: z.string().describe('The printed marker with its punctuation'),
    heading: z.string().nullable(),
    text: z.string().describe('The text on its own line; of a piece, its stretch of that text'),
    cells: z
      .array(
        z.strictObject({
          start: z.int().nonnegative().describe('Index in `text` at which the text of the cell begins'),
          column: z.string().nullable().describe('The words above it in the head of the table'),
        }),
      )
      .exactOptional()
      .describe('Only of a row of a table'),
    order: z.int().nonnegative().describe('Place in reading order among the units of its document'),
    depth: z.int().nonnegative(),
    piece: z.int().nonnegative().nullable().describe('Which piece of a unit that was split or merged'),
  })
  .meta({ id: 'side' });

const unit: z.ZodType<ComparedUnit> = z
  .strictObject({
    status: z.enum(UNIT_STATUSES),
    base: side.nullable(),
    target: side.nullable(),
    similarity: share,
    evidence: z.array(evidence),
    label: textChanges,
    heading: textChanges,
    changes: z.array(change),
    breaks: z
      .array(change)
      .exactOptional()
      .describe('Before a piece: a paragraph break in one text, a blank in the other'),
    clauses: z.lazy(() => z.array(unit)),
    changedBy,
  })
  .meta({ id: 'comparedUnit' });

const takenUp = z
  .strictObject({
    status: z.enum(UNIT_STATUSES),
    since: side.nullable().describe('The unit in the old central text'),
    base: side.nullable().describe('The unit in the new central text'),
    target: side.nullable().describe('The unit in the local text'),
    heading: textChanges,
    changes: z.array(change).describe('From the old central text to the new one; the local text has them'),
  })
  .meta({ id: 'takenUp' });

const outsideDifference = z
  .strictObject({
    kind: z.enum(OUTSIDE_KINDS),
    base: z.string().nullable(),
    target: z.string().nullable(),
    places: z
      .strictObject({ base: z.string().nullable(), target: z.string().nullable() })
      .exactOptional()
      .describe('Only of a note: the provisions that hold its mark'),
    changedBy,
  })
  .meta({ id: 'outsideDifference' });

const document = z
  .strictObject({
    name: z.string().nullable(),
    kind: z.enum(DOCUMENT_KINDS),
    number: z.string().nullable(),
    date: z.iso.date().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    partial: z.boolean(),
    notes: z.array(z.string()).describe('What a reader must know: reconstructed, not read in full'),
    noise: z.array(z.string()),
  })
  .meta({ id: 'comparedDocument' });

const count = z.int().nonnegative();
const byStatus = z.record(z.enum(UNIT_STATUSES), count).meta({ id: 'byStatus' });

/** What `danvan diff --to json` prints. */
export const comparisonSchema: z.ZodType<Comparison> = z.strictObject({
  schemaVersion: z.literal(COMPARISON_SCHEMA_VERSION),
  base: document,
  target: document,
  only: z.array(z.string()).describe('Addresses to which the comparison was narrowed; empty for the whole'),
  summary: z.strictObject({
    articles: byStatus,
    clauses: byStatus,
    classes: z.record(z.enum(CHANGE_CLASSES), count),
    similarity: share,
  }),
  areUnrelated: z
    .literal(true)
    .exactOptional()
    .describe('The two have nothing in common: most likely one of the files is the wrong one'),
  articles: z.array(unit),
  headings: z.array(unit),
  decision: z.array(unit),
  outside: z.array(outsideDifference).describe('Headers, footers, footnotes and scraps that differ'),
  notCompared: z
    .array(z.strictObject({ kind: z.enum(OUTSIDE_KINDS), side: z.enum(['base', 'target']) }))
    .exactOptional()
    .describe('Kinds that only one text has, and its format alone can hold'),
  unanswered: z.array(side),
  since: document.exactOptional().describe('Of three texts: the old central text'),
  takenUp: z
    .array(takenUp)
    .exactOptional()
    .describe('Of three texts: what the local text already has of the new central one'),
  outsideTakenUp: z
    .array(outsideDifference)
    .exactOptional()
    .describe('Of three texts: the same of headers, footers and notes; base is the old central text'),
});
