import type { Word } from '../../wording/index.js';
import type { Difference } from '../text-changes.js';
import type { DifferenceContext, Explains, TextContext } from './context.js';

/** A cross-reference that follows the mapping: "Điều 5" is now "Điều 7", and so does the text say. */
export const isNumbering: Explains = (difference, context) => {
  const { base, target, baseOffset, baseText, targetOffset, targetText } = difference;
  if (![...base, ...target].some(mayNumber)) return false;
  if (followsInList(difference, context)) return true;
  if (!base.some(mayNumber) || !target.some(mayNumber)) return false;
  const cited = citedIn(context.base, baseOffset, baseText);
  const answering = citedIn(context.target, targetOffset, targetText);
  return cited !== null && answering !== null && context.answers(cited, answering);
};

/** Whether both stretches stand in what names a provision, whichever that is. */
export function isInCitation(difference: Difference, context: DifferenceContext): boolean {
  const { baseOffset, baseText, targetOffset, targetText } = difference;
  return (
    citedIn(context.base, baseOffset, baseText) !== null &&
    citedIn(context.target, targetOffset, targetText) !== null
  );
}

/** "các Điều 9, 10 và 11" and "các Điều 8, 9 và 10": each of the list follows the mapping, though only the first is named. */
function followsInList(difference: Difference, context: DifferenceContext): boolean {
  const paths = pathsAt(context.base, difference.baseOffset, difference.baseText);
  const others = pathsAt(context.target, difference.targetOffset, difference.targetText);
  if (paths === null || others === null || paths.length !== others.length) return false;
  return paths.every((path, index) => context.answers(path, others[index] ?? ''));
}

/** Where the list leads that holds a stretch whole; null where none does, or it is of another instrument. */
function pathsAt({ references, articleEId }: TextContext, offset: number, stretch: string): string[] | null {
  const start = offset + stretch.length - stretch.trimStart().length;
  const end = offset + stretch.trimEnd().length;
  const found = references().find((one) => one.start <= start && end <= one.end);
  if (found === undefined || found.owner === 'other') return null;
  if (found.article === 'named') return found.paths;
  return articleEId === null ? null : found.paths.map((path) => `${articleEId}__${path}`);
}

/** Whether it is worth looking for a citation: "5", "5a", "IV", "đ". */
function mayNumber({ kind, text }: Word): boolean {
  return kind === 'number' || text.length === 1 || /^[IVXLC]+$/.test(text);
}

/** The provision cited by the words that hold a stretch whole; null where it is not, or not only, in a citation. */
function citedIn({ addresses, articleEId }: TextContext, offset: number, stretch: string): string | null {
  const start = offset + stretch.length - stretch.trimStart().length;
  const end = offset + stretch.trimEnd().length;
  const found = addresses().find((address) => address.start <= start && end <= address.end);
  if (found === undefined) return null;
  const isWithin = /^(cl|point|sub)_/.test(found.eId);
  return isWithin && articleEId !== null ? `${articleEId}__${found.eId}` : found.eId;
}
