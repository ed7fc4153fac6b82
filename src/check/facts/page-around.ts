/** What a web page prints before and after the text that it shows: fields of its database, links, words to its visitors. */
import { foldForMatching } from '../../text/index.js';
import type { Document, Node } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { printedText } from '../../wording/node-text.js';

/** "Số hiệu:", "Tình trạng:": how databases of legal texts say what a text is; a masthead has none of these. */
const FIELD =
  /^(?:Số hiệu|Loại văn bản|Nơi ban hành|Người ký|Ngày ban hành|Ngày hiệu lực|Ngày công báo|Số công báo|Tình trạng)\s*:/u;
/** So many different fields make a list of them. */
const FEWEST_FIELDS = 3;
const TITLES = ['Cộng hòa xã hội chủ nghĩa', 'Đảng Cộng sản'].map(foldForMatching);
/** Lines of a masthead between the title and what stands above it: names of bodies, rules. */
const IN_MASTHEAD = /^[^\p{Ll}]*$/u;
const LONGEST_NAME = 80;

/** What begins after the text: "Văn bản liên quan", "Tin liên quan" alone on a line. */
const BEGINS_LINKS =
  /^(?:Văn bản liên quan|Văn bản này chưa cập nhật|Nội dung sửa đổi, hướng dẫn|(?:Tin|Bài viết) liên quan|Tài khoản hiện đã đủ)/iu;
/** Words of a site to those who visit it; no legal text has two of them at its end. */
const TO_VISITORS = ['đăng nhập', 'đăng xuất', 'mật khẩu', 'quý khách', 'click', 'rà chuột'];
const FEWEST_TO_VISITORS = 2;

/** The nodes of a document that stand before or after its text on a page. */
export function pageAround(root: Document): ReadonlySet<Node> {
  const nodes: Node[] = [];
  visit(root, (node) => {
    if (node !== root) nodes.push(node);
  });
  const lines = nodes.map((node) => printedText(node).replace(/^[\s*_#]+/u, ''));
  const [from, to] = [endOfHead(lines), startOfLinks(nodes, lines)];
  return new Set([...nodes.slice(0, from), ...nodes.slice(to)]);
}

/** Where the masthead begins below a list of fields; 0 where there is no such list. */
function endOfHead(lines: readonly string[]): number {
  const title = lines.findIndex((line) => TITLES.some((one) => isTitle(line, one)));
  const fields = lines.slice(0, Math.max(0, title)).flatMap((line) => FIELD.exec(line)?.[0] ?? []);
  if (new Set(fields).size < FEWEST_FIELDS) return 0;
  let at = title;
  while (at > 0 && isInMasthead(lines[at - 1] ?? '')) at--;
  return at;
}

const isTitle = (line: string, title: string): boolean =>
  line.length < LONGEST_NAME && IN_MASTHEAD.test(line) && foldForMatching(line).startsWith(title);

const isInMasthead = (line: string): boolean => line.length < LONGEST_NAME && IN_MASTHEAD.test(line);

/** Where the page's links begin; the number of nodes where it has none. Behind them stands no provision of the text any more. */
function startOfLinks(nodes: readonly Node[], lines: readonly string[]): number {
  const last = nodes.findLastIndex(({ type }) => type === 'article' || type === 'signatureBlock');
  const start = lines.findIndex((line, index) => index > last && BEGINS_LINKS.test(line));
  if (start < 0) return nodes.length;
  const words = lines.slice(start).join('\n').toLowerCase();
  return TO_VISITORS.filter((one) => words.includes(one)).length < FEWEST_TO_VISITORS ? nodes.length : start;
}
