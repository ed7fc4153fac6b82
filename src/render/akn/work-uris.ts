/**
 * The names of works (Akoma Ntoso Naming Convention 1.0, 4): "/akn/vn/act/quyet-dinh/bo-chinh-tri/2021-07-30/23-qd-tw". Each
 * part is what a text prints, in small letters without marks; a part that it does not print says so.
 */
import { numberKey } from '../../text/legal-numbers.js';

/** What stands for a date that is not printed. */
const NO_DATE = 'undated';
/** What the convention (4.4) has for a work without a number. */
const NO_NUMBER = 'nn';

export interface NamedWork {
  /** "Quyết định"; left out where it is not printed. */
  type: string | null;
  issuer: string | null;
  /** A day, or a year where only that is known. */
  date: string | null;
  number: string | null;
}

export function workUri(kind: 'act' | 'doc', { type, issuer, date, number }: NamedWork): string {
  const named = [type, issuer].map((words) => slugOf(words ?? '')).filter((slug) => slug !== '');
  const figured = /^\s*\d/.test(number ?? '') ? slugOf(number ?? '') : NO_NUMBER;
  return ['', 'akn', 'vn', kind, ...named, date ?? NO_DATE, figured].join('/');
}

/** The address of a person or body among the concepts to which texts refer. */
export const conceptUri = (kind: 'organization' | 'person' | 'object', name: string | null): string =>
  ['', 'akn', 'ontology', kind, slugOf(name ?? '') || 'unknown'].join('/');

/** "BAN THƯỜNG VỤ TỈNH ỦY" is "ban-thuong-vu-tinh-uy". */
const slugOf = (words: string): string => numberKey(words);
