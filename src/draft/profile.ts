/**
 * The profile of a locality: what a draft says of it. Every value may be left out (a default may fill it, else it is
 * a blank) or null (a blank on purpose). `field-labels.vi.ts` says in Vietnamese what each field is.
 */
import { z } from 'zod';
import { ISSUES, LEVELS } from '../reference/model.js';
import { CIRCULATION_NOTES, SECRECY_MARKS, URGENCY_MARKS } from '../text/document-marks.js';
import { statedDay, statedPartOfDate } from '../text/stated-date.js';
import { parseDraftRound } from './draft-round.js';

/** One line of text: no line break, and none of the marks by which the draft tells blanks apart. */
const line = z
  .string()
  .refine((text) => !/[\p{Cc}\p{Co}]/u.test(text), { params: { problem: 'notOneLine' } });
const NO_SUCH_DATE = { params: { problem: 'noSuchDate' } };
/** "2026-11-21", "21/11/2026", or as far as it is known: "2026-11", 2026; kept in ISO form. */
const date = z.union([
  line
    .refine((value) => statedPartOfDate(value) !== null, NO_SUCH_DATE)
    .transform((value) => statedPartOfDate(value) ?? value),
  z.int().refine((year) => statedPartOfDate(String(year)) !== null, NO_SUCH_DATE),
]);
/** A whole date: "2026-11-21", "21/11/2026"; kept in ISO form. */
const day = line
  .refine((value) => statedDay(value) !== null, NO_SUCH_DATE)
  .transform((value) => statedDay(value) ?? value);
/** 2, "Dự thảo lần 2"; 0, "không" and null where the text bears no draft mark. */
const draftRound = z.union([
  z.int().nonnegative(),
  line
    .refine((words) => parseDraftRound(words) !== null, { params: { problem: 'noDraftRound' } })
    .transform((words) => parseDraftRound(words) ?? 0),
]);
const habit = z.enum(['older', 'newer']);
/** "05", "12a", 7; not "-3" or "số 5". */
const number = z.union([
  line.refine((text) => /^\d[\p{L}\d]*$/u.test(text), { params: { problem: 'notANumber' } }),
  z.int().nonnegative(),
]);

/** A regulation that the new one replaces; in a merged unit, one of each former unit. */
const predecessor = optional({
  /** The former unit, where its regulation is not known and must be asked for. */
  unit: line,
  /** The committee of the former unit: "Tỉnh ủy Bắc Kạn". */
  committee: line,
  type: line,
  /** With its symbol: "903-QĐ/TU". */
  number: line,
  date,
  issuer: line,
  subject: line,
});

export const profileSchema = optional({
  asOf: day,
  rules: z.enum(['hd05', 'hd36']),
  level: z.enum(LEVELS),
  unit: optional({ name: line, title: line, self: line, communes: line, neighbourhoods: line }),
  /** Of a commune: the unit above, and its regulation with number and date ("Quyết định số 2387-QĐ/TU, ngày …"). */
  province: optional({ title: line, committee: line, regulation: line }),
  superior: line,
  committee: optional({
    name: line,
    title: line,
    organisation: line,
    organisationTitle: line,
    members: line,
  }),
  term: optional({ ordinal: line, years: line }),
  congress: line,
  /** Id of the layout of bodies (layouts.yaml): who advises on dân vận, and which Party committees there are. */
  layout: line,
  issuingBody: z.enum(['standing-committee', 'committee']),
  issuer: optional({ name: line, title: line }),
  issue: z.enum(ISSUES),
  subject: line,
  number,
  symbol: line,
  date,
  place: line,
  draftRound,
  /** Marks of the document; none where they are not said. */
  secrecy: z.enum(SECRECY_MARKS),
  urgency: z.enum(URGENCY_MARKS),
  circulation: z.enum(CIRCULATION_NOTES),
  signer: optional({ authority: line, position: line, name: line }),
  predecessors: z.array(predecessor),
  bodies: optional({
    advisory: line,
    advisoryClass: line,
    districtAdvisory: line,
    neighbourhoodHeads: line,
    centralAdvisory: line,
    propaganda: line,
    organisation: line,
    partyCommittees: line,
    subordinateCommittees: line,
    steeringCommittees: line,
    council: line,
    government: line,
    front: line,
    agencies: line,
    army: line,
    police: line,
  }),
  terms: optional({ grassrootsDemocracy: line }),
  /** Where the tone mark of ủy/uỷ and of hòa/hoà stands in the words of the model; whether it writes Nhân dân. */
  spelling: optional({ uy: habit, oa: habit, people: z.enum(['lower', 'capital']) }),
  recitals: z.array(line.nullable()),
  recipients: z.array(line.nullable()),
  punctuation: optional({ recital: line, lastRecital: line, recipient: line, lastRecipient: line }),
  /** Fields and provisions that the officer has confirmed: "layout", "art_5__cl_4", "khoản 4 Điều 5". */
  confirmed: z.array(line.nullable()),
});

/** As the user writes it. */
export type Profile = z.infer<typeof profileSchema>;

/** A group of fields, each of which may be missing or null. */
function optional<T extends Record<string, z.ZodType>>(fields: T) {
  const entries = Object.entries(fields).map(([name, schema]) => [name, schema.nullable().optional()]);
  return z.strictObject(
    Object.fromEntries(entries) as { [K in keyof T]: z.ZodOptional<z.ZodNullable<T[K]>> },
  );
}

/** Dotted paths of all values, in the order of the schema: "unit.name", "predecessors". */
export const PROFILE_FIELDS: readonly string[] = fieldsOf(profileSchema, '');

function fieldsOf(schema: z.ZodObject, prefix: string): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = unwrap(field as z.ZodType);
    return inner instanceof z.ZodObject ? fieldsOf(inner, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}

/** The lists among the fields, each with the names of its item's fields; none where an item is a text. */
export const LIST_ITEM_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(profileSchema.shape).flatMap(([name, field]) => {
    const list = unwrap(field);
    if (!(list instanceof z.ZodArray)) return [];
    return [[name, list.element instanceof z.ZodObject ? Object.keys(list.element.shape) : []] as const];
  }),
);

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

/** Whether a path is that of one value of a list's item: "predecessors.1.number"; not "predecessors.number". */
export function isItemField(path: string): boolean {
  const [, list = '', name = ''] = /^(\w+)\.\d{1,2}\.(\w+)$/.exec(path) ?? [];
  return LIST_ITEM_FIELDS.get(list)?.includes(name) === true;
}

/** Whether a field is a list of texts: its items are given by their places ("recitals.6"). */
export function isTextList(field: string): boolean {
  return LIST_ITEM_FIELDS.get(field)?.length === 0;
}

/** Those of the fields that are lists. */
export const PROFILE_LISTS: ReadonlySet<string> = new Set(LIST_ITEM_FIELDS.keys());
