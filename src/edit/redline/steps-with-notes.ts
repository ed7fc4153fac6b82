/** The steps of a redline with the references to notes among their letters: which both texts have, and which only one of them. */
import { addToRow } from '../../text/add-to-row.js';
import type { Markup } from '../markup.js';
import { NOTE_SIGN } from './note-signs.js';
import { lettersOfStep, type NoteReferenceAt } from './place-references.js';
import type { RedlineStep } from './step.js';

/** A reference of the file, of the other text, or one that answers the other. */
export interface NotePair {
  own: NoteReferenceAt | null;
  other: NoteReferenceAt | null;
}

export interface PlacedPair extends NotePair {
  step: number;
  letters: number;
}

/** References at one place answer each other, and those between which there are only words that one text has and the other has not. */
export function pairReferences(
  steps: readonly RedlineStep[],
  own: readonly NoteReferenceAt[],
  other: readonly NoteReferenceAt[],
): PlacedPair[] {
  const pairs: PlacedPair[] = [];
  const free = { own: new Set(own), other: new Set(other) };
  const pairBy = (ownPlace: PlaceOf, otherPlace: PlaceOf): void => {
    const others = new Map<string, NoteReferenceAt[]>();
    for (const one of free.other) {
      const key = keyOf(one, otherPlace(one));
      addToRow(others, key, one);
    }
    for (const one of free.own) {
      const place = ownPlace(one);
      const answer = others.get(keyOf(one, place))?.shift();
      if (!answer) continue;
      free.own.delete(one);
      free.other.delete(answer);
      pairs.push({ own: one, other: answer, ...place });
    }
  };
  const here: PlaceOf = ({ step, letters }) => ({ step, letters });
  pairBy(here, here);
  pairBy(
    (one) => pushedOn(steps, one, 'delete'),
    (one) => pushedOn(steps, one, 'insert'),
  );
  for (const one of free.own) pairs.push({ own: one, other: null, ...here(one) });
  for (const one of free.other) pairs.push({ own: null, other: one, ...here(one) });
  return pairs.toSorted((one, beside) => one.step - beside.step || one.letters - beside.letters);
}

type Place = Pick<NoteReferenceAt, 'step' | 'letters'>;
type PlaceOf = (one: NoteReferenceAt) => Place;

const keyOf = ({ kind }: NoteReferenceAt, { step, letters }: Place): string => `${kind} ${step} ${letters}`;

const lengthOf = (step: RedlineStep | undefined): number => (step ? lettersOfStep(step).text.length : 0);

/** The last place that is the same to a text: words of the other one alone, right behind it, are passed over. */
function pushedOn(
  steps: readonly RedlineStep[],
  { step, letters }: NoteReferenceAt,
  others: 'insert' | 'delete',
): Place {
  const start = steps[step];
  if (letters < lengthOf(start)) return { step, letters };
  let at = step;
  for (
    let next = steps[at + 1];
    next?.kind === 'text' && next.op === others && next.unit === start?.unit;
    next = steps[at + 1]
  )
    at++;
  return { step: at, letters: lengthOf(steps[at]) };
}

/** @param bringIn makes the reference to a note that only the other text has */
export function stepsWithNotes(
  steps: readonly RedlineStep[],
  pairs: readonly PlacedPair[],
  bringIn: (other: NoteReferenceAt) => Markup,
): RedlineStep[] {
  const byStep = new Map<number, PlacedPair[]>();
  for (const pair of pairs) addToRow(byStep, pair.step, pair);
  const pieces = steps.map((step, index) => cutStep(step, byStep.get(index) ?? [], bringIn));
  const starts: number[] = [];
  let count = 0;
  for (const piece of pieces) {
    starts.push(count);
    count += piece.length;
  }
  // A comment reaches as far as before, over more steps.
  return pieces.flatMap(([first, ...rest], index) => {
    const comments = (first as RedlineStep).comments.map((comment) => {
      const end = starts[index + comment.steps] ?? count;
      return { ...comment, steps: end - (starts[index] as number) };
    });
    return [{ ...(first as RedlineStep), comments }, ...rest];
  });
}

/** One step cut at the references in it; those that stand in the text as its words do stay in one step with them. */
function cutStep(
  step: RedlineStep,
  pairs: readonly PlacedPair[],
  bringIn: (other: NoteReferenceAt) => Markup,
): RedlineStep[] {
  if (pairs.length === 0) return [step];
  const { ends } = lettersOfStep(step);
  const pieces: RedlineStep[] = [];
  let from = 0;
  const add = (op: RedlineStep['op'], text: string, references: Markup[] = []): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.op === op)
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + text,
        references: [...(last.references ?? []), ...references],
      };
    else pieces.push({ ...step, op, text, references, comments: pieces.length === 0 ? step.comments : [] });
  };
  for (const { own, other, letters } of pairs) {
    const to = letters === 0 ? 0 : (ends[letters - 1] ?? step.text.length);
    add(step.op, step.text.slice(from, to));
    from = Math.max(from, to);
    // In a paragraph beside the steps it stays as it is.
    if (own?.isBesideSteps) continue;
    if (own && other) add('equal', NOTE_SIGN);
    else if (own) add('insert', NOTE_SIGN);
    else if (other) add('delete', NOTE_SIGN, [bringIn(other)]);
  }
  add(step.op, step.text.slice(from));
  return pieces;
}
