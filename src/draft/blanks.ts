/**
 * Blanks. While a draft is rendered, an unknown value is a mark that names its field by number, so that it passes
 * through templates and capitals unharmed; afterwards each mark becomes what the rules ask for, and its place is kept.
 */
import { findPrintedBlanks } from '../text/printed-blanks.js';
import type { SourceBlank } from '../tree/tie-blanks.js';
import { PROFILE_FIELDS } from './profile-fields.js';

/** clerical: stamped by the clerk on issue (number, day, month), legal in a final text; content: must be filled. */
export interface Blank {
  field: string;
  kind: 'clerical' | 'content';
  /** The former unit that is asked about: "tỉnh Bắc Kạn". */
  unit?: string;
}

/** A text without marks. */
export interface FilledText {
  text: string;
  /** Each blank once, in the order of the text. */
  blanks: Blank[];
  /** Every place of one, in order. */
  places: SourceBlank[];
}

/** Two letters of the private use area, which no profile value may hold (see `line` in profile.ts). */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Of one blank; the name of an item's field may have passed through capitals. */
const MARK = /\uE000(\d+)(?:\.(\d+)\.([A-Za-z]+))?\uE001/g;

const CLERICAL = ['number', 'date'];

export interface BlankMarks {
  /** The mark of a blank field; of a list's item, with its place and the item's own field. */
  mark(field: string, item?: { index: number; name: string }): string;
  /**
   * Replaces the marks of a rendered text, in which one space stands between words: clerical ones by a space, content ones by what
   * `label` gives for the field ("predecessors.0.number"). Afterwards no mark is left. What templates, model and profile print as
   * blanks themselves has no field.
   */
  fill(text: string, label: (field: string) => string): FilledText;
}

/** The marks of some fields, which are known by their place among these. */
export const marksOfFields = (fields: readonly string[]): BlankMarks => ({
  mark(field, item) {
    const place = item === undefined ? '' : `.${item.index}.${item.name}`;
    return `${OPEN}${fields.indexOf(field)}${place}${CLOSE}`;
  },
  fill: (text, label) => fillMarks(text, label, fields),
});

/** Those of a draft. */
export const { mark: blankMark, fill: fillBlanks } = marksOfFields(PROFILE_FIELDS);

export function isBlankMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(OPEN) && value.endsWith(CLOSE);
}

function fillMarks(text: string, label: (field: string) => string, fields: readonly string[]): FilledText {
  const blanks = new Map<string, Blank>();
  const filled = new GapText();
  let done = 0;
  for (const match of text.matchAll(MARK)) {
    const field = fieldOf(match, fields);
    const kind = CLERICAL.includes(field) ? 'clerical' : 'content';
    blanks.set(field, { field, kind });
    filled.addWords(text.slice(done, match.index));
    done = match.index + match[0].length;
    if (kind === 'content') filled.addLabel(label(field), field);
    else done += filled.addGap(text.charAt(done), field);
  }
  filled.addWords(text.slice(done));
  return { text: filled.text, blanks: [...blanks.values()], places: filled.places };
}

function fieldOf([, index, place, name]: RegExpExecArray, fields: readonly string[]): string {
  const list = fields[Number(index)] ?? '';
  return place === undefined ? list : `${list}.${place}.${name?.toLowerCase()}`;
}

/** A text that grows, with the places of its blanks. */
class GapText {
  text = '';
  readonly places: SourceBlank[] = [];

  /** Words of the templates or of the user, who may have written blanks too. */
  addWords(words: string): void {
    const shift = this.text.length;
    for (const { start, end, text } of words.includes('[') ? findPrintedBlanks(words) : [])
      this.places.push({
        kind: 'content',
        start: shift + start,
        end: shift + end,
        text: text.replace(/\\(?=[\p{P}\p{S}])/gu, ''),
      });
    this.text += words;
  }

  addLabel(label: string, field: string): void {
    const start = this.text.length;
    this.text += label;
    this.places.push({ kind: 'content', field, start, end: this.text.length, text: label });
  }

  /**
   * One space, and none at either end of a line; where only behind it a space stands, that one parts the words and is no place of it.
   * @param next the sign behind the mark
   * @returns how many signs behind it count as the gap
   */
  addGap(next: string, field: string): number {
    const isAtEnd = next === '' || next === '\n';
    const isAtStart = this.text === '' || this.text.endsWith('\n');
    const isBehindSpace = this.text.endsWith(' ');
    if (isBehindSpace && isAtEnd) this.text = this.text.slice(0, -1);
    const isEmpty = isAtEnd || isAtStart || (next === ' ' && !isBehindSpace);
    if (!isEmpty && !isBehindSpace) this.text += ' ';
    const end = this.text.length;
    const start = isEmpty ? end : end - 1;
    this.places.push({ kind: 'clerical', field, start, end, text: this.text.slice(start, end) });
    return next === ' ' && (isBehindSpace || isAtStart) ? 1 : 0;
  }
}
