/** The rows and columns of the table of opinions, in whatever form it is written. */
import type { OpinionRow } from '../../render/word/opinion-table.js';
import type { CommandContext } from '../terminal/command.js';
import { editWords } from './edit-words.js';
import type { LeftFile, Opinion, Opinions, UnplacedAnswer } from './opinion.js';

export const opinionColumns = (catalogue: CommandContext['catalogue']): string[] => [
  catalogue['commands.collect.number'](),
  catalogue['commands.collect.place'](),
  catalogue['commands.collect.draft'](),
  catalogue['commands.collect.reviewer'](),
  catalogue['commands.collect.opinion'](),
  catalogue['commands.collect.answer'](),
];

/** "2026-05-03T08:00:00Z" as people write it: "03/5/2026". */
function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year && month && day ? `${day}/${Number(month) < 3 ? month : Number(month)}/${year}` : '';
}

/** The last cell is for whoever takes the opinion up or explains why not, and has what was answered before. */
export function opinionRow(opinion: Opinion, catalogue: CommandContext['catalogue']): OpinionRow {
  const { number, address, draft, reviewer, file, date, answer } = opinion;
  const who = [reviewer, ...(reviewer === file ? [] : [file]), dayOf(date)].filter((part) => part !== '');
  return [String(number), address, draft, who.join(', '), opinionWords(opinion, catalogue), answer];
}

function opinionWords(opinion: Opinion, catalogue: CommandContext['catalogue']): string {
  const { kind, deleted, inserted } = opinion;
  if (kind === 'comment') return commentWords(opinion, catalogue);
  const edit = editWords({ deleted, inserted }, catalogue);
  return kind === 'silent' ? `${edit} ${catalogue['commands.collect.silent']()}` : edit;
}

/** A comment with what it answers before it, and what was answered to it below. */
function commentWords(
  { comment, replies, repliesTo, isResolved }: Opinion,
  catalogue: CommandContext['catalogue'],
): string {
  const said = ({ author, date, text }: Opinion['replies'][number]) => ({ author, day: dayOf(date), text });
  return [
    repliesTo === null
      ? comment
      : catalogue['commands.collect.repliesTo']({ ...said(repliesTo), reply: comment }),
    ...replies.map((reply) => catalogue['commands.collect.reply'](said(reply))),
    ...(isResolved ? [catalogue['commands.collect.resolved']()] : []),
  ].join('\n');
}

/** What the cell said in a round before the last answers came, or the comment was settled; the newest first. */
export function formerWords(opinion: Opinion, catalogue: CommandContext['catalogue']): string[] {
  const open = { ...opinion, isResolved: false };
  const { replies } = opinion;
  const shorter = replies.map((_, at) => ({ ...open, replies: replies.slice(0, replies.length - 1 - at) }));
  return [...(opinion.isResolved ? [open] : []), ...shorter].map((one) => opinionWords(one, catalogue));
}

/** Whoever answers the opinions has to see whose are missing: a row of its own, without a number. */
const leftRow = ({ file, reason }: LeftFile, catalogue: CommandContext['catalogue']): OpinionRow => [
  '',
  '',
  '',
  file,
  catalogue['commands.collect.left']({ reason }),
  '',
];

/** Whoever sent the draft back without a word is named as well, so that nobody is thought to be missing. */
const quietRow = (
  { file, reviewer }: Opinions['withoutOpinion'][number],
  catalogue: CommandContext['catalogue'],
): OpinionRow => [
  '',
  '',
  '',
  reviewer === file ? file : `${reviewer}, ${file}`,
  catalogue['commands.collect.noOpinion'](),
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
  catalogue: CommandContext['catalogue'],
): OpinionSection[] => [
  {
    title: null,
    rows: [
      ...opinions.map((one) => opinionRow(one, catalogue)),
      ...withoutOpinion.map((one) => quietRow(one, catalogue)),
      ...left.map((one) => leftRow(one, catalogue)),
    ],
  },
  ...(unplaced.length === 0
    ? []
    : [{ title: catalogue['commands.collect.unplacedTitle'](), rows: unplaced.map(unplacedRow) }]),
];
