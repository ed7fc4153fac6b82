/** "<span id="page-3-0"></span>", "<a id="dieu_1"></a>": places that converters mark, which are no text and hide the mark of a heading behind them. */

const ANCHOR = /<(span|a)\s[^<>]{0,200}><\/\1>/g;
/** Anchors at the head of a line, and the mark of a heading or item right behind them. */
const BEFORE_MARK = /^((?:[ \t]*\u200b)+)(#{1,6} |[-+*] |\d{1,9}[.)] )/gm;

/** @returns text of the same length in which anchors are signs that show nothing, behind the mark that they stood before */
export function blankAnchors(text: string): string {
  if (!text.includes('></')) return text;
  return text.replace(ANCHOR, (anchor) => '\u200b'.repeat(anchor.length)).replace(BEFORE_MARK, '$2$1');
}
