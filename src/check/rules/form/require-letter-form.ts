import type { Document, Masthead, Paragraph, Recipients } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { formSeverity } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** "V/v lấy ý kiến": how letters of the State name their subject; not "Về việc". */
const STATE_SUBJECT = /^V\/v(?!\p{L})/iu;
/** "Như Điều 2": of a decision; letters and submissions name their addressees at the head. */
const AS_ARTICLE = /^Như Điều\s/iu;

const HEAD =
  'TỈNH ỦY NGHỆ AN\n\nBAN DÂN VẬN\n\n\\*\n\nSố 05-TTr/BDVTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNghệ An, ngày 12 tháng 11 năm 2026';
const SUBMISSION = `${HEAD}\n\nTỜ TRÌNH\n\nvề việc ban hành Quy chế công tác dân vận\n\n\\-----`;
const LETTER = HEAD.replace('TTr', 'CV');
const BODY = 'Ban Dân vận Tỉnh ủy kính trình Ban Thường vụ Tỉnh ủy dự thảo Quy chế công tác dân vận.';
const end = (first: string): string => `Nơi nhận:\n\n- ${first};\n- Lưu Ban.\n\nTRƯỞNG BAN\n\nNguyễn Văn An`;

/** A tờ trình or a công văn of the Party says at its head to whom it goes, and names its subject as the Party does. */
export default defineRule({
  id: 'require-letter-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'tờ trình không có “Kính gửi”, nơi nhận ghi như quyết định',
      input: `${SUBMISSION}\n\n${BODY}\n\n${end('Như Điều 2')}`,
      finds: ['', 'Như Điều 2;'],
    },
    {
      name: 'công văn ghi “V/v” như văn bản Nhà nước',
      input: `${LETTER.replace('\n\nĐẢNG', '\n\nV/v lấy ý kiến dự thảo\n\nĐẢNG')}\n\nKính gửi: Các ban Tỉnh ủy\n\n${BODY}\n\n${end('Như trên')}`,
      finds: ['V/v'],
    },
    {
      name: 'đúng cách ghi',
      input: `${SUBMISSION}\n\nKính gửi: Ban Thường vụ Tỉnh ủy\n\n${BODY}\n\n${end('Như trên')}`,
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0 || !context.isOfParty()) return;
    if (root.kind !== 'submission' && root.kind !== 'officialLetter') return;
    const severity = formSeverity(context, 'warning');
    const masthead = root.children.find((child): child is Masthead => child.type === 'masthead');
    const lines = (masthead?.children ?? []).filter(
      (child): child is Paragraph => child.type === 'paragraph',
    );
    if (!lines.some(({ role }) => role === 'salutation'))
      context.report('check.require-letter-form.salutation', undefined, { node, actual: '', severity });
    const subject = lines.find(({ role }) => role === 'subject');
    const found = subject && STATE_SUBJECT.exec(subject.value)?.[0];
    if (subject && found) {
      const place = { node: subject, start: 0, end: found.length, expected: ['về việc'], severity };
      context.report('check.require-letter-form.subject', undefined, place);
    }
    const recipients = root.children.find((child): child is Recipients => child.type === 'recipients');
    for (const item of recipients?.children ?? []) {
      const text = plainText(item).replace(/^[-–]\s*/u, '');
      if (item.type === 'noise' || !AS_ARTICLE.test(text)) continue;
      const place = { node: item, actual: text, severity: 'note' } as const;
      context.report('check.require-letter-form.above', { actual: text }, place);
    }
  },
});
