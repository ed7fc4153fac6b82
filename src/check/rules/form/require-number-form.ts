import { findLegalNumbers, foldForMatching, type LegalNumber } from '../../../text/index.js';
import type { Node } from '../../../tree/nodes.js';
import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';

/** "Số 05-QĐ/TU": no colon, a nought before one figure, a hyphen and then a slash, no blanks. */
export default defineRule({
  id: 'require-number-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['paragraph'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'dấu hai chấm sau chữ Số, số nhỏ hơn 10 không có số 0',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố: 5-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: ['Số:', '5'],
    },
    {
      name: 'khoảng trắng quanh gạch nối',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố 15 - QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: ['15 - QĐ/TU'],
    },
    {
      name: 'ký hiệu của nghị quyết trên một quyết định',
      input:
        'TỈNH ỦY NGHỆ AN\n\nSố 05-NQ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026\n\nQUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Một.',
      finds: ['NQ/TU'],
    },
    {
      name: 'đúng cách ghi',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: [],
    },
    {
      name: 'để trống số cho văn thư',
      input: 'TỈNH ỦY NGHỆ AN\n\nSố -QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1. Một.',
      finds: [],
    },
  ],
  check(node, context) {
    if (node.type !== 'paragraph' || node.role !== 'number' || !formRuleSet(context)) return;
    const severity = formSeverity(context, 'warning');
    const colon = /^số\s*:/iu.exec(node.value);
    if (colon) {
      const place = {
        node,
        start: 0,
        end: colon[0].length,
        expected: ['Số'],
        severity,
        formReplacement: 'Số',
      };
      context.report('check.require-number-form.colon', undefined, place);
    }
    const [number] = findLegalNumbers(node.value);
    if (number) checkSymbol(node, number, context);
    if (!number?.figure) return;
    const { start, end, text, figure, symbol } = number;
    if (/^[1-9]$/.test(figure)) {
      const formReplacement = `0${figure}`;
      const place = { node, start, end: start + 1, expected: [formReplacement], severity, formReplacement };
      context.report('check.require-number-form.nought', { figure }, place);
    }
    if (/\s/.test(text)) {
      const expected = `${figure}-${symbol}`;
      const formReplacement = expected;
      const place = { node, start, end, expected: [expected], severity: 'note', formReplacement } as const;
      context.report('check.require-number-form.blanks', { expected }, place);
    }
  },
});

/** "05-NQ/TU" over a "QUYẾT ĐỊNH": each type of document has its letters; a type without a row is not judged. */
function checkSymbol(node: Node, { end, symbol }: LegalNumber, context: RuleContext): void {
  const type = foldForMatching(context.root.meta.type ?? '');
  const rows = Object.entries(formRuleSet(context)?.typeSymbols ?? {});
  const row = rows.find(([name]) => foldForMatching(name) === type)?.[1];
  const [letters = ''] = symbol.split('/');
  if (!row || [row.value, ...row.accepts].includes(letters)) return;
  const expected = symbol.replace(letters, row.value);
  const severity = formSeverity(context, row.confidence === 'high' ? 'warning' : 'note');
  const place = { node, start: end - symbol.length, end, expected: [expected], severity };
  context.report('check.require-number-form.symbol', { actual: symbol, expected }, place);
}
