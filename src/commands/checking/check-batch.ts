/** One file of a check in a thread of a batch. */
import { loadCheckMaterials } from '../../assets/load-check-materials.js';
import { createChecker } from '../../check/index.js';
import type { Source } from '../../read/reader.js';
import { type PlainChecked, toPlainChecked } from './check-cache.js';
import { findIn, type TextSetup } from './check-file.js';
import type { CheckedSource, CheckTerms } from './check-text.js';

export interface CheckBatch {
  setup: Omit<TextSetup, 'checker'>;
  item: { source: Source; terms: CheckTerms };
  /** Plain from a thread or a cache; where no thread is asked, what is not needed is not worked out. */
  answer: { plain: PlainChecked } | { checked: CheckedSource };
}

export async function checkWorker(
  setup: CheckBatch['setup'],
): Promise<(item: CheckBatch['item']) => Promise<CheckBatch['answer']>> {
  const { form, reference } = setup.materials;
  const checker = createChecker(await loadCheckMaterials(form, reference));
  return async ({ source, terms }) => ({
    plain: toPlainChecked(await findIn(source, terms, { ...setup, checker })),
  });
}
