import { defineRule } from '../../engine/rule.js';
import { pastedSentences } from '../../facts/pasted-sentences.js';

/** A sentence that stands twice in a row: pasted twice, in one paragraph or as two that follow each other. */
export default defineRule({
  id: 'no-repeated-sentence',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'câu dán hai lần, đoạn dán hai lần',
      input:
        'Điều 1. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị.\n\nĐiều 2. Nội dung\n\n1. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.\n\n2. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.',
      finds: [
        'Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị.',
        'Định kỳ sáu tháng báo cáo kết quả công tác dân vận.',
      ],
    },
    {
      name: 'văn bản pháp điển in câu giống nhau của các văn bản gốc',
      input:
        'Điều 4.6.TT.1.1. Một\n\nThông tư này quy định về tổ chức và hoạt động tư vấn.\n\nĐiều 4.6.TT.2.1. Một\n\nThông tư này quy định về tổ chức và hoạt động tư vấn.',
      finds: [],
    },
    {
      name: 'dòng không có dấu kết thúc, như tên mục in lại (chỉ là ghi chú)',
      input: 'Danh mục tài liệu kèm theo văn bản này\n\nDanh mục tài liệu kèm theo văn bản này',
      finds: ['Danh mục tài liệu kèm theo văn bản này'],
    },
    {
      name: 'hai chú thích cùng nội dung dưới dấu [1], [2]',
      input:
        'Bảng trên tính theo lít.\n\n[1]\n\nTính trên cơ sở mức trích lập quỹ bình ổn giá.\n\n[2]\n\nTính trên cơ sở mức trích lập quỹ bình ổn giá.',
      finds: [],
    },
    {
      name: 'mấy câu liền nhau dán hai lần',
      input:
        'Điều 1. Cấp ủy lãnh đạo công tác dân vận ở địa phương. Mặt trận giám sát việc thực hiện. Cấp ủy lãnh đạo công tác dân vận ở địa phương. Mặt trận giám sát việc thực hiện.',
      finds: ['Cấp ủy lãnh đạo công tác dân vận ở địa phương.'],
    },
    {
      name: 'câu dán hai lần trong nội dung được trích để sửa đổi',
      input:
        'Điều 1. Sửa đổi Điều 5 như sau:\n\n“Điều 5. Báo cáo\n\nĐịnh kỳ sáu tháng cấp ủy báo cáo kết quả công tác dân vận. Định kỳ sáu tháng cấp ủy báo cáo kết quả công tác dân vận. Ban Dân vận tổng hợp.”',
      finds: ['Định kỳ sáu tháng cấp ủy báo cáo kết quả công tác dân vận.'],
    },
    {
      name: 'câu lặp lại ở từng mục của biểu mẫu trong phụ lục',
      input:
        'Điều 1. Ban hành mẫu.\n\nPhụ lục\n\n1. Ưu đãi về thuế\n\nTheo quy định của pháp luật hiện hành về ưu đãi đầu tư.\n\n2. Ưu đãi về đất\n\nTheo quy định của pháp luật hiện hành về ưu đãi đầu tư.',
      finds: [],
    },
    {
      name: 'câu dẫn vào nội dung khác nhau',
      input:
        'Điều 7. Sửa đổi, bổ sung một số khoản của Điều 17\n\n2. Sửa đổi, bổ sung khoản 2 như sau:\n\nĐiều 8. Sửa đổi, bổ sung một số khoản của Điều 18\n\n1. Sửa đổi, bổ sung khoản 2 như sau:',
      finds: [],
    },
    {
      name: 'câu dán hai lần trong một điều của văn bản pháp điển; danh sách điều liên quan thì không',
      input:
        'Điều 4.6.TT.1.1. Một\n\nThông tư này quy định về tổ chức và hoạt động tư vấn. Thông tư này quy định về tổ chức và hoạt động tư vấn.\n\n(Điều này có nội dung liên quan đến Điều 3. Thông báo về phiên họp kiểm tra việc giao nộp; Thông báo về phiên họp kiểm tra việc giao nộp;)\n\nĐiều 4.6.TT.2.1. Một\n\nHai.',
      finds: ['Thông tư này quy định về tổ chức và hoạt động tư vấn.'],
    },
    {
      name: 'hai khoản của một điều như nhau (chỉ là ghi chú)',
      input:
        'Điều 2. Nội dung\n\n1. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị ở địa phương.\n\n2. Mặt trận giám sát.\n\n3. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị ở địa phương.',
      finds: ['Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị ở địa phương.'],
    },
    {
      name: 'hai khoản của hai điều như nhau, hai khoản ngắn như nhau',
      input:
        'Điều 2. Nội dung\n\n1. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị ở địa phương.\n\n2. Báo cáo Ban Thường vụ Tỉnh ủy kết quả.\n\n3. Mặt trận giám sát.\n\n4. Báo cáo Ban Thường vụ Tỉnh ủy kết quả.\n\nĐiều 3. Tổ chức\n\n1. Cấp ủy lãnh đạo công tác dân vận của hệ thống chính trị ở địa phương.',
      finds: [],
    },
    {
      name: 'câu ngắn lặp lại, câu gần giống',
      input:
        'Điều 1. Báo cáo Tỉnh ủy. Báo cáo Tỉnh ủy.\n\nĐiều 2. Định kỳ sáu tháng báo cáo kết quả công tác dân vận. Định kỳ một năm báo cáo kết quả công tác dân vận.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    for (const pasted of pastedSentences(context.root)) {
      const { node, start, text, isOfOneArticle, isInRow } = pasted;
      // A codification prints the same words once for each instrument that they were taken from, and lists of their titles.
      if (context.isCodified() && !(isOfOneArticle && /\.\s*$/u.test(text))) continue;
      const place = { node, start, end: start + text.length };
      // Statutes say a sentence again in another khoản by right, and pages print an article twice.
      const isFault = isInRow && /[.;,!…]\s*$/u.test(text);
      const severity = isFault ? 'warning' : 'note';
      context.report('check.no-repeated-sentence', { words: shortened(text) }, { ...place, severity });
    }
  },
});

const shortened = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
