import { levelMap } from '../../align/index.js';
import { comparisonWords, type PhraseTables } from '../../compare/index.js';
import type { DatedData } from '../../data/index.js';
import { readYamlAsset } from './assets.js';

/** The data by which a comparison tells local words from substance. @throws ZodError for a table that breaks its schema */
export async function loadComparisonData({ bodies, provinces }: DatedData): Promise<PhraseTables> {
  const [levels, words] = await Promise.all(
    ['level-map', 'comparison-words'].map((name) => readYamlAsset(`templates/data/${name}.yaml`)),
  );
  return {
    levels: levelMap.parse(levels),
    words: comparisonWords.parse(words),
    bodies: bodies.bodies,
    places: provinces.units.flatMap(({ forms }) =>
      forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
    ),
  };
}
