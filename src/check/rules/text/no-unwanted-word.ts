import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { findPhrase } from '../../engine/office-words.js';
import { defineRule } from '../../engine/rule.js';

/** A word that the office's own vocabulary does not want. Without a vocabulary the rule finds nothing. */
export default defineRule({
  id: 'no-unwanted-word',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  examples: [
    {
      name: 'từ mà bảng từ ngữ của cơ quan cho thay',
      input: 'Các đơn vị triển khai thực hiện Quy chế này.',
      officeWords: { substitutions: [{ avoid: 'triển khai thực hiện', use: 'thực hiện' }] },
      finds: ['triển khai thực hiện'],
    },
    {
      name: 'chỉ trùng một phần của từ',
      input: 'Các đơn vị thực hiện Quy chế này.',
      officeWords: { substitutions: [{ avoid: 'đơn vị th', use: 'đơn vị' }] },
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    for (const { avoid, use = '', reason = '', severity } of context.officeWords.substitutions) {
      for (const { start, end } of findPhrase(text, avoid)) {
        const found = text.slice(start, end);
        const place = {
          node,
          start,
          end,
          ...(severity ? { severity } : {}),
          ...(use === '' ? {} : { expected: [use] }),
        };
        context.report('check.no-unwanted-word', { found, use, reason }, place);
      }
    }
  },
});
