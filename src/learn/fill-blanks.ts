/** Blanks of a draft that were filled in by hand: "[cần bổ sung: khóa]" is "XX" in the edited text. */
import type { RowBlank, RowDifference, TextRow } from './text-rows.js';

/**
 * @returns by field the words in place of its blank, where all places agree; a field of a list's item is none of its own
 */
export function filledBlanks(differences: readonly RowDifference[]): Map<string, string> {
  const words = new Map<string, Set<string>>();
  for (const { drafted, edited } of differences) {
    if (drafted === null || edited === null) continue;
    for (const [{ field }, filled] of captures(drafted, edited)) {
      if (field === undefined || /\.\d+\./.test(field)) continue;
      words.set(field, (words.get(field) ?? new Set()).add(filled));
    }
  }
  return new Map(
    [...words].flatMap(([field, said]) => (said.size === 1 ? [[field, [...said][0] ?? '']] : [])),
  );
}

/** What stands in the edited line where the draft has a blank; none where the words around it differ. */
function captures({ text: drafted, blanks }: TextRow, { text: edited, blanks: left }: TextRow) {
  const found: { blank: RowBlank; from: number; to: number }[] = [];
  let at = 0;
  for (const [index, blank] of blanks.entries()) {
    const before = drafted.slice(blanks[index - 1]?.end ?? 0, blank.start);
    // Between two blanks side by side nothing tells where the words of the first end.
    const place = index === 0 ? 0 : before === '' ? -1 : edited.indexOf(before, at);
    if (place < 0 || !edited.startsWith(before, place)) return [];
    const last = found.at(-1);
    if (last !== undefined) last.to = place;
    at = place + before.length;
    found.push({ blank, from: at, to: at });
  }
  const last = found.at(-1);
  const after = drafted.slice(blanks.at(-1)?.end ?? 0);
  if (last === undefined || !edited.endsWith(after) || edited.length - after.length < at) return [];
  last.to = edited.length - after.length;
  const isOpen = (from: number, to: number) => left.some(({ start, end }) => start < to && end > from);
  return found.flatMap(({ blank, from, to }): [RowBlank, string][] => {
    const words = edited.slice(from, to).trim();
    return words === '' || isOpen(from, to) ? [] : [[blank, words]];
  });
}
