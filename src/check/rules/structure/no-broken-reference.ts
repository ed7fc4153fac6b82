import { addressInWords } from '../../../tree/address.js';
import type { Node } from '../../../tree/nodes.js';
import { hasChildren } from '../../../tree/visit.js';
import type { CrossReference } from '../../../wording/cross-references.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** A reference inside the document must lead to a provision that is there. */
export default defineRule({
  id: 'no-broken-reference',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
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
      name: 'điều của văn bản khác',
      input: 'Điều 1. Thực hiện Điều 47 của Luật Thực hiện dân chủ ở cơ sở.',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!text.includes('Điều') || isAboutOtherText(node, context)) return;
    for (const reference of context.referencesIn(node)) checkReference(node, reference, context);
  },
});

/** "Sửa đổi khoản 2 Điều 5 như sau: …" speaks of the text that is amended, and so does all that stands under it. */
const AMENDING = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay |Bỏ |Hủy bỏ)/u;

function isAboutOtherText(node: Node, { ancestors }: RuleContext): boolean {
  const around = [...ancestors, node];
  return around.some((one) => one.type === 'quotation' || AMENDING.test(leadOf(one)));
}

/** The heading of a provision, or the first words of its text. */
function leadOf(node: Node): string {
  const first = hasChildren(node) ? node.children[0] : undefined;
  return printedText(node) || (first?.type === 'paragraph' ? first.value : '');
}

function checkReference(node: Node, reference: CrossReference, context: RuleContext): void {
  if (reference.ofOther) return;
  const path = reference.article === 'this' ? withOwnArticle(reference, context, node) : reference.path;
  if (path === null) return;
  const prefixes = reference.ofCover || isInCover(node, context) ? ['dec__', ''] : ['', 'dec__'];
  const known = context.eIds();
  if (prefixes.some((prefix) => known.has(`${prefix}${path}`))) return;
  // A text without articles of its own speaks of another's.
  if (![...known].some((eId) => /(^|__)art_/.test(eId))) return;
  const { start, end } = reference;
  const params = { reference: printedText(node).slice(start, end), address: addressInWords(path) };
  context.report('check.no-broken-reference', params, { node, start, end });
}

/** "khoản 2 Điều này" in Điều 5 is "art_5__cl_2"; null outside an article. */
function withOwnArticle({ path }: CrossReference, context: RuleContext, node: Node): string | null {
  const own = /^(?:dec__)?(art_[^_]+)/.exec(context.eIdOf(node) ?? '')?.[1];
  return own === undefined ? null : [own, path].filter((part) => part !== '').join('__');
}

const isInCover = (node: Node, context: RuleContext): boolean => {
  const isAnnexed = context.ancestors.some(({ type }) => type === 'regulation');
  return !isAnnexed && (context.eIdOf(node)?.startsWith('dec__') ?? true);
};
