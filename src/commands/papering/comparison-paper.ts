/** Bản so sánh, thuyết minh: the text in force beside the draft, with what changed and why. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import type { ComparedDocument, Comparison } from '../../compare/comparison.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { WideTable } from '../../render/word/wide-table.js';
import { printDate } from '../../text/calendar-date.js';
import { compareTexts } from '../comparing/compare-texts.js';
import { compareTrees } from '../comparing/compare-trees.js';
import type { ComparedText } from '../comparing/open-text.js';
import { openText } from '../comparing/open-text.js';
import type { CheckedDraft } from '../drafting/drafter.js';
import { isLong } from '../files/needs-thread.js';
import type { CommandContext } from '../terminal/command.js';
import { comparisonTable, hasOneCover, type Reasons } from './comparison-table.js';
import { ownRemarks } from './own-remarks.js';
import { updateReasons } from './update-reasons.js';
import { readUpdateRemarks } from './update-remarks.js';

export interface ComparisonPaper {
  table: WideTable;
  changed: number;
  open: number;
  /** The draft as its file was read; null where it is drafted from a profile. */
  text: ComparedText | null;
}

export interface ComparedNames {
  old: string;
  draft: string;
  revisions: 'accept' | 'reject' | 'fail';
}

/**
 * @param checked what was drafted from the profile that `names.draft` is; null for a file
 * @param catalogues the words of every language in which danvan writes reasons into files
 * @throws Failure for what cannot be read or compared
 */
export async function comparisonPaper(
  names: ComparedNames,
  checked: CheckedDraft | null,
  { catalogue, catalogues }: { catalogue: Catalogue; catalogues: readonly Catalogue[] },
  context: CommandContext,
): Promise<ComparisonPaper> {
  const { comparison, reasons, text } =
    checked === null
      ? await fileCompared(names, catalogues, context)
      : await profileCompared(names, checked, context);
  const { rows, changed, open } = comparisonTable(comparison, reasons, catalogue);
  const table = {
    title: catalogue['papers.comparison.title'](),
    lead: leadOf(comparison, catalogue),
    columns: [
      { title: catalogue['papers.comparison.current'](), width: 5200 },
      { title: catalogue['papers.comparison.draft'](), width: 5200 },
      { title: catalogue['papers.comparison.explained'](), width: 4170 },
    ],
    rows,
  };
  return { table, changed, open, text };
}

interface Compared {
  comparison: Comparison;
  reasons: Reasons;
  text: ComparedText | null;
}

async function profileCompared(
  { old, draft, revisions }: ComparedNames,
  drafted: CheckedDraft,
  context: CommandContext,
): Promise<Compared> {
  const base = await openText(old, { revisions, struck: 'omit' }, context);
  const options = {
    names: { base: base.name, target: draft },
    notes: { base: base.notes, target: [] },
  };
  const comparison = await compareTrees(
    { base: base.tree, target: drafted.tree, options },
    await loadPhraseTables(),
    { name: `${base.name}, ${draft}`, isLarge: isLong(base.tree) },
  );
  return { comparison, reasons: reasonsByAddress(drafted.draft.annotations), text: null };
}

async function fileCompared(
  { old, draft, revisions }: ComparedNames,
  catalogues: readonly Catalogue[],
  context: CommandContext,
): Promise<Compared> {
  const reading = { revisions, struck: 'omit', ownComments: 'known' } as const;
  let opened: ComparedText | null = null;
  const comparison = await compareTexts(
    { base: old, target: draft, since: null },
    {
      pins: {},
      readings: { base: reading, target: reading },
      isPart: false,
      see: ({ target }) => {
        opened = target;
      },
    },
    context,
  );
  return { comparison, reasons: reasonsInFile(opened, catalogues), text: opened };
}

function reasonsInFile(text: ComparedText | null, catalogues: readonly Catalogue[]): Reasons {
  if (text?.format !== 'docx' || text.source === undefined) return new Map();
  return updateReasons(readUpdateRemarks(ownRemarks(text.source, text.tree), text.tree, catalogues));
}

function reasonsByAddress(annotations: readonly { eId: string; reason: string }[]): Reasons {
  const reasons = new Map<string, string>();
  for (const { eId, reason } of annotations)
    reasons.set(eId, [reasons.get(eId), reason].filter((part) => part).join(' '));
  return reasons;
}

/** Which texts are compared, and what the table does not say of them. */
function leadOf(comparison: Comparison, catalogue: Catalogue): string[] {
  const { base, target, outside } = comparison;
  const notes = [...new Set([...base.notes, ...target.notes])];
  return [
    catalogue['papers.comparison.attached'](),
    textLine(catalogue['papers.comparison.current'](), base, catalogue),
    textLine(catalogue['papers.comparison.draft'](), target, catalogue),
    catalogue['papers.comparison.legend'](),
    ...(hasOneCover(comparison) ? [catalogue['papers.comparison.oneCover']()] : []),
    ...(base.partial || target.partial ? [catalogue['papers.comparison.partial']()] : []),
    ...(outside.length > 0 ? [catalogue['papers.comparison.outside']({ count: outside.length })] : []),
    ...notes,
  ];
}

/** The clerk's blanks of a draft stay blanks. */
function textLine(
  side: string,
  { name, subject, number, date }: ComparedDocument,
  catalogue: Catalogue,
): string {
  return catalogue['papers.comparison.text']({
    side,
    number: number !== null && /^\d/.test(number) ? number : '',
    date: date === null ? '' : printDate(date),
    subject: subject ?? '',
    name: name ?? '',
  });
}
