import type { Paragraph } from '../../../tree/nodes.js';
import { defineRule } from '../../engine/rule.js';
import { isStateTitle } from '../../facts/is-state-document.js';

const HEAD = 'TỈNH ỦY NGHỆ AN\n\n\\*\n\nSố 05-QĐ/TU';
const DATE = 'Nghệ An, ngày 12 tháng 11 năm 2026';
const BODY =
  'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\n\\-----\n\nĐiều 1. Ban hành Quy chế.';

/** A document of the Party bears the Party's title; the State's title and motto are for the State's documents. */
export default defineRule({
  id: 'no-state-masthead',
  severity: 'error',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['paragraph'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'quyết định của Tỉnh ủy ghi Quốc hiệu và Tiêu ngữ',
      input: `${HEAD}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n${DATE}\n\n${BODY}`,
      finds: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    },
    {
      name: 'tiêu đề của Đảng',
      input: `${HEAD}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n${DATE}\n\n${BODY}`,
      finds: [],
    },
    {
      name: 'quyết định của Ủy ban nhân dân',
      input: `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\n\nSố: 05/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n${DATE}\n\n${BODY}`,
      finds: [],
    },
  ],
  check(node, context) {
    const { value } = node as Paragraph;
    // Only the number proves whose it is; the document's own masthead is meant, not that of a form in an annex.
    const parent = context.ancestors.at(-1);
    if (parent?.type !== 'masthead' || context.ancestors.length > 2 || !context.isOfParty()) return;
    if (isStateTitle(value)) context.report('check.no-state-masthead', undefined, { node, actual: value });
  },
});
