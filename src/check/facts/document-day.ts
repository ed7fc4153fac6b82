/** Finds the day by which a document is judged, its own as far as the text gives one, and says from where it is known. */
import { type DateMention, findDates, findFirstDate, findLegalNumbers } from '../../text/index.js';
import type { Document, Node } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll, visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

/**
 * - `asOf`: the user said it
 * - `printed`: the place line of the masthead, or the line that says with which decision an annex was issued
 * - `line`: another line that prints place and day, at the head or beside the signature, or "Ngày ban hành: …"
 * - `closing`: "Luật này được Quốc hội … thông qua ngày …"
 * - `frontMatter`: metadata of the file, which is only a hint
 * - `year`: only the year is printed, in the place line or in the number
 * - `today`: the text says nothing, and what hangs on the day is a note
 * - `future`: the text says a day that is still to come, and is judged by today
 */
export const DAY_ORIGINS = [
  'asOf',
  'printed',
  'line',
  'closing',
  'frontMatter',
  'year',
  'today',
  'future',
] as const;
export type DayOrigin = (typeof DAY_ORIGINS)[number];

export interface JudgedDay {
  /** ISO date. */
  day: string;
  origin: DayOrigin;
}

/**
 * The document's own date. Where only its year is printed ("ngày tháng năm 2021"), it is a draft of today in that
 * very year; of an earlier year it counts from the last day of that year that it mentions, so that nothing is held
 * against it that may have come later. A text without a year is judged by the day that is known of it, else by today.
 * @param today ISO date; no document is judged by a later one
 * @param known ISO date from elsewhere, such as the front matter of an imported text
 */
export function dayOf(root: Document, today: string, known: string | null = null): JudgedDay {
  const found = ([origin, day]: [DayOrigin, string | null]): JudgedDay | null =>
    day === null ? null : day > today ? { day: today, origin: 'future' } : { day, origin };
  return (
    found(['printed', root.meta.date ?? selectAll(root, 'regulation')[0]?.meta.date ?? null]) ??
    found(['closing', closingDay(root)]) ??
    found(['line', dayOfLine(root)]) ??
    found(['frontMatter', known]) ??
    found(['year', dayInYear(root, today)]) ?? { day: today, origin: 'today' }
  );
}

/** "Luật này được Quốc hội … thông qua ngày 20 tháng 6 năm 2012"; not "Quy chế này được thông qua ngày làm việc đầu". */
const CLOSING = /^\p{Lu}[\p{L}\s]{2,40} này (?:đã )?được [^.;]{5,200}?thông qua (?=(?:vào )?ngày)/u;

function closingDay(root: Document): string | null {
  const days: string[] = [];
  visit(root, (node) => {
    if (node.type === 'quotation') return 'skip';
    const text = printedText(node);
    const match = text.includes('thông qua') ? CLOSING.exec(text) : null;
    const day = match ? findFirstDate(text.slice(match[0].length))?.iso : null;
    if (day) days.push(day);
    return undefined;
  });
  return days.at(-1) ?? null;
}

/** "Hà Nội, ngày 05 tháng 3 năm 2020", "Hà Nội, ngày 05/3/2020" and no more; not "Báo cáo trước ngày 05/3/2020." */
const PLACE_LINE = /^[*_\s]*\p{Lu}[\p{L}.\s]{1,40},\s*(?=ngày\s)/u;
/** "Ngày ban hành: 05/03/2020", "Ban hành ngày 05/3/2020"; not "ngày ban hành quyết định". */
const ISSUED = /^[*_|\s]*(?:Ngày ban hành|Ban hành ngày|Ngày ký)[*_|:\s]{1,6}(?=\d|ngày)/iu;
/** Longer lines are sentences. */
const LONGEST_LINE = 90;
const MOUNTED: ReadonlySet<Node['type']> = new Set(['article', 'appendix', 'regulation', 'quotation']);

/** Outside of articles and annexes, the first line that prints a place and a full date, or the day of issue. */
function dayOfLine(root: Document): string | null {
  const days: string[] = [];
  visit(root, (node) => {
    if (days.length > 0 || MOUNTED.has(node.type)) return 'skip';
    const text = 'value' in node ? node.value.trim() : '';
    if (text.length === 0 || text.length > LONGEST_LINE) return undefined;
    const lead = PLACE_LINE.exec(text) ?? ISSUED.exec(text);
    const mention = lead ? findFirstDate(text.slice(lead[0].length)) : null;
    if (mention?.iso && isWholeLine(mention, text.slice(lead?.[0].length ?? 0))) days.push(mention.iso);
    return undefined;
  });
  return days[0] ?? null;
}

/** Nothing but marks stands around the date. */
function isWholeLine({ start, end }: DateMention, rest: string): boolean {
  return !/[\p{L}\d]/u.test(`${rest.slice(0, start).replace(/ngày/iu, '')}${rest.slice(end)}`);
}

function dayInYear(root: Document, today: string): string | null {
  const line = selectAll(root, 'paragraph').find(({ role }) => role === 'placeDate');
  const year = findFirstDate(line?.value ?? '')?.year ?? yearOfNumber(root);
  if (year === null) return null;
  if (today.startsWith(String(year))) return today;
  const mentioned = findDates(plainText(root)).flatMap(({ iso }) =>
    iso?.startsWith(String(year)) ? iso : [],
  );
  return mentioned.sort().at(-1) ?? `${year}-01-01`;
}

/** "30/2020/NĐ-CP" names the year of its issue; numbers of the Party do not. */
function yearOfNumber(root: Document): number | null {
  const [number] = findLegalNumbers(root.meta.number ?? '');
  const year = /\/(\d{4})\//.exec(number?.text ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether number and day of issue are both printed: an issued text, not a draft. */
export function isIssued(root: Document): boolean {
  return root.meta.number !== null && root.meta.date !== null;
}
