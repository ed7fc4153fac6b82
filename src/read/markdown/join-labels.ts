/**
 * "**Điều" / "4. Điều khoản thi hành**", "… khoản 3 Điều" / "15.": a margin that parts a word from its number. To Markdown the second
 * line begins an item of a list, so that the number would open a khoản.
 */
const CUT =
  /\n(?=[ \t]*\d{1,3}[a-zđ]?(?:[.,;:)*\s]|$))(?<=(?:^|[\s*(“"])(?:Điều|ĐIỀU|khoản|Khoản)[ \t]*\n)/gmu;

/** @returns text of the same length, in which the two stand on one line */
export function joinLabels(text: string): string {
  return text.replace(CUT, ' ');
}
