import { isAside } from '../../../tree/cuts.js';
import type { Recipients } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';
import { findMarkFaults } from '../../facts/list-marks.js';

/** "Lưu: VT", "Lưu VT": the archive line of State documents; not "Lưu Văn phòng Tỉnh ủy". */
const STATE_ARCHIVE = /^Lưu\s*:|^Lưu\s*:?\s*VT(?![\p{L}\d])/u;
/** "Như trên" belongs to letters, which name their addressees above; a decision has "Như Điều 2". */
const AS_ABOVE = /^như trên(?!\p{L})/iu;
/** "} (để báo cáo)": what a brace beside several lines says of all of them. */
const BRACE = /\}.*$/u;
const list = (items: string): string =>
  `Điều 1. Một.\n\nNơi nhận:\n\n${items}\n\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn A`;

/** The list of recipients: marks at the ends of its lines, and the archive line. */
export default defineRule({
  id: 'require-recipients-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['recipients'],
  scope: { texts: 'party' },
  examples: [
    {
      name: '“Lưu: VT” của văn bản Nhà nước',
      input: list('- Như Điều 2;\n- Lưu: VT.'),
      finds: ['Lưu: VT.'],
    },
    {
      name: '“Như trên” của công văn, trong một quyết định',
      input: `QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n${list('- Như trên;\n- Lưu Văn phòng Tỉnh ủy.')}`,
      finds: ['Như trên;'],
    },
    { name: 'thiếu dấu chấm phẩy', input: list('- Như Điều 2\n- Lưu Văn phòng Tỉnh ủy.'), finds: [''] },
    {
      name: 'mẫu trong một phụ lục đứng riêng của văn bản Nhà nước',
      input: `PHỤ LỤC III\n\nMẪU VĂN BẢN\n\n(Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)\n\n${list('- Như Điều 2;\n- Lưu: VT.')}`,
      finds: [],
    },
    { name: 'đúng cách ghi', input: list('- Như Điều 2;\n- Lưu Văn phòng Tỉnh ủy.'), finds: [] },
  ],
  check(node, context) {
    const rules = formRuleSet(context);
    if (!rules) return;
    const items = (node as Recipients).children.filter((child) => !isAside(child));
    const lines = items.map((item) => ({
      item,
      label: item.label ?? '',
      text: plainText(item)
        .slice(item.type === 'item' ? item.label.length : 0)
        .replace(BRACE, '')
        .trim(),
    }));
    for (const { index, kind, actual, expected, times } of findMarkFaults(lines, rules.lists.recipients)) {
      const place = { node: items[index] ?? node, actual, expected: [expected], severity: 'note' } as const;
      context.report(`check.require-recipients-form.${kind}`, { actual, expected, times }, place);
    }
    const asAbove =
      context.root.kind === 'decision' ? lines.find(({ text }) => AS_ABOVE.test(text)) : undefined;
    if (asAbove) {
      const place = { node: asAbove.item, actual: asAbove.text, severity: 'note' } as const;
      context.report('check.require-recipients-form.above', { actual: asAbove.text }, place);
    }
    for (const { item, text } of lines.filter(({ text }) => STATE_ARCHIVE.test(text))) {
      const place = { node: item, actual: text, severity: formSeverity(context, 'warning') };
      context.report('check.require-recipients-form.archive', { actual: text }, place);
    }
  },
});
