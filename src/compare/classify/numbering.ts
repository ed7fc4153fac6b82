import { findAddresses } from '../../tree/address.js';
import type { Explains, TextContext } from './context.js';

/** A cross-reference that follows the mapping: "Điều 5" is now "Điều 7", and so does the text say. */
export const isNumbering: Explains = (difference, context) => {
  const { baseOffset, baseText, targetOffset, targetText } = difference;
  if (!/\p{N}|\p{L}/u.test(baseText) || !/\p{N}|\p{L}/u.test(targetText)) return false;
  const cited = citedIn(context.base, baseOffset, baseText);
  const answering = citedIn(context.target, targetOffset, targetText);
  return cited !== null && answering !== null && context.answers(cited, answering);
};

/** The provision cited by the words that hold a stretch whole; null where it is not, or not only, in a citation. */
function citedIn({ text, articleEId }: TextContext, offset: number, stretch: string): string | null {
  const start = offset + stretch.length - stretch.trimStart().length;
  const end = offset + stretch.trimEnd().length;
  const found = findAddresses(text).find((address) => address.start <= start && end <= address.end);
  if (found === undefined) return null;
  const isWithin = /^(cl|point|sub)_/.test(found.eId);
  return isWithin && articleEId !== null ? `${articleEId}__${found.eId}` : found.eId;
}
