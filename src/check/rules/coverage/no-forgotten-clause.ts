import { defineRule } from '../../engine/rule.js';
import { clausesWanted } from './clauses-wanted.js';

const TWO_OF_FIVE = [
  'QUY CHẾ',
  'Công tác dân vận của hệ thống chính trị tỉnh Nghệ An',
  'Điều 1. Trách nhiệm của Hội đồng nhân dân tỉnh và các cơ quan của Hội đồng nhân dân tỉnh',
  '1. Cụ thể hóa chủ trương, đường lối của Trung ương, Tỉnh ủy về công tác dân vận, các vấn đề quan trọng của tỉnh thành văn bản quy phạm pháp luật để thực hiện trên địa bàn tỉnh.',
  '2. Thực hiện tốt công tác tiếp công dân và giám sát, đôn đốc việc giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh của công dân, hoạt động chất vấn, giải trình tại các kỳ họp của Hội đồng nhân dân tỉnh.',
].join('\n\n');

/** A clause that only some published regulations have was perhaps left out by mistake. */
export default defineRule({
  id: 'no-forgotten-clause',
  severity: 'note',
  basis: ['23-qd-tw-2021'],
  visits: ['document'],
  scope: { texts: 'family' },
  examples: [
    {
      name: 'điều về hội đồng nhân dân bỏ hai khoản không bắt buộc',
      input: TWO_OF_FIVE,
      finds: ['Điều 1.', 'Điều 1.'],
    },
    { name: 'văn bản khác', input: 'Điều 1. Một.\n\n1. Hai.', finds: [] },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    for (const { params, place } of clausesWanted(root, context, ({ absentClauses }) => absentClauses))
      context.report('check.no-forgotten-clause', params, place);
  },
});
