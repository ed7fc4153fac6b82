import { foldForMatching } from '../../../text/index.js';
import type { Node, Paragraph, Parent, SignatureBlock } from '../../../tree/nodes.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN", "TM.ỦY BAN NHÂN DÂN": for whom is signed; not "K/T BÍ THƯ", "T/L BAN THƯỜNG VỤ". */
const ON_BEHALF = /^T\/?M(?:\.\s*|\s+)(?=\p{L})/u;
/**
 * How a body that decides together is called, folded: its first words tell it from others. "T/M TỈNH ỦY" is signed for the
 * Ban Chấp hành, and says nothing here.
 */
const COLLECTIVE =
  /^(?:ban \p{L}+ \p{L}+|ủy ban \p{L}+|hội đồng \p{L}+|bộ chính trị|thường trực|chính phủ|quốc hội)(?!\p{L})/u;
/** "Bộ Chính trị, Ban Bí thư yêu cầu …": both conclude, and one signs. */
const NAMES_TWO = /^bộ chính trị,? (?:và )?ban bí thư/u;
/** Bodies of the State of which each issues under its own name: "ỦY BAN NHÂN DÂN TỈNH A" above a decision says who decides it. */
const OF_STATE = /^(?:ủy ban nhân|hội đồng nhân|chính phủ|quốc hội)$/u;

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
    {
      name: 'ủy ban nhân dân ban hành theo phần đầu văn bản, ký thay mặt hội đồng nhân dân',
      input:
        'ỦY BAN NHÂN DÂN\n\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2026/QĐ-UBND\n\nHà Tĩnh, ngày 05 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n\nTM. HỘI ĐỒNG NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A',
      finds: ['TM. HỘI ĐỒNG NHÂN DÂN'],
    },
    {
      name: 'nghị định không có dòng quyết định, ký thay mặt ủy ban nhân dân',
      input:
        'CHÍNH PHỦ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2026/NĐ-CP\n\nHà Nội, ngày 05 tháng 11 năm 2026\n\nNGHỊ ĐỊNH\n\nVề công tác văn thư\n\nCăn cứ Luật Tổ chức Chính phủ;\n\nĐiều 1. Phạm vi điều chỉnh\n\nNghị định này quy định về công tác văn thư.\n\nTM.ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nNguyễn Văn A',
      finds: ['TM.ỦY BAN NHÂN DÂN'],
    },
    { name: 'tên gọi khác của ban chấp hành', input: text('BAN CHẤP HÀNH', 'T/M TỈNH ỦY'), finds: [] },
  ],
  check(node, context) {
    const children = (node as Parent).children as Node[];
    const formula = children.find((child) => child.type === 'enactingFormula');
    const block = children.find((child): child is SignatureBlock => child.type === 'signatureBlock');
    // "TM. ỦY BAN / NHÂN DÂN" may stand on two lines.
    const authorities = (block?.children ?? []).filter(
      (child): child is Paragraph => child.type === 'paragraph' && child.role === 'authority',
    );
    const [authority] = authorities;
    // A decree says who decides in its last recital, which need not be told from the others: then the masthead alone says it.
    const words = formula?.type === 'enactingFormula' ? formula.value : '';
    if ((words === '' && node.type !== 'document') || !authority || !ON_BEHALF.test(authority.value)) return;
    const signs = collectiveIn(
      authorities
        .map(({ value }) => value)
        .join(' ')
        .replace(ON_BEHALF, ''),
    );
    const [decides, said] = decidingBody(words, signs, context);
    if (decides === null || signs === null || decides === signs) return;
    const place = { node: authority, start: 0, end: authority.value.length };
    context.report('check.require-own-signature', { decides: said, signs: authority.value }, place);
  },
});

/** Who decides, and the words that say so: the enacting formula, else the masthead where both are bodies of the State. */
function decidingBody(
  formula: string,
  signs: string | null,
  { root, isOfState }: RuleContext,
): [body: string | null, words: string] {
  const named = NAMES_TWO.test(foldForMatching(formula)) ? null : collectiveIn(formula);
  const issuer = root.meta.issuer ?? '';
  const issues = collectiveIn(issuer);
  if (named !== null || issues === null || signs === null || !isOfState()) return [named, formula];
  return OF_STATE.test(issues) && OF_STATE.test(signs) ? [issues, issuer] : [null, formula];
}

const collectiveIn = (words: string): string | null => COLLECTIVE.exec(foldForMatching(words))?.[0] ?? null;
