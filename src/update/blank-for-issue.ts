/** What a text gets anew when it is issued again: the clerk writes number and day, another person may sign. */
import { printedBlank } from '../text/printed-blanks.js';
import type { Unit } from '../wording/units.js';

/** "Số 903-QĐ/TU", "số 2387/QĐ/TU"; not "Số -QĐ/TU". */
const NUMBER = /(số\s{0,9}:?\s{0,9})\d{1,9}\s{0,9}(?=[-/])/giu;
/** "ngày 24 tháng 01 năm 2022", "ngày tháng năm 2023"; not "ngày làm việc". */
const LONG_DATE = /ngày(?:\s+\d{1,2})?\s+tháng(?:\s+\d{1,2})?\s+năm\s+\d{4}/giu;
/** "ngày 24/01/2022", "ngày 24-1-2022", "ngày / /2023". */
const SHORT_DATE = /ngày\s{1,9}(?:\d{1,2})?\s{0,9}[/-]\s{0,9}(?:\d{1,2})?\s{0,9}[/-]\s{0,9}\d{4}/giu;

/**
 * The line with blanks; null where it has nothing to be blanked.
 * @param year of the new issue, as drafts print it beside the blanks
 * @param signer what the blank of the name asks for
 */
export function blankForIssue({ role, text }: Unit, year: string, signer: string): string | null {
  const blanked = blanksOf(role, text, year, signer);
  return blanked === text ? null : blanked;
}

function blanksOf(role: Unit['role'], text: string, year: string, signer: string): string {
  if (role === 'signer') return printedBlank(signer);
  if (role === 'number') return text.replace(NUMBER, '$1');
  if (role === 'placeDate') return text.replace(LONG_DATE, `ngày tháng năm ${year}`);
  if (role !== 'annexLine') return text;
  return text
    .replace(NUMBER, '$1')
    .replace(LONG_DATE, `ngày tháng năm ${year}`)
    .replace(SHORT_DATE, `ngày / /${year}`);
}
