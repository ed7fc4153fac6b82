/**
 * Whether a text is the central decision that danvan has reconstructed: numbers of the Party begin anew with each term, so
 * the same number stands on another decision, and another body's on the same day.
 */
import { nameKey } from '../../data/name-key.js';
import type { About } from '../../reference/index.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll } from '../../tree/visit.js';

type Central = Pick<About, 'number' | 'date' | 'issuer'>;

/** @param stated number and ISO date that the text prints */
export function isCentralDecision(
  tree: Document,
  stated: { number: string; date: string },
  central: Central,
): boolean {
  if (nameKey(stated.number) !== nameKey(central.number) || stated.date !== central.date) return false;
  const named = issuersNamed(tree);
  return named.length === 0 || named.some((words) => nameKey(words).includes(nameKey(central.issuer)));
}

/**
 * Lines that name who issues a text. The masthead is none of them where there are others: what the Bộ Chính trị decides
 * stands under "BAN CHẤP HÀNH TRUNG ƯƠNG".
 */
function issuersNamed(tree: Document): string[] {
  const lines = [...selectAll(tree, 'enactingFormula'), ...selectAll(tree, 'signatureBlock')].map(plainText);
  const annexed = selectAll(tree, 'regulation').flatMap(({ meta }) => meta.issuer ?? []);
  return [...annexed, ...lines].filter((words) => words !== '');
}
