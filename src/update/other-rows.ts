/** What is told of the lines that another standing text of a merged unit has beside the base. */
import type { Document, Node } from '../tree/nodes.js';
import type { Unit } from '../wording/units.js';
import type { OtherAnswer } from './answer-lines.js';
import type { OtherWords, UpdateReason, UpdateRow, UpdateWords } from './update.js';

export interface OtherText {
  /** The name by which the user asked for it. */
  name: string;
  /** Brought to the same central text as the base, with the names of the base's unit. */
  tree: Document;
  /** Whether its words stand, whether those of the base or of a third text do, or a person must still choose. */
  choice: 'this' | 'another' | 'open';
  /** Its lines over which it is itself in conflict with the centre, by their nodes. */
  open: ReadonlySet<Node>;
  /** Why a line is offered, why words need a choice, and what is said of words that have not followed the centre. */
  reasons: Record<'offered' | 'differs' | 'preferred' | 'open', UpdateReason>;
  /** What of words from this text a person must read over. */
  confirmFor: (words: string) => readonly string[];
}

/** What else is known of the words of the other text. */
export interface OtherKnown {
  /** Whether they have not followed the centre. */
  isOpen: boolean;
  /** What a person must read over where they stand. */
  confirm: readonly string[];
}

type Words = Pick<OtherWords, 'heading' | 'text'>;

/** @param lost references of the words that lead nowhere in the result */
export const confirmInOther = (
  { heading, text }: Words,
  { confirmFor }: OtherText,
  lost: readonly string[] = [],
): string[] => [...confirmFor(`${heading ?? ''} ${text}`), ...lost.map((words) => `“${words}”`)];

/** The row of a line that only the other text has; null where it prints nothing of its own. */
export function offeredRow(
  { label, heading, text, nested }: Unit,
  result: UpdateWords,
  { name, choice, reasons }: OtherText,
  { isOpen, confirm }: OtherKnown,
): UpdateRow | null {
  // An article without a heading says nothing but in the lines that nest in it, which have rows of their own.
  if (`${heading ?? ''}${text}`.trim() === '' && nested.length > 0) return null;
  return {
    status: choice !== 'this' ? 'offered' : isOpen ? 'conflict' : 'preferred',
    since: null,
    current: null,
    local: null,
    result,
    reasons: [reasons.offered, ...(isOpen ? [reasons.open] : [])],
    confirm: [...confirm],
    proposal: null,
    others: [{ from: name, label, heading, text }],
    lackedBy: [],
  };
}

/** The row of a line that the other text has too, in the same words or in others. */
export function withAnswer(
  row: UpdateRow,
  answer: OtherAnswer,
  other: OtherText,
  known: OtherKnown,
): UpdateRow {
  if (answer.isDifferent) return withOtherWords(row, answer, other, known);
  return comesFromOthers(row) ? withSecondSource(row, answer, other) : row;
}

/** Of a line that the base lacks: which further text has it. */
const withSecondSource = (row: UpdateRow, answer: OtherAnswer, { name, reasons }: OtherText): UpdateRow => ({
  ...row,
  reasons: [...row.reasons, reasons.offered],
  others: [...row.others, wordsFrom(name, answer)],
});

/** Chosen words that have not followed the centre stand, and stay a conflict. */
function withOtherWords(
  row: UpdateRow,
  answer: OtherAnswer,
  { name, choice, reasons: say }: OtherText,
  { isOpen, confirm }: OtherKnown,
): UpdateRow {
  const others = [...row.others, wordsFrom(name, answer)];
  if (choice === 'another') return { ...row, others };
  const { result } = row;
  const isChosen = choice === 'this' && result?.text === answer.text && result.heading === answer.heading;
  const waiting = comesFromOthers(row) ? row.status : 'conflict';
  return {
    ...row,
    others,
    reasons: [...row.reasons, isChosen ? say.preferred : say.differs, ...(isOpen ? [say.open] : [])],
    status: isChosen && !isOpen ? 'preferred' : isChosen ? 'conflict' : waiting,
    confirm: [...row.confirm, ...confirm],
  };
}

const wordsFrom = (from: string, { label, heading, text }: OtherAnswer): OtherWords => ({
  from,
  label,
  heading,
  text,
});

/** Whether the base lacks the line. */
export const comesFromOthers = ({ since, current, local }: UpdateRow): boolean =>
  since === null && current === null && local === null;
