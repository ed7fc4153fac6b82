/**
 * The last page of a long text: an article alone on it, or two lines of one beside the signature, looks as if something were
 * missing. The last article stays whole, and on the page of the paragraph before it.
 */
import type { RuleSet } from '../../form/rule-set.js';
import type { Content, ContentLine } from './content.js';
import { contentHeight, pageHeight } from './content-height.js';
import type { ParagraphStyle } from './styles.js';

/** What may move to the next page, as a share of the page that it leaves; and from how many pages on a text is long. */
const MOST_MOVED = 0.25;
const LONG = 1.5;

const ARTICLE: readonly ParagraphStyle[] = ['Heading3', 'DanvanArticleText'];

/** @param contents of a section; unchanged where it is short, or where too much would have to move */
export function keepLastPage(contents: readonly Content[], rules: RuleSet): Content[] {
  const last = contents.findLastIndex((content) => isLine(content) && ARTICLE.includes(content.style));
  const before = contents.slice(0, Math.max(last, 0)).findLastIndex(isLine);
  const end = contents.findLastIndex(isLine);
  if (before < 0 || contents.slice(before, end).some(({ kind }) => kind !== 'line')) return [...contents];
  const page = pageHeight(rules);
  const moved = contentHeight(contents.slice(before, end + 1), rules);
  if (moved > MOST_MOVED * page || contentHeight(contents, rules) < LONG * page) return [...contents];
  return contents.map((content, index) => {
    if (content.kind !== 'line' || index < before || index > end) return content;
    return { ...content, keepLines: true, ...(index < end && { keepWithNext: true }) };
  });
}

const isLine = (content: Content): content is ContentLine => content.kind === 'line' && !content.hidden;
