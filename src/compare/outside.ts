/** What stands outside the provisions: headers, footers, footnotes, and text that belongs to nothing. */
import type { Document } from '../tree/nodes.js';
import { notesWithMarks } from '../tree/note-marks.js';
import { selectAll } from '../tree/visit.js';
import type { Comparison, OutsideDifference, OutsideKind } from './comparison.js';
import { noteDifferences } from './note-differences.js';
import type { Answers } from './unit-changes.js';

/** What a Word file prints on every page. */
export interface StandingText {
  kind: 'header' | 'footer';
  text: string;
}

export interface OutsideText {
  tree: Document;
  running: readonly StandingText[];
}

/** From this on two texts are versions of one document, of which every mark counts. */
const SAME_DOCUMENT = 0.9;

/**
 * The differences of two texts outside their provisions. What only one format can hold is no difference: a kind is
 * compared where both texts have some of it, or where both come from one format.
 * @param similarity of the two texts; of two documents that are not versions of one, scraps of noise say nothing
 */
export function outsideDifferences(
  base: OutsideText,
  target: OutsideText,
  { isOneFormat, similarity, answers }: { isOneFormat: boolean; similarity: number; answers: Answers },
): OutsideDifference[] {
  const lines = (kind: LineKind): OutsideDifference[] => {
    const [from, to] = [textsOf(base, kind), textsOf(target, kind)];
    return isOneFormat || (from.length > 0 && to.length > 0) ? differences(kind, from, to) : [];
  };
  const haveNotes = [base, target].every(({ tree }) => notesWithMarks(tree).length > 0);
  return [
    ...lines('header'),
    ...lines('footer'),
    ...(isOneFormat || haveNotes ? noteDifferences(base.tree, target.tree, answers) : []),
    ...(isOneFormat && similarity >= SAME_DOCUMENT ? lines('noise') : []),
  ];
}

/** Headers, footers and notes of one text that the other's format cannot hold or does not have: they are not compared. */
export function notCompared(base: OutsideText, target: OutsideText): NonNullable<Comparison['notCompared']> {
  const has = {
    header: ({ running }: OutsideText) => running.some(({ kind }) => kind === 'header'),
    footer: ({ running }: OutsideText) => running.some(({ kind }) => kind === 'footer'),
    note: ({ tree }: OutsideText) => notesWithMarks(tree).length > 0,
  };
  return (['header', 'footer', 'note'] as const).flatMap((kind) => {
    const [inBase, inTarget] = [has[kind](base), has[kind](target)];
    return inBase === inTarget ? [] : [{ kind, side: inBase ? ('base' as const) : ('target' as const) }];
  });
}

type LineKind = Exclude<OutsideKind, 'note'>;

function textsOf({ tree, running }: OutsideText, kind: LineKind): string[] {
  return kind === 'noise'
    ? scrapsOf(tree)
    : running.filter((one) => one.kind === kind).map(({ text }) => text);
}

/** Texts that belong to nothing; the mark of a note belongs to the note. */
export const scrapsOf = (tree: Document): string[] =>
  selectAll(tree, 'noise')
    .filter(({ reason }) => reason !== 'noteMark')
    .map(({ value }) => value);

/** Texts in order, those that both have left out; what stands between two of these answers each other in turn. */
function differences(
  kind: LineKind,
  base: readonly string[],
  target: readonly string[],
): OutsideDifference[] {
  const found: OutsideDifference[] = [];
  let from = 0;
  let to = 0;
  while (from < base.length || to < target.length) {
    if (from < base.length && base[from] === target[to]) {
      from++;
      to++;
      continue;
    }
    const [nextFrom, nextTo] = nextShared(base, target, from, to);
    for (; from < nextFrom || to < nextTo; ) {
      found.push({
        kind,
        base: from < nextFrom ? (base[from++] ?? null) : null,
        target: to < nextTo ? (target[to++] ?? null) : null,
      });
    }
  }
  return found;
}

/** How far ahead a text is looked for that both have; notes are rarely moved. */
const REACH = 200;

function nextShared(
  base: readonly string[],
  target: readonly string[],
  from: number,
  to: number,
): [from: number, to: number] {
  for (let ahead = 1; ahead <= REACH; ahead++) {
    for (let one = 0; one <= ahead; one++) {
      const other = ahead - one;
      const text = base[from + one];
      if (text !== undefined && text === target[to + other]) return [from + one, to + other];
    }
  }
  return [base.length, target.length];
}
