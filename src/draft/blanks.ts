/**
 * Blanks. While a draft is rendered, an unknown value is a mark that names its field by number, so that it passes
 * through templates and capitals unharmed; afterwards each mark becomes what the rules ask for.
 */
import { PROFILE_FIELDS } from './profile-fields.js';

/** clerical: stamped by the clerk on issue (number, day, month), legal in a final text; content: must be filled. */
export interface Blank {
  field: string;
  kind: 'clerical' | 'content';
  /** The former unit that is asked about: "tỉnh Bắc Kạn". */
  unit?: string;
}

/** Two letters of the private use area, which no profile value may hold (see `line` in profile.ts). */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Of one blank; the name of an item's field may have passed through capitals. */
const MARK = /\uE000(\d+)(?:\.(\d+)\.([A-Za-z]+))?\uE001/g;

const CLERICAL = ['number', 'date'];

/** The mark of a blank field; of a list's item, with its place and the item's own field. */
export function blankMark(field: string, item?: { index: number; name: string }): string {
  const place = item === undefined ? '' : `.${item.index}.${item.name}`;
  return `${OPEN}${PROFILE_FIELDS.indexOf(field)}${place}${CLOSE}`;
}

export function isBlankMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(OPEN) && value.endsWith(CLOSE);
}

/**
 * Replaces the marks of a rendered text: clerical ones by a space, content ones by what `label` gives for the
 * field ("predecessors.0.number"). Afterwards no mark is left. Each blank comes once, in the order of the text.
 */
export function fillBlanks(
  text: string,
  label: (field: string) => string,
): { text: string; blanks: Blank[] } {
  const blanks = new Map<string, Blank>();
  const filled = text.replace(MARK, (_, index: string, place?: string, name?: string) => {
    const list = PROFILE_FIELDS[Number(index)] ?? '';
    const field = place === undefined ? list : `${list}.${place}.${name?.toLowerCase()}`;
    const kind = CLERICAL.includes(field) ? 'clerical' : 'content';
    blanks.set(field, { field, kind });
    return kind === 'clerical' ? ' ' : label(field);
  });
  return { text: filled, blanks: [...blanks.values()] };
}
