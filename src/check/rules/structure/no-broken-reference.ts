import { romanToNumber } from '../../../text/index.js';
import { oncePer } from '../../../text/once-per.js';
import { addressInWords } from '../../../tree/address.js';
import type { Node } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { hasChildren } from '../../../tree/visit.js';
import type { CrossReference } from '../../../wording/cross-references.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { isInQuotes } from '../../../wording/quoted-text.js';
import { namesInstrument } from '../../../wording/reference-owner.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { isAboutAmendedText, leadOf } from '../../facts/amending.js';
import { isConsolidated } from '../../facts/consolidated.js';
import { isQuotedFrom } from '../../facts/series-evidence.js';

/** A reference inside the document must lead to a provision that is there. */
export default defineRule({
  id: 'no-broken-reference',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  scope: { texts: 'any', places: ['body', 'furniture'], hangsOnReading: true },
  examples: [
    {
      name: 'Điều 5 không có khoản 9',
      input: 'Điều 1. Thực hiện khoản 9 Điều 2 của Quy chế này.\n\nĐiều 2. Trách nhiệm\n\n1. Tham mưu.',
      finds: ['khoản 9 Điều 2'],
    },
    {
      name: 'không có điều được dẫn',
      input: 'Điều 1. Một.\n\nĐiều 2. Thực hiện theo Điều 7 Quy chế này.',
      finds: ['Điều 7'],
    },
    {
      name: 'dẫn khoản của chính điều đó',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n2. Báo cáo kết quả thực hiện khoản 1 Điều này.',
      finds: [],
    },
    {
      name: 'trong một danh sách khoản chỉ một khoản không có',
      input:
        'Điều 1. Theo các khoản 1, 2 và 9 Điều 2 Quy chế này.\n\nĐiều 2. Trách nhiệm\n\n1. Một.\n\n2. Hai.',
      finds: ['các khoản 1, 2 và 9 Điều 2'],
    },
    {
      name: 'chương không có; nơi nhận ghi điều không có',
      input:
        'Chương I\n\nMỘT\n\nĐiều 1. Theo Chương V Quy chế này.\n\nChương II\n\nHAI\n\nĐiều 2. Hai.\n\nNơi nhận:\n\n- Như Điều 4;\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn A',
      finds: ['Chương V', 'Như Điều 4'],
    },
    {
      name: 'danh sách kết thúc bằng một văn bản khác',
      input:
        'Điều 1. Theo khoản 4 Điều 67, khoản 9 Điều 68 Luật Điện lực và khoản 3, khoản 4 Điều 8 của Nghị định số 105/2020/NĐ-CP.',
      finds: [],
    },
    {
      name: 'phần đầu của một luật, chưa đến điều khoản thi hành (chỉ là ghi chú)',
      input:
        'QUỐC HỘI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐiều 1. Phạm vi\n\n1. Theo Điều 71 của Luật này.\n\nĐiều 2. Quản lý\n\n1. Việc tổ chức thực hiện do cơ quan quản lý quyết định.',
      finds: ['Điều 71'],
    },
    {
      name: 'văn bản hợp nhất: lời của luật cũ dẫn số đã đổi (chỉ là ghi chú)',
      input:
        'CÔNG BÁO\n\nSố: 47/VBHN-VPQH\n\nĐiều 1. Đối tượng\n\n1. Một.\n\nĐiều 2. Lộ trình\n\n1. Đối tượng quy định tại khoản 21 Điều 1 của Luật này.',
      finds: ['khoản 21 Điều 1'],
    },
    {
      name: 'phần sau của một văn bản, không có các điều đầu (chỉ là ghi chú)',
      input:
        'Điều 26. Lập hồ sơ\n\n1. Thực hiện theo khoản 2 Điều 15 của Thông tư này.\n\nĐiều 27. Hiệu lực thi hành\n\n1. Có hiệu lực từ ngày ký, trừ Điều 30 Thông tư này.',
      finds: ['khoản 2 Điều 15', 'Điều 30'],
    },
    {
      name: 'bài viết trích một điều của văn bản khác, có chỗ lược “[...]” (chỉ là ghi chú)',
      input:
        'Căn cứ khoản 2 Điều 96 Nghị định 102/2024/NĐ-CP quy định như sau:\n\nĐiều 96. Đất sân bay\n\n[...]\n\n2. Thực hiện theo Điều 44 Nghị định này.',
      finds: ['Điều 44'],
    },
    {
      name: 'văn bản pháp điển: số điều trong câu là của văn bản gốc',
      input:
        'Điều 4.6.LQ.1. Phạm vi\n\n1. Một.\n\nĐiều 4.6.NĐ.1.1. Phạm vi\n\n1. Theo khoản 3 Điều 9 của Nghị định này.',
      finds: [],
    },
    {
      name: 'phần đầu của một văn bản chỉ có Chương I; điểm “3.2” của Điều 3',
      input:
        'Chương I\n\nMỘT\n\nĐiều 1. Theo Chương V Quy chế này và Điều 3.2 Quy chế này.\n\nĐiều 2. Hai.\n\nĐiều 3. Ba\n\n3.1. Một.\n\n3.2. Hai.',
      finds: [],
    },
    {
      name: 'điều của văn bản khác',
      input: 'Điều 1. Thực hiện Điều 47 của Luật Thực hiện dân chủ ở cơ sở.',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!/Điều|Chương/u.test(text) || context.isCodified()) return;
    if (context.placeOf(node) === 'furniture') {
      checkRecipient(node, text, context);
      return;
    }
    if (isAboutAmendedText([...context.ancestors, node], context.root)) return;
    for (const reference of context.referencesIn(node)) checkReference(node, reference, context);
    for (const chapter of text.matchAll(OWN_CHAPTER)) checkChapter(node, chapter, context);
  },
});

/** Where the sentence names no instrument, the provisions around it may. */
function isOfOther({ owner }: CrossReference, { ancestors }: RuleContext): boolean {
  if (owner !== 'none') return owner === 'other';
  return ancestors.some((one) => one.type !== 'document' && namesInstrument(leadOf(one)));
}

/** "khoản 1 Điều 26 Nghị định này" in a decision that prints a procedure: the words are those of the decree. */
function isOfHigher(node: Node, { end }: CrossReference, { root }: RuleContext): boolean {
  return root.kind === 'decision' && HIGHER.test(printedText(node).slice(end));
}

/** " Nghị định này", " của Luật này"; not " Quyết định này". */
const HIGHER = /^\s*(?:của\s+|tại\s+)?(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư)\s+này(?!\p{L})/u;

function checkReference(node: Node, reference: CrossReference, context: RuleContext): void {
  if (isOfOther(reference, context) || isOfHigher(node, reference, context)) return;
  const prefixes = reference.owner === 'cover' || isInCover(node, context) ? ['dec__', ''] : ['', 'dec__'];
  const known = context.provisions();
  // A text without articles of its own speaks of another's.
  if (!context.extent().hasArticles) return;
  for (const one of reference.paths) {
    const path = reference.article === 'this' ? withOwnArticle(one, context, node) : one;
    if (path === null || prefixes.some((prefix) => isKnown(`${prefix}${path}`, known))) continue;
    const { start, end } = reference;
    const params = { reference: printedText(node).slice(start, end), address: addressInWords(path) };
    const isOfPart = context.leavesOut() || isQuotedFrom(node, context) || isExample(node, start);
    const severity = !isOfPart && isProved(path, reference, prefixes, context) ? 'error' : 'note';
    context.report('check.no-broken-reference', params, { node, start, end, severity });
    return;
  }
}

/** "Ví dụ: “Chính phủ quy định chi tiết Điều 7, Điều 31 của Luật này”": words of another text, shown as an example. */
const isExample = (node: Node, start: number): boolean => {
  const text = printedText(node);
  return (
    isInQuotes(text, start) || /(?<!\p{L})(?:ví dụ|thí dụ|VD)\s*(?:\d+\s*)?:/iu.test(text.slice(0, start))
  );
};

/** "Điều 3.2" may be what is numbered 3.2 in Điều 3. */
function isKnown(path: string, known: ReadonlyMap<string, Node>): boolean {
  const within = path.replace(/art_(\d+)(\.[\d.]+)$/u, 'art_$1__sub_$1$2');
  return known.has(path) || known.has(within);
}

/**
 * A text of the State that breaks off before its end, without signature and clause on effect, is a part of a longer one: what lies
 * beyond its last article may stand in the rest; so may what is missing where the first is not Điều 1.
 */
function isBeyondFragment(path: string, { extent, isOfState }: RuleContext): boolean {
  const [, wanted = ''] = /^(?:dec__)?art_(\d+)/.exec(path) ?? [];
  if (wanted === '') return false;
  const { articles, lastArticle, isFirstChapter, hasEnd } = extent();
  // "Điều 26. … theo khoản 2 Điều 15 của Thông tư này" where Điều 26 is the first: a part of a text, of which more may be missing.
  if (!articles.has('1') && !articles.has(wanted)) return true;
  return (isOfState() || isFirstChapter) && !hasEnd && Number(wanted) > lastArticle;
}

/**
 * A provision is certainly not there where the text says that it is its own, and where what should hold it counts its
 * provisions and does not print the number anywhere: nothing was lost in reading. Documents of the State write "Nghị định
 * này" beside every reference to themselves (Nghị định 78/2025/NĐ-CP), so that one with nothing beside it goes on about another.
 */
function isProved(
  path: string,
  { owner, article }: CrossReference,
  prefixes: readonly string[],
  context: RuleContext,
): boolean {
  const { provisions, isOfState, root } = context;
  if (isBeyondFragment(path, context)) return false;
  const isBound = article === 'this' || owner === 'own' || owner === 'cover';
  // A consolidated text speaks with the words of several instruments, each of which says "Thông tư này".
  if ((!isBound && isOfState()) || isConsolidated(root)) return false;
  const steps = path.split('__');
  const find = (length: number): Node | undefined => {
    const eId = steps.slice(0, length).join('__');
    return prefixes.map((prefix) => provisions().get(`${prefix}${eId}`)).find((node) => node !== undefined);
  };
  const missing = steps.findIndex((_step, index) => find(index + 1) === undefined);
  if (missing <= 0) return missing === 0 && isBound;
  const holder = find(missing);
  return holder !== undefined && countsOn(holder, steps[missing] ?? '');
}

/** Whether a provision counts what it holds from the first on, and prints the number in question nowhere. */
function countsOn(holder: Node, child: string): boolean {
  const [kind, number = ''] = child.split('_');
  const first = kind === 'point' ? 'a' : kind === 'cl' ? '1' : `${number.replace(/\.\d+$/, '')}.1`;
  const { numbers, printed } = countOf(holder);
  return numbers.has(first) && !printed.has(number);
}

/** The numbers of what a provision holds, and those that its text prints as one prints a marker. */
interface Count {
  numbers: ReadonlySet<string>;
  printed: ReadonlySet<string>;
}

/** Worked out once a provision: a long one may be referred to from each of its clauses. */
const countOf = oncePer((holder: Node): Count => {
  const children = hasChildren(holder) ? (holder.children as Node[]) : [];
  const numbers = children.flatMap((one) => ('number' in one && one.number ? one.number : []));
  const count = { numbers: new Set(numbers), printed: new Set(markersIn(plainText(holder))) };
  return count;
});

/** "1." and "1.a" of "1.a) Lãnh đạo": what stands before a mark that a word follows, of "1.a" also its beginning. */
function* markersIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(MARKER)) {
    yield run;
    for (const { index } of run.matchAll(/\.(?=\p{L})/gu)) yield run.slice(0, index);
  }
}

const MARKER = /(?<![\p{L}\d.])[\p{L}\d](?:[\p{L}\d.]*[\p{L}\d])?(?=\s?[.)/]\s*\p{L})/gu;

/** "khoản 2 Điều này" in Điều 5 is "art_5__cl_2"; null outside an article. */
function withOwnArticle(path: string, context: RuleContext, node: Node): string | null {
  const own = /^(?:dec__)?(art_[^_]+)/.exec(context.eIdOf(node) ?? '')?.[1];
  return own === undefined ? null : [own, path].filter((part) => part !== '').join('__');
}

const isInCover = (node: Node, context: RuleContext): boolean => {
  const isAnnexed = context.ancestors.some(({ type }) => type === 'regulation');
  return !isAnnexed && (context.eIdOf(node)?.startsWith('dec__') ?? true);
};

/** "Chương V Quy chế này", "Chương 5 của Luật này"; not "Chương V Luật Đất đai". */
const OWN_CHAPTER =
  /(?<!\p{L})Chương\s+(?<number>[IVXLC]+|\d+)\s*,?\s+(?:của\s+)?\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){0,2}\s+này(?!\p{L})/gu;

function checkChapter(node: Node, chapter: RegExpExecArray, context: RuleContext): void {
  const number = chapter.groups?.number ?? '';
  const numbers = context.extent().chapters;
  // An instrument with chapters has several: where only the first is there, the text is the beginning of a longer one.
  if (numbers.length < 2 || numbers.some((one) => inFigures(one) === inFigures(number))) return;
  const reference = `Chương ${number}`;
  const place = { node, start: chapter.index, end: chapter.index + reference.length };
  context.report('check.no-broken-reference', { reference, address: reference }, place);
}

const inFigures = (number: string): string => String(romanToNumber(number) ?? number);

/** "Như Điều 4": the recipients are those of the instrument that the signature is under. */
const AS_ARTICLE = /^Như Điều (?<article>\d+[a-zđ]?)(?![\p{L}\d])/u;

function checkRecipient(node: Node, text: string, context: RuleContext): void {
  const match = AS_ARTICLE.exec(text);
  if (!match || !context.ancestors.some(({ type }) => type === 'recipients')) return;
  const known = [...context.provisions().keys()].filter((eId) => /^(?:dec__)?art_[^_]+$/.test(eId));
  const hasCover = known.some((eId) => eId.startsWith('dec__'));
  const wanted = `${hasCover ? 'dec__' : ''}art_${match.groups?.article}`;
  if (known.length === 0 || known.includes(wanted)) return;
  const [reference] = match;
  const params = { reference, address: addressInWords(wanted) };
  context.report('check.no-broken-reference', params, { node, start: 0, end: reference.length });
}
