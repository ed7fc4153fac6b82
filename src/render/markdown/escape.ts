/** Keeps Markdown from reading marks in a text as markup (CommonMark 0.31, 2.4 backslash escapes). */

/** Marks that mean something wherever they stand; "[" only where a link or definition could follow, "^" where it would raise, "~~" where it would strike. */
const ANYWHERE = /[\\`*_<]|~(?=~)|&(?=#?\w+;)|\](?=[(:[])|\^(?=\s?\{?\s?\d)|\{(?=#)/g;
/** A closing run of "#" would be taken for the end of a heading. */
const CLOSING_RUN = /(?<!#)#+$/;
/** Marks that mean something at the head of a line: "# ", "> ", "- ", "1. ", "---", "===", "~~~". */
const AT_START = /^(?:(\d{1,9})([.)])|([-+>#~=|]))/;

/** @param text one line; `atStart` is true where the line begins a paragraph, also after a list marker */
export function escapeMarkdown(text: string, atStart: boolean): string {
  const escaped = text.replace(ANYWHERE, (mark) => `\\${mark}`).replace(CLOSING_RUN, (run) => `\\${run}`);
  if (!atStart) return escaped;
  return escaped.replace(AT_START, (_, digits?: string, close?: string, mark?: string) =>
    digits === undefined ? `\\${mark}` : `${digits}\\${close}`,
  );
}

/** After a bullet, "a) …" would be read as a provision that the bullet only indents. */
export function escapeAfterBullet(text: string): string {
  return text.replace(/^([a-zđ])([.)])/u, '$1\\$2');
}
