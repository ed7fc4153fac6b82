/** The schema of a profile, made of its fields: what each kind of value accepts. */
import { z } from 'zod';
import { foldTone } from '../text/fold.js';
import { statedDay, statedPartOfDate } from '../text/stated-date.js';
import { parseDraftRound } from './draft-round.js';
import {
  type FieldKind,
  type Group,
  isGroup,
  PROFILE,
  type Profile,
  type ValueKind,
} from './profile-fields.js';

/** One line of text: no line break, and none of the marks by which the draft tells blanks apart. */
const line = z
  .string()
  .refine((text) => !/[\p{Cc}\p{Co}]/u.test(text), { params: { problem: 'notOneLine' } });

const NO_SUCH_DATE = { params: { problem: 'noSuchDate' } };

const VALUES: Readonly<Record<ValueKind, z.ZodType>> = {
  line,
  /** Paragraphs, one a line, without other control characters and marks. */
  text: z
    .string()
    .refine((text) => !/[^\P{Cc}\r\n\t]|\p{Co}/u.test(text), { params: { problem: 'notText' } }),
  /** A whole date: "2026-11-21", "21/11/2026"; kept in ISO form. */
  day: line
    .refine((value) => statedDay(value) !== null, NO_SUCH_DATE)
    .transform((value) => statedDay(value) ?? value),
  /** "2026-11-21", "21/11/2026", or as far as it is known: "2026-11", 2026; kept in ISO form. */
  date: z.union([
    line
      .refine((value) => statedPartOfDate(value) !== null, NO_SUCH_DATE)
      .transform((value) => statedPartOfDate(value) ?? value),
    z.int().refine((year) => statedPartOfDate(String(year)) !== null, NO_SUCH_DATE),
  ]),
  /** 2, "Dự thảo lần 2"; 0, "không" and null where the text bears no draft mark. */
  draftRound: z.union([
    z.int().nonnegative(),
    line
      .refine((words) => parseDraftRound(words) !== null, { params: { problem: 'noDraftRound' } })
      .transform((words) => parseDraftRound(words) ?? 0),
  ]),
  /** "05", "12a", 7; not "-3", "số 5" or "00", for numbers begin with 1. */
  number: z.union([
    line.refine((text) => /^(?!0+$)\d[\p{L}\d]*$/u.test(text), { params: { problem: 'notANumber' } }),
    z.int().positive(),
  ]),
};

function schemaOf(kind: FieldKind): z.ZodType {
  if (typeof kind === 'string') return VALUES[kind];
  if ('oneOf' in kind) return choiceOf(kind.oneOf);
  if ('items' in kind)
    return z.array(isGroup(kind.items) ? groupOf(kind.items) : schemaOf(kind.items).nullable());
  return groupOf(kind);
}

/** One of some words, in whatever capitals and with its tone on either vowel: "mật" is "Mật", "Hoả tốc" and "HỎA TỐC" are one mark. */
function choiceOf(words: readonly string[]): z.ZodType {
  const keyOf = (word: unknown) =>
    typeof word === 'string' ? foldTone(word.normalize('NFC').toLowerCase().trim()) : word;
  return z.preprocess((value) => words.find((word) => keyOf(word) === keyOf(value)) ?? value, z.enum(words));
}

/** A group of fields, each of which may be missing or null. */
function groupOf({ group }: Group): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(group).map(([name, kind]) => [name, schemaOf(kind).nullable().optional()]),
    ),
  );
}

export const profileSchema = groupOf(PROFILE) as unknown as z.ZodType<Profile>;
