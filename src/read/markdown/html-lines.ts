/** The text of raw HTML inside Markdown, a line for each block element or `<br>`; comments give nothing. */
import { raise } from '../../text/raised-marks.js';

const KNOWN_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|figure|font|h[1-6]|hr|i|img|ins|del|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)\b[^<>]*>/gi;
const BREAKING = /^<\/?(?:blockquote|br|center|div|figure|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)\b/i;
const RAISED = /<sup>([^<]{1,20})<\/sup>/gi; // "m<sup>2</sup>"
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** One pass, however many comments begin and never end: what does not end is no comment. */
function withoutComments(html: string): string {
  let text = '';
  let done = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', done)) {
    const end = html.indexOf('-->', at + 4);
    if (end < 0) break;
    text += html.slice(done, at);
    done = end + 3;
  }
  return text + html.slice(done);
}

/**
 * @param html as it stands in the Markdown; a tag that HTML does not know ("<tên tỉnh>") is text
 */
export function htmlLines(html: string): string[] {
  return withoutComments(html)
    .replace(RAISED, (_, inner: string) => raise(inner))
    .replace(KNOWN_TAG, (tag) => (BREAKING.test(tag) ? '\n' : ''))
    .replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name: string) => REFERENCES[name] ?? whole)
    .split('\n');
}
