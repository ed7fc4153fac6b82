import type { PhraseTables } from '../wording/index.js';
import { levelMapSchema } from '../wording/level-map-schema.js';
import { substanceWordsSchema } from '../wording/substance-words-schema.js';
import { readYamlAsset } from './assets.js';
import { loadData } from './load-data.js';

/** The phrase tables out of the dated data. @throws ZodError for a table that breaks its schema */
export async function buildPhraseTables(): Promise<PhraseTables> {
  const { bodies, provinces } = await loadData();
  const [levels, words] = await Promise.all(
    ['level-map', 'substance-words'].map((name) => readYamlAsset(`templates/data/${name}.yaml`)),
  );
  return {
    levels: levelMapSchema.parse(levels),
    words: substanceWordsSchema.parse(words),
    bodies: bodies.bodies,
    places: provinces.units.flatMap(({ forms }) =>
      forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
    ),
  };
}
