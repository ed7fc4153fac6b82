import type { Node, Paragraph } from '../../../tree/nodes.js';
import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "BAN THƯỜNG VỤ TỈNH ỦY …": the masthead names the committee alone; "BAN CHẤP HÀNH TRUNG ƯƠNG" is one itself. */
const WITHIN_COMMITTEE = /^(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH(?! TRUNG ƯƠNG))(?!\p{L})/u;
/** "TỈNH ỦY NGHỆ AN", "THÀNH UỶ HUẾ"; not "BAN TỔ CHỨC", a board under it. */
const PROVINCIAL_COMMITTEE = /^(?:TỈNH|THÀNH) (?:ỦY|UỶ)(?!\p{L})/u;

const masthead = (issuer: string): string =>
  `${issuer}\n\n\\*\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n\\-----\n\nĐiều 1. Một.`;

/** Committee and standing committee of a province both issue under "TỈNH ỦY …"; above it stands no other Party body. */
export default defineRule({
  id: 'require-issuer-form',
  severity: 'warning',
  basis: ['36-hd-vptw-2018', '05-hd-vptw-2026'],
  visits: ['paragraph'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'in Ban Thường vụ ở tên cơ quan ban hành',
      input: masthead('BAN THƯỜNG VỤ TỈNH ỦY NGHỆ AN'),
      finds: ['BAN THƯỜNG VỤ'],
    },
    {
      name: 'cơ quan cấp trên trên tên Tỉnh ủy',
      input: masthead('BAN CHẤP HÀNH TRUNG ƯƠNG\n\nTỈNH ỦY NGHỆ AN'),
      finds: ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
    },
    { name: 'chỉ in tên Tỉnh ủy', input: masthead('TỈNH ỦY NGHỆ AN'), finds: [] },
    {
      name: 'cấp xã có tên đảng bộ tỉnh ở trên',
      input: masthead('ĐẢNG BỘ TỈNH NGHỆ AN\n\nĐẢNG ỦY XÃ ĐẠI ĐỒNG'),
      finds: [],
    },
  ],
  check(node, context) {
    if (node.type !== 'paragraph') return;
    const rules = formRuleSet(context);
    if (!rules) return;
    if (node.role === 'issuer') {
      const [found] = WITHIN_COMMITTEE.exec(node.value) ?? [];
      if (!found) return;
      const severity = rules.components.issuer.confidence === 'high' ? 'warning' : 'note';
      const place = { node, start: 0, end: found.length, severity: formSeverity(context, severity) };
      context.report('check.require-issuer-form', { actual: found }, place);
    } else if (node.role === 'superior' && isAboveCommittee(node, context)) {
      const place = { node, start: 0, end: node.value.length, severity: formSeverity(context, 'warning') };
      context.report('check.require-issuer-form.superior', { actual: node.value }, place);
    }
  },
});

function isAboveCommittee(superior: Node, { ancestors }: RuleContext): boolean {
  const lines = (ancestors.at(-1)?.children ?? []) as Node[];
  const issuer = lines.find((one): one is Paragraph => one.type === 'paragraph' && one.role === 'issuer');
  return issuer !== undefined && superior !== issuer && PROVINCIAL_COMMITTEE.test(issuer.value);
}
