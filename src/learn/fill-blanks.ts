/** Blanks of a draft that were filled in by hand: "[cần bổ sung: khóa]" is "XX" in the edited text. */
import type { Blank } from '../draft/index.js';
import { findPrintedBlanks } from '../text/printed-blanks.js';
import type { RowDifference } from './text-rows.js';

/**
 * @param labelOf what a blank prints between its brackets
 * @returns the words in place of each blank that is told apart by what it prints, where all places agree; a field of a
 *   list's item is none of its own
 */
export function filledBlanks(
  differences: readonly RowDifference[],
  blanks: readonly Blank[],
  labelOf: (blank: Blank) => string,
): Map<string, string> {
  const byLabel = new Map<string, Blank[]>();
  for (const blank of blanks)
    if (blank.kind === 'content') {
      const label = labelOf(blank).toLowerCase();
      byLabel.set(label, [...(byLabel.get(label) ?? []), blank]);
    }
  const words = new Map<string, Set<string>>();
  for (const { drafted, edited } of differences) {
    if (drafted === null || edited === null) continue;
    for (const [printed, filled] of captures(drafted.text, edited.text)) {
      const [blank, ...others] = byLabel.get(printed.toLowerCase()) ?? [];
      if (blank === undefined || others.length > 0 || /\.\d+\./.test(blank.field)) continue;
      words.set(blank.field, (words.get(blank.field) ?? new Set()).add(filled));
    }
  }
  return new Map(
    [...words].flatMap(([field, said]) => (said.size === 1 ? [[field, [...said][0] ?? '']] : [])),
  );
}

/** What stands in the edited line where the draft has a blank; none where the words around it differ. */
function captures(drafted: string, edited: string): [blank: string, words: string][] {
  const blanks = findPrintedBlanks(drafted);
  const found: [string, string][] = [];
  let at = 0;
  for (const [index, { start, text }] of blanks.entries()) {
    const before = drafted.slice(blanks[index - 1]?.end ?? 0, start);
    // Between two blanks side by side nothing tells where the words of the first end.
    const place = index === 0 ? 0 : before === '' ? -1 : edited.indexOf(before, at);
    if (place < 0 || !edited.startsWith(before, place)) return [];
    const last = found.at(-1);
    if (last !== undefined) last[1] = edited.slice(at, place);
    at = place + before.length;
    found.push([text, '']);
  }
  const last = found.at(-1);
  const after = drafted.slice(blanks.at(-1)?.end ?? 0);
  if (last === undefined || !edited.endsWith(after) || edited.length - after.length < at) return [];
  last[1] = edited.slice(at, edited.length - after.length);
  const told = found.map(([text, words]): [string, string] => [text, words.trim()]);
  return told.filter(([, words]) => words !== '' && findPrintedBlanks(words).length === 0);
}
