import { addressInWords } from '../../../tree/address.js';
import { findByEId } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

const clause = (second: string): string =>
  [
    'QUY CHẾ',
    'Công tác dân vận của hệ thống chính trị tỉnh Nghệ An',
    'Điều 1. Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy',
    '1. Chịu trách nhiệm trước Ban Chấp hành Đảng bộ tỉnh lãnh đạo, chỉ đạo triển khai thực hiện chủ trương, đường lối của Đảng về công tác dân vận trên địa bàn tỉnh.',
    `2. ${second} kiểm tra, giám sát, sơ kết, tổng kết việc thực hiện các nghị quyết, chỉ thị, quy định, quyết định, quy chế, kết luận của Trung ương, của Tỉnh ủy về công tác dân vận.`,
  ].join('\n\n');

/** A provision that answers a required one, and binds less. */
export default defineRule({
  id: 'no-weakened-duty',
  severity: 'warning',
  basis: ['23-qd-tw-2021'],
  visits: ['document'],
  scope: { texts: 'family' },
  examples: [
    {
      name: '“chỉ đạo kiểm tra” thành “có thể chỉ đạo kiểm tra”',
      input: clause('Có thể chỉ đạo'),
      finds: ['có thể chỉ đạo'],
    },
    {
      name: 'trách nhiệm bị phủ định, thêm ngoại lệ',
      input: clause('Trừ trường hợp đặc biệt, không chỉ đạo'),
      finds: ['không chỉ đạo', 'trừ trường hợp đặc biệt'],
    },
    { name: 'giữ nguyên trách nhiệm', input: clause('Chỉ đạo'), finds: [] },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    for (const { weakenings } of context.coverage()?.articles ?? []) {
      for (const { kind, expected, actual, requirement, eId } of weakenings) {
        const node = (eId === null ? null : findByEId(root, eId)) ?? root;
        const params = { expected, actual, address: addressInWords(requirement) };
        context.report(`check.no-weakened-duty.${kind}`, params, { node, actual, expected: [expected] });
      }
    }
  },
});
