/** Whether a break in a row of numbers shows a fault of the text, or may come from how the text was read. */

import { escapePattern } from '../../text/escape-pattern.js';
import { oncePer } from '../../text/once-per.js';
import { placeAmong } from '../../text/place-among.js';
import type { Document, Node, Provision } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { hasChildren, visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';
import { isAboutAmendedText, surroundingsOf } from './amending.js';
import type { DocumentFacts } from './document-facts.js';

type Facts = Pick<
  DocumentFacts,
  'root' | 'parentOf' | 'isOfParty' | 'isCodified' | 'leavesOut' | 'coverage' | 'placeOf'
>;

/**
 * In a codification the articles of several instruments stand one after another. In a text that amends another, numbers are those of the other. Lists outside the articles are numbered as a form likes, and
 * only outline documents of the Party count them through. What follows a line that breaks off is no beginning, and what a text leaves out
 * ("[...]") had numbers.
 */
export function provesBreak(node: Provision, series: readonly Provision[], facts: Facts): boolean {
  if (facts.isCodified() || facts.leavesOut()) return false;
  if (isAboutAmendedText(surroundingsOf(node, facts.parentOf), facts.root)) return false;
  if (node.type === 'item' && !facts.isOfParty() && facts.coverage() === null) return false;
  return !isQuotedFrom(node, facts) && !isWrapped(node, series, facts) && !isRow(node, series);
}

/** "Theo Điều 4 Nghị quyết số 12 quy định như sau: / Điều 4. …": the article is printed from there, without quotation marks, with what is in it. */
export function isQuotedFrom(node: Node, facts: Pick<Facts, 'parentOf'>): boolean {
  if (node.type !== 'article') {
    const parent = facts.parentOf(node);
    return parent !== null && isQuotedFrom(parent, facts);
  }
  return new RegExp(
    `Điều\\s+${escapePattern(node.number ?? '')}(?![\\p{L}\\d])(?!\\s+này).*:\\s*$`,
    'u',
  ).test(lineBefore(node, facts));
}

/** "… quy định tại / 2. …", "… từ cấp I đến cấp / V. …", "Điều / 5. Trách nhiệm": the number belongs to the line before. */
const BREAKS_OFF =
  /(?:^|[\s(“"])(?:điều|khoản|điểm|tiết|mục|cấp|nhóm|loại|bậc|hạng|số|chương|phần|phụ lục|mẫu|biểu|bảng|và|hoặc|từ|đến|tại|theo|của|là)$/iu;
const ENDS = /[.;:,!?…/”"’')\]*-]$/u;

function isWrapped(node: Provision, series: readonly Provision[], facts: Facts): boolean {
  const before = lineBefore(node, facts).trimEnd();
  if (before === '') return false;
  if (BREAKS_OFF.test(before)) return true;
  return !ENDS.test(before) && endsInMarks(series);
}

/** "1.4 Đất rừng sản xuất RSN", "2 Nhóm đất phi nông nghiệp PNN", "2.1 Đất quốc phòng CQP": rows of a table, numbered by a column of its own. */
const isRow = ({ number, label }: Provision, series: readonly Provision[]): boolean =>
  /^\d+\./.test(number ?? '') && label === number && !endsInMarks(series);

/** Whether most of a series end in a mark: where no line of the text has one, a line without one shows nothing. Asked once of a series. */
const endsInMarks = oncePer((series: readonly Provision[]): boolean => {
  const closed = series.filter((one) => ENDS.test(plainText(one).trimEnd())).length;
  const most = 2 * closed > series.length;
  return most;
});

/** The last line of running text before a provision; empty where it stands under a heading or begins the document. */
function lineBefore(node: Node, { parentOf }: Pick<Facts, 'parentOf'>): string {
  for (let at = node; ; ) {
    const parent = parentOf(at);
    if (parent === null) return '';
    const siblings: readonly Node[] = parent.children;
    const sibling = siblings[placeAmong(siblings, at) - 1];
    if (sibling) return lastLine(sibling);
    if (printedText(parent) !== '') return '';
    at = parent;
  }
}

function lastLine(node: Node): string {
  let last: Node = node;
  while (hasChildren(last) && last.children.length > 0) last = last.children.at(-1) as Node;
  return 'value' in last ? last.value : '';
}

/** Whether an article of this number begins some line that was read as other text: "Điều 16*. Truy cập dữ liệu". */
export function isArticleElsewhere(number: string, { root }: Facts): boolean {
  return numbersBegun(root).has(number.toLowerCase());
}

const BEGINS_ARTICLE = /^[\s*_"“]*Điều\s+([\p{L}\d]+)/iu;

/** Asked for each number that is missing. */
const numbersBegun = oncePer((root: Document): ReadonlySet<string> => {
  const numbers = new Set<string>();
  visit(root, (node) => {
    const number = 'value' in node && BEGINS_ARTICLE.exec(node.value)?.[1];
    if (number) numbers.add(number.toLowerCase());
  });
  return numbers;
});
