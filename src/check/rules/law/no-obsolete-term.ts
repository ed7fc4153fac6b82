import type { TermHit } from '../../../data/index.js';
import type { Severity } from '../../../findings/finding.js';
import { printDate } from '../../../text/calendar-date.js';
import { findLegalNumbers, firstEndingAfter, type LegalNumber, toIsoDate } from '../../../text/index.js';
import { sentenceAround } from '../../../text/sentence.js';
import type { Node, Parent } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import type { DocumentFacts } from '../../facts/document-facts.js';
import { isOfLayout } from '../../facts/layout-bodies.js';
import { tellsOfPast } from '../../facts/tells-of-past.js';
import { adviceFor } from '../../facts/term-advice.js';

const DECISION_2026 = 'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\n';
const DECISION_2022 = 'TỈNH ỦY NGHỆ AN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 01 năm 2022\n\n';

/** Bodies, levels and phrases that were over on the document's own day, by dated data. */
export default defineRule({
  id: 'no-obsolete-term',
  severity: 'error',
  basis: ['202-2025-qh15', '203-2025-qh15', '76-kl-tw-2026', '208-qd-tw-2026'],
  visits: TEXT_TYPES,
  scope: {
    texts: 'any',
    places: ['body', 'form', 'table', 'furniture'],
    // Texts of the State settle what the former units left behind, and name them for it.
    sureIn: 'party',
    hangsOnDay: true,
  },
  examples: [
    {
      name: 'văn bản năm 2026 còn nêu huyện ủy và đảng đoàn',
      input: `${DECISION_2026}Điều 1. Các huyện ủy, đảng đoàn có trách nhiệm thực hiện.`,
      finds: ['Các huyện ủy', 'đảng đoàn'],
    },
    {
      name: 'văn bản năm 2022 nêu huyện ủy là đúng',
      input: `${DECISION_2022}Điều 1. Các huyện ủy, đảng đoàn có trách nhiệm thực hiện.`,
      finds: [],
    },
    {
      name: 'nói về trước đây (chỉ là ghi chú)',
      input: `${DECISION_2026}Điều 1. Nhiệm vụ trước đây của các huyện ủy được chuyển giao.`,
      finds: ['các huyện ủy'],
    },
    {
      name: 'ghi theo giấy khai sinh; kể những năm đã qua (chỉ là ghi chú)',
      input: `${DECISION_2026}Điều 1. Nơi sinh: Ghi như giấy khai sinh. Ghi rõ xã, phường, thị trấn.\n\nĐiều 2. Cán bộ huyện ủy công tác đến ngày 26-02-1998 được tính thời gian.`,
      finds: ['xã, phường, thị trấn', 'huyện ủy'],
    },
    {
      name: 'văn bản được thay thế mang tên của ngày ấy',
      input: `${DECISION_2026}Điều 3. Quyết định này thay thế Quyết định số 12-QĐ/TU, ngày 05/01/2022 của Tỉnh ủy Bắc Kạn và có hiệu lực kể từ ngày ký.`,
      finds: [],
    },
    {
      name: 'văn bản bị bãi bỏ kể ở các điểm; quyết định hết hiệu lực',
      input: `${DECISION_2026}Điều 2. Quyết định này có hiệu lực kể từ ngày ký và bãi bỏ các văn bản sau:\n\na) Quy chế của Tỉnh ủy Bắc Kạn;\n\nb) Quy chế của các huyện ủy.\n\nĐiều 3. Quy chế làm việc của các huyện ủy hết hiệu lực từ ngày ký.`,
      finds: [],
    },
    {
      name: 'căn cứ ghi số, ngày mang tên của ngày ấy',
      input: `${DECISION_2026}QUYẾT ĐỊNH\n\nvề việc A\n\n- Căn cứ Quyết định số 357-QĐ/TU, ngày 11/11/2021 của Ban Thường vụ Tỉnh ủy Kiên Giang về việc B;\n- Căn cứ Thông báo của Tỉnh ủy Kiên Giang.\n\nTỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Một.`,
      finds: ['Tỉnh ủy Kiên Giang'],
    },
    {
      name: 'tên của ngày ấy trong văn bản được dẫn; đơn vị cũ ghi rõ nay là gì',
      input: `${DECISION_2026}Điều 1. Thực hiện Quy chế số 12-QC/TU, ngày 05/01/2022 của Tỉnh ủy về phối hợp với các huyện ủy tại Tỉnh ủy Bắc Kạn (nay là Tỉnh ủy Thái Nguyên).`,
      finds: [],
    },
    {
      name: 'nơi Ban Tuyên giáo và Dân vận còn là cơ quan tham mưu (có điều riêng)',
      input: `${DECISION_2026}QUY CHẾ\n\ncông tác dân vận\n\nĐiều 5. Ban Tuyên giáo và Dân vận Tỉnh ủy\n\n1. Tham mưu cho Tỉnh ủy.`,
      finds: [],
    },
    {
      name: 'văn bản cũ để nguyên: còn nêu cả cơ quan khác đã thôi',
      input: `${DECISION_2026}QUY CHẾ\n\ncông tác dân vận\n\nĐiều 5. Ban Tuyên giáo và Dân vận Tỉnh ủy\n\n1. Báo cáo Ban Tuyên giáo và Dân vận Trung ương.`,
      finds: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Trung ương'],
    },
    {
      name: '“tổ chức chính trị - xã hội” vẫn là tên đúng',
      input: `${DECISION_2026}Điều 1. Mặt trận Tổ quốc và các tổ chức chính trị - xã hội thực hiện.`,
      finds: [],
    },
  ],
  check(node, context) {
    for (const hit of hitsIn(node, context.ancestors, context))
      if (!isByChoice(hit, context)) report(node, hit, context);
  },
});

/** What is over in the text of a node, and not named as what it once was. */
function hitsIn(node: Node, ancestors: readonly Parent[], context: Facts): TermHit[] {
  if (isOwnNumber(node)) return [];
  const text = printedText(node);
  const hits = context.findTerms(node);
  // How a number is written is the matter of another rule.
  const numbers = hits.length > 0 ? findLegalNumbers(text) : [];
  return hits.filter((hit) => {
    const isNumber = (numbers[firstEndingAfter(numbers, hit.start)]?.start ?? hit.end) < hit.end;
    if (hit.term.lawful || isNumber || isReplaced(text, hit, context, ancestors)) return false;
    if (isOfCitedDay(node, text, hit, numbers) || NAMED_ANEW.test(text.slice(hit.end))) return false;
    return isInScope(hit, node);
  });
}

/** What the judgement of a word needs: all but the way to report it. */
type Facts = Omit<RuleContext, 'report' | 'ancestors' | 'options'>;

/** Texts of which nothing but the bodies of their own layout is over. */
const upToDate = new WeakMap<Node, boolean>();

/**
 * A body that is over in most places is right in a text that has chosen it for its layout and is of its day in all else. A
 * text that was only left behind names other bodies too that are over.
 */
function isByChoice(hit: TermHit, context: Facts): boolean {
  if (!isOfOwnLayout(hit, context)) return false;
  const { root } = context;
  const known = upToDate.get(root) ?? isUpToDate(context);
  upToDate.set(root, known);
  return known;
}

const isOfOwnLayout = ({ term, text }: TermHit, context: Facts): boolean =>
  term.from !== null && isOfLayout(text, term.from, context);

function isUpToDate(context: Facts): boolean {
  let isClean = true;
  visit(context.root, (node, ancestors) => {
    const isText = TEXT_TYPES.some((type) => type === node.type);
    const hits = isText ? hitsIn(node, ancestors, context) : [];
    const others = hits.filter((hit) => severityOf(node, hit) !== 'note');
    if (others.every((hit) => isOfOwnLayout(hit, context))) return;
    isClean = false;
    return 'stop';
  });
  return isClean;
}

/** "thay thế Quyết định số … của Ban Thường vụ Tỉnh ủy Bắc Kạn": what is replaced bears the names of its day. */
function isReplaced(
  text: string,
  { start, end }: TermHit,
  { data }: Facts,
  ancestors: readonly Parent[],
): boolean {
  const { replacing } = data.terms;
  const leads = leadsThatReplace.get(replacing) ?? new WeakMap<Parent, boolean>();
  leadsThatReplace.set(replacing, leads);
  const isInLead = (node: Parent): boolean => {
    const known = leads.get(node) ?? tellsOfReplacing(leadOf(node), replacing);
    leads.set(node, known);
    return known;
  };
  return tellsOfReplacing(sentenceAround(text, start, end), replacing) || ancestors.some(isInLead);
}

/** By what stands above, which is asked about once for each term below it. */
const leadsThatReplace = new WeakMap<readonly string[], WeakMap<Parent, boolean>>();

function tellsOfReplacing(text: string, replacing: readonly string[]): boolean {
  const small = text.toLowerCase();
  return replacing.some((word) => small.includes(word));
}

/** "Điều 2. … bãi bỏ các quyết định sau:" holds for the points under it: what a provision begins with. */
function leadOf(node: Parent): string {
  if (!('number' in node)) return '';
  const [first] = node.children;
  return `${node.heading ?? ''} ${first?.type === 'paragraph' ? first.value : ''}`;
}

/** "số 903-QĐ/TU, ngày 04/01/2022 của …", and what follows it to the next semicolon; not a number without its day. */
const CITED_DAY =
  /^,?\s*ngày\s+(?<day>\d{1,2})(?:\/|\s+tháng\s+)(?<month>\d{1,2})(?:\/|\s+năm\s+)(?<year>\d{4})(?!\d)(?<rest>[^;.]*)$/u;

/** "Hội đồng nhân dân tỉnh Thừa Thiên Huế (nay là thành phố Huế)": the text itself says what has become of it. */
const NAMED_ANEW = /^[^.;()]{0,60}\((?:nay|hiện nay) (?:là|thuộc)(?!\p{L})/iu;

/**
 * What is cited with number and day bears, in its issuer and its title, the names of that day. A recital is a citation to
 * its end; in a sentence the citation ends with the comma, after which the text speaks for itself.
 */
function isOfCitedDay(
  node: Node,
  text: string,
  { term, start }: TermHit,
  numbers: readonly LegalNumber[],
): boolean {
  const number = numbers[firstEndingAfter(numbers, start) - 1];
  const between = number === undefined ? '' : text.slice(number.end, start);
  const day = CITED_DAY.exec(between)?.groups;
  if (!day || (node.type !== 'recital' && day.rest?.includes(','))) return false;
  const date = toIsoDate({ year: Number(day.year), month: Number(day.month), day: Number(day.day) });
  return date !== null && (term.from === null || date < term.from);
}

/** What is only a note is told once a document, at its first place. */
function isToldBefore({ term }: TermHit, severity: Severity, { told }: DocumentFacts): boolean {
  if (severity !== 'note') return false;
  const isKnown = told.has(term.id);
  told.add(term.id);
  return isKnown;
}

function report(node: Node, hit: TermHit, context: RuleContext): void {
  const { term, start, end } = hit;
  const isForm = ['form', 'table'].includes(context.placeOf(node));
  const severity = isForm ? 'note' : severityOf(node, hit);
  if (isToldBefore(hit, severity, context)) return;
  const advice = adviceFor(term, context);
  const place = { node, start, end, severity };
  const params = {
    term: hit.text,
    from: term.from === null ? '' : printDate(term.from),
    advice: advice?.text ?? '',
  };
  if (advice?.isReplacement) {
    context.report('check.no-obsolete-term', params, { ...place, expected: [advice.text] });
  } else context.report('check.no-obsolete-term.advice', params, place);
}

/** A sentence about the past, or the quoted title of an older document, may use the words of its time. */
function severityOf(node: Node, { term, start, end, isHistorical }: TermHit): Severity {
  const text = printedText(node);
  const isPast =
    isHistorical || tellsOfPast(sentenceAround(text, start, end), text.slice(0, start), term.from);
  return isPast || isInQuotes(text, start) ? 'note' : term.severity;
}

function isInScope({ term }: TermHit, node: Node): boolean {
  if (term.scope === 'recitals') return node.type === 'recital';
  if (term.scope === 'issuer') return isIssuer(node);
  return term.scope === 'anywhere';
}

function isIssuer(node: Node): boolean {
  if (node.type === 'enactingFormula') return true;
  return node.type === 'paragraph' && ['issuer', 'author', 'authority'].includes(node.role ?? '');
}

const isOwnNumber = (node: Node): boolean => node.type === 'paragraph' && node.role === 'number';
