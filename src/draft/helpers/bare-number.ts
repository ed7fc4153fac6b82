/** "số 11-QC/TU, ngày 02/02/2026", "11-QC/TU"; not "Quyết định số 11-QĐ/TU", nor "1 quy chế". */
const BARE = /^(?:số\s+)?(\d{1,5}\s?[-/]\s?\p{Lu}.*)$/isu;

/** `{{#if (bareNumber province.regulation)}}`: the number of a document that is cited without its name, else nothing. */
export function bareNumber(text: unknown): string {
  return BARE.exec(String(text).trim())?.[1] ?? '';
}
