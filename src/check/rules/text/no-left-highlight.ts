import { findPrintedBlanks } from '../../../text/printed-blanks.js';
import { defineRule } from '../../engine/rule.js';
import { nodeFinder } from '../../facts/node-at-place.js';

const ARTICLE = 'Điều 1. Phạm vi điều chỉnh\n\nCấp ủy cấp xã lãnh đạo công tác dân vận.';

/** Words on a coloured ground in a Word file: somebody meant to come back to them. Blanks of a draft are told by another rule. */
export default defineRule({
  id: 'no-left-highlight',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'chữ còn tô nền màu',
      input: ARTICLE,
      review: { highlights: [{ text: 'cấp xã', place: { paragraph: 2 } }] },
      finds: ['cấp xã'],
    },
    {
      name: 'chỗ cần bổ sung của dự thảo',
      input: ARTICLE,
      review: { highlights: [{ text: '[cần bổ sung: họ và tên]', place: { paragraph: 2 } }] },
      finds: [],
    },
  ],
  check(node, { root, review: { highlights }, report }) {
    if (highlights.length === 0) return;
    const nodeAt = nodeFinder(root);
    for (const { text, place } of highlights) {
      if (findPrintedBlanks(text).length > 0) continue;
      const params = { text: text.slice(0, LONGEST) };
      report('check.no-left-highlight', params, { node: nodeAt(place) ?? node, actual: text });
    }
  },
});

/** Signs of a stretch that a message shows. */
const LONGEST = 120;
