import { findAddresses } from '../../tree/address.js';
import type { Word } from '../../wording/index.js';
import type { Explains, TextContext } from './context.js';

/** A cross-reference that follows the mapping: "Điều 5" is now "Điều 7", and so does the text say. */
export const isNumbering: Explains = (difference, context) => {
  const { base, target, baseOffset, baseText, targetOffset, targetText } = difference;
  if (!base.some(mayNumber) || !target.some(mayNumber)) return false;
  const cited = citedIn(context.base, baseOffset, baseText);
  const answering = citedIn(context.target, targetOffset, targetText);
  return cited !== null && answering !== null && context.answers(cited, answering);
};

/** Whether it is worth looking for a citation: "5", "5a", "IV", "đ". */
function mayNumber({ kind, text }: Word): boolean {
  return kind === 'number' || text.length === 1 || /^[IVXLC]+$/.test(text);
}

/** The provision cited by the words that hold a stretch whole; null where it is not, or not only, in a citation. */
function citedIn({ line, articleEId }: TextContext, offset: number, stretch: string): string | null {
  const start = offset + stretch.length - stretch.trimStart().length;
  const end = offset + stretch.trimEnd().length;
  const found = findAddresses(line.text).find((address) => address.start <= start && end <= address.end);
  if (found === undefined) return null;
  const isWithin = /^(cl|point|sub)_/.test(found.eId);
  return isWithin && articleEId !== null ? `${articleEId}__${found.eId}` : found.eId;
}
