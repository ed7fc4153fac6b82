/**
 * The tree's JSON, as `danvan parse --to json` prints it: the published contract, from which the JSON Schema
 * is generated at build. One schema a node type, in the order of `nodes.ts`.
 */
import { z } from 'zod';
import { TREE_SCHEMA_VERSION } from './json-version.js';
import { DOCUMENT_KINDS, NOISE_REASONS, type NodeType, PARAGRAPH_ROLES, PROVISION_TYPES } from './nodes.js';

const point = z
  .strictObject({
    line: z.int().positive(),
    column: z.int().positive(),
    offset: z.int().nonnegative(),
  })
  .meta({ id: 'place' });

const origin = z
  .strictObject({
    start: z.int().nonnegative().describe('Index in the text of the node at which this stretch begins'),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
    offset: z.int().nonnegative().optional(),
    page: z.int().positive().optional(),
    paragraph: z.int().positive().optional(),
  })
  .meta({ id: 'origin' });

const position = z.strictObject({ start: point, end: point }).meta({ id: 'position' });

const base = {
  position: position.optional(),
  data: z.strictObject({ origin: z.array(origin).optional() }).optional(),
};

const notePlace = z
  .strictObject({
    eId: z.string().nullable().describe('The innermost provision or table that holds the mark'),
    mark: z.string().describe('The mark as printed there'),
  })
  .meta({ id: 'notePlace' });

const meta = z
  .strictObject({
    number: z.string().nullable().describe('Number and symbol as printed; null where blank'),
    date: z.iso.date().nullable().describe('Only where day, month and year are all printed'),
    place: z.string().nullable(),
    issuer: z.string().nullable(),
    type: z.string().nullable(),
    subject: z.string().nullable(),
    signer: z.string().nullable(),
  })
  .meta({ id: 'meta' });

/** Looked up when it is used, because provisions nest in provisions. */
function childrenOf(types: readonly NodeType[]): z.ZodType {
  return z.lazy(() => z.array(z.union(types.map((type) => NODE_SCHEMAS[type]))));
}

const BODY = [...PROVISION_TYPES, 'quotation', 'table', 'paragraph', 'noise', 'note'] as const;
const TOP = [
  ...BODY,
  'masthead',
  'recital',
  'enactingFormula',
  'recipients',
  'signatureBlock',
  'regulation',
  'document',
] as const;

function provision<T extends (typeof PROVISION_TYPES)[number]>(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      number: z
        .string()
        .nullable()
        .describe('As printed, never a position in a list; null for a marker without one'),
      label: z.string().describe('The printed marker with its punctuation'),
      eId: z.string().optional().describe('Akoma Ntoso style: art_9__cl_3'),
      heading: z.string().nullable(),
      ...base,
      children: childrenOf(BODY),
    })
    .meta({ id: type });
}

/** As `DocumentComment` has it. */
export const commentSchema = z
  .strictObject({
    author: z.string(),
    date: z.string().nullable(),
    text: z.string(),
    eId: z.string().nullable(),
    quote: z.string(),
    repliesTo: z.int().nonnegative().optional().describe('Place among these, from 0, of what it answers'),
    isResolved: z.literal(true).optional().describe('Marked as settled'),
  })
  .meta({ id: 'comment' });

/** The root of a tree; what else a command tells of it is added to this. */
export const documentSchema = z.strictObject({
  schemaVersion: z.literal(TREE_SCHEMA_VERSION).optional().describe('Only at the root'),
  comments: z.array(commentSchema).optional().describe('Of a Word file, only at the root'),
  type: z.literal('document'),
  kind: z.enum(DOCUMENT_KINDS),
  meta,
  ...base,
  children: childrenOf(TOP),
});

/** A schema for every node type; a new type does not compile until it has one. */
const NODE_SCHEMAS: Record<NodeType, z.ZodType> = {
  document: documentSchema.meta({ id: 'document' }),
  regulation: z
    .strictObject({ type: z.literal('regulation'), meta, ...base, children: childrenOf(TOP) })
    .meta({ id: 'regulation' }),
  masthead: z
    .strictObject({
      type: z.literal('masthead'),
      ...base,
      children: childrenOf(['paragraph', 'noise', 'note']),
    })
    .meta({ id: 'masthead' }),
  recital: z
    .strictObject({ type: z.literal('recital'), label: z.string().optional(), value: z.string(), ...base })
    .meta({ id: 'recital' }),
  enactingFormula: z
    .strictObject({ type: z.literal('enactingFormula'), value: z.string(), ...base })
    .meta({ id: 'enactingFormula' }),
  recipients: z
    .strictObject({
      type: z.literal('recipients'),
      label: z.string(),
      ...base,
      children: childrenOf(['item', 'paragraph', 'noise', 'note']),
    })
    .meta({ id: 'recipients' }),
  signatureBlock: z
    .strictObject({
      type: z.literal('signatureBlock'),
      ...base,
      children: childrenOf(['paragraph', 'noise', 'note']),
    })
    .meta({ id: 'signatureBlock' }),
  part: provision('part'),
  chapter: provision('chapter'),
  section: provision('section'),
  subsection: provision('subsection'),
  appendix: provision('appendix'),
  article: provision('article'),
  clause: provision('clause'),
  subclause: provision('subclause'),
  point: provision('point'),
  item: provision('item'),
  paragraph: z
    .strictObject({
      type: z.literal('paragraph'),
      role: z.enum(PARAGRAPH_ROLES).optional(),
      label: z.string().optional(),
      value: z.string(),
      ...base,
    })
    .meta({ id: 'paragraph' }),
  quotation: z
    .strictObject({
      type: z.literal('quotation'),
      ...base,
      children: childrenOf(['paragraph', 'table', 'noise', 'note']),
    })
    .meta({ id: 'quotation' }),
  table: z
    .strictObject({
      type: z.literal('table'),
      eId: z.string().optional().describe('Akoma Ntoso style: app_II__table_1'),
      ...base,
      children: childrenOf(['row']),
    })
    .meta({ id: 'table' }),
  row: z
    .strictObject({ type: z.literal('row'), ...base, children: childrenOf(['cell']) })
    .meta({ id: 'row' }),
  cell: z
    .strictObject({
      type: z.literal('cell'),
      columnSpan: z.int().min(2).optional(),
      rowSpan: z.int().min(2).optional(),
      isHeader: z.literal(true).optional().describe('It names what stands in its column'),
      ...base,
      children: childrenOf(['paragraph', 'noise', 'note']),
    })
    .meta({ id: 'cell' }),
  noise: z
    .strictObject({
      type: z.literal('noise'),
      reason: z.enum(NOISE_REASONS),
      value: z.string(),
      at: z
        .int()
        .optional()
        .describe(
          'Index in the text of the node before, which this cut; negative in the label before that text',
        ),
      ...base,
    })
    .meta({ id: 'noise' }),
  note: z
    .strictObject({
      type: z.literal('note'),
      value: z.string().describe('As printed, its own mark included'),
      at: z.int().optional().describe('Where it cut a text, as in noise'),
      position: position.optional(),
      data: z
        .strictObject({
          origin: z.array(origin).optional(),
          at: notePlace.optional().describe('Where the mark of the note is printed'),
        })
        .optional(),
    })
    .meta({ id: 'note' }),
};

/** What `danvan parse --to json` prints. */
export const treeSchema: z.ZodType = NODE_SCHEMAS.document;
