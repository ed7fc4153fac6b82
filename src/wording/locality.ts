/** Reads from a document which words in it are its own: the names of its place, its number, and the tier of its committee. */

import type { Tier } from '../data/tiers.js';
import type { Document, ParagraphRole } from '../tree/nodes.js';
import { foldName, formulasOf, type Issuer, issuerTier, mastheadTexts, namesWhole } from './issuer-tier.js';
import type { LevelMap, OwnPlace } from './level-map.js';

/** A name that the caller knows, and the tier of the unit that has it. */
export interface Place {
  name: string;
  tier: Tier;
}

const PLACE_LINE: ParagraphRole = 'placeDate';

/**
 * Makes the function that says whose text a document is: the tier of its issuer, else of a place that its mastheads, title or
 * enacting formula name; its names and number. A central body issues its texts in a city, too, which is not theirs: the place
 * line tells names of a local body only.
 * @param places names in a title are the document's own
 */
export function localityReader(
  { levels }: LevelMap,
  places: readonly Place[],
  local: readonly Issuer[],
): (document: Document) => OwnPlace {
  const central = levels
    .filter(({ tier, concept }) => tier === 'central' && concept === 'committee')
    .flatMap(({ tier, words }) => words.map((name): Issuer => ({ tier, name })));
  const issuers = [...local, ...central];
  return (document) => {
    const { issuer, subject, place, number } = document.meta;
    const namedIn = (texts: readonly (string | null)[]): Place[] => {
      const folded = texts.filter((text) => text !== null).map(foldName);
      return places.filter(({ name }) => folded.some((text) => namesWhole(text, name)));
    };
    const titles = mastheadTexts(document, (role) => role !== PLACE_LINE);
    const inTitles = namedIn([...titles, ...formulasOf(document), issuer, subject]);
    const tier = issuerTier(document, issuers) ?? inTitles[0]?.tier ?? null;
    const isLocal = tier !== null && tier !== 'central';
    const atPlace = isLocal
      ? namedIn([...mastheadTexts(document, (role) => role === PLACE_LINE), place])
      : [];
    const names = [...new Set([...inTitles, ...atPlace].map(({ name }) => name))];
    return { tier, names: number === null ? names : [...names, number] };
  };
}
