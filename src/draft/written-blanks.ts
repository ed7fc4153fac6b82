/**
 * Blanks that stand in a profile as a draft prints them ("[cần bổ sung: họ và tên người ký]"): a line of the file that
 * `danvan init` writes, brought to life as it stands. They are blanks like any other, and no value.
 */
import { findPrintedBlanks, isPrintedBlank } from '../text/printed-blanks.js';
import type { Blank } from './blanks.js';
import { escapeProfileText } from './escape-markdown.js';
import { unitOfBlank } from './print-blank.js';
import type { ResolvedProfile } from './resolve-profile.js';

/** A list, its item, and the item's field lie no deeper; a YAML alias may hold itself. */
const DEPTH = 3;

/** A profile as read, with null for each value that is a printed blank and nothing else. Items of lists of texts stay. */
export function withoutWrittenBlanks(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return isPrintedBlank(value) ? null : value;
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  const emptied = (inner: unknown) => withoutWrittenBlanks(inner, depth - 1);
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : emptied(item)));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner)]));
}

/**
 * The blanks inside values that the user gives, as far as the draft prints them, each by the field to be mended:
 * "recitals.3". Those of defaults are marks, which `fillBlanks` finds.
 * @param markdown the draft
 */
export function writtenBlanks(profile: ResolvedProfile, markdown: string): Blank[] {
  const found = [...profile.fields].flatMap(([field, { source, value }]) =>
    source === 'default' || source === 'data' ? [] : textsOf(value, field),
  );
  const open = found.flatMap(({ field, text }) =>
    findPrintedBlanks(text).map((blank) => ({ field, printed: escapeProfileText(blank.text).toLowerCase() })),
  );
  if (open.length === 0) return [];
  const draft = markdown.toLowerCase();
  const fields = open.filter(({ printed }) => draft.includes(printed)).map(({ field }) => field);
  return [...new Set(fields)].map((field) => {
    const unit = unitOfBlank(field, profile);
    return { field, kind: 'content', ...(unit === undefined ? {} : { unit }) };
  });
}

function textsOf(value: unknown, field: string): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${field}.${name}`));
}
