/** The phrases with which texts are compared, from the data that the program ships. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { issuersOf, levelMapOf, makePhraseBook } from '../../src/wording/index.js';
import { oppositesSchema, stateBodiesSchema } from '../../src/wording/opposites-schema.js';
import { substanceWordsSchema } from '../../src/wording/substance-words-schema.js';
import { dated } from './dated-data.js';

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../templates/data/${file}`, import.meta.url), 'utf8'));

export const substanceWords = substanceWordsSchema.parse(read('substance-words.yaml'));

const { opposites, lookalikes } = oppositesSchema.parse(read('opposites.yaml'));
const ofState = stateBodiesSchema.parse(read('state-bodies.yaml'));

export const levels = levelMapOf(dated.levels);
export const places = dated.provinces.units.flatMap(({ forms }) =>
  forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
);

export const phrases = makePhraseBook({
  levels,
  words: substanceWords,
  bodies: [...dated.bodies.bodies, ...ofState.bodies],
  opposites: { opposites, lookalikes },
  bodyHeads: ofState.heads,
  places,
  issuers: issuersOf(dated),
});
