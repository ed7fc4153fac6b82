/** The form of levels.yaml. */
import { z } from 'zod';
import { TIERS } from '../tiers.js';
import { datedRange } from './dated-range.js';
import { provenance } from './provenance.js';

export const LEVEL_IDS = [
  'province',
  'city',
  'commune',
  'ward',
  'special-zone',
  'township',
  'rural-district',
  'urban-district',
  'town',
  'provincial-city',
] as const;
export type LevelId = (typeof LEVEL_IDS)[number];

export const tier = z.enum(TIERS);

export const level = datedRange.extend({
  id: z.enum(LEVEL_IDS),
  tier,
  /** The unit word, lower case. */
  word: z.string(),
  /** Abbreviations before a name, lower case. */
  short: z.array(z.string()),
  committee: z.strictObject({
    words: z.string(),
    /** Whether the unit word stands between these words and the name. */
    named: z.boolean(),
  }),
  /** The Party organisation, and the bodies of State and Front, with the unit word and without the name. */
  organisation: z.string(),
  council: z.string(),
  peoplesCommittee: z.string(),
  front: z.string(),
  ...provenance,
});
export type Level = z.infer<typeof level>;

/** Words of a tier that name one thing and are not the name of a single level: "Thủ đô", "các huyện, thị ủy". */
export const tierWords = z.strictObject({
  tier,
  /** What they name; words of one concept stand for each other. */
  concept: z.string().regex(/^[a-z-]+$/),
  words: z.array(z.string().min(1)).min(1),
});
export type TierWords = z.infer<typeof tierWords>;

export const levelsTable = z.strictObject({
  levels: z.array(level),
  otherWords: z.array(tierWords),
  /** Phrases that hold such a word and mean something else: "xã hội". */
  lookalikes: z.array(z.string().min(1)),
});
export type LevelsTable = z.infer<typeof levelsTable>;
