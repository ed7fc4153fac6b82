/** "Dự thảo lần 2", "dự thảo lần thứ 2", "lần 2", "2"; not "hai", not "2026-2". */
const ROUND = /^(?:(?:dự thảo\s+)?lần\s+(?:thứ\s+)?)?(\d{1,2})$/iu;
/** What says that there is no draft mark; "null" as YAML has it, also behind `--set` and in a list. */
const NONE = /^(?:không|không có|không ghi|null)$/iu;

/** The round that words of a profile mean; 0 where they say that there is none, null where they say neither. */
export function parseDraftRound(words: string): number | null {
  const text = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (NONE.test(text)) return 0;
  const round = ROUND.exec(text)?.[1];
  return round === undefined ? null : Number(round);
}
