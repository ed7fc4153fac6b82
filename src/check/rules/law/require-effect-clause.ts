import { beginsOn, predecessorsOf, provinceAt, regulationsOf } from '../../../data/index.js';
import { findLegalNumbers, numberKey } from '../../../text/index.js';
import type { Document } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { coverPartsOf } from '../../facts/cover-parts.js';
import { nameInstrument } from '../../facts/name-instrument.js';

/** "có hiệu lực kể từ ngày ký", "có hiệu lực thi hành từ"; "hiệu lực, hiệu quả công tác" is none. */
const EFFECT = /có hiệu lực|hiệu lực (?:thi hành|từ|kể từ)|(?:thi hành|thực hiện|áp dụng) (?:kể )?từ ngày/iu;

/** "37-HD/BTGDVTW", "07-KL/VPTW", "16/KH-MTTQ-BTT": guides, conclusions, plans and letters need not say from when they hold; not "23-QĐ/TW". */
const NO_DUTY = /(?<!\p{L})(?:HD|KL|TB|KH|CTr|BC|CV|TTr)\s*[-/]/u;

/** A decision or regulation says from when it holds, and what it replaces. */
export default defineRule({
  id: 'require-effect-clause',
  severity: 'error',
  basis: ['399-qd-tw-2026', '66-qd-tw-2017'],
  visits: ['document'],
  scope: { texts: 'any', sureIn: 'familyOrParty', hangsOnReading: true },
  examples: [
    {
      name: 'không có điều về hiệu lực',
      input: 'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế công tác dân vận.',
      finds: [''],
    },
    {
      name: 'hướng dẫn không phải ghi hiệu lực',
      input:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY THÁI NGUYÊN\n\nSố 12-HD/BTCTU\n\nThái Nguyên, ngày 05 tháng 11 năm 2026\n\nHƯỚNG DẪN\n\nĐiều 1. Ban hành Quy chế công tác dân vận.',
      finds: [],
    },
    {
      name: 'kế hoạch của Mặt trận không phải ghi hiệu lực',
      input:
        'ỦY BAN MTTQ VIỆT NAM\n\nXÃ TÂN HÒA\n\nBAN THƯỜNG TRỰC\n\nSố: 16/KH-MTTQ-BTT\n\nTân Hòa, ngày 18 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nThực hiện công tác bầu cử\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Bảo đảm tiến độ.\n\nII. NỘI DUNG\n\n1. Xây dựng văn bản hướng dẫn.',
      finds: [],
    },
    {
      name: 'mới có phần mở đầu',
      input:
        'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY THÁI NGUYÊN\n\nSố 12-QĐ/TU\n\nThái Nguyên, ngày 05 tháng 11 năm 2026\n\nQUY ĐỊNH\n\nvề công tác dân vận\n\n- Căn cứ Điều lệ Đảng;',
      finds: [],
    },
    {
      name: 'có điều về hiệu lực',
      input:
        'QUYẾT ĐỊNH\n\nvề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế công tác dân vận.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      finds: [],
    },
  ],
  check(node, context) {
    const root = node as Document;
    if (context.ancestors.length > 0 || !['decision', 'regulation'].includes(root.kind)) return;
    if (NO_DUTY.test(root.meta.number ?? '')) return;
    // A masthead and recitals alone are the beginning of a text.
    if (context.provisions().size === 0) return;
    const text = plainText(root);
    if (!EFFECT.test(text)) {
      // What neither is signed nor closes itself is a part of a text, the rest of which may say it.
      const { hasSignature, hasRecipients, endsItself } = coverPartsOf(root);
      const severity = hasSignature || hasRecipients || endsItself ? 'error' : 'note';
      context.report('check.require-effect-clause', undefined, { node, actual: '', severity });
    }
    checkReplacement(root, text, context);
  },
});

/** The locality's own regulation that still holds the day before, and those of the units that it was formed from. */
function checkReplacement(root: Document, text: string, context: RuleContext): void {
  const { unit, tier } = context.owner();
  if (unit === undefined || tier !== 'provincial' || context.coverage() === null) return;
  const cited = new Set(findLegalNumbers(text).map(({ text: printed }) => numberKey(printed)));
  const { data, day } = context;
  const owner = provinceAt(data, unit, day);
  const units = [unit, ...(owner ? predecessorsOf(data, owner).map(({ id }) => id) : [])];
  for (const instrument of units.flatMap((id) => regulationsOf(id, data.instruments, day))) {
    const [number] = findLegalNumbers(instrument.number ?? '');
    const isEarlier = (beginsOn(instrument) ?? '') < day;
    if (!number || !isEarlier || cited.has(numberKey(number.text))) continue;
    const params = { instrument: nameInstrument(instrument) };
    const place = { node: root, actual: '', severity: 'warning' } as const;
    context.report('check.require-effect-clause.replacement', params, place);
  }
}
