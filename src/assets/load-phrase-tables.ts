import type { PhraseTables } from '../wording/phrase-book.js';
import { type CheckedTable, loadChecked } from './checked-copy.js';

export const PHRASE_TABLES: CheckedTable<PhraseTables> = {
  copy: 'checked/phrase-tables.json',
  sources: ['bodies', 'provinces', 'level-map', 'substance-words'].map(
    (table) => `templates/data/${table}.yaml`,
  ),
  // Schemas are opened only where they are needed: a comparison starts without them.
  check: async () => (await import('./build-phrase-tables.js')).buildPhraseTables(),
};

/** The data by which a comparison tells local words from substance. @throws ZodError for a table that breaks its schema */
export const loadPhraseTables = (): Promise<PhraseTables> => loadChecked(PHRASE_TABLES);
