/** The part of a source line around a finding, with a line of carets under it. */

export interface Excerpt {
  text: string;
  carets: string;
}

const ELLIPSIS = '…';
const MOST_CARETS = 60;

/**
 * @param column first column of the stretch, from 1; @param length its columns
 * @param width of the excerpt; every Vietnamese letter takes one column in NFC
 */
export function excerptAround(line: string, column: number, length: number, width: number): Excerpt {
  const letters = [...line.replace(/\p{Cc}/gu, ' ')];
  const start = Math.min(column - 1, letters.length);
  const room = Math.max(20, width);
  const shown = Math.max(1, Math.min(length, MOST_CARETS, letters.length - start));
  const from =
    letters.length <= room ? 0 : clamp(start - Math.floor((room - shown) / 2), 0, letters.length - room);
  const to = Math.min(letters.length, from + room);
  const [head, tail] = [from > 0 ? ELLIPSIS : '', to < letters.length ? ELLIPSIS : ''];
  const carets = Math.max(1, Math.min(shown, to - start));
  return {
    text: head + letters.slice(from, to).join('') + tail,
    carets: ' '.repeat(head.length + start - from) + '^'.repeat(carets),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
