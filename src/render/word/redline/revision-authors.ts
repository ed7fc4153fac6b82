/** Under whose name each change of a redline stands, so that Word can hide what a reader does not ask for. */
import type { ChangeClass, Changer } from '../../../compare/comparison.js';
import type { ClassSet } from '../../comparison/classes.js';
import type { ComparisonMessages } from '../../comparison/messages.js';
import { changesOf } from '../../comparison/view.js';
import type { RevisionMark } from './build-paragraphs.js';
import type { RedlineToken } from './tokens.js';

export interface RevisionAuthors {
  revisionOf(token: RedlineToken): RevisionMark;
  habitAuthor: string;
  unansweredAuthor: string;
}

export function revisionAuthors({
  catalogue,
  author,
  date,
  habits,
}: {
  catalogue: ComparisonMessages;
  author: string;
  date: string;
  habits: ClassSet;
}): RevisionAuthors {
  const main: RevisionMark = { author, date: `${date}T00:00:00Z` };
  const habit: RevisionMark = { ...main, author: catalogue['comparison.redline.habits']({ author }) };
  const apart: RevisionMark = { ...main, author: catalogue['comparison.redline.unanswered']({ author }) };
  const byChanger = (token: RedlineToken): RevisionMark => {
    const changer = changerOf(token);
    return changer === undefined
      ? main
      : { ...main, author: catalogue[`comparison.redline.by.${changer}`]({ author }) };
  };
  return {
    habitAuthor: habit.author,
    unansweredAuthor: apart.author,
    revisionOf(token) {
      const isHabit = habits.size > 0 && classesOf(token).every((name) => habits.has(name));
      return token.row.unanswered ? apart : isHabit ? habit : byChanger(token);
    },
  };
}

/** The class of a change; of a whole line that one text has those of its unit; of other ends of paragraphs substance. */
function classesOf(token: RedlineToken): ChangeClass[] {
  if (token.kind === 'text' && token.change) return [token.change.class];
  const { unit } = token.row;
  const isWhole = unit.base === null || unit.target === null;
  const classes = isWhole ? changesOf(unit).map((change) => change.class) : [];
  return classes.length > 0 ? classes : ['substantive'];
}

/** Of three texts: who made the change, or put in, took out or moved the whole line. */
function changerOf(token: RedlineToken): Changer | undefined {
  return (token.kind === 'text' ? token.change?.changedBy : undefined) ?? token.row.unit.changedBy;
}
