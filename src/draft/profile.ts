/**
 * The profile of a locality: what a draft says of it. Every value may be left out (a default may fill it, else it is
 * a blank) or null (a blank on purpose). `field-labels.vi.ts` says in Vietnamese what each field is.
 */
import { z } from 'zod';
import { LEVELS } from '../reference/model.js';
import { parseIsoDate } from '../text/calendar-date.js';
import { isPartialDate } from './partial-date.js';

/** One line of text: no line break, and none of the marks by which the draft tells blanks apart. */
const line = z
  .string()
  .refine((text) => !/[\p{Cc}\p{Co}]/u.test(text), { params: { problem: 'notOneLine' } });
/** "2026-11-21", or as far as it is known: "2026-11", 2026. */
const date = z
  .union([line, z.int()])
  .refine((value) => isPartialDate(String(value)), { params: { problem: 'noSuchDate' } });
/** A whole date: "2026-11-21". */
const day = line.refine((value) => parseIsoDate(value) !== null, { params: { problem: 'noSuchDate' } });
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
  province: optional({ title: line, committee: line }),
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
  issuingBody: z.enum(['standing-committee', 'committee']),
  issuer: optional({ name: line, title: line }),
  issue: z.enum(['annexed', 'own-number']),
  subject: line,
  number,
  symbol: line,
  date,
  place: line,
  draftRound: z.int().nonnegative(),
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
  /** Where the tone mark of ủy/uỷ and of hòa/hoà stands in the words of the model. */
  spelling: optional({ uy: habit, oa: habit }),
  recitals: z.array(line),
  recipients: z.array(line),
  punctuation: optional({ recital: line, lastRecital: line, recipient: line, lastRecipient: line }),
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

/** Those of the fields that are lists. */
export const PROFILE_LISTS: ReadonlySet<string> = new Set(LIST_ITEM_FIELDS.keys());
