/** The phrases with which texts are compared, from the data that the program ships. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { levelMap } from '../../src/align/index.js';
import { comparisonWords, makePhraseBook } from '../../src/compare/index.js';
import { dated } from './dated-data.js';

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../templates/data/${file}`, import.meta.url), 'utf8'));

export const phrases = makePhraseBook({
  levels: levelMap.parse(read('level-map.yaml')),
  words: comparisonWords.parse(read('comparison-words.yaml')),
  bodies: dated.bodies.bodies,
  places: dated.provinces.units.flatMap(({ forms }) =>
    forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
  ),
});
