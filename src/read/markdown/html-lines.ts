/** The text of raw HTML inside Markdown, a line for each block element or `<br>`; comments give nothing. */
import { raise } from '../../text/raised-marks.js';

/** The elements of HTML that hold or cut text (WHATWG HTML, section 4), and those that its writers still use. */
const KNOWN_TAG =
  /<\/?(?:a|abbr|address|article|aside|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|html|i|img|ins|kbd|li|main|mark|nav|nobr|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|wbr)(?=[\s/>])[^<>]*>/gi;
const BREAKING =
  /^<\/?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b/i;
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
