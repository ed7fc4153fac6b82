/** Two texts as one stream of steps, laid into the file of one of them: what the file has, and what only the other text has. */
import type { Markup } from '../markup.js';
import type { ChangeMark } from '../tracked-text.js';

export interface RedlineStep {
  /** Text, or the end of a paragraph. */
  kind: 'text' | 'end';
  /** "equal" and "insert" stand in the file, "delete" only in the other text. */
  op: 'equal' | 'insert' | 'delete';
  /** Empty for an end. */
  text: string;
  /** Of what stands in the file: the numbers of the paragraphs in which its unit stands, in reading order. */
  paragraphs: readonly number[];
  /** What kind of component it is of, by which deleted text finds its form in the file. */
  form: string;
  /** Whether it is of a row of a table, whose cells are parted by bars. */
  isRow: boolean;
  /** Whether all of its line stands here in one of the texts only: a unit of one text, or a row at one of its two places. */
  isWhole: boolean;
  /** Whether its unit stands elsewhere in the other text, so that it comes up twice. */
  isMoved: boolean;
  /** Which unit it is of, counted from 0. */
  unit: number;
  /** Whether it is of the printed number of its unit. */
  isLabel: boolean;
  /** The printed number that the unit has in the other text. */
  otherLabel: string;
  mark: ChangeMark;
  /** Of what only the other text has: the references to notes that its signs stand for, in order. */
  references?: readonly Markup[];
  /** What is said of it in comments, and how many steps further on each of them ends. */
  comments: readonly { lines: readonly string[]; steps: number }[];
}
