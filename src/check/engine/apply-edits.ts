/** Puts the repairs that findings offer into the text of a file. */
import type { Edit, Finding } from '../../findings/finding.js';
import { pushAll } from '../../text/push-all.js';

export interface AppliedEdits {
  text: string;
  /** Findings that were mended as a whole. */
  mended: Finding[];
}

/**
 * A repair is made as a whole or not at all: not where the file no longer reads as it was found, nor where an earlier
 * one has changed the same characters.
 */
export function applyEdits(source: string, findings: readonly Finding[]): AppliedEdits {
  const mended: Finding[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix.length === 0 || !fix.every((edit) => fits(edit, source, edits))) continue;
    mended.push(finding);
    pushAll(edits, fix);
  }
  return { text: replaceAll(source, edits), mended };
}

function fits({ start, end, found }: Edit, source: string, taken: readonly Edit[]): boolean {
  return source.slice(start, end) === found && !taken.some((other) => other.start < end && start < other.end);
}

function replaceAll(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return [...pieces, source.slice(done)].join('');
}
