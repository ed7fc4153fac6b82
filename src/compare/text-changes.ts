/** Finds the changes between the two texts of one pair. */
import { endOf, type Word, type WordedLine } from '../wording/index.js';
import type { Change, ChangeOperation } from './comparison.js';
import { matchWords } from './match-words.js';
import type { Matching } from './matching.js';
import { saySame } from './said.js';

/** A stretch that differs, with the words on it and beside it. */
export interface Difference {
  /** The words that differ; of a pair that is the same but for habits the one word. */
  base: readonly Word[];
  target: readonly Word[];
  /** Whether they are the same words, of which only marks, blanks and habits of writing may differ. */
  saySame: boolean;
  /** The exact stretches, with the blanks on their sides. */
  baseText: string;
  targetText: string;
  baseOffset: number;
  targetOffset: number;
  /** The shared words around it, as the base prints them; empty at the start and end of the text. */
  before: string;
  after: string;
  /** The shared word after it, as each text has it; null at the end, and within a shared word. */
  next: { base: Word; target: Word } | null;
}

export type Verdict = Pick<Change, 'class' | 'reasons' | 'suspect'>;

/**
 * The changes that make one text the other, in order and without overlaps; none for equal texts. Swapping the texts
 * swaps the changes and nothing else.
 * @param classify says of all differences of the text together which class each has
 */
export function textChanges(
  base: WordedLine,
  target: WordedLine,
  classify: (differences: readonly Difference[]) => Verdict[],
): Change[] {
  if (base.text === target.text) return [];
  const differences = differencesBetween(matchEitherWay(base, target));
  const verdicts = classify(differences);
  return joinAlike(
    differences.map((difference, index) => toChange(difference, verdicts[index] as Verdict)),
    base.text,
    target.text,
  );
}

/** Of two rows that are equally long in common one has to be taken: the same one, whichever text comes first. */
function matchEitherWay(base: WordedLine, target: WordedLine): Matching {
  if (base.text <= target.text) return matchWords(base, target);
  const swapped = matchWords(target, base);
  const runs = swapped.runs.map((run) => ({ ...run, base: run.target, target: run.base }));
  return { base: swapped.target, target: swapped.base, runs };
}

/** What differs between the shared words, and within those that are written otherwise. */
function differencesBetween(matching: Matching): Difference[] {
  const { base, target, runs } = matching;
  const differences: Difference[] = [];
  const passGap = (baseFrom: number, baseTo: number, targetFrom: number, targetTo: number): void => {
    const [baseOffset, targetOffset] = [endBefore(base, baseFrom), endBefore(target, targetFrom)];
    const stretch = {
      baseText: base.text.slice(baseOffset, base.starts[baseTo]),
      targetText: target.text.slice(targetOffset, target.starts[targetTo]),
    };
    if (stretch.baseText === stretch.targetText) return;
    const [words, others] = [base.words.slice(baseFrom, baseTo), target.words.slice(targetFrom, targetTo)];
    differences.push({
      base: words,
      target: others,
      saySame: saySame(words, others),
      ...stretch,
      baseOffset,
      targetOffset,
      before: base.words[baseFrom - 1]?.text ?? '',
      after: base.words[baseTo]?.text ?? '',
      next: wordsAt(matching, baseTo, targetTo),
    });
  };
  let [inBase, inTarget] = [0, 0];
  for (const run of runs) {
    passGap(inBase, run.base, inTarget, run.target);
    for (let step = 0; step < run.length; step++) {
      [inBase, inTarget] = [run.base + step, run.target + step];
      if (step > 0) passGap(inBase, inBase, inTarget, inTarget);
      const difference = wordDifference(matching, inBase, inTarget);
      if (difference) differences.push(difference);
    }
    [inBase, inTarget] = [run.base + run.length, run.target + run.length];
  }
  passGap(inBase, base.words.length, inTarget, target.words.length);
  return differences;
}

const endBefore = (line: WordedLine, index: number): number => (index === 0 ? 0 : endOf(line, index - 1));

/** A shared word that the two texts write otherwise; null where they write it alike. */
function wordDifference({ base, target }: Matching, inBase: number, inTarget: number): Difference | null {
  const [word, other] = [base.words[inBase] as Word, target.words[inTarget] as Word];
  if (word.text === other.text) return null;
  return {
    base: [word],
    target: [other],
    saySame: saySame([word], [other]),
    baseText: word.text,
    targetText: other.text,
    baseOffset: base.starts[inBase] ?? 0,
    targetOffset: target.starts[inTarget] ?? 0,
    before: base.words[inBase - 1]?.text ?? '',
    after: '',
    next: null,
  };
}

function wordsAt({ base, target }: Matching, inBase: number, inTarget: number): Difference['next'] {
  const [word, other] = [base.words[inBase], target.words[inTarget]];
  return word && other ? { base: word, target: other } : null;
}

/** Trims what both stretches begin and end with, so that a change holds whole words and no more. */
function toChange(difference: Difference, verdict: Verdict): Change {
  const { baseText, targetText } = difference;
  const [lead, tail] = sharedEdges(difference);
  const base = baseText.slice(lead, baseText.length - tail);
  const target = targetText.slice(lead, targetText.length - tail);
  return {
    class: verdict.class,
    reasons: verdict.reasons,
    suspect: verdict.suspect,
    op: operationOf(base, target),
    base,
    target,
    baseOffset: difference.baseOffset + lead,
    targetOffset: difference.targetOffset + lead,
  };
}

/**
 * How many characters both stretches begin and end with: their blanks, or the shorter form of one term, to which the
 * other only adds ("Mặt trận Tổ quốc" and "Mặt trận Tổ quốc Việt Nam").
 */
function sharedEdges({ base, target, baseText, targetText }: Difference): [lead: number, tail: number] {
  const [shorter, longer] =
    baseText.length <= targetText.length ? [baseText, targetText] : [targetText, baseText];
  const isOneTerm = base.length === 1 && target.length === 1 && base[0]?.id === target[0]?.id;
  if (isOneTerm && longer.startsWith(`${shorter} `)) return [shorter.length, 0];
  if (isOneTerm && longer.endsWith(` ${shorter}`)) return [0, shorter.length];
  let lead = 0;
  while (isBlank(baseText.charAt(lead)) && baseText[lead] === targetText[lead]) lead++;
  let tail = 0;
  while (
    shorter.length - tail > lead &&
    isBlank(baseText.charAt(baseText.length - 1 - tail)) &&
    baseText[baseText.length - 1 - tail] === targetText[targetText.length - 1 - tail]
  ) {
    tail++;
  }
  return [lead, tail];
}

const isBlank = (text: string): boolean => text !== '' && text.trim() === '';

export function operationOf(base: string, target: string): ChangeOperation {
  if (base === '') return 'insert';
  return target === '' ? 'delete' : 'replace';
}

/** Neighbouring words that changed in the same weak way are one change: "BAN THƯỜNG VỤ" for "Ban Thường vụ". */
function joinAlike(changes: readonly Change[], base: string, target: string): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last && base.slice(last.baseOffset + last.base.length, change.baseOffset);
    const isAlike =
      last?.class === change.class &&
      JOINABLE.has(change.class) &&
      last.op === 'replace' &&
      change.op === 'replace' &&
      isBlank(between ?? '') &&
      between === target.slice(last.targetOffset + last.target.length, change.targetOffset);
    if (!isAlike) joined.push(change);
    else {
      joined[joined.length - 1] = {
        ...last,
        base: last.base + between + change.base,
        target: last.target + between + change.target,
      };
    }
  }
  return joined;
}

const JOINABLE: ReadonlySet<string> = new Set(['unicode', 'spelling', 'case', 'localisation']);
