/** What a new issue says of the texts that it replaces, where those of several former units are brought into one. */
import type { Profile } from '../../draft/index.js';
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/** A text that is given, by the former unit whose it is, with what it tells of itself. */
export interface ReplacedText {
  /** "Bắc Kạn"; null where the text names none that the data know. */
  unit: string | null;
  number: string | null;
  /** ISO date. */
  date: string | null;
}

type Predecessor = NonNullable<Profile['predecessors']>[number];

/** "05-QĐ/TU", "2387/QĐ/TU"; not "05-QC/TU", whose text is no decision. */
const OF_DECISION = /(?:^|[^\p{L}])QĐ(?!\p{L})/u;

/**
 * @param issue number and date of the text
 * @returns null where the text does not tell that it is a decision of a standing committee, which is what the draft says of one
 */
export function replacedText(
  tree: Document,
  unit: string | null,
  { number, date }: Pick<Document['meta'], 'number' | 'date'>,
): ReplacedText | null {
  const [formula] = selectAll(tree, 'enactingFormula');
  const isOfStandingCommittee = formula === undefined || /thường vụ/iu.test(formula.value.normalize('NFC'));
  const isDecision = number !== null && OF_DECISION.test(number);
  return isDecision && isOfStandingCommittee ? { unit, number, date } : null;
}

/** The documents that the data name, and of one that they do not know what its own text says. */
export function withReplacedTexts(
  known: readonly Predecessor[],
  texts: readonly ReplacedText[],
): Predecessor[] {
  return known.map((one) => {
    if (one?.number != null || one?.unit == null) return one;
    const unit = String(one.unit);
    const text = texts.find((text) => text.unit !== null && ` ${unit}`.endsWith(` ${text.unit}`));
    return text === undefined ? one : { ...one, number: text.number, date: text.date };
  });
}
