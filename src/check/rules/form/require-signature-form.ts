import { formRules, formSeverity } from '../../form-findings.js';
import { defineRule } from '../../rule.js';

/** "TM.", "TM", "KT.": the form of State documents; not "T/M". */
const STATE_AUTHORITY = /^(?:TM|KT|TL|TUQ)(?:\.|(?=\s))/u;

/** "GS.TS. Nguyễn Văn A", "Đại tá Trần B", "Đồng chí". */
const TITLES =
  /^(?:(?:GS|PGS|TS|ThS|CN|KS)\.?\s*)+|^(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Đồng chí|Đ\/c)\s/u;
const SIGNED = 'Điều 1. Một.\n\n';

/** On whose behalf is written with a slash, and the name without degrees, ranks or honorifics. */
export default defineRule({
  id: 'require-signature-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['paragraph'],
  examples: [
    {
      name: '“TM.” của văn bản Nhà nước',
      input: `${SIGNED}TM. BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A`,
      finds: ['TM.'],
    },
    {
      name: '“T/M” của văn bản Đảng',
      input: `${SIGNED}T/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A`,
      finds: [],
    },
  ],
  check(node, context) {
    const rules = formRules(context);
    if (node.type !== 'paragraph' || !rules) return;
    const severity = formSeverity(context, 'warning');
    const wanted = rules.components.authority.text ?? '';
    if (node.role === 'authority') {
      const [found] = STATE_AUTHORITY.exec(node.value) ?? [];
      if (!found) return;
      const place = { node, start: 0, end: found.length, expected: [wanted], severity };
      context.report('check.require-signature-form', { actual: found, expected: wanted }, place);
    } else if (node.role === 'signer') {
      const [found] = TITLES.exec(node.value) ?? [];
      if (!found) return;
      const place = { node, start: 0, end: found.length, severity };
      context.report('check.require-signature-form.title', { actual: found.trim() }, place);
    }
  },
});
