import { isAside } from '../../../tree/cuts.js';
import type { Provision } from '../../../tree/nodes.js';
import { defineRule } from '../../engine/rule.js';

/** A chapter or section under which nothing stands, or that has no name. */
export default defineRule({
  id: 'no-heading-without-text',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['part', 'chapter', 'section', 'subsection'],
  scope: { texts: 'any', places: ['body'], sureIn: 'familyOrParty', hangsOnReading: true },
  examples: [
    {
      name: 'chương không có điều nào',
      input: 'Chương I\n\nQUY ĐỊNH CHUNG\n\nChương II\n\nTỔ CHỨC THỰC HIỆN\n\nĐiều 1. Một.',
      finds: ['Chương I'],
    },
    {
      name: 'chương không có tên',
      input: 'Chương I\n\nĐiều 1. Một.\n\nChương II\n\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Hai.',
      finds: ['Chương I'],
    },
    { name: 'đủ tên và nội dung', input: 'Chương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Một.', finds: [] },
  ],
  check(node, context) {
    const division = node as Provision;
    const place = { node, actual: division.label };
    if (division.children.every(isAside)) {
      context.report('check.no-heading-without-text', { label: division.label }, place);
    } else if (!division.heading) {
      context.report('check.no-heading-without-text.name', { label: division.label }, place);
    }
  },
});
