/** Comments of a copy whose marks stand in the draft's paragraphs whole: where one is missing it is put beside the other. */
import type { Atom } from './atoms.js';

type Marks = Partial<Record<'start' | 'end' | 'reference', Atom>>;

/**
 * @param stories of each story the atoms by paragraph
 * @param wanted the comments that are to be kept; marks of others are left out
 */
export function withWholeComments(
  stories: readonly ReadonlyMap<number, readonly Atom[]>[],
  wanted: ReadonlySet<string>,
): Map<number, Atom[]>[] {
  const marks = marksById(stories);
  return stories.map((paragraphs) => {
    const whole = new Map<number, Atom[]>();
    for (const [paragraph, atoms] of paragraphs) {
      const kept = atoms.flatMap((atom): Atom[] => {
        if (atom.kind !== 'comment') return [atom];
        const { start, end, reference } = marks.get(atom.id) ?? {};
        if (!wanted.has(atom.id)) return [];
        const isLast = start === undefined ? atom === reference : end === undefined && atom === start;
        if (isLast)
          return [
            { ...atom, side: 'start' },
            { ...atom, side: 'end' },
          ];
        const isOfPair = start !== undefined && end !== undefined;
        return isOfPair && (atom === start || atom === end) ? [atom] : [];
      });
      if (kept.length > 0) whole.set(paragraph, kept);
    }
    return whole;
  });
}

function marksById(stories: readonly ReadonlyMap<number, readonly Atom[]>[]): Map<string, Marks> {
  const found = new Map<string, Marks>();
  for (const paragraphs of stories)
    for (const atoms of paragraphs.values())
      for (const atom of atoms) {
        if (atom.kind !== 'comment') continue;
        const marks = found.get(atom.id) ?? {};
        marks[atom.side] ??= atom;
        found.set(atom.id, marks);
      }
  return found;
}
