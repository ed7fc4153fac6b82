/** The part of a source line around a finding, with a line of carets under it. */

export interface Excerpt {
  text: string;
  carets: string;
}

const ELLIPSIS = '…';
const MOST_CARETS = 60;

/**
 * Looks at no more of the line than it shows: thousands of findings may stand in one line of a hundred thousand letters.
 * @param column first column of the stretch, from 1; @param length its columns, both as UTF-16 counts them
 * @param width of the excerpt; every Vietnamese letter takes one column in NFC
 */
export function excerptAround(line: string, column: number, length: number, width: number): Excerpt {
  const start = wholeLetter(line, Math.min(column - 1, line.length));
  const room = Math.max(20, width);
  const most = Math.max(1, Math.min(length, MOST_CARETS, line.length - start));
  const last = Math.max(0, line.length - room);
  const from = wholeLetter(line, clamp(start - Math.floor((room - most) / 2), 0, last));
  const to = wholeLetter(line, Math.min(line.length, from + room));
  const [head, tail] = [from > 0 ? ELLIPSIS : '', to < line.length ? ELLIPSIS : ''];
  const meant = lettersOf(line.slice(start, wholeLetter(line, Math.min(start + most, to)))).length;
  return {
    text: head + lettersOf(line.slice(from, to)).join('') + tail,
    carets:
      ' '.repeat(head.length + lettersOf(line.slice(from, start)).length) + '^'.repeat(Math.max(1, meant)),
  };
}

const lettersOf = (text: string): string[] => [...text.replace(/\p{Cc}/gu, ' ')];

/** The place, or that of the letter of which it is the second half. */
const wholeLetter = (line: string, at: number): number =>
  /^[\udc00-\udfff]$/.test(line.charAt(at)) && /^[\ud800-\udbff]$/.test(line.charAt(at - 1)) ? at - 1 : at;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
