import { addressInWords } from '../../../tree/address.js';
import type { Document } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

const ONE_ARTICLE =
  'QUY CHẾ\n\nCông tác dân vận của hệ thống chính trị tỉnh Nghệ An\n\nĐiều 1. Quy chế này quy định trách nhiệm, cơ chế, phương thức thực hiện công tác dân vận của hệ thống chính trị tỉnh Nghệ An.';

/** Each article that the central regulation requires is there, by its words and not by its number. */
export default defineRule({
  id: 'require-articles',
  severity: 'error',
  basis: ['23-qd-tw-2021'],
  visits: ['document'],
  scope: { texts: 'family' },
  examples: [
    { name: 'chỉ có một trong 28 điều', input: ONE_ARTICLE, finds: Array.from({ length: 27 }, () => '') },
    {
      name: 'văn bản không phải là quy chế công tác dân vận',
      input: 'NGHỊ QUYẾT\n\nvề công tác cán bộ\n\nI- MỤC TIÊU\n\n1- Nâng cao chất lượng cán bộ.',
      finds: [],
    },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    const [regulation] = selectAll(root as Document, 'regulation');
    for (const { requirement, subject, state } of context.coverage()?.articles ?? []) {
      if (state !== 'missing') continue;
      const params = { address: addressInWords(requirement), subject };
      const place = { node: regulation ?? root, actual: '', expected: [subject] };
      context.report('check.require-articles', params, place);
    }
  },
});
