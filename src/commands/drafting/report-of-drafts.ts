import type { Coverage } from '../../check/index.js';
import type { Blank, Confirmation } from '../../draft/index.js';
import type { Failure } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { DraftsReport } from '../../print/drafts-report.js';
import type { About } from '../../reference/index.js';
import { pointToConfirm } from './point-to-confirm.js';

/** What became of one draft of many: what was written and is left to do, or why nothing was written. */
export type DraftOutcome = { task: string } & (WrittenDraft | { failure: Failure });

/** Without the tree: a run may have thousands. */
export interface WrittenDraft {
  files: readonly string[];
  coverage: Pick<Coverage, 'covered' | 'required'>;
  blanks: readonly Blank[];
  confirmations: readonly Confirmation[];
  /** What must be said of the locality. */
  note?: string;
  /** Whether it stood there already. */
  isDone?: boolean;
}

/** What was drafted in all, in the form in which it is told to the officer. */
export function reportOfDrafts(
  outcomes: readonly DraftOutcome[],
  folder: string,
  about: About,
  isFinal: boolean,
  catalogue: Catalogue,
): DraftsReport {
  const written = outcomes.flatMap((outcome) => ('failure' in outcome ? [] : [outcome]));
  const blanks = written.flatMap((draft) => draft.blanks);
  const confirmations = written.flatMap((draft) => draft.confirmations);
  return {
    isFinal,
    folder,
    documents: written.length,
    total: outcomes.length,
    files: written.reduce((sum, { files }) => sum + files.length, 0),
    reference: { number: about.number, note: catalogue['commands.referenceNote'](about) },
    required: written[0]?.coverage.required ?? 0,
    incomplete: written.flatMap(({ files, coverage: { covered, required } }) =>
      covered === required ? [] : [{ file: files[0] ?? '', covered, required }],
    ),
    contentBlanks: count(
      blanks.filter(({ kind }) => kind === 'content'),
      ({ field }) => field,
    ).map(({ item: { field }, documents }) => ({
      field,
      label: catalogue['draft.fieldLabel']({ field }),
      documents,
    })),
    clericalBlanks: count(
      blanks.filter(({ kind }) => kind === 'clerical'),
      ({ field }) => field,
    ).map(({ item: { field } }) => ({ label: catalogue['draft.fieldLabel']({ field }) })),
    confirmations: count(confirmations, ({ field, eId, message }) => [field, eId, message].join('\n')).map(
      ({ item, documents }) => ({ ...pointToConfirm(item, catalogue), documents }),
    ),
    failures: outcomes.flatMap((outcome) =>
      'failure' in outcome ? [{ task: outcome.task, failure: outcome.failure }] : [],
    ),
  };
}

/** Each item once, in the order of its first appearance, with how often it appears: a draft has it once. */
function count<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; documents: number }[] {
  const counted = new Map<string, { item: T; documents: number }>();
  for (const item of items) {
    const known = counted.get(keyOf(item));
    if (known) known.documents += 1;
    else counted.set(keyOf(item), { item, documents: 1 });
  }
  return [...counted.values()];
}
