import type { Document, Masthead, Paragraph, ParagraphRole } from '../../../tree/nodes.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** What stands above the recitals of a decision, in this order. */
const WANTED = [
  'issuer',
  'number',
  'motto',
  'placeDate',
  'type',
  'subject',
] as const satisfies readonly ParagraphRole[];

const HEAD =
  'TỈNH ỦY NGHỆ AN\n\n\\*\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026';
const BODY =
  'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\n\\-----\n\nĐiều 1. Ban hành Quy chế.';

/** The masthead of a decision is complete: body, mark, number, title of the Party, place and date, type, trích yếu, "-----". */
export default defineRule({
  id: 'require-masthead',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'thiếu dòng “-----” và dấu “*”',
      input: `${HEAD.replace('\n\n\\*', '')}\n\n${BODY.replace('\n\n\\-----', '')}`,
      form: {},
      finds: ['', ''],
    },
    {
      name: 'thiếu “ĐẢNG CỘNG SẢN VIỆT NAM”',
      input: `${HEAD.replace('ĐẢNG CỘNG SẢN VIỆT NAM\n\n', '')}\n\n${BODY}`,
      form: {},
      finds: [''],
    },
    { name: 'đủ thành phần', input: `${HEAD}\n\n${BODY}`, form: {}, finds: [] },
  ],
  check(node, context) {
    const root = node as Document;
    const rules = formRuleSet(context);
    if (!rules || !context.form || context.ancestors.length > 0 || root.kind !== 'decision') return;
    const masthead = root.children.find((child): child is Masthead => child.type === 'masthead');
    const lines = (masthead?.children ?? []).filter(
      (child): child is Paragraph => child.type === 'paragraph',
    );
    const report = (part: string): void =>
      context.report('check.require-masthead', { part }, { node: masthead ?? node, actual: '' });
    for (const role of WANTED) if (!lines.some((line) => line.role === role)) report(role);
    const title = lines.findIndex(({ role }) => role === 'type');
    const marks = lines.flatMap(({ role, value }, index) => (role === 'separator' ? [{ value, index }] : []));
    const { issuerMark, separator } = rules.components;
    if (!marks.some(({ value, index }) => index < title && value.trim() === issuerMark.text))
      report('issuerMark');
    if (!marks.some(({ value, index }) => index > title && value.trim() === separator.text))
      report('separator');
  },
});
