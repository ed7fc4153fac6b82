/** The words of each level of administration that stand for one thing: level-map.yaml. */
import { z } from 'zod';
import type { Term } from './lexicon.js';

export const TIERS = ['central', 'provincial', 'district', 'communal'] as const;
export type Tier = (typeof TIERS)[number];

/** The concepts of which the mere addition is local. */
export const PLACE_CONCEPTS = ['unit'] as const;

export const levelMap = z.strictObject({
  levels: z.array(
    z.strictObject({
      tier: z.enum(TIERS),
      concept: z.string().regex(/^[a-z-]+$/),
      words: z.array(z.string().min(1)).min(1),
    }),
  ),
  /** Phrases that hold such a word and mean something else: "xã hội". */
  lookalikes: z.array(z.string().min(1)),
});
export type LevelMap = z.infer<typeof levelMap>;

/** Whose text it is: its tier, and the names of its unit and of what is its own ("Thái Nguyên", "903-QĐ/TU"). */
export interface Locality {
  tier: Tier | null;
  names: readonly string[];
}

/**
 * The phrases of a document of that locality. Words of its own tier have one key in all documents, so that
 * "Tỉnh ủy" of a province answers "Đảng ủy xã" of a commune.
 */
export function levelTerms({ levels, lookalikes }: LevelMap, { tier, names }: Locality): Term[] {
  const tiersOf = new Map<string, Tier[]>();
  for (const level of levels) {
    for (const word of level.words) {
      const key = word.toLowerCase();
      tiersOf.set(key, [...(tiersOf.get(key) ?? []), level.tier]);
    }
  }
  const own = (tiers: readonly Tier[]): string[] => tiers.map((one) => (one === tier ? OWN_TIER : one));
  return [
    ...lookalikes.map((phrase): Term => ({ kind: 'plain', key: phrase, phrase })),
    ...names.map((phrase): Term => ({ kind: 'name', key: 'own', phrase })),
    ...levels.flatMap(({ concept, words }) =>
      words.map((phrase): Term => {
        const tiers = own(tiersOf.get(phrase.toLowerCase()) ?? []);
        // A word of two tiers counts as of the own one, where that is among them.
        const first = tiers.includes(OWN_TIER) ? OWN_TIER : tiers[0];
        return { kind: 'level', key: `${concept} ${first}`, phrase, concept, tiers };
      }),
    ),
  ];
}

export const OWN_TIER = 'own';
