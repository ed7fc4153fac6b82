import { oncePer } from '../../../text/once-per.js';
import type { Document } from '../../../tree/nodes.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { isAtSeam } from '../../facts/at-seam.js';
import { isCode } from '../../facts/is-code.js';
import { textNodes } from '../../facts/text-nodes.js';

/**
 * "chính trị- xã hội", "2011 -2020": a dash with a blank on one side only; not "chính trị - xã hội", "2011-2020", nor
 * the symbol of a number that is left blank, "Số    -QĐ/TU", nor the ornament "-0- Độc lập".
 */
const DASH = /(?<![-–]\d{1,3})(?<=[\p{L}\d])(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=[\p{L}\d])(?!\p{Lu}{2})/gu;
/** "cấp ủy ,": a blank before a mark that closes; not "thông tin ...". */
const BEFORE_MARK = /(?<=[\p{L}\d”)])[ \u00a0]+(?=[,;:](?:\s|$))/gu;

/** A blank beside a dash or before a mark; a quick look before the exact ones. */
const MAY_BE_UNEVEN = /[ \u00a0][,;:–-]|[–-][ \u00a0]/;

/** "khen , tặng": between two words of a sentence; not "; " of a form, nor what stands beside a figure. */
const WITHIN_SENTENCE = /(?<=\p{Ll}{2})[ \u00a0]+(?=[,;]\s+\p{Ll}{2})/gu;
/** More than so many are a habit of typing, or come from how a page was read. */
const FEW = 2;

/** As many signs of a word as a message shows: a line of a hostile file may be one word. */
const LONGEST_WORD = 60;

/** A dash has a blank on both sides or on none; a comma, semicolon or colon has none before it. */
export default defineRule({
  id: 'no-uneven-spacing',
  severity: 'note',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'any', hangsOnReading: true, hangsOnWords: true },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'dấu gạch nối chỉ cách một bên',
      input: 'Các đoàn thể chính trị- xã hội trong giai đoạn 2011 -2020.',
      finds: ['trị- xã', '2011 -2020'],
    },
    {
      name: 'dấu cách trước dấu phẩy',
      input: 'Các cấp ủy , tổ chức đảng.',
      finds: ['ủy ,'],
      fixed: 'Các cấp ủy, tổ chức đảng.',
    },
    {
      name: 'dấu hai chấm bên con số có thể là dấu chia; dòng mã lệnh (không sửa)',
      input:
        'Mức hưởng là 2,0 : 12 (63 lao động : 208 lao động); Quy chuẩn 01 : 2002.\n\nvbID ? item.loai : kieu;',
      finds: ['0 :', 'động :', '01 :', 'loai :'],
    },
    {
      name: 'cách đều; số để trống',
      input:
        'Quyết định số      -QĐ/TU. Tổ chức chính trị - xã hội; giai đoạn 2011-2020; thông tin... -0- Độc lập',
      finds: [],
    },
  ],
  check(node, context) {
    const text = printedText(node);
    if (!MAY_BE_UNEVEN.test(text)) return;
    const isSlip = context.placeOf(node) === 'body' && countWithinSentences(context.root) <= FEW;
    const slips = new Set(isSlip ? [...text.matchAll(WITHIN_SENTENCE)].map(({ index }) => index) : []);
    for (const [pattern, replacement] of [
      [DASH, ' - '],
      [BEFORE_MARK, ''],
    ] as const) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const end = index + found.length;
        const actual = `${/(?<![\p{L}\d”)])[\p{L}\d”)]+$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? ''}${found}${/^(?:[\p{L}\d]+|[,;:])/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? ''}`;
        const expected = [actual.replace(found, replacement)];
        context.report(
          'check.no-uneven-spacing',
          { actual },
          // Whether a dash joins or begins something is for a person to say; a blank before a comma is never right.
          {
            node,
            start: index,
            end,
            actual,
            expected,
            repair: pattern === DASH ? 'unsafe' : 'safe',
            ...(isRatio(text, index, end) || isCode(text) ? {} : { replacement }),
            severity:
              pattern === BEFORE_MARK && slips.has(index) && !isAtSeam(node, index - 1, end)
                ? 'warning'
                : 'note',
          },
        );
      }
    }
  },
});

/** "(63 lao động : 208 lao động)", "QCXDVN 01 : 2002": a colon beside a figure may divide, or part a year from a number. */
const isRatio = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === ':' &&
  (/\d$/.test(text.slice(0, start).slice(-1)) || /^:\s*\d/.test(text.slice(end, end + 4)));

/** Worked out once for a document. */
const countWithinSentences = oncePer((root: Document): number => {
  const count = textNodes(root).reduce(
    (sum, node) => sum + [...printedText(node).matchAll(WITHIN_SENTENCE)].length,
    0,
  );
  return count;
});
