import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
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
  ],
  check(node, context) {
    const { substitutions } = context.officeWords;
    if (substitutions.length === 0) return;
    const text = printedText(node);
    for (const { phrase, start, end } of finderOf(substitutions)(text)) {
      const { use = '', reason = '', severity } = substitutions[phrase] as Substitution;
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

type Finder = ReturnType<typeof phraseFinder>;
const finders = new WeakMap<readonly Substitution[], Finder>();

/** Made once of a vocabulary. */
function finderOf(substitutions: readonly Substitution[]): Finder {
  const finder = finders.get(substitutions) ?? phraseFinder(substitutions.map(({ avoid }) => avoid));
  finders.set(substitutions, finder);
  return finder;
}
