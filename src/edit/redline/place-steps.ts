/** Finds where each step of a redline stands in the paragraphs of the file, letter by letter. */
import { failer } from '../../findings/failure.js';
import { oncePer } from '../../text/once-per.js';
import type { Markup } from '../markup.js';
import type { messages } from '../messages.vi.js';
import { type Letters, lettersOf, paragraphText } from '../paragraph-text.js';
import type { PlacedParagraph } from '../paragraphs.js';
import type { RedlineStep } from './step.js';

const fail = failer<typeof messages>();

/** A paragraph of the file, and how far its letters are taken up. */
export interface Target extends PlacedParagraph {
  letters: Letters;
  length: number;
  taken: number;
}

/** Letters of a step in one paragraph, by their index. */
export interface Placement {
  target: Target;
  from: number;
  to: number;
}

export interface PlacedStep {
  step: RedlineStep;
  /** Empty for what is only in the other text, and for a number that Word prints by itself. */
  placements: Placement[];
  /** Whether Word itself prints the number of the unit. */
  hasAutomaticNumber: boolean;
}

/** By number; paragraphs that a tracked change of somebody else joins have one. */
export function targetsOf(paragraphs: readonly PlacedParagraph[]): Map<number, Target[]> {
  const targets = new Map<number, Target[]>();
  for (const one of paragraphs) {
    const text = paragraphText(one.element);
    const target = { ...one, letters: lettersOf(text), length: text.length, taken: 0 };
    targets.set(one.number, [...(targets.get(one.number) ?? []), target]);
  }
  return targets;
}

/** A number that Word prints by itself ("Điều 12.", "a)") has no more letters than this. */
const LONGEST_NUMBER = 40;
/** So many letters must agree before what stands between is taken for no text of the document. */
const SURE = 12;

/** @throws Failure edit.unplaced where the file does not hold the words of a step where its unit stands */
export function placeSteps(
  steps: readonly RedlineStep[],
  targets: ReadonlyMap<number, readonly Target[]>,
): PlacedStep[] {
  // The steps of one line have their paragraphs in common.
  const candidatesOf = oncePer((numbers: readonly number[]) =>
    numbers.flatMap((number) => targets.get(number) ?? []),
  );
  const placed = steps.map((step): PlacedStep => {
    if (step.kind === 'end' || step.op === 'delete')
      return { step, placements: [], hasAutomaticNumber: false };
    const text = step.isRow ? step.text.replace(/(^|\s)\|(?=\s|$)/g, ' ') : step.text;
    const { placements, hasAutomaticNumber } = placeLetters(text, candidatesOf(step.paragraphs));
    return { step, placements, hasAutomaticNumber };
  });
  // Word counts such numbers anew when the changes are taken back, so nothing of the other number is written.
  const counted = new Set(
    placed.flatMap(({ step, hasAutomaticNumber }) => (hasAutomaticNumber ? [step.unit] : [])),
  );
  if (counted.size === 0) return placed;
  const others = labelsBesideCounted(placed, counted);
  return placed
    .filter(({ step }) => !(step.op === 'delete' && step.isLabel && counted.has(step.unit)))
    .filter((one) => !others.has(one))
    .map((one) => ({ ...one, hasAutomaticNumber: counted.has(one.step.unit) }));
}

/**
 * Numbers of the other text that stand right beside a number that Word counts: those of another line, where lines were joined or cut.
 * Both would stand at the start of one paragraph.
 */
function labelsBesideCounted(placed: readonly PlacedStep[], counted: ReadonlySet<number>): Set<PlacedStep> {
  const labels = new Set<PlacedStep>();
  placed.forEach(({ step, placements }, index) => {
    const isCounted = step.op === 'insert' && counted.has(step.unit) && placements.length === 0;
    if (!isCounted || step.text.trim() === '') return;
    for (const by of [-1, 1])
      for (let at = index + by; isLabelOrBlank(placed[at]); at += by)
        if (placed[at]?.step.op === 'delete') labels.add(placed[at] as PlacedStep);
  });
  return labels;
}

/** Whether it is the number of a line, or what parts that from the words, and has no place in the file. */
const isLabelOrBlank = (one: PlacedStep | undefined): boolean => {
  if (one === undefined || one.placements.length > 0 || one.step.kind === 'end') return false;
  const words = one.step.text.trim();
  return words === '' || (one.step.op === 'delete' && words === one.step.otherLabel);
};

function placeLetters(
  text: string,
  candidates: readonly Target[],
): Pick<PlacedStep, 'placements' | 'hasAutomaticNumber'> {
  const placements: Placement[] = [];
  let rest = lettersOf(text).text;
  let hasAutomaticNumber = false;
  for (const target of candidates) {
    if (rest === '') break;
    const { text: letters } = target.letters;
    if (target.taken === letters.length) continue;
    if (letters.startsWith(rest, target.taken)) {
      const to = target.taken + rest.length;
      placements.push({ target, from: target.taken, to });
      target.taken = to;
      rest = '';
      break;
    }
    const free = target.letters.text.slice(target.taken);
    const found = matchIn(free, rest, placements.length === 0);
    if (found === null) continue;
    hasAutomaticNumber ||= found.skipped > 0;
    const from = target.taken + found.at;
    placements.push({ target, from, to: from + found.length });
    target.taken = from + found.length;
    rest = rest.slice(found.skipped + found.length);
  }
  if (rest === '') return { placements, hasAutomaticNumber };
  if (placements.length === 0 && rest.length <= LONGEST_NUMBER)
    return { placements, hasAutomaticNumber: true };
  throw fail('edit.unplaced', { text: text.trim().slice(0, LONGEST_NUMBER) });
}

/** Where the next letters of a step begin in what is free of a paragraph, and how many of them are there. */
function matchIn(
  free: string,
  wanted: string,
  mayHaveNumber: boolean,
): { skipped: number; at: number; length: number } | null {
  if (free === '') return null;
  const isHere = (at: number, from: number): number => {
    const length = Math.min(free.length - at, wanted.length - from);
    return free.startsWith(wanted.slice(from, from + length), at) ? length : 0;
  };
  const whole = isHere(0, 0);
  if (whole > 0) return { skipped: 0, at: 0, length: whole };
  // What stands before the words in the paragraph is no text of the document: a mark of a note, a struck word.
  const start = wanted.slice(0, SURE);
  const at = free.indexOf(start);
  if (at > 0 && wanted.length >= 2 && isHere(at, 0) > 0) return { skipped: 0, at, length: isHere(at, 0) };
  for (let skipped = 1; mayHaveNumber && skipped < Math.min(LONGEST_NUMBER, wanted.length); skipped++) {
    const length = isHere(0, skipped);
    if (length > 0 && (length >= SURE || length === wanted.length - skipped))
      return { skipped, at: 0, length };
  }
  return null;
}

/** The stretch of a paragraph's text that letters take up. */
export const rangeOf = ({ target, from, to }: Placement): { start: number; end: number } => ({
  start: target.letters.starts[from] as number,
  end: target.letters.ends[to - 1] as number,
});

export const isInCell = ({ ancestors }: Target): boolean => ancestors.some(({ name }) => name === 'w:tc');

/** The rows in which it stands, the innermost last. */
export const rowsAround = ({ ancestors }: Target): Markup[] =>
  ancestors.filter(({ name }) => name === 'w:tr');
