import { defineRule } from '../../engine/rule.js';
import { nodeFinder } from '../../facts/node-at-place.js';

const ARTICLE = 'Điều 1. Phạm vi điều chỉnh\n\nCấp ủy cấp xã lãnh đạo công tác dân vận.';

/** Comments under this name are danvan's own, which a draft has until its points are confirmed. */
const OWN_NAME = 'danvan';

/** Comments of reviewers in the margin of a Word file: they go with the file and print with it. */
export default defineRule({
  id: 'no-left-comment',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'ý kiến ghi ở lề của người rà soát; ý kiến của danvan trong dự thảo chỉ là ghi chú',
      input: ARTICLE,
      review: {
        comments: [
          { author: 'Lan', text: 'Xem lại thẩm quyền', place: { paragraph: 1 } },
          { author: 'danvan', text: 'Cần xác nhận', place: { paragraph: 2 } },
        ],
      },
      finds: ['Xem lại thẩm quyền', 'Cần xác nhận'],
    },
    { name: 'tệp không có ý kiến ghi ở lề', input: ARTICLE, review: {}, finds: [] },
  ],
  check(node, { root, review: { comments }, report }) {
    if (comments.length === 0) return;
    const nodeAt = nodeFinder(root);
    for (const { author, text, place } of comments) {
      const severity = author === OWN_NAME ? 'note' : 'warning';
      const params = { author: author || '?', text: text.slice(0, LONGEST) };
      report('check.no-left-comment', params, { node: nodeAt(place) ?? node, actual: text, severity });
    }
  },
});

/** Signs of a comment that a message shows. */
const LONGEST = 120;
