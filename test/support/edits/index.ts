/**
 * Random edits of a real text, with what a comparison has to say of each. An edit works on a copy of the tree; each
 * article is edited once, so that what is expected of it is beyond doubt.
 */
import fc from 'fast-check';
import type { Document } from '../../../src/tree/nodes.js';
import { articleEdits } from './article-edits.js';
import { clauseEdits } from './clause-edits.js';
import { type Attempt, Copy, type Edit, type EditedText } from './edited-text.js';
import { wordEdits } from './word-edits.js';

export type { EditedText, Planted } from './edited-text.js';

const EDITS = { ...clauseEdits, ...wordEdits, ...articleEdits } satisfies Record<string, Edit>;
export type EditKind = keyof typeof EDITS;
export const EDIT_KINDS = Object.keys(EDITS) as EditKind[];

/** Up to `most` edits of the given kinds, to try on any text. */
export function anyEdits({
  kinds = EDIT_KINDS,
  most = 8,
}: {
  kinds?: readonly EditKind[];
  most?: number;
} = {}): fc.Arbitrary<(Attempt & { kind: EditKind })[]> {
  const attempt = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat({ max: 9999 }),
    to: fc.nat({ max: 9999 }),
    renumber: fc.boolean(),
  });
  return fc.array(attempt, { minLength: 1, maxLength: most });
}

/** The text after as many of the edits as it has places for. */
export function editText(base: Document, attempts: readonly (Attempt & { kind: EditKind })[]): EditedText {
  const copy = new Copy(base);
  for (const attempt of attempts) EDITS[attempt.kind](copy, attempt);
  return copy.finish();
}
