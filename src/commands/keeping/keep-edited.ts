/** `danvan draft --keep`: a draft that was edited by hand, merged with what its profile gives now. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import { printBlank } from '../../draft/print-blank.js';
import { failer } from '../../findings/failure.js';
import { keepEdits, keptBlanks, type LearntDraft, rowDifferences, textRows } from '../../learn/index.js';
import { parseRegulation } from '../../parse/index.js';
import { printUpdate } from '../../print/update/print-update.js';
import { markdownBlocks } from '../../read/markdown/markdown-blocks.js';
import { renderMarkdown } from '../../render/markdown/index.js';
import { renderUpdateMarkdown } from '../../render/update/render-update-markdown.js';
import { rowComments } from '../../render/update/row-comments.js';
import type { ProvisionComment } from '../../render/word/index.js';
import { printDate } from '../../text/calendar-date.js';
import type { Document } from '../../tree/nodes.js';
import {
  summariseUpdate,
  UPDATE_SCHEMA_VERSION,
  type Update,
  type UpdatedRegulation,
  type UpdateRow,
} from '../../update/index.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import { type ComparedText, openText } from '../comparing/open-text.js';
import { draftAgain } from '../drafting/draft-again.js';
import type { DraftOptions } from '../drafting/draft-options.js';
import type { CheckedDraft, Drafter } from '../drafting/drafter.js';
import type { DraftRequest } from '../drafting/profile-layers.js';
import { inTimeOrFail } from '../files/in-time.js';
import { loadProfile, openProfile } from '../files/load-profile.js';
import type { OutputFile } from '../files/write-output.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { keepWords } from './keep-words.js';
import { KEPT_SCHEMA_VERSION, type KeptReport } from './kept-report.js';
import type { messages } from './messages.vi.js';
import { wordFileDay } from './word-file-day.js';

const fail = failer<typeof messages>();

export interface KeptDraft {
  checked: CheckedDraft;
  /** The text as Markdown, with each conflict as a comment after its line. */
  markdown: string;
  /** What Word shows beside each conflict. */
  remarks: ProvisionComment[];
  /** The profile that was learnt, where it is asked for. */
  files: OutputFile[];
  /** Whether nothing is left to decide, and the learnt profile says all that it was asked to. */
  isClean: boolean;
  /** What programs are told of the merge. */
  report: KeptReport;
  /** What the officer is told of it. */
  told(width: number): string;
}

export interface KeepRun {
  options: DraftOptions;
  request: DraftRequest;
  drafter: Drafter;
}

/** Of the articles of the former draft, the least share that an edited copy of it answers. */
const LEAST_ALIGNED = 0.5;

/**
 * The profile is only read.
 * @param checked the draft of today
 * @throws Failure for a text that is no edited draft, and for a final text while a conflict is open
 */
export async function keepEdited(
  file: string,
  checked: CheckedDraft,
  run: KeepRun,
  context: CommandContext,
): Promise<KeptDraft> {
  const { options, drafter } = run;
  const catalogue = keepWords(context.catalogue);
  // Of a text under review that counts which Word shows at the end, as for `learn`.
  const reading = { revisions: 'accept', struck: 'omit', ownComments: 'known' } as const;
  const edited = await openText(file, reading, context);
  const day = formerDay(file, edited, checked.profile.asOf, options, context);
  const before = await formerDraft(day, edited.tree, run, context);
  const reasons = new Map(checked.draft.annotations.map(({ eId, reason }) => [eId, reason]));
  const other = catalogue['commands.draft.keepReason']({ day: printDate(checked.profile.asOf) });
  const terms: Parameters<typeof keepEdits>[1] = {
    phrases: makePhraseBook(await loadPhraseTables()),
    reasonsFor: (eId) => [{ kind: 'model', text: reasons.get(eId) ?? other }],
  };
  const merged = inTimeOrFail(file, () => keepEdits({ before, edited: edited.tree, now: checked }, terms));
  if (merged.aligned < LEAST_ALIGNED)
    throw fail('commands.draft.keepOther', { file, percent: Math.round(merged.aligned * 100) });
  const open = merged.rows.filter(({ status }) => status === 'conflict');
  if (options.final && open.length > 0) throw fail('commands.draft.keepNotFinal', { count: open.length });
  const learnt = await learntProfile(merged.tree, run, context);
  return {
    checked: withMerged(checked, merged, drafter),
    markdown: renderUpdateMarkdown(merged.tree, merged.rows, catalogue),
    remarks: rowComments(open, catalogue),
    files: learnt?.files ?? [],
    isClean: open.length === 0 && (learnt?.isClean ?? true),
    report: {
      schemaVersion: KEPT_SCHEMA_VERSION,
      edited: file,
      since: day,
      current: checked.profile.asOf,
      summary: summariseUpdate(merged.rows),
      rows: merged.rows,
      learnt: learnt?.report ?? null,
    },
    told: (width) =>
      [printUpdate(updateOf(merged.rows), [], catalogue, width), learnt?.told(width)]
        .filter((part) => part !== undefined)
        .join('\n'),
  };
}

/** A file that does not say its day is taken for one of the new day, and that is told. */
function formerDay(
  file: string,
  { source, format }: ComparedText,
  asOf: string,
  { keepDay }: DraftOptions,
  { terminal, catalogue }: CommandContext,
): string {
  if (keepDay !== undefined) return chooseAsOf(keepDay, terminal.environment);
  const known = source !== undefined && format === 'docx' ? wordFileDay(source) : null;
  if (known === null)
    terminal.note(`${catalogue['commands.draft.keepDayUnknown']({ file, day: printDate(asOf) })}\n`);
  return known ?? asOf;
}

/**
 * What `--set` and `--final` say is said of the new draft. A day that was said prints its year, one of the clock does not:
 * which of them it was, the edited text tells.
 */
async function formerDraft(
  day: string,
  edited: Document,
  { options, request, drafter }: KeepRun,
  context: CommandContext,
): Promise<LearntDraft> {
  const { final: _, asOf: __, profile, ...rest } = request;
  const old = options.keepProfile;
  const values = old === undefined ? profile?.values : await loadProfile(old, context.terminal.directory);
  const rows = textRows(edited);
  const drafts = [{ today: day }, { today: day, asOf: day }].map((said) =>
    draftAgain(options, { ...rest, ...said, assigned: [] }, drafter, context, true)(values ?? {}),
  );
  const distance = ({ tree }: LearntDraft) => rowDifferences(textRows(tree), rows).length;
  return drafts.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** The profile that gives the merged text, for a file of its own: the one that is drafted from stays as it is. */
async function learntProfile(
  merged: Document,
  { options, request, drafter }: KeepRun,
  context: CommandContext,
): Promise<(Pick<KeptDraft, 'files' | 'isClean' | 'told'> & { report: KeptReport['learnt'] }) | null> {
  const { profileOut, profile } = options;
  if (profileOut === undefined) return null;
  const opened =
    profile === undefined ? { values: {}, text: '' } : await openProfile(profile, context.terminal.directory);
  const { learnInto } = await import('../learning/learn-into.js');
  const { printLearnt } = await import('../learning/learnt-lines.js');
  const { learntReport } = await import('../learning/learnt-report.js');
  const learning = {
    draftOf: draftAgain(options, request, drafter, context, true),
    strictDraftOf: draftAgain(options, request, drafter, context, options.allowMissing === true),
  };
  const result = inTimeOrFail(profileOut, () => learnInto(opened, merged, learning));
  return {
    files: [{ path: profileOut, content: result.text ?? opened.text }],
    isClean: result.left.length === 0 && result.problem === null,
    report: learntReport(result, profileOut, context.catalogue),
    told: (width) => printLearnt(result, profileOut, context.catalogue, width),
  };
}

/** Read back by the parser, as a draft is; points and reasons stand where their provision stands in the merged text. */
function withMerged(checked: CheckedDraft, merged: UpdatedRegulation, drafter: Drafter): CheckedDraft {
  const { rows } = merged;
  const { tree } = parseRegulation(markdownBlocks(renderMarkdown(merged.tree)));
  const moved = new Map<string, string>();
  for (const { current, result } of rows)
    if (current?.eId != null && result?.eId != null && !moved.has(current.eId))
      moved.set(current.eId, result.eId);
  const { draft } = checked;
  const at = <Point extends { eId?: string; usedIn?: string }>(point: Point): Point => ({
    ...point,
    ...(point.eId === undefined ? {} : { eId: moved.get(point.eId) ?? point.eId }),
    ...(point.usedIn === undefined ? {} : { usedIn: moved.get(point.usedIn) ?? point.usedIn }),
  });
  const labelOf = ({ field, unit }: CheckedDraft['draft']['blanks'][number]) => printBlank(field, unit);
  const told = {
    ...draft,
    blanks: keptBlanks(draft, tree, labelOf),
    confirmations: draft.confirmations.map(at),
    annotations: draft.annotations.filter(({ eId }) => moved.has(eId)).map(at),
  };
  return drafter.withText(checked, told, tree);
}

function updateOf(rows: UpdateRow[]): Update {
  const unnamed = { name: null, number: null, day: null };
  return {
    schemaVersion: UPDATE_SCHEMA_VERSION,
    since: unnamed,
    current: unnamed,
    local: unnamed,
    others: [],
    summary: summariseUpdate(rows),
    rows,
  };
}
