/** What was changed by hand around the provisions of a draft, as fields of its profile. */

import { parseDraftRound } from '../draft/draft-round.js';
import type { FieldValue, ResolvedField } from '../draft/index.js';
import { findFirstDate } from '../text/dates.js';
import { CIRCULATION_NOTES, SECRECY_MARKS, URGENCY_MARKS } from '../text/document-marks.js';
import { isPrintedBlank } from '../text/printed-blanks.js';
import type { ParagraphRole } from '../tree/nodes.js';
import type { FrameOfText } from './text-frame.js';

export type LearntFields = Map<string, FieldValue>;

/** "12-QĐ/TU", "-QĐ/TU", "12/QĐ-TU", as they stand after "Số" without blanks; not "QĐ/TU". */
const NUMBER = /^:?(\d[\p{L}\d]*)?[-–/](\S+)$/u;

/** Number and symbol of "Số 12-QĐ/TU", "Số: -QĐ/TU"; null for a line of another form. */
function numberOf(line: string | null | undefined): { number: string | null; symbol: string } | null {
  if (!line?.startsWith('Số')) return null;
  const [, number, symbol] = NUMBER.exec(line.slice('Số'.length).replaceAll(/\s/gu, '')) ?? [];
  return symbol === undefined ? null : { number: number ?? null, symbol };
}

/** Place and day of "Thái Nguyên, ngày 20 tháng 12 năm 2026"; null for a line of another form. */
function placeAndDay(line: string | null | undefined): { place: string; day: string } | null {
  const comma = line?.search(/,\s?ngày/u) ?? -1;
  if (!line || comma < 1) return null;
  return { place: line.slice(0, comma).trim(), day: line.slice(comma + 1).trim() };
}

/** @param fields of the draft, whose marks of punctuation stand after recitals and recipients */
export function learnFields(
  draft: FrameOfText,
  edited: FrameOfText,
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
    if (line && !isPrintedBlank(line)) learnt.set(part === 'signer' ? 'signer.name' : `signer.${part}`, line);
  }
  const superior = changed('superior');
  if (superior) learnt.set('superior', superior);
  learnSubject(draft, edited, learnt);
  learnList('recitals', 'Recital', [draft.recitals, edited.recitals], fields, learnt);
  learnList('recipients', 'Recipient', [draft.recipients, edited.recipients], fields, learnt);
  return learnt;
}

function learnNumber(now: string | null | undefined, before: string | undefined, learnt: LearntFields): void {
  const [told, old] = [numberOf(now), numberOf(before)];
  if (told === null) return;
  if (told.number !== (old?.number ?? null)) learnt.set('number', told.number);
  if (told.symbol !== old?.symbol) learnt.set('symbol', told.symbol);
}

function learnPlaceAndDate(
  now: string | null | undefined,
  before: string | undefined,
  learnt: LearntFields,
): void {
  const [told, old] = [placeAndDay(now), placeAndDay(before)];
  if (told === null) return;
  if (told.place !== old?.place) learnt.set('place', told.place);
  const date = told.day === old?.day ? undefined : dateField(told.day);
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

const hasNumber = ({ lines }: FrameOfText): boolean =>
  (numberOf(lines.get('number'))?.number ?? null) !== null;

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

function learnSubject(draft: FrameOfText, edited: FrameOfText, learnt: LearntFields): void {
  const { annexedSubject } = edited;
  if (annexedSubject !== null && annexedSubject !== draft.annexedSubject) {
    learnt.set('subject', annexedSubject);
    return;
  }
  const [old, now] = [draft.lines.get('subject'), edited.lines.get('subject')];
  if (now !== undefined && now !== old) learnt.set('subject', now.replace(ABOUT, ''));
}

/** ";" or "," or "." after an item. */
const END_MARK = /[;,.]$/u;

const withoutMark = (item: string): string => item.replace(END_MARK, '').trimEnd();

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
  const bare = now.map(withoutMark);
  const old = before.map(withoutMark);
  if (bare.join('\n') !== old.join('\n')) learnt.set(list, bare);
  for (const [field, mark] of [
    [`punctuation.${name.toLowerCase()}`, inner],
    [`punctuation.last${name}`, last],
  ] as const)
    if (mark !== null && mark !== fields.get(field)?.value) learnt.set(field, mark);
}

/** The mark after all of them; null where they have none, or not the same. */
function endMarkOf(items: readonly string[]): string | null {
  const marks = new Set(items.map((item) => END_MARK.exec(item)?.[0] ?? null));
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}
