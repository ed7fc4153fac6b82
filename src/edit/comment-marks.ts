/** What stands in a text for a comment (ECMA-376 part 1, 17.13.4): where its words begin, where they end, and the reference to it. */
import { type Markup, markupOf } from './markup.js';

/** How the tag of a mark ends for which a run was cut in two: a blank, which says nothing in XML, so that the run is joined again. */
export const CUT = ' />';

export const startMark = (id: number, isCut = false): Markup =>
  markupOf(`<w:commentRangeStart w:id="${id}"${isCut ? CUT : '/>'}`);

/** @returns the end of the words, and the reference */
export const endMarks = (id: number, isCut = false): [end: Markup, reference: Markup] => [
  markupOf(`<w:commentRangeEnd w:id="${id}"${isCut ? CUT : '/>'}`),
  markupOf(`<w:r><w:commentReference w:id="${id}"/></w:r>`),
];

/** What stands in the text for a comment: before its words, and behind them. */
export interface CommentMarks {
  start: Markup[];
  end: Markup[];
}

export const commentMarks = (id: number): CommentMarks => ({ start: [startMark(id)], end: endMarks(id) });
