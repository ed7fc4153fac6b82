import { findDates } from '../../../text/index.js';
import { sentenceAround } from '../../../text/sentence.js';
import { contentBlanksOf } from '../../../tree/blanks.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { isPartyNumber } from '../../facts/cited-instrument.js';

/** ", ngày [cần bổ sung: …]": the place of the date is open and is told as a blank; not " và [cần bổ sung: …]". */
const BEFORE_DATE = /^,?\s*ngày\s*$/u;

/**
 * The first mention of a Party document says its date, since Party numbers repeat from term to term. The guides of the Party's
 * offices bind its bodies: in a text that does not say that one of them issued it (an article, a report) it is a note.
 */
export default defineRule({
  id: 'require-citation-date',
  severity: 'warning',
  basis: ['36-hd-vptw-2018', '05-hd-vptw-2026'],
  visits: ['document'],
  scope: { texts: 'party', places: ['body'], sureIn: 'familyOrParty' },
  examples: [
    {
      name: 'lần đầu không ghi ngày',
      input: 'Điều 1. Thực hiện Quyết định số 23-QĐ/TW của Bộ Chính trị.',
      finds: ['23-QĐ/TW'],
    },
    {
      name: 'số nằm trong tên của ban chỉ đạo',
      input: 'Điều 1. Phối hợp với Ban Chỉ đạo Nghị quyết số 57-NQ/TW.',
      finds: [],
    },
    {
      name: 'lần sau không cần ghi ngày',
      input:
        'Điều 1. Thực hiện Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị.\n\nĐiều 2. Theo Quyết định số 23-QĐ/TW.',
      finds: [],
    },
    {
      name: 'ngày đứng trước trong câu',
      input: 'Ngày 30/9/2021, Tỉnh ủy ban hành Quy chế kèm theo Quyết định số 407-QĐ/TU.',
      finds: [],
    },
    {
      name: 'chỗ của ngày còn để trống',
      input: 'Điều 1. Thay thế Quyết định số 784-QĐ/TU, ngày [cần bổ sung: ngày ban hành] của Tỉnh ủy.',
      finds: [],
    },
  ],
  check(_root, context) {
    if (context.ancestors.length > 0) return;
    const seen = new Set<string>();
    for (const citation of context.citations()) {
      const { node, start, end, number, key, date } = citation;
      const isFirst = !seen.has(key);
      seen.add(key);
      if (number === context.root.meta.number) continue;
      if (!isFirst || date !== null || !isPartyNumber(citation) || citation.parts.figure === null) continue;
      const text = printedText(node);
      // "Ban Chỉ đạo Nghị quyết số 57-NQ/TW": the number is a part of the name of a body.
      if (
        /Ban Chỉ đạo\s+(?:\p{Lu}\p{Ll}+\s+\p{Ll}+\s+)?(?:số\s*)?$/u.test(
          text.slice(Math.max(0, start - 64), start),
        )
      )
        continue;
      if (findDates(sentenceAround(text, start, end)).length > 0) continue;
      if (contentBlanksOf(node).some((blank) => BEFORE_DATE.test(text.slice(end, blank.start)))) continue;
      context.report('check.require-citation-date', { number }, { node, start, end });
    }
  },
});
