import { defineRule } from '../../engine/rule.js';
import { nodeFinder } from '../../facts/node-at-place.js';

const ARTICLE = 'Điều 1. Phạm vi điều chỉnh\n\nCấp ủy cấp xã lãnh đạo công tác dân vận.';

/** Comments under this name are danvan's own: points to confirm of a draft, and what an earlier check wrote into the file. */
const OWN_NAME = 'danvan';

/** Comments of reviewers in the margin of a Word file: they go with the file and print with it. */
export default defineRule({
  id: 'no-left-comment',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'ý kiến ghi ở lề của người rà soát; ý kiến do danvan ghi không bị báo',
      input: ARTICLE,
      review: {
        comments: [
          { author: 'Lan', text: 'Xem lại thẩm quyền', place: { paragraph: 1 } },
          { author: 'danvan', text: 'Cần xác nhận', place: { paragraph: 2 } },
        ],
      },
      finds: ['Xem lại thẩm quyền'],
    },
    { name: 'tệp không có ý kiến ghi ở lề', input: ARTICLE, review: {}, finds: [] },
  ],
  check(node, { root, review: { comments }, report }) {
    if (comments.length === 0) return;
    const nodeAt = nodeFinder(root);
    for (const { author, text, place } of comments) {
      if (author === OWN_NAME) continue;
      const params = { author: author || '?', text: text.slice(0, LONGEST) };
      report('check.no-left-comment', params, { node: nodeAt(place) ?? node, actual: text });
    }
  },
});

/** Signs of a comment that a message shows. */
const LONGEST = 120;
