/** The numbers and signs by which notes and their marks are told. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DIGITS = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u;

/**
 * The mark with which a note begins, with what parts it from the text: "[^3]: ", "³ ", "(3) ", "3. ", "iv ", "* "; not "Điều 3".
 */
const OWN_MARK =
  /^(?:\[\^?([\p{L}\d_-]{1,30})\]\s?:?|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾|\(?(\d{1,3})(?![\d/])\)?[.:]?|([ivxlc]{1,6})(?=\s)|([*†‡§]{1,3}))\s*/u;

const plainDigits = (raised: string): string => raised.replace(/./gu, (sign) => String(RAISED.indexOf(sign)));

/** The number or sign with which a note begins, as plain characters: "3" of "[^3]: …" and of "³ …"; empty where it has none. */
export function noteNumber(note: string): string {
  const [, bracketed, raised, inRaised, figure, roman, sign] = OWN_MARK.exec(note) ?? [];
  const digits = raised ?? inRaised;
  return bracketed ?? (digits === undefined ? (figure ?? roman ?? sign ?? '') : plainDigits(digits));
}

/** What a note says, without its own mark. */
export const noteText = (note: string): string => note.replace(OWN_MARK, '');

/** The notes that a mark of the text names: "⁵,⁶" names two, "[^3]" and "(3)" one. */
export function numbersOfMark(mark: string): string[] {
  return mark
    .split(/,\s?/)
    .map((one) => {
      const bare = one.trim().replace(/^[[(⁽]\^?|[\])⁾]$/gu, '');
      return DIGITS.test(bare) ? plainDigits(bare) : bare;
    })
    .filter((number) => number !== '');
}
