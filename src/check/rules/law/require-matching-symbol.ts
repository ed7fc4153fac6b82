import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { contradictsType, typesOf } from '../../facts/type-symbols.js';

/** What follows "Nghị định số 3/NQ" in "Nghị định số 3/NQ/1976": numbered before the forms of today, by a form of its own. */
const ENDS_IN_YEAR = /^\/\d{2,4}(?!\d)/u;

/** The type that a citation names and the letters of its number say the same. */
export default defineRule({
  id: 'require-matching-symbol',
  severity: 'error',
  basis: ['36-hd-vptw-2018', '05-hd-vptw-2026'],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'gọi là chỉ thị, ký hiệu là của quyết định',
      input:
        'Thực hiện Chỉ thị số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị và Quyết định số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.',
      finds: ['Chỉ thị số 23-QĐ/TW', 'Quyết định số 05-CT/TW'],
    },
    {
      name: 'gọi là quyết định, ký hiệu là của nghị quyết',
      input: 'Căn cứ Quyết định số 12/NQ-HĐND ngày 05/3/2024 của Hội đồng nhân dân tỉnh.',
      finds: ['Quyết định số 12/NQ-HĐND'],
    },
    {
      name: 'một ký hiệu của nhiều loại văn bản; loại không có ký hiệu riêng; danh sách',
      input:
        'Theo Quy định số 124-QĐ/TW, Quy chế số 07-QĐ/TU, Kết luận số 12-TB/TW, Nghị quyết số 54/2017/QH14, Luật số 10/2022/QH15, Công văn số 12/UBND-NC, Thông tư liên tịch số 05/2015/TTLT-BNV và Nghị định số 30/2020/NĐ-CP; thực hiện Đề án số 799/QĐ-TTg ngày 25/5/2011, Kế hoạch số 15/QĐ-UBND và Chương trình số 08/NQ-CP.',
      finds: [],
    },
    {
      name: 'số văn bản cũ, ghi năm ở cuối, hoặc ghi chức danh người ký',
      input:
        'Chính phủ lâm thời ban hành Nghị định số 3/NQ/1976 về việc hợp nhất tỉnh. Quyết định số 87-CT ngày 01 tháng 3 năm 1985 của Chủ tịch Hội đồng Bộ trưởng; Quyết định số 96/TT ngày 07/3/1968 của Thủ tướng.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    for (const { node, type, typeStart, end, number, parts } of context.citations()) {
      if (type === null || !contradictsType(type, parts.symbol)) continue;
      if (ENDS_IN_YEAR.test(printedText(node).slice(end, end + 6))) continue;
      const params = { number, type, types: typesOf(parts.symbol).join(', ') };
      context.report('check.require-matching-symbol', params, { node, start: typeStart, end });
    }
  },
});
