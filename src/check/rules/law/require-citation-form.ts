import type { Citation } from '../../../wording/citations.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { isPartyNumber } from '../../facts/cited-instrument.js';

/** Party numbers read "23-QĐ/TW", and a comma stands before "ngày". */
export default defineRule({
  id: 'require-citation-form',
  severity: 'warning',
  basis: ['36-hd-vptw-2018', '05-hd-vptw-2026'],
  visits: TEXT_TYPES,
  scope: { texts: 'party', places: ['body', 'furniture'] },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'gạch chéo thay cho gạch nối',
      input: 'Thực hiện Quyết định số 2387/QĐ/TU, ngày 24/01/2022 của Ban Thường vụ Thành ủy.',
      finds: ['2387/QĐ/TU'],
    },
    {
      name: 'thiếu dấu phẩy trước ngày (chỉ là ghi chú)',
      input: 'Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.',
      finds: ['23-QĐ/TW ngày'],
      fixed: 'Thực hiện Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị.',
    },
    {
      name: 'đúng cách dẫn',
      input:
        'Thực hiện Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị; Chỉ thị số 16/CT-TTg ngày 16/5/2016.',
      finds: [],
    },
    {
      name: 'công văn của Ủy ban nhân dân dẫn theo lối của Nhà nước, không có dấu phẩy',
      input:
        'ỦY BAN NHÂN DÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nThực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương.',
      finds: [],
    },
  ],
  check(node, context) {
    for (const citation of context.citationsIn(node)) {
      if (!isPartyNumber(citation)) continue;
      checkNumber(citation, context);
      // Documents of the State cite without the comma (Nghị định 30/2020/NĐ-CP).
      if (citation.hasComma === false && !context.isOfState()) checkComma(citation, context);
    }
  },
});

/** "2387/QĐ/TU": the form of State numbers. */
function checkNumber({ node, start, end, number, parts }: Citation, context: RuleContext): void {
  if (parts.figure === null || !/^\d+[a-z]?\s?\//.test(number)) return;
  const expected = `${parts.figure}-${parts.symbol}`;
  context.report(
    'check.require-citation-form',
    { number, expected },
    { node, start, end, expected: [expected] },
  );
}

function checkComma({ node, start, end, number }: Citation, context: RuleContext): void {
  const after = /^\s*ngày/u.exec(printedText(node).slice(end));
  if (!after) return;
  const place = { node, start, end: end + after[0].length, severity: 'note' } as const;
  const replacement = `${number}, ngày`;
  context.report(
    'check.require-citation-form.comma',
    { number },
    { ...place, expected: [replacement], replacement, repair: context.isOfParty() ? 'safe' : 'unsafe' },
  );
}
