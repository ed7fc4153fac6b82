/** The phrases by which a comparison tells local words and substance, made once for any number of comparisons. */
import {
  buildLexicon,
  joinLexicons,
  type LevelMap,
  type Lexicon,
  levelTerms,
  localityReader,
  nameTerms,
  type Place,
  type Tier,
} from '../align/index.js';
import type { Document } from '../tree/nodes.js';
import { bodyTerms, type ComparisonWords, type NamedBody, wordTerms } from './comparison-words.js';

/** The dated data behind the phrases. */
export interface PhraseTables {
  levels: LevelMap;
  words: ComparisonWords;
  bodies: readonly NamedBody[];
  /** Names of places with their tiers; those in a text's title are its own. */
  places: readonly Place[];
}

export interface PhraseBook {
  /** The phrases of one text: words of its level, names of its place, bodies, modals and duties. */
  lexiconFor(document: Document): Lexicon;
}

export function makePhraseBook({ levels, words, bodies, places }: PhraseTables): PhraseBook {
  const general = buildLexicon([...wordTerms(words), ...bodyTerms(bodies)]);
  const readLocality = localityReader(levels, places);
  const byTier = new Map<Tier | null, Lexicon>();
  const ofTier = (tier: Tier | null): Lexicon => {
    const known = byTier.get(tier) ?? joinLexicons(buildLexicon(levelTerms(levels, tier)), general);
    byTier.set(tier, known);
    return known;
  };
  return {
    lexiconFor(document) {
      const { tier, names } = readLocality(document);
      return joinLexicons(buildLexicon(nameTerms(names)), ofTier(tier));
    },
  };
}
