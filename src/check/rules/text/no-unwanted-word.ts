import { oncePer } from '../../../text/once-per.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { inBothTones } from '../../engine/office-words.js';
import { phraseFinder } from '../../engine/phrase-finder.js';
import { defineRule } from '../../engine/rule.js';
import type { Substitution } from '../../schemas/office-words.js';

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
    {
      name: 'chỗ đã viết đúng như từ cần dùng',
      input: 'Quốc hội và MTTQ Việt Nam giám sát; quốc hội và MTTQ phối hợp.',
      officeWords: {
        substitutions: [
          { avoid: 'quốc hội', use: 'Quốc hội' },
          { avoid: 'MTTQ', use: 'MTTQ Việt Nam' },
        ],
      },
      finds: ['quốc hội', 'MTTQ'],
    },
    {
      name: 'dấu thanh đặt kiểu nào cũng là một từ; chỉ muốn một kiểu thì kiểu ấy để yên',
      input: 'Cuộc hòa giải, hoà giải; khóa, khoá.',
      officeWords: {
        substitutions: [{ avoid: 'hoà giải' }, { avoid: 'khoá', use: 'khóa' }],
      },
      finds: ['hòa giải', 'hoà giải', 'khoá'],
    },
  ],
  check(node, context) {
    const { substitutions } = context.officeWords;
    if (substitutions.length === 0) return;
    const text = printedText(node);
    for (const { substitution, start, end } of finderOf(substitutions)(text)) {
      const { use = '', reason = '', severity } = substitution;
      if (use !== '' && isWithin(text, use.normalize('NFC'), start, end)) continue;
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
  },
});

/** Whether the words are part of those that are wanted: "MTTQ" in "MTTQ Việt Nam", "Quốc hội" where only its capital is wanted. */
function isWithin(text: string, wanted: string, start: number, end: number): boolean {
  const from = Math.max(0, end - wanted.length);
  const at = text.slice(from, start + wanted.length).indexOf(wanted);
  return at >= 0 && from + at <= start;
}

/** Made once of a vocabulary. */
const finderOf = oncePer((substitutions: readonly Substitution[]) => {
  const listed = substitutions.flatMap((one) => inBothTones(one.avoid).map((phrase) => ({ phrase, one })));
  const find = phraseFinder(listed.map(({ phrase }) => phrase));
  return (text: string) =>
    find(text)
      .sort((first, second) => first.start - second.start)
      .flatMap(({ phrase, start, end }) => {
        const substitution = listed[phrase]?.one;
        return substitution ? [{ substitution, start, end }] : [];
      });
});
