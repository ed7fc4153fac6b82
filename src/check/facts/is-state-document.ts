/** Whose form a document follows: that of the State, or that of the Party. */
import { findLegalNumbers, foldForMatching } from '../../text/index.js';
import type { Document, DocumentKind, Node } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { selectAll } from '../../tree/visit.js';
import { isPartySymbol } from './cited-instrument.js';

/** Only the State issues them. */
const STATE_KINDS: readonly DocumentKind[] = ['law', 'decree', 'circular'];
/** What stands above the text proper. */
const ABOVE = new Set<Node['type']>(['paragraph', 'noise', 'note']);
/** The titles, folded: also in a masthead that was typed into one line with something else. */
const STATE_TITLE = foldForMatching('Cộng hòa xã hội chủ nghĩa Việt Nam');
const PARTY_TITLE = foldForMatching('Đảng Cộng sản Việt Nam');

/**
 * Whether a document is of the State: its form follows Nghị định 30/2020/NĐ-CP. The number says it most surely
 * ("12/2024/QĐ-UBND"; a Party number under the State's title is a Party document with a wrong masthead), then the title.
 */
export function isStateDocument(root: Document): boolean {
  const isParty = isOfPartyByNumber(root) ?? isAnnexOfParty(root);
  if (isParty !== null) return !isParty;
  return STATE_KINDS.includes(root.kind) || titlesOf(root).some((title) => title.includes(STATE_TITLE));
}

/** Whether a line is, or begins with, the title of the State. */
export const isStateTitle = (line: string): boolean => foldForMatching(line).startsWith(STATE_TITLE);

/** Whether a Party body issued it: by its number, else by the title of the Party above it. */
export function isPartyDocument(root: Document): boolean {
  return (
    isOfPartyByNumber(root) ?? isAnnexOfParty(root) ?? titlesOf(root).some((title) => title === PARTY_TITLE)
  );
}

/** "Đảng ủy", "cấp ủy", "chi bộ", "Ban Thường vụ Tỉnh ủy": bodies that only the Party has; not "đảng viên", of whom other texts speak. */
const PARTY_BODY =
  /(?<!\p{L})(?:đảng|tỉnh|thành|huyện|quận|thị|xã|cấp)\s(?:ủy|uỷ)(?!\p{L})|đảng bộ|chi bộ|đảng cộng sản/iu;

/** Whether a text speaks of a body of the Party: what does not, and does not say who issued it, may be of anybody. */
export const namesPartyBody = (root: Document): boolean => PARTY_BODY.test(plainText(root));

/** Titles of unions, folded, which stand where a Party document has the Party's: their form is another. */
const UNION_TITLES = [
  'Đoàn TNCS Hồ Chí Minh',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Đội Thiếu niên Tiền phong Hồ Chí Minh',
  'Đội TNTP Hồ Chí Minh',
].map(foldForMatching);
/** "Số 12-GGT/ĐU", "05-GM/TU": letters of introduction, invitations and slips are filled in on forms of their own. */
const SLIP_SYMBOL = /^(?:GGT|GT|GM|GĐĐ|GNP|PG|PC|PB)(?![\p{L}])/u;

/** Whether a document has a form that the rules of Party documents do not describe. */
export function hasOwnForm(root: Document): boolean {
  const [number] = findLegalNumbers(root.meta.number ?? '');
  if (SLIP_SYMBOL.test(number?.symbol ?? '')) return true;
  return titlesOf(root).some((title) => UNION_TITLES.includes(title));
}

/** "UBND-NC", "QĐ-UBND", "NQ-HĐND": symbols of the people's committees and councils of localities. */
const LOCAL_SYMBOL = /(?:UBND|HĐND)/u;

/** Whether the State's bodies of a locality issued it, by its number. */
export function isOfLocalState(root: Document): boolean {
  return LOCAL_SYMBOL.test(findLegalNumbers(root.meta.number ?? '')[0]?.symbol ?? '');
}

/** Null for a document without a number of its own. */
function isOfPartyByNumber(root: Document): boolean | null {
  const [number] = findLegalNumbers(root.meta.number ?? '');
  return number ? isPartySymbol(number.symbol) : null;
}

/** "(Kèm theo Nghị định số 30/2020/NĐ-CP …)", "(ban hành kèm theo Quyết định số 23-QĐ/TW …)". */
const ANNEXED = /^\(?\s*(?:ban hành\s+)?kèm theo\s+(?<instrument>.+)$/isu;

/** An appendix that stands alone is of the body that issued what it is annexed to. Null for another text. */
function isAnnexOfParty(root: Document): boolean | null {
  const [first] = root.children;
  if (first?.type !== 'appendix') return null;
  const lines = [first.heading ?? '', ...first.children.flatMap((one) => ('value' in one ? one.value : []))];
  for (const line of lines) {
    const [number] = findLegalNumbers(ANNEXED.exec(line.trim())?.groups?.instrument ?? '');
    if (number) return isPartySymbol(number.symbol);
  }
  return null;
}

/** The lines that may be the title of the State or of the Party, folded. */
function titlesOf(root: Document): string[] {
  const mottos = selectAll(root, 'paragraph').filter(({ role }) => role === 'motto');
  if (mottos.length > 0) return mottos.map(({ value }) => foldForMatching(value));
  const end = root.children.findIndex(({ type }) => !ABOVE.has(type));
  return root.children
    .slice(0, end < 0 ? undefined : end)
    .flatMap((node) => ('value' in node ? foldForMatching(node.value) : []));
}
