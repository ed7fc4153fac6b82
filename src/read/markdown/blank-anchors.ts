/** "<span id="page-3-0"></span>", "<a id="dieu_1"></a>": places that converters mark, which are no text and hide the mark of a heading behind them. */

const ANCHOR = /<(span|a)\s[^<>]{0,200}><\/\1>/g;
/** Anchors at the head of a line, and the mark of a heading or item right behind them. */
const BEFORE_MARK = /^((?:[ \t]*\u200b)+)(#{1,6} |[-+*] |\d{1,9}[.)] )/gm;

/** What Pandoc writes behind a link or words in brackets: "[[5]](#_ftn1){#_ftnref1}", "[Độc lập]{.underline}"; not "]\\{#a}". */
const ATTRIBUTES = /(?<=[\])])\{[#.][\w:-]{1,100}(?: [#.][\w:-]{1,100}){0,4}\}/g;
/** The brackets around words that only carry such attributes; the backslash of "\\[5]" makes them text. */
const BRACKETED = /(?<![\\!\]])\[(?!\^)([^[\]\n]{1,400})(?<!\\)\](?=\u200b\u200b)/g;
const SHOWS_NOTHING = '\u200b';

/** @returns text of the same length in which anchors are signs that show nothing, behind the mark that they stood before */
export function blankAnchors(text: string): string {
  const blank = (words: string) => SHOWS_NOTHING.repeat(words.length);
  const plain =
    text.includes(']{') || text.includes('){')
      ? text
          .replace(ATTRIBUTES, blank)
          .replace(BRACKETED, (_, inside: string) => SHOWS_NOTHING + inside + SHOWS_NOTHING)
      : text;
  if (!plain.includes('></')) return plain;
  return plain.replace(ANCHOR, blank).replace(BEFORE_MARK, '$2$1');
}
