import type { Coverage } from '../../check/index.js';
import type { Draft } from '../../draft/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { DraftReport } from '../../print/draft-report.js';
import type { About } from '../../reference/index.js';
import { pointToConfirm } from './point-to-confirm.js';

/** What was drafted, in the form in which it is told to the officer. */
export function reportOfDraft(
  { blanks, confirmations }: Draft,
  coverage: Coverage,
  about: About,
  files: readonly string[],
  isFinal: boolean,
  catalogue: Catalogue,
): DraftReport {
  const labelled = blanks.map(({ field, kind, unit }) => ({
    field,
    kind,
    label: catalogue['draft.fieldLabel']({ field, unit }),
  }));
  return {
    isFinal,
    files,
    reference: { number: about.number, note: catalogue['commands.referenceNote'](about) },
    coverage: {
      required: coverage.required,
      covered: coverage.covered,
      gaps: coverage.articles.filter(({ state }) => state !== 'covered'),
    },
    contentBlanks: labelled.filter(({ kind }) => kind === 'content'),
    clericalBlanks: labelled.filter(({ kind }) => kind === 'clerical'),
    confirmations: confirmations.map((point) => pointToConfirm(point, catalogue)),
  };
}
