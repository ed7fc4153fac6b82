/** Word comments of a redline: what is compared, where a moved text comes from, which words look mistyped. */
import type { ComparedUnit, Comparison } from '../../../compare/comparison.js';
import { answeredSide } from '../../../compare/reading-order.js';
import { changerLines } from '../../comparison/changers.js';
import { type Citer, makeCiter } from '../../comparison/cite.js';
import type { ClassSet } from '../../comparison/classes.js';
import { correspondence, percentOf } from '../../comparison/correspondence.js';
import type { ComparisonMessages } from '../../comparison/messages.js';
import { outsideLines } from '../../comparison/outside-lines.js';
import { makeReport } from '../../comparison/report.js';
import type { ComparisonRow } from '../../comparison/rows.js';
import { cautionLines, classCounts, comparisonTitle, statusLines } from '../../comparison/summary-lines.js';
import { changesOf, countChanges } from '../../comparison/view.js';
import type { RedlineParagraph } from './paragraphs.js';
import { takenOutLines, takenUpOn } from './taken-up-comments.js';
import type { TextToken } from './tokens.js';

/** A comment on a stretch of a paragraph, by the indices of its first and last run. */
export interface RedlineComment {
  first: number;
  last: number;
  lines: string[];
}

export interface CommentOptions {
  catalogue: ComparisonMessages;
  /** The classes that are written under `habitAuthor`. */
  habits: ClassSet;
  habitAuthor: string;
  /** The name under which what a partial text does not answer is written. */
  unansweredAuthor: string;
  /** What whoever made the target says of a line, each as the paragraphs of one comment. */
  remarksOn?: RemarksOn | undefined;
}

export type RemarksOn = (line: ComparisonRow) => readonly (readonly string[])[];

/** Comments by paragraph; the first one with text also says what the whole redline is. */
export function commentsOf(
  paragraphs: readonly RedlineParagraph[],
  comparison: Comparison,
  options: CommentOptions,
): RedlineComment[][] {
  const cite = makeCiter(comparison, options.catalogue);
  const isPartial = answeredSide(comparison) !== null;
  const takenUp = takenUpOn(comparison, options.catalogue);
  const opening = paragraphs.findIndex(({ runs }) => runs.length > 0);
  return paragraphs.map((paragraph, index) => {
    const onWhole = (lines: string[]): RedlineComment[] =>
      lines.length === 0 ? [] : [{ first: 0, last: paragraph.runs.length - 1, lines }];
    return [
      ...onWhole(index === opening ? openingLines(comparison, options) : []),
      ...onWhole(isPartial ? answerLines(paragraph, cite, options) : originLines(paragraph, cite, options)),
      ...onWhole(paragraph.row === null ? [] : takenUp(paragraph.row)),
      ...onWhole(unansweredLines(paragraph, paragraphs[index - 1], options)),
      ...remarkComments(paragraph, options),
      ...(paragraph.runs.some(isTypo) ? typoComments(paragraph.runs, options.catalogue) : []),
    ];
  });
}

function openingLines(comparison: Comparison, options: CommentOptions): string[] {
  const { catalogue, unansweredAuthor } = options;
  return [
    `${comparisonTitle(comparison, catalogue)}.`,
    ...cautionLines(comparison, catalogue),
    ...outsideLines(comparison, catalogue),
    ...statusLines(comparison, catalogue),
    ...tableLines(comparison, options),
    ...changerLines(comparison, options.habits, catalogue),
    ...takenOutLines(comparison, catalogue),
    ...countLines(comparison, options),
    catalogue['comparison.redline.howToRead'](),
    ...(comparison.since ? [catalogue['comparison.redline.howToReadChangers']()] : []),
    ...(comparison.unanswered.length > 0
      ? [catalogue['comparison.redline.howToHideUnanswered']({ author: unansweredAuthor })]
      : []),
  ];
}

/** Which article answers which, a line each. */
function tableLines(comparison: Comparison, { catalogue, habits }: CommentOptions): string[] {
  const rows = correspondence(comparison, makeReport(comparison, habits, catalogue), habits, catalogue);
  return rows.map(({ base, target, similarity, what }) =>
    catalogue['comparison.table.line']({
      base: base || '–',
      target: target || '–',
      percent: percentOf(similarity),
      what,
    }),
  );
}

/** How many changes of which class, and under which name those stand that a reader may hide. */
function countLines(comparison: Comparison, { catalogue, habits, habitAuthor }: CommentOptions): string[] {
  const counts = countChanges(comparison);
  const [main, habit] = [false, true].map((isHabit) =>
    classCounts(counts, (name) => habits.has(name) === isHabit, catalogue),
  ) as [string, string];
  return [
    ...(main === '' ? [] : [catalogue['comparison.shown']({ counts: main })]),
    ...(habit === ''
      ? []
      : [catalogue['comparison.redline.howToFilter']({ author: habitAuthor, counts: habit })]),
  ];
}

/** Said where a row of paragraphs begins that the partial text does not answer. */
function unansweredLines(
  { row }: RedlineParagraph,
  previous: RedlineParagraph | undefined,
  { catalogue }: CommentOptions,
): string[] {
  if (!row?.unanswered || previous?.row?.unanswered) return [];
  return [catalogue['comparison.redline.notCompared']()];
}

/** Where the text comes from or went, said once for a unit with all that nests in it. */
function originLines({ row }: RedlineParagraph, cite: Citer, options: CommentOptions): string[] {
  if (row === null || row.holders.some(({ status }) => status === 'moved')) return [];
  const { unit, shows } = row;
  const { base, target, status } = unit;
  if (base === null || target === null) return [];
  const isCutOrJoined = status === 'split' || status === 'merged';
  if (shows === 'both' && !isCutOrJoined) return [];
  const { catalogue } = options;
  const [from, to] = [cite(base, 'base'), cite(target, 'target')];
  if (isCutOrJoined) return [catalogue[`comparison.redline.${status}`]({ from, to })];
  if (shows === 'base') return [catalogue['comparison.redline.movedTo']({ to })];
  return [catalogue['comparison.redline.movedFrom']({ from }), ...changeLines(unit, options)];
}

/** In a partial text nothing is said to have moved: what answers stands where it stands. */
function answerLines({ row }: RedlineParagraph, cite: Citer, options: CommentOptions): string[] {
  if (row === null || row.unit.base === null || row.unit.target === null) return [];
  const { unit, shows } = row;
  const { catalogue } = options;
  if (shows === 'base')
    return [catalogue['comparison.redline.answeredAt']({ to: cite(row.unit.target, 'target') })];
  if (shows === 'both') return [];
  const from = cite(row.unit.base, 'base');
  return [catalogue['comparison.redline.answers']({ from }), ...changeLines(unit, options)];
}

/** A remark stands on the words of its line; a paragraph may have several lines. */
function remarkComments({ runs }: RedlineParagraph, { remarksOn }: CommentOptions): RedlineComment[] {
  if (remarksOn === undefined) return [];
  return [...new Set(runs.map(({ row }) => row))].flatMap((line) => {
    const [first, last] = [
      runs.findIndex(({ row }) => row === line),
      runs.findLastIndex(({ row }) => row === line),
    ];
    return remarksOn(line).map((lines) => ({ first, last, lines: [...lines] }));
  });
}

/** A moved text is shown as deleted and inserted whole, so what changed inside it is said here. */
function changeLines(unit: ComparedUnit, { catalogue, habits }: CommentOptions): string[] {
  return changesOf(unit)
    .filter((change) => !habits.has(change.class))
    .map(({ base, target }) =>
      catalogue['comparison.redline.changed']({ base: base.trim(), target: target.trim() }),
    );
}

const isTypo = ({ change }: TextToken): boolean => change?.class === 'suspected-typo';

const typoComments = (runs: readonly TextToken[], catalogue: ComparisonMessages): RedlineComment[] =>
  runs.flatMap((run, at) => typoComment(run, at, runs, catalogue));

/** On the last run of the change, so that it is said once. */
function typoComment(
  { change }: TextToken,
  at: number,
  runs: readonly TextToken[],
  catalogue: ComparisonMessages,
): RedlineComment[] {
  if (change?.class !== 'suspected-typo' || runs[at + 1]?.change === change) return [];
  const first = runs.findIndex((run) => run.change === change);
  const text = (change.suspect === 'base' ? change.base : change.target).trim();
  return [{ first, last: at, lines: [catalogue['comparison.redline.typo']({ text })] }];
}
