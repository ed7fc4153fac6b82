/** Opinions with the answers of an earlier round, and what is said of it. */
import { basename } from 'node:path';
import type { CommandContext } from '../../terminal/command.js';
import { fileKey } from '../names-file.js';
import type { Opinion, UnplacedAnswer } from '../opinion.js';
import { formerWords, opinionRow } from '../opinion-rows.js';
import { comparable } from './comparable.js';
import type { FilledTable } from './filled-rows.js';
import { tieAnswers } from './tie-answers.js';

export interface KeptAnswers {
  opinions: Opinion[];
  unplaced: UnplacedAnswer[];
  /** Lines for whoever runs it. */
  notes: string[];
}

export interface KeptTerms {
  /** The table, for messages. */
  file: string;
  /** The files whose reviewers the user named, by `fileKey`. */
  named: ReadonlyMap<string, string>;
  catalogue: CommandContext['catalogue'];
}

export function keepAnswers(
  opinions: readonly Opinion[],
  { rows, across }: FilledTable,
  { file, named, catalogue }: KeptTerms,
): KeptAnswers {
  const { answers, unplaced } = tieAnswers(
    rows,
    opinions.map((one) => {
      const [, place, draft, who, opinion] = opinionRow(one, catalogue);
      return {
        place,
        draft,
        who,
        opinion,
        formerly: formerWords(one, catalogue),
        reviewer: one.reviewer,
        file: one.file,
        isNamed: named.has(fileKey(one.file)),
      };
    }),
  );
  const answered = opinions.map((one, at) => ({ ...one, answer: answers[at] ?? '' }));
  const title = comparable(catalogue['commands.collect.unplacedTitle']());
  const titles = across.filter(({ text }) => text !== '' && comparable(text) !== title);
  const kept = answered.filter(({ answer }) => answer !== '').length;
  const name = basename(file);
  const notes = [
    kept + unplaced.length === 0
      ? catalogue['commands.collect.answersEmpty']({ file: name })
      : catalogue['commands.collect.answersKept']({ file: name, kept, open: opinions.length - kept }),
    ...unplaced.map(({ row, number, answer }) =>
      catalogue['commands.collect.answerUnplaced']({ file: name, row, number, text: shortened(answer) }),
    ),
    ...titles.map(({ row, text }) =>
      catalogue['commands.collect.acrossRow']({ file: name, row, text: shortened(text) }),
    ),
  ];
  return { opinions: answered, unplaced: unplaced.map(({ number: _, ...one }) => one), notes };
}

const shortened = (text: string): string => {
  const line = comparable(text);
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
};
