import type { ParagraphRole } from '../../tree/nodes.js';
import { PLACE_CONCEPTS, type Word } from '../../wording/index.js';
import { CARRIER } from '../../wording/substance-words.js';
import type { Difference } from '../text-changes.js';
import type { Explains } from './context.js';

/** Fields of the form that every locality fills with what is its own. */
const OWN_FIELDS: ReadonlySet<ParagraphRole> = new Set([
  'superior',
  'issuer',
  'number',
  'placeDate',
  'annexLine',
  'signer',
]);

const PLACES: ReadonlySet<string> = new Set(PLACE_CONCEPTS);

/**
 * Tỉnh ủy and Thành ủy, tỉnh and Thủ đô, huyện ủy and quận ủy: words for one tier, and the names of the two places.
 * Words for a place may also be added or left out; a committee that is added is a body more.
 */
export const isLocalisation: Explains = (difference, { role }) => {
  if (role !== null && OWN_FIELDS.has(role)) return true;
  if (carriesPlace(difference)) return true;
  const { base, target } = difference;
  const isOneSided = base.length === 0 || target.length === 0;
  const mayJoin = isOneSided ? isCarrier : isFunction;
  const [local, other] = [localWords(base, mayJoin), localWords(target, mayJoin)];
  if (local === null || other === null || local.length + other.length === 0) return false;
  if (local.length > 0 && other.length > 0) return haveCommonTier([...local, ...other]);
  return [...local, ...other].every(isOwnPlace);
};

/** What joins the name of a place goes with it: "ở tỉnh" and "Thành phố", "trên địa bàn tỉnh" and "thuộc Thành phố". */
function carriesPlace({ base, target, next }: Difference): boolean {
  if (next === null || next.base.text === next.target.text) return false;
  return isOwnPlace(next.base) && isOwnPlace(next.target) && [...base, ...target].every(isFunction);
}

const isFunction = ({ term }: Word): boolean => term?.kind === 'function';
const isCarrier = ({ term }: Word): boolean => term?.concept === CARRIER;

/** The local words of a stretch; null where it has others than those and what may join them. */
function localWords(words: readonly Word[], mayJoin: (word: Word) => boolean): Word[] | null {
  const local = words.filter(({ term }) => term?.kind === 'level' || term?.kind === 'name');
  const isRest = (word: Word): boolean => word.kind === 'punctuation' || mayJoin(word);
  return words.every((word) => local.includes(word) || isRest(word)) ? local : null;
}

function haveCommonTier(words: readonly Word[]): boolean {
  const tiers = words.flatMap(({ term }) => (term?.kind === 'level' ? [term.tiers ?? []] : []));
  const [first, ...rest] = tiers;
  return first === undefined || first.some((tier) => rest.every((others) => others.includes(tier)));
}

/** The unit whose text it is, by its kind or its name. */
export function isOwnPlace({ term }: Word): boolean {
  if (term?.kind === 'name') return true;
  return PLACES.has(term?.concept ?? '') && (term?.tiers ?? []).includes('own');
}
