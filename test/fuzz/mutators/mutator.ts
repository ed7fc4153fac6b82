/** What makes hostile files of real ones: pieces of a text dropped, doubled, swapped, repeated or replaced by what hurts. */
import type { Choice } from '../../support/seeded-choice.js';

export interface Mutator {
  /** Ending of the files that it makes. */
  ending: string;
  /** A text by choice: what is mutated, and what is shrunk when it fails. */
  make(choice: Choice): string;
  /** The file that holds the text. */
  pack(text: string): Uint8Array;
}

/**
 * @param pieces of the text, joined without anything between them
 * @param harmful pieces that hurt readers and parsers of this kind
 */
export function mutate(pieces: readonly string[], harmful: readonly string[], choice: Choice): string {
  let changed = [...pieces];
  for (let count = 1 + choice.number(8); count > 0 && changed.length > 0; count--) {
    const at = choice.number(changed.length);
    const other = choice.number(changed.length);
    const piece = changed[at] ?? '';
    const kind = choice.number(7);
    if (kind === 0) changed = changed.toSpliced(at, 1 + choice.number(4));
    else if (kind === 1) changed = changed.toSpliced(other, 0, piece);
    else if (kind === 2) [changed[at], changed[other]] = [changed[other] ?? '', piece];
    else if (kind === 3) changed = changed.toSpliced(at, 0, choice.of(harmful));
    else if (kind === 4) changed[at] = choice.of(harmful);
    else if (kind === 5) changed = changed.toSpliced(at, 0, piece.repeat(1 + choice.number(40)));
    else changed[at] = piece.slice(0, choice.number(piece.length + 1)) + choice.of(harmful);
  }
  return changed.join('');
}

/** A stretch of a long text, so that thousands of inputs stay cheap. */
export function stretch(pieces: readonly string[], choice: Choice, most = 60): string[] {
  const start = choice.number(Math.max(1, pieces.length - most));
  return pieces.slice(start, start + most);
}
