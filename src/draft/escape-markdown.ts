/**
 * Text of a profile as literal Markdown. Handlebars runs without escaping, so this is what keeps "*", "_" or "<" in a
 * name from becoming emphasis or a tag; a mark that only counts at the start of a line is covered by the same set.
 */
export function escapeProfileText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, (mark) => `\\${mark}`);
}
