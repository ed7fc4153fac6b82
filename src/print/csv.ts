import { showObeyedInLines } from '../text/obeyed-signs.js';

/**
 * Rows as CSV (RFC 4180) that Excel opens rightly: a byte order mark, so that it reads UTF-8, and an apostrophe before
 * a cell that it would take for a formula. What a terminal obeys is shown, for a row may name a file.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const shown = showObeyedInLines(text);
  const safe = /^[=+\-@\t\r]/.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
