/** Reads from a document which words in it are its own: the names of its place, its number, and the tier of its committee. */

import { TIERS, type Tier } from '../data/tiers.js';
import { foldForMatching } from '../text/index.js';
import type { Document, Node } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';
import type { LevelMap, OwnPlace } from './level-map.js';

/** A name that the caller knows, and the tier of the unit that has it. */
export interface Place {
  name: string;
  tier: Tier;
}

/**
 * Makes the function that says whose text a document is, by its mastheads, title and enacting formula: the tier of the
 * committee that issues it, else of a place that it names; its names and number.
 * @param places names in a title are the document's own
 */
export function localityReader(levels: LevelMap, places: readonly Place[]): (document: Document) => OwnPlace {
  const known = places.map((place) => ({ ...place, folded: foldForMatching(place.name) }));
  const committees = committeesOf(levels);
  return (document) => {
    const titles = titlesOf(document).map(foldForMatching).join('\n');
    const named = known.filter(({ folded }) => holdsPhrase(titles, folded));
    const names = [...new Set(named.map(({ name }) => name))];
    const issuers = new Set(
      committees.filter(({ folded }) => holdsPhrase(titles, folded)).map(({ tier }) => tier),
    );
    // The lowest: above a commune's own committee stands its province's.
    const tier = TIERS.findLast((one) => issuers.has(one)) ?? named[0]?.tier ?? null;
    const { number } = document.meta;
    return { tier, names: number === null ? names : [...names, number] };
  };
}

/** Each committee once: "Thành ủy" is of a city equal to a province before it is of a district. */
function committeesOf({ levels }: LevelMap): { folded: string; tier: Tier }[] {
  const tiers = new Map<string, Tier>();
  for (const { tier, concept, words } of levels) {
    if (concept !== 'committee') continue;
    for (const folded of words.map(foldForMatching)) if (!tiers.has(folded)) tiers.set(folded, tier);
  }
  return [...tiers].map(([folded, tier]) => ({ folded, tier }));
}

function titlesOf(document: Document): string[] {
  const nodes = [...selectAll(document, 'masthead'), ...selectAll(document, 'enactingFormula')];
  const { issuer, subject, place } = document.meta;
  const texts = nodes.map((node: Node) => plainText(node));
  return [...texts, issuer, subject, place].filter((text) => text !== null);
}

function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{M}]/u;
