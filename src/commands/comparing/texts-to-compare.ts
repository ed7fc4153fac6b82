/** Which texts the user named: the base, the target and, of three texts, the old central one. */
import { REFERENCE } from '../../assets/reference-id.js';
import { type Failure, failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { noSuchChoice } from '../terminal/no-such-choice.js';
import { DIFF_FORMATS, type DiffFormat, type DiffOptions } from './diff-options.js';

const fail = failer<typeof messages>();

export interface NamedTexts {
  base: string;
  target: string;
  /** The old central text; null where two texts are compared. */
  since: string | null;
}

/**
 * `diff a.docx` compares the reference with it, `diff a.docx b.docx` the two; `diff dia-phuong.docx --since cu.docx --to
 * moi.docx` sets the new central text as the base; `diff --tracked a.docx` has the file on both sides.
 * @throws Failure where a text is named twice over, or none is
 */
export function textsToCompare(named: readonly string[], options: DiffOptions): NamedTexts {
  const { since = null, tracked, to } = options;
  const current = isFormat(to) ? undefined : to;
  if (tracked !== undefined) {
    if (named.length > 0 || since !== null) throw fail('commands.diff.trackedAlone', undefined);
    return { base: tracked, target: tracked, since: null };
  }
  const [first, second] = named;
  if (first === undefined) throw fail('commands.diff.noText', undefined);
  if (current !== undefined && since === null) throw unknownFormat(current);
  if (current !== undefined && second !== undefined)
    throw fail('commands.diff.twoNewTexts', { first, second: current });
  if (second !== undefined) return { base: first, target: second, since };
  return { base: current ?? REFERENCE, target: first, since };
}

function unknownFormat(value: string): Failure {
  return noSuchChoice('--to', value, DIFF_FORMATS, 'diff');
}

export const isFormat = (name: string | undefined): name is DiffFormat | undefined =>
  name === undefined || DIFF_FORMATS.some((format) => format === name);
