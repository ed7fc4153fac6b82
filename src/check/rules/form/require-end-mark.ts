import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** "./." ends documents of the State; those of the Party end with a full stop. */
export default defineRule({
  id: 'require-end-mark',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: TEXT_TYPES,
  scope: { texts: 'party' },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'kết thúc bằng “./.”',
      input: 'Điều 1. Quyết định này có hiệu lực kể từ ngày ký./.',
      finds: ['./.'],
      fixed: 'Điều 1. Quyết định này có hiệu lực kể từ ngày ký.',
    },
    { name: 'kết thúc bằng dấu chấm', input: 'Điều 1. Quyết định này có hiệu lực kể từ ngày ký.', finds: [] },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!text.endsWith('./.') || !formRuleSet(context)) return;
    const [start, end] = [text.length - 3, text.length];
    const repair = context.isOfParty() ? 'safe' : 'unsafe';
    const place = { node, start, end, expected: ['.'], replacement: '.', repair } as const;
    context.report('check.require-end-mark', undefined, place);
  },
});
