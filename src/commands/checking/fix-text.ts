/** Repairs of one text, made until none is left. */
import { applyEdits } from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import type { CheckedSource } from './check-text.js';

export interface FixedText {
  /** The text afterwards. */
  text: string;
  mended: number;
  /** What is found in it then. */
  checked: CheckedSource;
}

/** One repair may make room for another (a repeated word between two); more rounds than this are a circle. */
const MOST_ROUNDS = 5;

/** @param check finds again in a changed text; @param mendable the findings that may be mended (no waiver takes them out) */
export async function fixText(
  first: CheckedSource & { text: string },
  check: (text: string) => Promise<CheckedSource>,
  mendable: (checked: CheckedSource) => readonly Finding[],
): Promise<FixedText> {
  let { text } = first;
  let checked: CheckedSource = first;
  let mended = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = applyEdits(text, mendable(checked));
    if (applied.mended.length === 0) break;
    mended += applied.mended.length;
    text = applied.text;
    checked = await check(text);
  }
  return { text, mended, checked };
}
