import { defineRule } from '../../engine/rule.js';
import { findUnreadWaivers, holds, takesOut } from '../../engine/waivers.js';

/**
 * A waiver that takes nothing out has outlived its fault, and would hide the next one in silence; one that names no rule
 * never took anything out, nor does a comment that only looks like one. Rules that are turned off, and those that look beyond one text, say nothing of their waivers.
 */
export default defineRule({
  id: 'no-unused-waiver',
  severity: 'note',
  basis: [],
  visits: [],
  readsSource: true,
  examples: [
    {
      name: 'tên quy tắc không có',
      input: '<!-- danvan-waive no-obsolete-tern: trích nguyên văn -->\n\nĐiều 1. Các huyện ủy.',
      finds: ['no-obsolete-tern'],
    },
    {
      name: 'không có gì để bỏ qua',
      input: '<!-- danvan-waive no-unused-waiver: giữ cho lần sau -->\n\nĐiều 1. Các cấp ủy.',
      finds: ['no-unused-waiver'],
    },
    {
      name: 'ghi chú viết sai cách',
      input: '<!-- danvan-disable-next-line no-obsolete-term -->\n\nĐiều 1. Các cấp ủy.',
      finds: ['<!-- danvan-disable-next-line no-obsolete-term -->'],
    },
    { name: 'ghi chú khác', input: '<!-- Bản danvan ngày 05/8 -->\n\nĐiều 1. Các cấp ủy.', finds: [] },
    { name: 'không có miễn trừ nào', input: 'Điều 1. Các cấp ủy.', finds: [] },
  ],
  finish({ findings, known, run }, context) {
    for (const { line, column, text } of findUnreadWaivers(context.lines ?? []))
      context.report(
        'check.no-unused-waiver.unread',
        { text },
        { node: context.root, line, column, actual: text },
      );
    for (const waiver of context.waivers.filter((one) => holds(one, context.today))) {
      const { line, column } = waiver;
      for (const rule of waiver.rules) {
        const place = { node: context.root, line, column, actual: rule };
        if (!known.has(rule)) context.report('check.no-unused-waiver.unknown', { rule }, place);
        else if (run.has(rule) && !findings.some((finding) => takesOut(waiver, rule, finding)))
          context.report('check.no-unused-waiver', { rule }, place);
      }
    }
  },
});
