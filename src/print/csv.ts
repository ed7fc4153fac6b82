/**
 * Rows as CSV (RFC 4180) that Excel opens rightly: a byte order mark, so that it reads UTF-8, and an apostrophe before
 * a cell that it would take for a formula.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
