const SIGNS = [
  /^#{1,6} \S/m, // "## Chương I"; not "#1"
  /\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*/, // "**Điều 1.**", over two lines too; not "2 ** 3"
  /(?:^|\s)\*[^\s*][^*\n]{0,60}\*(?=\s|$|[.,;:])/m, // "*Tin*"; not "* gạch đầu dòng"
  /^---\r?\n[a-z][\w-]*:/, // front matter
  /<!-- noise /,
];

/** Whether text that is not named .md is written in Markdown all the same, as many published texts are. */
export function looksLikeMarkdown(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}
