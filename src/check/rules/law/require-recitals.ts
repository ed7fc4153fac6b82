import { findLegalNumbers, numberKey } from '../../../text/index.js';
import type { Document } from '../../../tree/nodes.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule } from '../../engine/rule.js';

/** A decision says what it rests on; one on mass mobilisation names the central regulation. */
export default defineRule({
  id: 'require-recitals',
  severity: 'error',
  basis: ['36-hd-vptw-2018', '05-hd-vptw-2026', '23-qd-tw-2021'],
  visits: ['document'],
  scope: { texts: 'any', sureIn: 'familyOrParty', hangsOnReading: true },
  examples: [
    {
      name: 'quyết định không có căn cứ',
      input: 'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế công tác dân vận.',
      finds: [''],
    },
    {
      name: 'có căn cứ',
      input:
        'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\n- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Quy chế.',
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0 || root.kind !== 'decision') return;
    const recitals = selectAll(root, 'recital');
    if (recitals.length === 0) {
      context.report('check.require-recitals', undefined, { node, actual: '' });
      return;
    }
    const about = context.reference?.about;
    if (!about || context.coverage() === null || context.day < about.date) return;
    const cited = recitals.flatMap(({ value }) =>
      findLegalNumbers(value).map(({ text: printed }) => numberKey(printed)),
    );
    const [wanted] = findLegalNumbers(about.number).map(({ text: printed }) => numberKey(printed));
    if (wanted === undefined || cited.includes(wanted)) return;
    const place = {
      node: recitals[0] ?? node,
      actual: '',
      expected: [about.number],
      severity: 'warning',
    } as const;
    context.report('check.require-recitals.reference', { number: about.number, name: about.name }, place);
  },
});
