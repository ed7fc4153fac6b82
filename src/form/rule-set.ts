/**
 * The form of a document as data: what one set of rules (Hướng dẫn 05-HD/VPTW, Hướng dẫn 36-HD/VPTW) asks of
 * each component. `templates/rules/<id>.yaml` holds the values; the renderer prints by them and a form check
 * can compare a file with them, so every row carries its source and how sure we are of it.
 */
import { z } from 'zod';

const confidence = z.enum(['high', 'medium', 'low']);

/** Where a row comes from, in Vietnamese, and how sure we are of it. */
const evidence = { source: z.string().min(1), confidence, note: z.string().optional() };

/**
 * A length and the bounds that the rules accept. Without bounds the value is the only one accepted; with one
 * bound the other side is open.
 */
const measure = <U extends string>(...units: [U, ...U[]]) =>
  z
    .strictObject({
      value: z.number(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z.enum(units),
    })
    .refine(({ value, min, max }) => (min ?? value) <= value && value <= (max ?? value), {
      error: 'value lies outside min and max',
      params: { fault: 'outOfBounds' },
    });

const points = measure('pt');
const millimetres = measure('mm');

const line = z.strictObject({
  /** The words of WordprocessingML: "exactly" would be invalid there. */
  rule: z.enum(['exact', 'atLeast']),
  height: points,
});

/** How one component of the text is set. */
const component = z.strictObject({
  size: points,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underline: z.boolean().default(false),
  /** `upper`: typed in capitals; `lowerStart`: the first letter is small. */
  case: z.enum(['upper', 'lowerStart', 'asWritten']).default('asWritten'),
  align: z.enum(['left', 'center', 'right', 'justify']).default('center'),
  firstLineIndent: millimetres.optional(),
  /** Of every line, those that wrap too. */
  leftIndent: millimetres.optional(),
  line: line.optional(),
  spaceBefore: points.optional(),
  spaceAfter: points.optional(),
  keepWithNext: z.boolean().default(false),
  /** Fixed words or marks of the component ("-----", "T/M"). */
  text: z.string().optional(),
  /** False where the rules are silent and danvan chose. */
  regulated: z.boolean().default(true),
  ...evidence,
});

export const COMPONENTS = [
  'superior',
  'issuer',
  'issuerMark',
  'numberLine',
  'draftMark',
  'secrecyMark',
  'urgencyMark',
  'circulationNote',
  'partyTitle',
  'stateTitle',
  'stateMotto',
  'placeDate',
  'typeName',
  'author',
  'subject',
  'letterSubject',
  'separator',
  'annexLine',
  'salutation',
  'addressee',
  'recital',
  'enactingFormula',
  'part',
  'partTitle',
  'chapter',
  'chapterTitle',
  'section',
  'sectionTitle',
  'subsection',
  'article',
  'articleText',
  'clause',
  'subclause',
  'point',
  'item',
  'itemHeading',
  'body',
  'quotation',
  'appendix',
  'appendixTitle',
  'authority',
  'position',
  'signer',
  'recipientsLabel',
  'recipient',
  'pageNumber',
] as const;
export type ComponentName = (typeof COMPONENTS)[number];

/** Text of a rule that no layout value can hold, kept for `explain` and for the form check. */
const practice = z.strictObject({
  value: z.string().min(1),
  accepts: z.array(z.string()).default([]),
  ...evidence,
});

/** What ends each line of a list and what ends its last one. */
const listMarks = z.strictObject({
  lead: z.string(),
  each: z.string(),
  last: z.string(),
  /** Other marks after the last line that a check lets pass. */
  lastAccepted: z.array(z.string()).default([]),
  ...evidence,
});

const ruleSet = z.strictObject({
  id: z.string().regex(/^[a-z]+\d+$/),
  name: z.string(),
  /** The dates (ISO, inclusive) between which a new document follows these rules; null: still in force. */
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  instruments: z.array(z.strictObject({ number: z.string(), date: z.iso.date(), issuer: z.string() })),
  page: z.strictObject({
    paper: z.strictObject({
      name: z.string(),
      width: millimetres,
      height: millimetres,
      orientation: z.literal('portrait'),
      ...evidence,
    }),
    margins: z.strictObject({
      top: millimetres,
      bottom: millimetres,
      left: millimetres,
      right: millimetres,
      ...evidence,
    }),
    /** The back of a sheet printed on both sides; an option, off by default. */
    duplexBack: z.strictObject({ left: millimetres, right: millimetres, ...evidence }),
    number: z.strictObject({
      fromTop: millimetres,
      /** The first page that shows its number. */
      firstShown: z.number().int().positive(),
      ...evidence,
    }),
  }),
  font: z.strictObject({
    name: z.string(),
    /** RRGGBB. */
    color: z.string().regex(/^[0-9A-F]{6}$/),
    encoding: z.string(),
    ...evidence,
  }),
  language: z.literal('vi-VN'),
  /** Defaults of every component that does not say otherwise. */
  paragraph: z.strictObject({
    line: z.strictObject({ ...line.shape, ...evidence }),
    spaceAfter: z.strictObject({
      value: z.number(),
      min: z.number().optional(),
      unit: z.literal('pt'),
      ...evidence,
    }),
    firstLineIndent: z.strictObject({ value: z.number(), unit: z.literal('mm'), ...evidence }),
  }),
  header: z.strictObject({
    left: millimetres,
    right: millimetres,
    /** The drawn line under the title: as long as the title of the Party, in points, and its thickness. */
    titleRule: z.strictObject({ length: points, thickness: points, ...evidence }),
    ...evidence,
  }),
  signature: z.strictObject({
    left: millimetres,
    right: millimetres,
    /** Empty lines between the position and the name. */
    blankLines: z.strictObject({
      value: z.number().int(),
      min: z.number().int(),
      max: z.number().int(),
      ...evidence,
    }),
    ...evidence,
  }),
  components: z.strictObject(
    Object.fromEntries(COMPONENTS.map((name) => [name, component])) as Record<
      ComponentName,
      typeof component
    >,
  ),
  /** Where a centred title of several lines may break; small letters. */
  titleBreaks: z.strictObject({
    /** Phrases that like to begin a line. */
    before: z.array(z.string()),
    /** Compound words that stay whole. */
    within: z.array(z.string()),
    ...evidence,
  }),
  lists: z.strictObject({ recitals: listMarks, recipients: listMarks }),
  annex: z.strictObject({
    newPage: z.boolean(),
    restartPageNumbers: z.boolean(),
    firstPageBare: z.boolean(),
    repeatHeader: z.boolean(),
    signature: z.boolean(),
    ...evidence,
  }),
  blanks: z.strictObject({
    /** Non-breaking spaces left for a number, and for a day or month, that is still to come. */
    numberWidth: z.number().int(),
    dayWidth: z.number().int(),
    highlight: z.literal('yellow'),
    ...evidence,
  }),
  toneMarks: z.strictObject({
    /** `older`: ủy, hòa; `newer`: uỷ, hoà; `asWritten`: one habit a document, whichever it is. */
    uy: z.enum(['older', 'newer', 'asWritten']),
    oa: z.enum(['older', 'newer', 'asWritten']),
    ...evidence,
  }),
  typeSymbols: z.record(z.string(), practice),
  practices: z.strictObject({
    numberForm: practice,
    numberingCycle: practice,
    placeName: practice,
    datePadding: practice,
    citation: practice,
    recitalSlope: practice,
    chapterNumber: practice,
    sectionNumber: practice,
    articleNumber: practice,
    clauseNumber: practice,
    pointLetters: practice,
    outlineNumbers: practice,
    endOfText: practice,
    signAuthority: practice,
    seal: practice,
    firstRecipient: practice,
    archiveRecipient: practice,
    appendixNumber: practice,
    secrecyMarks: practice,
    circulationNote: practice,
  }),
});

export type RuleSet = z.infer<typeof ruleSet>;
export type Component = z.infer<typeof component>;

/**
 * Checks a parsed rule file and fills in its defaults.
 * @param data the content of `templates/rules/<id>.yaml`, parsed
 * @throws ZodError naming each missing, unknown or ill-typed value by its path
 */
export function parseRuleSet(data: unknown): RuleSet {
  return ruleSet.parse(data);
}
