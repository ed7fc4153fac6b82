/** Faults as clerks make them, each a way to spoil one line of a text; null where the line has no place for it. */
import { checkMaterials } from '../check-materials.js';
import type { Choice } from '../seeded-choice.js';

export interface TextFault {
  name: string;
  rule: string;
  spoil(line: string, choice: Choice): string | null;
}

/** Puts one phrase in the place of another that the line has, as whole words. */
export const swap =
  (pairs: readonly (readonly [right: string, wrong: string])[]): TextFault['spoil'] =>
  (line, choice) => {
    const fitting = pairs.filter(([right]) => wholeWords(right).test(line));
    if (fitting.length === 0) return null;
    const [right, wrong] = choice.of(fitting);
    return line.replace(wholeWords(right), wrong);
  };

const wholeWords = (phrase: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])${phrase}(?![\\p{L}\\p{M}])`, 'u');

const replace =
  (pattern: RegExp, by: string): TextFault['spoil'] =>
  (line) =>
    pattern.test(line) ? line.replace(pattern, by) : null;

export const TEXT_FAULTS: readonly TextFault[] = [
  {
    name: 'a word for another',
    rule: 'no-confused-word',
    spoil: swap(checkMaterials.slips.confusions.map(({ right, wrong }) => [right, wrong])),
  },
  {
    name: 'no blank after a comma',
    rule: 'no-slipped-mark',
    spoil: replace(/(\p{L}{2}), (\p{Ll}{2})/u, '$1,$2'),
  },
  {
    name: 'no blank after a full stop',
    rule: 'no-slipped-mark',
    spoil: replace(/(\p{Ll}{2}\.) (\p{Lu}\p{Ll})/u, '$1$2'),
  },
  { name: 'two full stops', rule: 'no-slipped-mark', spoil: replace(/(\p{Ll}{2}\.)$/u, '$1.') },
  { name: 'two blanks', rule: 'no-double-blank', spoil: replace(/(\p{L}{2}) (\p{Ll}{2})/u, '$1  $2') },
  {
    name: 'a name without its capitals',
    rule: 'require-name-capitals',
    spoil: swap([
      ['của Đảng', 'của đảng'],
      ['Mặt trận Tổ quốc', 'Mặt trận tổ quốc'],
      ['Ban Thường vụ Tỉnh ủy', 'Ban thường vụ Tỉnh ủy'],
      ['Ban Thường vụ Thành ủy', 'Ban thường vụ Thành ủy'],
      ['của Chính phủ', 'của chính phủ'],
      ['Thủ tướng Chính phủ', 'Thủ tướng chính phủ'],
      ['Quốc hội', 'quốc hội'],
    ]),
  },
  {
    name: 'a small “điều” of a reference',
    rule: 'require-reference-capitals',
    spoil: replace(/((?:theo|tại|của|và|khoản \d+) )Điều (?=\d)/u, '$1điều '),
  },
  {
    name: 'a remark left in',
    rule: 'no-review-remark',
    spoil: (line, choice) =>
      / \p{Ll}/u.test(line)
        ? line.replace(
            / (?=\p{Ll})/u,
            ` ${choice.of(['(đề nghị xem lại)', '[XX]', '(đ/c Nam kiểm tra)', '(có cần không?)'])} `,
          )
        : null,
  },
  {
    name: 'a sentence pasted twice',
    rule: 'no-repeated-sentence',
    spoil: (line) => {
      const text = /^(?:\d+\. |[a-zđ]\) )(\p{Lu}.*\.)$/u.exec(line)?.[1];
      return text === undefined || /[.;:] /.test(text) || text.split(' ').length < 8
        ? null
        : `${line} ${text}`;
    },
  },
];
