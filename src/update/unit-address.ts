/** Where a line of a text stands: its provision, and the article of that. */
import type { Unit } from '../wording/units.js';

/** Its own address, or that of the provision in which it stands; null outside of provisions. */
export const addressOf = (unit: Unit): string | null =>
  unit.eId ?? (unit.holder === null ? null : addressOf(unit.holder));

/** "dec__art_2", "art_9" of "art_9__cl_3"; not "recital_1". */
const ARTICLE = /^(?:dec__)?art_[^_]+/;

export const articleAddressOf = (unit: Unit): string | null =>
  ARTICLE.exec(addressOf(unit) ?? '')?.[0] ?? null;

/** Lines of the regulation's articles: what a cover decision says of itself is none. */
export const standsInArticle = (unit: Unit): boolean => addressOf(unit)?.startsWith('art_') === true;
