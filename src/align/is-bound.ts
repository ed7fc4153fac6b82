import { findCrossReferences } from '../wording/cross-references.js';
import type { Unit } from '../wording/units.js';

/** Words from which on a text says enough of itself. */
const SHORT = 14;
/** "Điều này", "khoản này", "Chương này" in any case; not "Luật này". */
const OWN_PLACE = /(?<!\p{L})(?:điều|khoản|điểm|mục|chương|phần)\s+này(?!\p{L})/iu;

/**
 * Whether a text is bound to its article: one as short as "Chính phủ quy định chi tiết Điều này." says something else in
 * every article, so that the same words elsewhere are no move.
 */
export const isBound = ({ line, text }: Unit): boolean =>
  line.words.length < SHORT && (OWN_PLACE.test(text) || findCrossReferences(text).length > 0);
