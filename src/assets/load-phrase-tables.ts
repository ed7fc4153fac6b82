import type { PhraseTables } from '../wording/phrase-book.js';
import { readBuiltCopy } from './assets.js';

/** Where the build puts the tables, checked, and the files out of which it makes them. */
export const PHRASE_TABLES = 'phrase-tables.json';
const SOURCES = ['bodies', 'provinces', 'level-map', 'comparison-words'].map(
  (table) => `templates/data/${table}.yaml`,
);

/** The data by which a comparison tells local words from substance. @throws ZodError for a table that breaks its schema */
export async function loadPhraseTables(): Promise<PhraseTables> {
  const built = await readBuiltCopy(PHRASE_TABLES, SOURCES);
  if (built !== null) return built as PhraseTables;
  const { buildPhraseTables } = await import('./build-phrase-tables.js');
  return buildPhraseTables();
}
