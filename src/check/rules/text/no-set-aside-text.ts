import { defineRule } from '../../engine/rule.js';
import { nodeFinder } from '../../facts/node-at-place.js';

const ARTICLE = 'Điều 1. Phạm vi điều chỉnh\n\nCấp ủy cấp xã lãnh đạo công tác dân vận.';

/** Words that are struck through or hidden: they are no text of the document, and nobody has taken them out. */
export default defineRule({
  id: 'no-set-aside-text',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'chữ bị gạch ngang và chữ ẩn còn trong tệp',
      input: ARTICLE,
      review: {
        asides: [
          { how: 'struck', text: 'cấp huyện', place: { paragraph: 2 } },
          { how: 'hidden', text: 'xem lại', place: { paragraph: 2 } },
          { how: 'white', text: 'mật khẩu', place: { paragraph: 2 } },
        ],
      },
      finds: ['cấp huyện', 'xem lại', 'mật khẩu'],
    },
    { name: 'tệp không có chữ bị gạch ngang hay chữ ẩn', input: ARTICLE, review: {}, finds: [] },
  ],
  check(node, { root, review: { asides }, report }) {
    if (asides.length === 0) return;
    const nodeAt = nodeFinder(root);
    for (const { how, text, place } of asides) {
      const at = nodeAt(place) ?? node;
      const { line, column } = place;
      const lines = line === undefined ? {} : { line, ...(column === undefined ? {} : { column }) };
      report(`check.no-set-aside-text.${how}`, { text }, { node: at, actual: text, ...lines });
    }
  },
});
