/** The paragraphs of a redline as those of the DOCX library, with revisions as ISO 29500-1, 17.13.5 has them. */
import { DeletedTextRun, InsertedTextRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { NODE_STYLES } from '../node-styles.js';
import { type CharacterStyle, SPACER_STYLE } from '../styles.js';
import { closeComment, openComment } from '../word-comments.js';
import { xmlText } from '../xml-text.js';
import type { RedlineComment } from './comments.js';
import { paragraphStyle } from './paragraph-style.js';
import type { RedlineParagraph } from './paragraphs.js';
import type { RedlineToken, TextToken } from './tokens.js';

/** Who is said to have made a change, and when. */
export interface RevisionMark {
  author: string;
  /** ISO date and time, UTC. */
  date: string;
}

/** Of a run, or of a paragraph's end; of another moment where the paragraph must not run into the one before it. */
export type RevisionOf = (token: RedlineToken, isApart: boolean) => RevisionMark;

/** @param comments by paragraph; numbered in the order in which they stand */
export function buildParagraphs(
  paragraphs: readonly RedlineParagraph[],
  comments: readonly RedlineComment[][],
  revisionOf: RevisionOf,
): Paragraph[] {
  const ids = { revision: 0, comment: 0 };
  const built = paragraphs.map((paragraph, index) => {
    const isApart = mayRunTogether(paragraphs[index - 1], paragraph);
    return buildParagraph(paragraph, comments[index] ?? [], { revisionOf, ids, isApart });
  });
  // The end of the last paragraph cannot be deleted or inserted, so it is of neither text.
  return [...built, new Paragraph({ style: SPACER_STYLE })];
}

interface Building {
  revisionOf: RevisionOf;
  /** Unique over all revisions, or Word calls the file damaged; comments count apart. */
  ids: { revision: number; comment: number };
  isApart: boolean;
}

/**
 * Whether one text ends with what the next begins with, while the end of the paragraph between them stays: LibreOffice
 * takes two such changes of one author and moment for one, and the end for a part of it.
 */
function mayRunTogether(previous: RedlineParagraph | undefined, { runs, end }: RedlineParagraph): boolean {
  const [last, first] = [previous?.runs.at(-1)?.op, runs[0]?.op ?? end.op];
  return previous?.end.op === 'equal' && last !== 'equal' && last === first;
}

/** All form is in the style: beside a revision of its end, form of its own would stand in the wrong order. */
function buildParagraph(
  { runs, end, row }: RedlineParagraph,
  comments: readonly RedlineComment[],
  building: Building,
): Paragraph {
  const style = row === null ? SPACER_STYLE : paragraphStyle(row);
  const mark = end.op === 'equal' ? null : revision(end, building);
  const first = building.ids.comment;
  building.ids.comment += comments.length;
  const numbered = comments.map((comment, index) => ({ ...comment, id: first + index }));
  const children = runs.flatMap((run, index) => [
    ...numbered.filter((comment) => comment.first === index).map(({ id }) => openComment(id)),
    ...buildRuns(run, building),
    ...numbered.filter((comment) => comment.last === index).flatMap(({ id }) => closeComment(id)),
  ]);
  return new Paragraph({
    style,
    ...(mark && { run: end.op === 'insert' ? { insertion: mark } : { deletion: mark } }),
    children,
  });
}

/** One run a line of the text; of a changed text each line is a revision. */
function buildRuns(run: TextToken, building: Building): ParagraphChild[] {
  const style = runStyle(run);
  return xmlText(run.text)
    .split('\n')
    .map((text, index) => {
      const printed = { text, ...(index > 0 && { break: 1 }), ...(style && { style }) };
      if (run.op === 'equal') return new TextRun(printed);
      const revised = { ...printed, ...revision(run, building) };
      return run.op === 'insert' ? new InsertedTextRun(revised) : new DeletedTextRun(revised);
    });
}

/** Of an article without a heading only the number is bold. */
function runStyle({ row: { unit } }: TextToken): CharacterStyle | undefined {
  const side = unit.target ?? unit.base;
  return side?.kind === 'article' && !side.heading ? NODE_STYLES.article.label : undefined;
}

function revision(
  token: RedlineToken,
  { ids, isApart, revisionOf }: Building,
): RevisionMark & { id: number } {
  const { author, date } = revisionOf(token, isApart);
  ids.revision += 1;
  return { id: ids.revision, author: xmlText(author), date };
}
