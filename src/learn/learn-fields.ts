/** What was changed by hand around the provisions of a draft, as fields of its profile. */

import { parseDraftRound } from '../draft/draft-round.js';
import type { FieldValue, ResolvedField } from '../draft/index.js';
import { findFirstDate } from '../text/dates.js';
import { CIRCULATION_NOTES, SECRECY_MARKS, URGENCY_MARKS } from '../text/document-marks.js';
import type { ParagraphRole } from '../tree/nodes.js';
import type { FrontMatter } from './front-matter.js';

export type LearntFields = Map<string, FieldValue>;

/** "Số 12-QĐ/TU", "Số: 12/QĐ-TU", "Số -QĐ/TU" without its number. */
const NUMBER_LINE = /^Số\s*:?\s*(\d[\p{L}\d]*)?\s*[-–/]\s*(\S.*)$/u;
/** "Thái Nguyên, ngày 20 tháng 12 năm 2026" */
const PLACE_AND_DATE = /^(.+?)\s*,\s*(ngày\b.*)$/u;

/** @param fields of the draft, whose marks of punctuation stand after recitals and recipients */
export function learnFields(
  draft: FrontMatter,
  edited: FrontMatter,
  fields: ReadonlyMap<string, ResolvedField>,
): LearntFields {
  const learnt: LearntFields = new Map();
  const changed = (role: ParagraphRole): string | null | undefined => {
    const now = edited.lines.get(role) ?? null;
    return now === (draft.lines.get(role) ?? null) ? undefined : now;
  };
  learnNumber(changed('number'), draft.lines.get('number'), learnt);
  learnPlaceAndDate(changed('placeDate'), draft.lines.get('placeDate'), learnt);
  // A text that has its number bears no draft mark, whatever stands on the page.
  if (!hasNumber(edited)) learnRound(changed('draftMark'), learnt);
  learnMarks(changed, learnt);
  for (const part of ['authority', 'position', 'signer'] as const) {
    const line = changed(part);
    // A line that is gone may be one that the draft had as a blank: only words can be learnt.
    if (line) learnt.set(part === 'signer' ? 'signer.name' : `signer.${part}`, line);
  }
  const superior = changed('superior');
  if (superior) learnt.set('superior', superior);
  learnSubject(draft, edited, learnt);
  learnList('recitals', 'Recital', [draft.recitals, edited.recitals], fields, learnt);
  learnList('recipients', 'Recipient', [draft.recipients, edited.recipients], fields, learnt);
  return learnt;
}

function learnNumber(now: string | null | undefined, before: string | undefined, learnt: LearntFields): void {
  const [line, number, symbol] = NUMBER_LINE.exec(now ?? '') ?? [];
  if (line === undefined) return;
  const [, oldNumber, oldSymbol] = NUMBER_LINE.exec(before ?? '') ?? [];
  if (number !== oldNumber) learnt.set('number', number ?? null);
  if (symbol !== undefined && symbol !== oldSymbol) learnt.set('symbol', symbol);
}

function learnPlaceAndDate(
  now: string | null | undefined,
  before: string | undefined,
  learnt: LearntFields,
): void {
  const [line, place, day] = PLACE_AND_DATE.exec(now ?? '') ?? [];
  if (line === undefined || place === undefined || day === undefined) return;
  const [, oldPlace, oldDay] = PLACE_AND_DATE.exec(before ?? '') ?? [];
  if (place !== oldPlace) learnt.set('place', place);
  const date = day === oldDay ? undefined : dateField(day);
  if (date !== undefined) learnt.set('date', date);
}

/** As far as it is known; undefined for what no profile can say (a day without its month). */
function dateField(words: string): string | null | undefined {
  const found = findFirstDate(words);
  if (found === null || !found.isReal) return undefined;
  const { year, month, day } = found;
  if (year === null) return month === null && day === null ? null : undefined;
  if (month === null) return day === null ? String(year) : undefined;
  const pad = (part: number) => String(part).padStart(2, '0');
  return [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-');
}

const hasNumber = ({ lines }: FrontMatter): boolean =>
  NUMBER_LINE.exec(lines.get('number') ?? '')?.[1] !== undefined;

function learnRound(round: string | null | undefined, learnt: LearntFields): void {
  const told = round === null ? 0 : parseDraftRound(round ?? '');
  if (round !== undefined && told !== null) learnt.set('draftRound', told);
}

const MARKS = [
  ['secrecyMark', 'secrecy', SECRECY_MARKS],
  ['urgencyMark', 'urgency', URGENCY_MARKS],
  ['circulationNote', 'circulation', CIRCULATION_NOTES],
] as const;

function learnMarks(changed: (role: ParagraphRole) => string | null | undefined, learnt: LearntFields): void {
  for (const [role, field, known] of MARKS) {
    const line = changed(role);
    if (line === undefined) continue;
    const mark = known.find((one) => one.toLowerCase() === line?.toLowerCase());
    if (line === null || mark !== undefined) learnt.set(field, mark ?? null);
  }
}

/** "về việc ban hành Quy chế công tác dân vận của …" */
const ABOUT = /^về việc ban hành Quy chế\s+/iu;

function learnSubject(draft: FrontMatter, edited: FrontMatter, learnt: LearntFields): void {
  const { annexedSubject } = edited;
  if (annexedSubject !== null && annexedSubject !== draft.annexedSubject) {
    learnt.set('subject', annexedSubject);
    return;
  }
  const [old, now] = [draft.lines.get('subject'), edited.lines.get('subject')];
  if (now !== undefined && now !== old) learnt.set('subject', now.replace(ABOUT, ''));
}

/** ";" or "," or "." after an item. */
const END_MARK = /\s*[;,.]$/u;

function learnList(
  list: 'recitals' | 'recipients',
  name: 'Recital' | 'Recipient',
  [before, now]: readonly [readonly string[], readonly string[]],
  fields: ReadonlyMap<string, ResolvedField>,
  learnt: LearntFields,
): void {
  if (before.join('\n') === now.join('\n')) return;
  const inner = endMarkOf(now.slice(0, -1));
  const last = endMarkOf(now.slice(-1));
  const bare = now.map((item) => item.replace(END_MARK, ''));
  const old = before.map((item) => item.replace(END_MARK, ''));
  if (bare.join('\n') !== old.join('\n')) learnt.set(list, bare);
  for (const [field, mark] of [
    [`punctuation.${name.toLowerCase()}`, inner],
    [`punctuation.last${name}`, last],
  ] as const)
    if (mark !== null && mark !== fields.get(field)?.value) learnt.set(field, mark);
}

/** The mark after all of them; null where they have none, or not the same. */
function endMarkOf(items: readonly string[]): string | null {
  const marks = new Set(items.map((item) => END_MARK.exec(item)?.[0].trim() ?? null));
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}
