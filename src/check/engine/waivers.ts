/**
 * Waivers in a text file. A waiver is a comment that names rules and a reason, and a last day where it should end. What these
 * rules find on the next line is not told.
 * @example <!-- danvan-waive no-obsolete-term until 2026-12-31: tên cũ trong tên gọi riêng -->
 */
import { normalizeText, statedDay } from '../../text/index.js';

export interface Waiver {
  /** From 1. */
  line: number;
  column: number;
  /** The line whose findings it takes out: the next that is not empty; null at the end of the file. */
  covers: number | null;
  rules: string[];
  /** Last day on which it holds; null for one without an end. */
  until: string | null;
  /** Whether `until` is a day of the calendar. */
  hasRealEnd: boolean;
  reason: string;
  /** The comment as written. */
  text: string;
}

/** "<!-- a -->" as far as it closes on its line; of "<!-- a <!-- b -->" the second. */
const COMMENT = /<!--(?<inside>(?:[^<-]|<(?!!--)|-(?!->))*)-->/g;
/** What stands in a comment: "danvan-waive no-obsolete-term: tên riêng"; not "danvan-waive" alone. */
const WAIVER =
  /^danvan-waive (?<rules>[a-z-]+(?: ?, ?[a-z-]+)*)(?: until (?<until>\S+?))? ?(?::(?<reason>.*))?$/;

/** All waivers of a text, in order. @param lines the file's lines */
export function findWaivers(lines: readonly string[]): Waiver[] {
  const nextText = linesOfTextAfter(lines);
  return lines.flatMap((text, index) =>
    text.includes('danvan-waive')
      ? [...text.matchAll(COMMENT)].flatMap(({ 0: comment, index: at, groups: parts }): Waiver[] => {
          const groups = WAIVER.exec(normalizeText(parts?.inside ?? ''))?.groups;
          if (!groups) return [];
          const until = groups.until ?? null;
          return [
            {
              line: index + 1,
              column: at + 1,
              covers: text.replace(comment, '').trim() === '' ? (nextText[index] ?? null) : index + 1,
              rules: (groups.rules ?? '').split(',').map((rule) => rule.trim()),
              until: until === null ? null : (statedDay(until) ?? until),
              hasRealEnd: until === null || statedDay(until) !== null,
              reason: groups.reason?.trim() ?? '',
              text: comment,
            },
          ];
        })
      : [],
  );
}

/** What is addressed to danvan and is no waiver: "danvan-disable-next-line …", "danvan-waive" without a rule. */
const ADDRESSED = /^danvan-/;

/** Comments that look like waivers and are none, so that they take nothing out. @param lines the file's lines */
export function findUnreadWaivers(lines: readonly string[]): Pick<Waiver, 'line' | 'column' | 'text'>[] {
  return lines.flatMap((text, index) =>
    text.includes('danvan-')
      ? [...text.matchAll(COMMENT)].flatMap(({ 0: comment, index: at, groups }) => {
          const inside = normalizeText(groups?.inside ?? '');
          const isUnread = ADDRESSED.test(inside) && !WAIVER.test(inside);
          return isUnread ? [{ line: index + 1, column: at + 1, text: comment }] : [];
        })
      : [],
  );
}

/** For each line the number of the next that has something on it besides waivers; null where none follows. */
function linesOfTextAfter(lines: readonly string[]): (number | null)[] {
  let next: number | null = null;
  return lines
    .map((_, from) => {
      const index = lines.length - 1 - from;
      const line = lines[index] ?? '';
      const after = next;
      if (line.trim() !== '' && !line.includes('danvan-waive')) next = index + 1;
      return after;
    })
    .reverse();
}

/** @param today ISO date */
export function isExpired({ until }: Waiver, today: string): boolean {
  return until !== null && until < today;
}

/** Whether a waiver may take anything out: it has a reason and has not run out. */
export function holds(waiver: Waiver, today: string): boolean {
  return waiver.reason !== '' && waiver.hasRealEnd && !isExpired(waiver, today);
}

/** Whether a finding is what a waiver that holds takes out under one of its rules. */
export function takesOut(
  { covers }: Waiver,
  rule: string,
  { ruleId, line }: { ruleId: string; line?: number | undefined },
): boolean {
  return ruleId === rule && line !== undefined && covers === line;
}

/** The waiver that takes out a finding of the rule on the line. */
export function waiverFor(
  ruleId: string,
  line: number | undefined,
  waivers: readonly Waiver[],
  today: string,
): Waiver | null {
  const found = waivers.find(
    (waiver) => waiver.rules.some((rule) => takesOut(waiver, rule, { ruleId, line })) && holds(waiver, today),
  );
  return found ?? null;
}
