import { foldForMatching } from '../../../text/index.js';
import type { Node, Paragraph, Parent, SignatureBlock } from '../../../tree/nodes.js';
import { defineRule } from '../../engine/rule.js';

/** "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN": for whom is signed; not "K/T BÍ THƯ", "T/L BAN THƯỜNG VỤ". */
const ON_BEHALF = /^T\/?M\.?\s+(?=\p{L})/u;
/**
 * How a body that decides together is called, folded: its first words tell it from others. "T/M TỈNH ỦY" is signed for the
 * Ban Chấp hành, and says nothing here.
 */
const COLLECTIVE = /^(?:ban \p{L}+ \p{L}+|ủy ban \p{L}+|hội đồng \p{L}+|thường trực)(?!\p{L})/u;

const text = (decides: string, signs: string): string =>
  `QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n- Căn cứ Điều lệ Đảng;\n\n${decides} QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế công tác dân vận.\n\n${signs}\n\nBÍ THƯ\n\nNguyễn Văn An`;

/** The body that decides is the body for which is signed. */
export default defineRule({
  id: 'require-own-signature',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
  scope: { texts: 'any', hangsOnReading: true },
  examples: [
    {
      name: 'ban thường vụ quyết định, ký thay mặt ban chấp hành',
      input: text('BAN THƯỜNG VỤ TỈNH ỦY', 'T/M BAN CHẤP HÀNH'),
      finds: ['T/M BAN CHẤP HÀNH'],
    },
    {
      name: 'ban chấp hành quyết định, ký thay mặt ban thường vụ',
      input: text('BAN CHẤP HÀNH ĐẢNG BỘ TỈNH', 'T/M BAN THƯỜNG VỤ'),
      finds: ['T/M BAN THƯỜNG VỤ'],
    },
    {
      name: 'cùng một cơ quan; ký thay mặt tỉnh ủy',
      input: text('BAN THƯỜNG VỤ TỈNH ỦY', 'T/M BAN THƯỜNG VỤ TỈNH ỦY'),
      finds: [],
    },
    { name: 'tên gọi khác của ban chấp hành', input: text('BAN CHẤP HÀNH', 'T/M TỈNH ỦY'), finds: [] },
  ],
  check(node, context) {
    const children = (node as Parent).children as Node[];
    const formula = children.find((child) => child.type === 'enactingFormula');
    const block = children.find((child): child is SignatureBlock => child.type === 'signatureBlock');
    const authority = block?.children.find(
      (child): child is Paragraph => child.type === 'paragraph' && child.role === 'authority',
    );
    if (formula?.type !== 'enactingFormula' || !authority || !ON_BEHALF.test(authority.value)) return;
    const decides = collectiveIn(formula.value);
    const signs = collectiveIn(authority.value.replace(ON_BEHALF, ''));
    if (decides === null || signs === null || decides === signs) return;
    const place = { node: authority, start: 0, end: authority.value.length };
    context.report('check.require-own-signature', { decides: formula.value, signs: authority.value }, place);
  },
});

const collectiveIn = (words: string): string | null => COLLECTIVE.exec(foldForMatching(words))?.[0] ?? null;
