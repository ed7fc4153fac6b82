/**
 * One step of a repair of form in a Word file, in the units of `FormFacts`: what is set, and where. Places are those of the text as it
 * reads with its tracked changes accepted.
 */
import type { Alignment, FontSlot } from './form-facts.js';

export type FormEdit = RunsEdit | LabelEdit | ParagraphEdit | SectionEdit | WordsEdit;

/** Some runs of a paragraph, by their order among those with text. */
export interface RunsEdit {
  kind: 'runs';
  paragraph: number;
  runs: readonly number[];
  /** How many runs with text the paragraph has: a file that is cut otherwise is another one. */
  count: number;
  set: RunValues;
}

/** The number with which a paragraph begins, and all that comes after it. */
export interface LabelEdit {
  kind: 'label';
  paragraph: number;
  label: string;
  set: RunValues;
  rest: RunValues;
}

export interface ParagraphEdit {
  kind: 'paragraph';
  paragraph: number;
  set: ParagraphValues;
}

export interface SectionEdit {
  kind: 'section';
  /** From 0. */
  section: number;
  /** How many sections the document has. */
  count: number;
  set: SectionValues;
}

/** Words that the form asks for in place of others: "T/M" for "TM.". */
export interface WordsEdit {
  kind: 'words';
  paragraph: number;
  quote: { exact: string; prefix: string; suffix: string };
  text: string;
}

export interface RunValues {
  font?: { name: string; slots: readonly FontSlot[] };
  /** RRGGBB */
  color?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
}

export interface ParagraphValues {
  align?: Alignment;
  line?: { rule: 'exact' | 'atLeast'; height: number };
  spaceBefore?: number;
  spaceAfter?: number;
  firstLineIndent?: number;
}

export interface SectionValues {
  page?: { width: number; height: number };
  margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  headerFromTop?: number;
}
