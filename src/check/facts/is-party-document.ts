import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/** Symbols of Party committees and offices after the dash of a number: "23-QĐ/TW", "903-QĐ/TU", "15-HD/BDVTU". */
const PARTY_NUMBER = /^\d*\s*-\s*\p{Lu}{2,4}\/(?:TW|\p{Lu}*TU|\p{Lu}*ĐU|HU)$/u;

/** Whether a document stands under the title of the Party, or bears a number in the Party's form. */
export function isPartyDocument(root: Document): boolean {
  const titles = selectAll(root, 'paragraph').filter(({ role }) => role === 'motto');
  if (titles.length > 0) return titles.some(({ value }) => /^đảng cộng sản/iu.test(value.trim()));
  return PARTY_NUMBER.test(root.meta.number ?? '');
}
