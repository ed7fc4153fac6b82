/** The rows and columns of the table of opinions, in whatever form it is written. */
import type { OpinionRow } from '../../render/word/opinion-table.js';
import type { CommandContext } from '../terminal/command.js';
import { editWords } from './edit-words.js';
import type { LeftFile, Opinion, Opinions, UnplacedAnswer } from './opinion.js';

type Words = CommandContext['words'];

export const opinionColumns = (words: Words): string[] => [
  words['commands.collect.number'](),
  words['commands.collect.place'](),
  words['commands.collect.draft'](),
  words['commands.collect.reviewer'](),
  words['commands.collect.opinion'](),
  words['commands.collect.answer'](),
];

/** "2026-05-03T08:00:00Z" as people write it: "03/5/2026". */
function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year && month && day ? `${day}/${Number(month) < 3 ? month : Number(month)}/${year}` : '';
}

/** The last cell is for whoever takes the opinion up or explains why not, and has what was answered before. */
export function opinionRow(opinion: Opinion, words: Words): OpinionRow {
  const { number, address, draft, reviewer, file, date, answer } = opinion;
  const who = [reviewer, ...(reviewer === file ? [] : [file]), dayOf(date)].filter((part) => part !== '');
  return [String(number), address, draft, who.join(', '), opinionWords(opinion, words), answer];
}

function opinionWords(opinion: Opinion, words: Words): string {
  const { kind, deleted, inserted } = opinion;
  if (kind === 'comment') return commentWords(opinion, words);
  const edit = editWords({ deleted, inserted }, words);
  return kind === 'silent' ? `${edit} ${words['commands.collect.silent']()}` : edit;
}

/** A comment with what it answers before it, and what was answered to it below. */
function commentWords({ comment, replies, repliesTo, isResolved }: Opinion, words: Words): string {
  const said = ({ author, date, text }: Opinion['replies'][number]) => ({ author, day: dayOf(date), text });
  return [
    repliesTo === null
      ? comment
      : words['commands.collect.repliesTo']({ ...said(repliesTo), reply: comment }),
    ...replies.map((reply) => words['commands.collect.reply'](said(reply))),
    ...(isResolved ? [words['commands.collect.resolved']()] : []),
  ].join('\n');
}

/** What the cell said in a round before the last answers came, or the comment was settled; the newest first. */
export function formerWords(opinion: Opinion, words: Words): string[] {
  const open = { ...opinion, isResolved: false };
  const { replies } = opinion;
  const shorter = replies.map((_, at) => ({ ...open, replies: replies.slice(0, replies.length - 1 - at) }));
  return [...(opinion.isResolved ? [open] : []), ...shorter].map((one) => opinionWords(one, words));
}

/** Whoever answers the opinions has to see whose are missing: a row of its own, without a number. */
const leftRow = ({ file, reason }: LeftFile, words: Words): OpinionRow => [
  '',
  '',
  '',
  file,
  words['commands.collect.left']({ reason }),
  '',
];

/** Whoever sent the draft back without a word is named as well, so that nobody is thought to be missing. */
const quietRow = ({ file, reviewer }: Opinions['withoutOpinion'][number], words: Words): OpinionRow => [
  '',
  '',
  '',
  reviewer === file ? file : `${reviewer}, ${file}`,
  words['commands.collect.noOpinion'](),
  '',
];

const unplacedRow = ({ place, draft, reviewer, opinion, answer }: UnplacedAnswer): OpinionRow => [
  '',
  place,
  draft,
  reviewer,
  opinion,
  answer,
];

export interface OpinionSection {
  /** Null for the opinions themselves. */
  title: string | null;
  rows: OpinionRow[];
}

/** The opinions, whoever has none, the files that could not be read; then the answers of before that belong to none of these. */
export const opinionSections = (
  { opinions, withoutOpinion, left, unplaced }: Opinions,
  words: Words,
): OpinionSection[] => [
  {
    title: null,
    rows: [
      ...opinions.map((one) => opinionRow(one, words)),
      ...withoutOpinion.map((one) => quietRow(one, words)),
      ...left.map((one) => leftRow(one, words)),
    ],
  },
  ...(unplaced.length === 0
    ? []
    : [{ title: words['commands.collect.unplacedTitle'](), rows: unplaced.map(unplacedRow) }]),
];
