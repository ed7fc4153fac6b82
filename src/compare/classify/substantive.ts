import type { TermKind, Word, WordedLine } from '../../wording/index.js';
import { BODY_HEAD } from '../../wording/opposites.js';
import { FILLER, HEADING, PERSON } from '../../wording/substance-words.js';
import type { ChangeReason } from '../comparison.js';
import type { Difference } from '../text-changes.js';
import type { DifferenceContext } from './context.js';
import { isOwnPlace } from './localisation.js';
import { isInCitation } from './numbering.js';
import { isOtherNumeral, isOtherUnit } from './same-value.js';

/** So many syllables more or less are text that was added or left out, even where other words stand in its place. */
const ADDED_FROM = 4;
/** A little word may be put in other words as short as this: "thực thi" for "thực hiện", "lúc" for "khi". */
const LONGEST_SYNONYM = 2;

/**
 * What of substance a difference touches; empty where other words say the same duty. Words that only say what kind of
 * provision a heading names ("Trách nhiệm của") bind nobody; others ("trên không gian mạng") tell what it is about.
 */
export function substanceOf(
  difference: Difference,
  context: DifferenceContext,
  isReversed: boolean,
): ChangeReason[] {
  const { base, target } = difference;
  const { isHeading, base: whole, target: otherWhole } = context;
  const reasons: ChangeReason[] = [];
  const isOtherNumber =
    isOtherUnit(difference) || isOtherLetter(base, target) || isOtherPoint(difference, context);
  if (differ(quantities(base), quantities(target)) || isOtherNumber || isOtherNumeral(difference))
    reasons.push('quantity');
  if (isReversed) reasons.push('reversal');
  const isPersonGone = namesMore(base, otherWhole.line) || namesMore(target, whole.line);
  for (const [kind, reason] of TERM_REASONS) {
    const isOther = differ(terms(base, kind), terms(target, kind)) || (kind === 'body' && isPersonGone);
    const isOtherName = kind === 'body' && isOtherBody(difference, context);
    if (isOther || isOtherName) reasons.push(reason);
  }
  if (isAddedText(base, target, isHeading)) reasons.push('text');
  return reasons;
}

/** Whether one of the two says more than other words for the same. */
function isAddedText(base: readonly Word[], target: readonly Word[], isHeading: boolean): boolean {
  const idle = isHeading ? [HEADING] : [];
  const [content, other] = [contentLength(base, idle), contentLength(target, idle)];
  if (Math.abs(content - other) >= ADDED_FROM) return true;
  if ((content === 0) === (other === 0)) return false;
  const isAlone = isEmpty(base) || isEmpty(target);
  return isAlone
    ? contentLength([...base, ...target], [FILLER, ...idle]) > 0
    : content + other > LONGEST_SYNONYM;
}

/** "dự án nhóm A" and "dự án nhóm B": a letter that stands alone numbers as a figure does. */
function isOtherLetter(base: readonly Word[], target: readonly Word[]): boolean {
  return [base, target].every((words) => words.length === 1 && /^\p{Lu}$/u.test(words[0]?.text ?? ''));
}

/** "điểm a khoản 2" and "điểm b khoản 2", where the mapping does not explain it. */
function isOtherPoint(difference: Difference, context: DifferenceContext): boolean {
  const isLetter = (words: readonly Word[]): boolean =>
    words.length === 1 && /^\p{Ll}$/u.test(words[0]?.text ?? '');
  return isLetter(difference.base) && isLetter(difference.target) && isInCitation(difference, context);
}

/** "Cục Trồng trọt" and "Cục Chăn nuôi": both go on with another name in capitals from what the name of a body begins with. */
function isOtherBody(
  { base, target, baseOffset, targetOffset }: Difference,
  context: DifferenceContext,
): boolean {
  const isNamed = (words: readonly Word[], { words: all, starts }: WordedLine, offset: number): boolean => {
    if (!isCapital(words[0]?.text ?? '')) return false;
    const index = starts.findLastIndex((start) => start < Math.max(offset, 1));
    const head = all[index];
    const isHead = head?.term?.concept === BODY_HEAD || head?.term?.kind === 'body';
    return isHead && isCapital(head.text);
  };
  return isNamed(base, context.base.line, baseOffset) && isNamed(target, context.target.line, targetOffset);
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const TERM_REASONS: readonly [TermKind, ChangeReason][] = [
  ['modal', 'modal'],
  ['body', 'body'],
  ['duty', 'duty'],
];

/** Quantities as values, and all other numbers as they are written. */
function quantities(words: readonly Word[]): number[] {
  return words.filter(({ kind }) => kind === 'quantity' || kind === 'number').map(({ id }) => id);
}

/** A committee of a level is a body too, and so are the units of other levels: "chính quyền cấp huyện, xã". */
function terms(words: readonly Word[], kind: TermKind): number[] {
  const isBody = (word: Word): boolean => word.term?.kind === 'level' && !isOwnPlace(word);
  return words
    .filter((word) => word.term?.kind === kind || (kind === 'body' && isBody(word)))
    .map(({ id }) => id);
}

/** Whether the words name persons that the other text names nowhere: "cán bộ" where it has "người lao động". */
function namesMore(words: readonly Word[], other: WordedLine): boolean {
  const named = words.flatMap(personOf);
  return named.length > 0 && !named.every((one) => other.words.flatMap(personOf).includes(one));
}

const personOf = ({ term }: Word): string[] => (term?.concept === PERSON ? [term.key] : []);

function differ(ids: readonly number[], others: readonly number[]): boolean {
  if (ids.length !== others.length) return true;
  const sorted = (row: readonly number[]): string => row.toSorted((a, b) => a - b).join(' ');
  return sorted(ids) !== sorted(others);
}

/** Nothing is said, but perhaps whose text it is. */
const isEmpty = (words: readonly Word[]): boolean =>
  words.every((word) => word.kind === 'punctuation' || isOwnPlace(word));

/**
 * Syllables of words that mean something beyond the place whose text it is.
 * @param idle concepts of phrases that mean nothing here
 */
function contentLength(words: readonly Word[], idle: readonly string[]): number {
  let idleWords = 0;
  return words.reduce((sum, word) => {
    if (idle.includes(word.term?.concept ?? '')) idleWords = word.term?.phrase.split(' ').length ?? 0;
    if (idleWords-- > 0) return sum;
    const saysNothing = word.kind === 'punctuation' || word.term?.kind === 'function' || isOwnPlace(word);
    return sum + (saysNothing ? 0 : Math.max(1, word.parts.length));
  }, 0);
}
