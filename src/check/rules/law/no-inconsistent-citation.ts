import { printDate } from '../../../text/calendar-date.js';
import { type Citation, isDateShared } from '../../../wording/citations.js';
import { defineRule } from '../../engine/rule.js';
import { CitationLog } from '../../facts/citation-conflicts.js';

/** One instrument is cited with one date and one issuer throughout. */
export default defineRule({
  id: 'no-inconsistent-citation',
  severity: 'error',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  looksBeyond: true,
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'một số, hai ngày',
      input:
        'Theo Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Thực hiện Quyết định số 407-QĐ/TU, ngày 03/9/2021 của Tỉnh ủy.',
      finds: ['407-QĐ/TU'],
    },
    {
      name: 'năm trong số cho biết ngày nào sai; mỗi chỗ khác nhau chỉ nêu một lần',
      input:
        'Theo Nghị định số 06/2021/NĐ-CP ngày 26/01/2025 của Chính phủ. Nghị định số 06/2021/NĐ-CP ngày 26/01/2021 của Chính phủ quy định. Nghị định số 06/2021/NĐ-CP ngày 26/01/2021 của Chính phủ hướng dẫn.',
      finds: ['06/2021/NĐ-CP'],
    },
    {
      name: 'một số của hai cơ quan là hai văn bản; cơ quan và người đứng đầu là một',
      input:
        'Thay thế Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy Bình Định và Quyết định số 407-QĐ/TU, ngày 03/9/2021 của Tỉnh ủy Gia Lai. Thông tư số 24/2024/TT-BYT ngày 29/10/2024 của Bộ Y tế. Thông tư số 24/2024/TT-BYT ngày 29/10/2024 của Bộ trưởng Bộ Y tế hướng dẫn. Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Hội nghị Trung ương 6 khóa XII. Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII. Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương.',
      finds: [],
    },
    {
      name: 'ngày đứng sau số khác trong danh sách',
      input:
        'Theo Nghị định số 27/2024/NĐ-CP, Nghị định số 91/2024/NĐ-CP; số 58/2024/NĐ-CP ngày 24/5/2024 của Chính phủ. Nghị định số 91/2024/NĐ-CP ngày 18/7/2024 của Chính phủ sửa đổi.',
      finds: [],
    },
    {
      name: 'nhắc lại không ghi ngày',
      input: 'Theo Quyết định số 407-QĐ/TU, ngày 30/9/2021 của Tỉnh ủy. Quyết định số 407-QĐ/TU quy định.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const log = new CitationLog<Citation>(context.data);
    const told = new Set<string>();
    for (const citation of context.citations()) {
      if (isDateShared(citation)) continue;
      const conflict = log.add(citation);
      if (!conflict) continue;
      const [wrong, right] = blame(citation, conflict.earlier);
      const { node, start, end, number, date, issuer } = wrong;
      const said = conflict.kind === 'date' ? [date, right.date] : [issuer, right.issuer];
      // One finding for one difference, however often the text repeats it.
      const key = [citation.key, ...said.map(String).sort()].join(' ');
      if (told.has(key)) continue;
      told.add(key);
      if (conflict.kind === 'date') {
        const params = { number, date: printDate(date ?? ''), earlier: printDate(right.date ?? '') };
        context.report('check.no-inconsistent-citation', params, { node, start, end });
      } else {
        const params = { number, issuer: issuer ?? '', earlier: right.issuer ?? '' };
        context.report('check.no-inconsistent-citation.issuer', params, { node, start, end });
      }
    }
  },
});

/** Of two citations the wrong one first: that whose date is not of the year that the number names, else the later. */
function blame(citation: Citation, earlier: Citation): [wrong: Citation, right: Citation] {
  const isOfYear = ({ date, parts }: Citation): boolean => date?.startsWith(String(parts.year)) ?? false;
  return isOfYear(citation) && !isOfYear(earlier) ? [earlier, citation] : [citation, earlier];
}
