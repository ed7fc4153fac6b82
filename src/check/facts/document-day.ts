/** The day by which a document is judged: its own, as far as it says it. */
import { findDates, findFirstDate } from '../../text/index.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll } from '../../tree/visit.js';

/**
 * The document's own date. Where only its year is printed ("ngày tháng năm 2021"), it is a draft of today in that
 * very year; of an earlier year it counts from the last day of that year that it mentions, so that nothing is held
 * against it that may have come later. A text without a year is judged by the day that is known of it, else by today.
 * @param today ISO date; no document is judged by a later one
 * @param known ISO date from elsewhere, such as the front matter of an imported text
 */
export function dayOf(root: Document, today: string, known: string | null = null): string {
  const printed = root.meta.date ?? selectAll(root, 'regulation')[0]?.meta.date ?? null;
  const day = printed ?? known ?? dayInYear(root, today) ?? today;
  return day > today ? today : day;
}

function dayInYear(root: Document, today: string): string | null {
  const line = selectAll(root, 'paragraph').find(({ role }) => role === 'placeDate');
  const year = line ? (findFirstDate(line.value)?.year ?? null) : null;
  if (year === null) return null;
  if (today.startsWith(String(year))) return today;
  const mentioned = findDates(plainText(root)).flatMap(({ iso }) =>
    iso?.startsWith(String(year)) ? iso : [],
  );
  return mentioned.sort().at(-1) ?? `${year}-01-01`;
}

/** Whether number and day of issue are both printed: an issued text, not a draft. */
export function isIssued(root: Document): boolean {
  return root.meta.number !== null && root.meta.date !== null;
}
