/** Comments of a Word file: what each says, and the marks in the text that tie it to a stretch. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { COMMENT_STYLE } from './styles.js';
import { xmlText } from './xml-text.js';

/** @param lines each a paragraph of the comment */
export const wordComment = (
  id: number,
  lines: readonly string[],
  { author, date }: { author: string; date: Date },
): ICommentOptions => ({
  id,
  author: xmlText(author),
  initials: 'dv',
  date,
  children: lines.map((line) => new Paragraph({ style: COMMENT_STYLE, text: xmlText(line) })),
});

export const openComment = (id: number): ParagraphChild => new CommentRangeStart(id);

export const closeComment = (id: number): ParagraphChild[] => [
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];
