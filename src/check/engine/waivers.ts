/**
 * Waivers in a text file: a comment that takes findings of named rules out, on the line that follows, with a reason
 * and, where it should not last, an end.
 * @example <!-- danvan-waive no-obsolete-term until 2026-12-31: tên cũ trong tên gọi riêng -->
 */
import { statedDay } from '../../text/index.js';

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

const WAIVER =
  /<!--\s*danvan-waive\s+(?<rules>[a-z-]+(?:\s*,\s*[a-z-]+)*)(?:\s+until\s+(?<until>\S+?))?\s*(?::\s*(?<reason>.*?))?\s*-->/g;

/** All waivers of a text, in order. @param lines the file's lines */
export function findWaivers(lines: readonly string[]): Waiver[] {
  return lines.flatMap((text, index) =>
    text.includes('danvan-waive')
      ? [...text.matchAll(WAIVER)].map(({ 0: comment, index: at, groups }): Waiver => {
          const until = groups?.until ?? null;
          return {
            line: index + 1,
            column: at + 1,
            covers: coveredLine(lines, index, text.replace(comment, '')),
            rules: (groups?.rules ?? '').split(/\s*,\s*/),
            until: until === null ? null : (statedDay(until) ?? until),
            hasRealEnd: until === null || statedDay(until) !== null,
            reason: groups?.reason ?? '',
            text: comment,
          };
        })
      : [],
  );
}

/** Its own line where more stands on it, else the next that has something on it. */
function coveredLine(lines: readonly string[], index: number, rest: string): number | null {
  if (rest.trim() !== '') return index + 1;
  const next = lines.findIndex(
    (line, at) => at > index && line.trim() !== '' && !line.includes('danvan-waive'),
  );
  return next < 0 ? null : next + 1;
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
