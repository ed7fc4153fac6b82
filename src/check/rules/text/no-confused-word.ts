import type { Node } from '../../../tree/nodes.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "trước pháp luật về nội dun...": a word that is cut short, as lists of headings do. */
const CUT = /^(?:…|\.\.\.?)/u;

/** A word taken for one that sounds like it, as templates/language/confusions.yaml lists them: "sát nhập", "bổ xung". */
export default defineRule({
  id: 'no-confused-word',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  scope: { texts: 'any', hangsOnWords: true },
  repairs: ['unsafe'],
  examples: [
    {
      name: 'từ viết lẫn với từ nghe gần giống',
      input: 'Bổ xung nhiệm vụ sau khi sát nhập; tựu chung, các chủ chương đều đúng; lảnh đạo nông dân.',
      finds: ['Bổ xung', 'sát nhập', 'tựu chung', 'chủ chương', 'lảnh đạo'],
    },
    {
      name: 'tiếng nghe gần giống trong từ thường dùng',
      input: 'Các tổ chứt thực hiện chình tự, thủ tục trong nĩnh vực này, trừ chường hợp có lội dung khác.',
      finds: ['tổ chứt', 'chình tự', 'nĩnh vực', 'chường hợp', 'lội dung'],
    },
    {
      name: 'hai từ đứng cạnh nhau mà trùng dạng sai',
      input:
        'Giám sát nhập khẩu; trách nhiệm vũ trang; phân tích kỹ nguyên nhân; dám sát cánh; hồ sơ xuất khẩu; lịch sử lý luận; chủ trương trình Tỉnh ủy; chủ chương trình; bổ sung đột xuất; nhập xã Tống Trân thành xã mới; thanh niên quan tâm; nông thôn tin tưởng; phòng, chống bão đảm bảo an toàn; nghiên cứu kỹ luật này; thời Giang Trạch Dân; thu phí thăm quan Bảo tàng Hải dương học.',
      finds: [],
    },
    {
      name: 'sau một từ trọn nghĩa, dù chữ cuối của nó cũng đi với “sát”',
      input: 'Các cơ quan sát nhập vào sở; đô thị sát nhập thành phường.',
      finds: ['sát nhập', 'sát nhập'],
    },
    {
      name: 'chữ đứng trước làm thành từ khác',
      input: 'Cơ quan giám sát nhập số liệu; sau khi quan sát nhập kết quả vào sổ.',
      finds: [],
    },
    {
      name: 'từ bị cắt bằng dấu ba chấm',
      input: 'Xem Trách nhiệm của Văn phòng trước pháp luật về nội dun... và Quy chế về tổ chứ…',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    for (const { start, end, found, right, isApart } of context.confusionsIn(node)) {
      if (CUT.test(text.slice(end, end + 3))) continue;
      const severity = !isApart && beginsWithinWord(node, start, end, context) ? 'note' : 'warning';
      context.report(
        'check.no-confused-word',
        { found, right },
        {
          node,
          start,
          end,
          severity,
          expected: [right],
          ...(severity === 'warning' && { replacement: right }),
        },
      );
    }
  },
});

/** "diễn tập chung với lực lượng": the first word of the two ends another, and the second goes with what follows. */
function beginsWithinWord(
  node: Node,
  start: number,
  end: number,
  { words, neighbours }: RuleContext,
): boolean {
  const text = printedText(node);
  const all = words(node);
  const at = all.findIndex((word) => word.start === start);
  const [before, first] = [all[at - 1], all[at]];
  const last = all.findIndex((word) => word.start >= end);
  const [second, after] = [all[last - 1], all[last]];
  if (before?.kind !== 'word' || !first || !second || after?.kind !== 'word') return false;
  const isApart = (one: string): boolean => /^\s*$/u.test(one);
  if (
    !isApart(text.slice(before.start + before.text.length, start)) ||
    !isApart(text.slice(end, after.start))
  )
    return false;
  const { wordOf, isCompound, hasPair } = neighbours();
  return (
    isCompound(wordOf(before.folded), wordOf(first.folded)) &&
    hasPair(wordOf(second.folded), wordOf(after.folded))
  );
}
