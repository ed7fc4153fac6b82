/** The phrase book tells a comparison which phrases are local and which are of substance. It is made once for all comparisons. */

import type { Tier } from '../data/tiers.js';
import type { Document } from '../tree/nodes.js';
import type { Issuer } from './issuer-tier.js';
import { type LevelMap, levelTerms, nameTerms } from './level-map.js';
import { buildLexicon, joinLexicons, type Lexicon, type Term } from './lexicon.js';
import { localityReader, type Place } from './locality.js';
import { BODY_HEAD, type Opposition, oppositeTerms } from './opposites.js';
import { bodyTerms, type NamedBody, type SubstanceWords, wordTerms } from './substance-words.js';

/** The dated data behind the phrases. */
export interface PhraseTables {
  levels: LevelMap;
  words: SubstanceWords;
  bodies: readonly NamedBody[];
  /** Words that turn a provision round, and words that only look like them. */
  opposites: { opposites: readonly Opposition[]; lookalikes: readonly string[] };
  /** Words with which the name of a body begins. */
  bodyHeads: readonly string[];
  /** Names of places with their tiers; those in a text's title are its own. */
  places: readonly Place[];
  /** Local bodies that issue documents. */
  issuers: readonly Issuer[];
}

export interface PhraseBook {
  /** The phrases of one text: words of its level, names of its place, bodies, modals and duties. */
  lexiconFor(document: Document): Lexicon;
}

export function makePhraseBook({
  levels,
  words,
  bodies,
  opposites,
  bodyHeads,
  places,
  issuers,
}: PhraseTables): PhraseBook {
  const heads = bodyHeads.map(
    (text): Term => ({ kind: 'plain', key: text, phrase: text, concept: BODY_HEAD }),
  );
  const general = buildLexicon([...wordTerms(words), ...bodyTerms(bodies), ...heads]);
  const marks = buildLexicon(oppositeTerms(opposites.opposites, opposites.lookalikes));
  const readLocality = localityReader(levels, places, issuers);
  const byTier = new Map<Tier | null, Lexicon>();
  const ofTier = (tier: Tier | null): Lexicon => {
    const known = byTier.get(tier) ?? joinLexicons(buildLexicon(levelTerms(levels, tier)), general);
    byTier.set(tier, known);
    return known;
  };
  return {
    lexiconFor(document) {
      const { tier, names } = readLocality(document);
      return { ...joinLexicons(buildLexicon(nameTerms(names)), ofTier(tier)), marks };
    },
  };
}
