import { defineRule } from '../../engine/rule.js';
import { clausesWanted } from './clauses-wanted.js';

const THREE_OF_FIVE = [
  'QUY CHẾ',
  'Công tác dân vận của hệ thống chính trị tỉnh Nghệ An',
  'Điều 1. Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy',
  '1. Chịu trách nhiệm trước Ban Chấp hành Đảng bộ tỉnh lãnh đạo, chỉ đạo triển khai thực hiện chủ trương, đường lối của Đảng về công tác dân vận trên địa bàn tỉnh.',
  '2. Lãnh đạo về tổ chức, nhân sự; quyết định giới thiệu cán bộ, đảng viên có năng lực phụ trách công tác dân vận, làm lãnh đạo chủ chốt của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và hội quần chúng được Đảng, Nhà nước giao nhiệm vụ.',
  '3. Chỉ đạo kiểm tra, giám sát, sơ kết, tổng kết việc thực hiện các nghị quyết, chỉ thị, quy định, quyết định, quy chế, kết luận của Trung ương, của Tỉnh ủy về công tác dân vận.',
].join('\n\n');

/** Each clause that a required article must have is there. */
export default defineRule({
  id: 'require-clauses',
  severity: 'error',
  basis: ['23-qd-tw-2021'],
  visits: ['document'],
  scope: { texts: 'family' },
  examples: [
    { name: 'điều về ban thường vụ thiếu hai khoản', input: THREE_OF_FIVE, finds: ['Điều 1.', 'Điều 1.'] },
    { name: 'văn bản khác', input: 'Điều 1. Một.\n\n1. Hai.', finds: [] },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    for (const { params, place } of clausesWanted(root, context, ({ missingClauses }) => missingClauses))
      context.report('check.require-clauses', params, place);
  },
});
