/** The words of each tier of administration that stand for one thing, from levels.yaml. */
import { committeeWords, type LevelsTable, type TierWords } from '../data/index.js';
import { TIERS, type Tier } from '../data/tiers.js';
import type { Term } from './lexicon.js';

/** The concepts of which the mere addition is local. */
export const PLACE_CONCEPTS = ['unit'] as const;

export interface LevelMap {
  /** From the highest tier to the lowest. */
  levels: readonly Readonly<TierWords>[];
  /** Phrases that hold such a word and mean something else: "xã hội". */
  lookalikes: readonly string[];
}

/** The unit words, committees and organisations of the levels, and the other words of the table. */
export function levelMapOf({ levels, otherWords, lookalikes }: LevelsTable): LevelMap {
  const named = levels.flatMap((level): TierWords[] => [
    { tier: level.tier, concept: 'unit', words: [level.word] },
    { tier: level.tier, concept: 'committee', words: [committeeWords(level)] },
    { tier: level.tier, concept: 'organisation', words: [level.organisation] },
  ]);
  const all = [...named, ...otherWords];
  return { levels: TIERS.flatMap((tier) => all.filter((row) => row.tier === tier)), lookalikes };
}

/** Whose text it is: its tier, and the names of its unit and of what is its own ("Thái Nguyên", "903-QĐ/TU"). */
export interface OwnPlace {
  tier: Tier | null;
  names: readonly string[];
}

/** The key of the own tier, the same in all documents: "Tỉnh ủy" of a province answers "Đảng ủy xã" of a commune. */
export const OWN_TIER = 'own';

/** The words of all tiers, for a document of one. */
export function levelTerms({ levels, lookalikes }: LevelMap, own: Tier | null): Term[] {
  const tiersOf = new Map<string, string[]>();
  for (const { tier, words } of levels) {
    for (const word of words) {
      const key = word.toLowerCase();
      tiersOf.set(key, [...(tiersOf.get(key) ?? []), tier === own ? OWN_TIER : tier]);
    }
  }
  return [
    ...lookalikes.map((phrase): Term => ({ kind: 'plain', key: phrase, phrase })),
    ...levels.flatMap(({ concept, words }) =>
      words.map((phrase): Term => {
        const tiers = tiersOf.get(phrase.toLowerCase()) ?? [];
        // A word of two tiers counts as of the own one, where that is among them.
        const first = tiers.includes(OWN_TIER) ? OWN_TIER : tiers[0];
        return { kind: 'level', key: `${concept} ${first}`, phrase, concept, tiers };
      }),
    ),
  ];
}

/** What is the document's own: name of its unit, its number. One own name answers another. */
export function nameTerms(names: readonly string[]): Term[] {
  return names.map((phrase): Term => ({ kind: 'name', key: OWN_TIER, phrase }));
}
