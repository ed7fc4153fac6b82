import { formRuleSet, formSeverity } from '../../engine/form-findings.js';
import { defineRule } from '../../engine/rule.js';

/** "TM.", "TM", "KT.": the form of State documents; not "T/M". */
const STATE_AUTHORITY = /^(?:TM|KT|TL|TUQ)(?:\.|(?=\s))/u;

/** "GS.TS. Nguyễn Văn A", "Đại tá Trần B", "Đồng chí". */
const TITLES =
  /^(?:(?:GS|PGS|TS|ThS|CN|KS)\.?\s*)+|^(?:Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Đồng chí|Đ\/c)\s/u;
/** "K/T BÍ THƯ": nobody signs for the head of a body that decides together. */
const FOR_THE_HEAD = /^K\/T(?!\p{L})/u;
/** "BÍ THƯ TỈNH ỦY", "PHÓ BÍ THƯ THÀNH ỦY HÀ NỘI"; not "PHÓ BÍ THƯ THƯỜNG TRỰC". */
const POSITION_OF_BODY = /^(?:PHÓ )?BÍ THƯ (?=(?:TỈNH|THÀNH|ĐẢNG) [ỦU]Y|ĐẢNG BỘ)/iu;
const SIGNED = 'Điều 1. Một.\n\n';

/** On whose behalf is written with a slash, and the name without degrees, ranks or honorifics. */
export default defineRule({
  id: 'require-signature-form',
  severity: 'warning',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['paragraph'],
  scope: { texts: 'party' },
  examples: [
    {
      name: '“TM.” của văn bản Nhà nước',
      input: `${SIGNED}TM. BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A`,
      finds: ['TM.'],
    },
    {
      name: '“K/T” trong tập thể, chức vụ kèm tên cơ quan, học vị trước tên',
      input: `${SIGNED}K/T BÍ THƯ\n\nPHÓ BÍ THƯ TỈNH ỦY\n\nTS. Nguyễn Văn A`,
      finds: ['K/T', 'PHÓ BÍ THƯ TỈNH ỦY', 'TS. '],
    },
    {
      name: '“T/M” của văn bản Đảng',
      input: `${SIGNED}T/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A`,
      finds: [],
    },
  ],
  check(node, context) {
    const rules = formRuleSet(context);
    if (node.type !== 'paragraph' || !rules) return;
    const severity = formSeverity(context, 'warning');
    const wanted = rules.components.authority.text ?? '';
    if (node.role === 'authority') {
      const [found] = STATE_AUTHORITY.exec(node.value) ?? FOR_THE_HEAD.exec(node.value) ?? [];
      if (!found) return;
      // "KT.", "TL." and "TUQ." say something else, which the words behind them have to bear out.
      const formFix = /^TM/.test(found) && wanted !== '' ? { formReplacement: wanted } : {};
      const place = { node, start: 0, end: found.length, expected: [wanted], severity, ...formFix };
      context.report('check.require-signature-form', { actual: found, expected: wanted }, place);
    } else if (node.role === 'position') {
      const [bare] = POSITION_OF_BODY.exec(node.value) ?? [];
      if (!bare) return;
      const place = { node, start: 0, end: node.value.length, expected: [bare.trim()], severity };
      context.report(
        'check.require-signature-form.position',
        { actual: node.value, expected: bare.trim() },
        place,
      );
    } else if (node.role === 'signer') {
      const [found] = TITLES.exec(node.value) ?? [];
      if (!found) return;
      const place = { node, start: 0, end: found.length, severity };
      context.report('check.require-signature-form.title', { actual: found.trim() }, place);
    }
  },
});
