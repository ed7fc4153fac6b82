import type { Node, NoiseReason, NoteOrNoise } from './nodes.js';

/** Noise, or a note, that stood inside a text. */
export type Cut = NoteOrNoise & { at: number };

/** Whether a node is noise or a note: printed among the lines of a text and none of them. */
export function isAside(node: Node | undefined): node is NoteOrNoise {
  return node?.type === 'noise' || node?.type === 'note';
}

export function isCut(node: Node | undefined): node is Cut {
  return isAside(node) && node.at !== undefined;
}

/** As what an aside is written where a format has no room of its own for notes, and read back. */
export const asideReason = (aside: NoteOrNoise): NoiseReason =>
  aside.type === 'note' ? 'footnote' : aside.reason;

/** The noise that cut the text of the child at `index`; for -1, the text of the parent itself. */
export function cutsAfter(children: readonly Node[], index: number): Cut[] {
  let end = index + 1;
  while (isCut(children[end])) end++;
  return children.slice(index + 1, end) as Cut[];
}

/** A text in the pieces into which the noise cut it, the noise between them; a place before the last one counts as that one. */
export function cutText(text: string, cuts: readonly Cut[]): (string | Cut)[] {
  const starts = [0];
  for (const cut of cuts) starts.push(Math.max(starts.at(-1) ?? 0, wholeCharacter(text, cut.at)));
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
  return pieces
    .flatMap((piece, index) => [piece, ...(cuts[index] ? [cuts[index]] : [])])
    .filter((piece) => piece !== '');
}

/** An index within a text, one earlier where it falls between the two halves of a character. */
export function wholeCharacter(text: string, index: number): number {
  const at = Math.min(Math.max(index, 0), text.length);
  const isSplit = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return isSplit ? at - 1 : at;
}
