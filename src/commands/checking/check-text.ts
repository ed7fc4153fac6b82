/** What is found in one text that was read and parsed. */
import type { Checker, CheckResult, OfficeWords, PathSettings } from '../../check/index.js';
import type { Edit, Finding } from '../../findings/finding.js';
import type { Source } from '../../read/reader.js';
import { placesBeforeComposing } from '../../text/composed-places.js';
import { composeSafely } from '../../text/stream-safe.js';
import type { OpenedText } from '../files/read-text.js';

/** By what a file is judged, in plain values. */
export interface CheckTerms {
  settings: PathSettings;
  /** ISO date of today. */
  today: string;
  asOf: string | undefined;
  /** Id of the unit that the user or the configuration names. */
  unit: string | undefined;
  officeWords: OfficeWords;
}

export interface CheckedSource {
  result: CheckResult;
  /** The file's text without its byte order mark, of a text format in UTF-8; null for others. */
  text: string | null;
  /** The byte order mark, where the file begins with one. */
  mark: string;
  /** What the reader and the parser noticed. */
  notices: readonly Finding[];
}

export function checkText(
  source: Source,
  read: OpenedText,
  checker: Checker,
  { settings, today, asOf, unit, officeWords }: CheckTerms,
): CheckedSource {
  const text = read.hasOffsets ? utf8TextOf(source.bytes) : null;
  const result = checker(
    {
      tree: read.tree,
      form: read.form ?? null,
      review: read.review ?? null,
      lines: text === null ? null : composeSafely(text).split(/\r?\n/),
      knownDay: dayOf(read.frontMatter),
    },
    { today, asOf, unit, settings: settings.rules, officeWords },
  );
  return {
    result: text === null ? result : { ...result, findings: inFile(result.findings, text) },
    text,
    mark: hasMark(source.bytes) ? BYTE_ORDER_MARK : '',
    notices: read.findings,
  };
}

/** Repairs count in the text as it was read, composed; in the file a letter may be written as several signs. */
function inFile(findings: Finding[], text: string): Finding[] {
  const placeOf = placesBeforeComposing(text);
  return findings.map((finding) => {
    if (finding.fix.length === 0) return finding;
    const moved = (edit: Edit): Edit => ({
      ...edit,
      start: placeOf?.(edit.start) ?? 0,
      end: placeOf?.(edit.end) ?? 0,
    });
    return { ...finding, fix: placeOf === null ? [] : finding.fix.map(moved) };
  });
}

const BYTE_ORDER_MARK = '\ufeff';

/** EF BB BF, as UTF-8 writes it. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** Null for another encoding: its offsets are not those of the bytes, so nothing in it is repaired. */
export function utf8TextOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The date in the front matter of an imported text. */
function dayOf(frontMatter: Record<string, unknown> | null): string | null {
  const { date } = frontMatter ?? {};
  if (date instanceof Date) return date.toISOString().slice(0, 10);
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}
