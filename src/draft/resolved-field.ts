/** What a field of a profile holds once it is known, and who said it. */

/** In rising order of precedence. */
export const SOURCES = ['default', 'today', 'data', 'file', 'set', 'option'] as const;
export type ProfileSource = (typeof SOURCES)[number];

/** A field's value: a text, a number, or a list. Null is a blank on purpose; absent is not known. */
export type FieldValue = string | number | readonly unknown[] | null;

export interface ResolvedField {
  value: FieldValue;
  source: ProfileSource;
  detail?: string;
  /** Why a default is what it is. */
  reason?: string;
  confirm?: string;
}
