import type { Document, DocumentKind, Masthead, Paragraph, ParagraphRole } from '../../../tree/nodes.js';
import { formRuleSet } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** What stands above the text of each kind, in this order. */
const LETTER = ['issuer', 'number', 'motto', 'placeDate', 'subject'] as const;
const TITLED = ['issuer', 'number', 'motto', 'placeDate', 'type', 'subject'] as const;
const WANTED: Partial<Record<DocumentKind, readonly ParagraphRole[]>> = {
  decision: TITLED,
  submission: TITLED,
  officialLetter: LETTER,
};

const HEAD =
  'TỈNH ỦY NGHỆ AN\n\n\\*\n\nSố 05-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026';
const BODY =
  'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế công tác dân vận\n\n\\-----\n\nĐiều 1. Ban hành Quy chế.';

/** The masthead of a decision, a submission or a letter is complete: body, mark, number, title of the Party, place and date, type, trích yếu, "-----". */
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
    {
      name: 'công văn thiếu số',
      input: `${HEAD.replace('Số 05-QĐ/TU\n\n', 'về việc lấy ý kiến dự thảo\n\n')}\n\nKính gửi: Các ban Tỉnh ủy\n\nGửi dự thảo.`,
      form: {},
      finds: [''],
    },
    { name: 'đủ thành phần', input: `${HEAD}\n\n${BODY}`, form: {}, finds: [] },
    {
      name: 'gạch nối mà Word đổi thành gạch dài',
      input: `${HEAD}\n\n${BODY.replace('\\-----', '—–')}`,
      form: {},
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    const rules = formRuleSet(context);
    const wanted = WANTED[root.kind];
    if (!rules || !context.form || context.ancestors.length > 0 || wanted === undefined) return;
    // Only a decision is surely meant to be one of the Party where nothing says so.
    if (root.kind !== 'decision' && !context.isOfParty()) return;
    const masthead = root.children.find((child): child is Masthead => child.type === 'masthead');
    const lines = (masthead?.children ?? []).filter(
      (child): child is Paragraph => child.type === 'paragraph',
    );
    const report = (part: string): void =>
      context.report('check.require-masthead', { part }, { node: masthead ?? node, actual: '' });
    for (const role of wanted) if (!lines.some((line) => line.role === role)) report(role);
    const title = lines.findIndex(({ role }) => role === 'type');
    const marks = lines.flatMap(({ role, value }, index) => (role === 'separator' ? [{ value, index }] : []));
    const { issuerMark, separator } = rules.components;
    if (!marks.some(({ value, index }) => (title < 0 || index < title) && value.trim() === issuerMark.text))
      report('issuerMark');
    if (root.kind === 'officialLetter') return;
    if (!marks.some(({ value, index }) => index > title && isSameRow(value.trim(), separator.text)))
      report('separator');
  },
});

/** Word and converters make long dashes of the hyphens of "-----": "—-", "-—-"; its length is no matter of what stands there. */
const ROW_OF_DASHES = /^[-\u2010-\u2015\u2212]+$/;
const isSameRow = (value: string, wanted = ''): boolean =>
  value === wanted || [value, wanted].every((text) => ROW_OF_DASHES.test(text));
