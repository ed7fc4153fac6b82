/** Faults that need a whole draft: a duty that is turned round, and what stands at its end. */
import { swap, type TextFault } from './text-faults.js';

/** The verbs with which duties of these texts begin. */
const DUTY =
  /^(\d+\. )(Chịu trách nhiệm|Lãnh đạo|Chỉ đạo|Phối hợp|Tham gia|Thực hiện|Định kỳ|Phân công|Tổ chức)(?= )/u;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const DUTY_FAULTS: readonly TextFault[] = [
  {
    name: 'a duty denied',
    rule: 'no-weakened-duty',
    spoil: (line) =>
      DUTY.test(line) ? line.replace(DUTY, (_, label, verb) => `${label}Không ${lower(verb)}`) : null,
  },
  {
    name: 'an exception added',
    rule: 'no-weakened-duty',
    spoil: (line) =>
      DUTY.test(line)
        ? line.replace(DUTY, (_, label, verb) => `${label}Trừ trường hợp đặc biệt, ${lower(verb)}`)
        : null,
  },
  {
    name: 'a deputy for the head',
    rule: 'no-weakened-duty',
    spoil: swap([
      ['Bí thư', 'Phó Bí thư'],
      ['Chủ tịch', 'Phó Chủ tịch'],
      ['người đứng đầu', 'cấp phó của người đứng đầu'],
    ]),
  },
];

export interface DraftFault {
  name: string;
  rule: string;
  spoil(markdown: string): string;
}

export const CLOSING_FAULTS: readonly DraftFault[] = [
  {
    name: 'no list of recipients',
    rule: 'require-closing-parts',
    spoil: (markdown) => markdown.replace(/^.*Nơi nhận.*\n+(?:[-\\].*\n+)+/mu, ''),
  },
  {
    name: 'no signature',
    rule: 'require-closing-parts',
    spoil: (markdown) => markdown.replace(/^.*T\/M .*\n+.*Bí thư.*\n+.*Nguyễn Văn A.*$/imu, ''),
  },
  {
    name: 'signed for another body',
    rule: 'require-own-signature',
    spoil: (markdown) => markdown.replace(/T\/M BAN THƯỜNG VỤ/u, 'T/M BAN CHẤP HÀNH'),
  },
];

/** Faults at the end of the real texts beside the project, which are of the State; null where a text has no such end. */
export const REAL_CLOSING_FAULTS: readonly (Omit<DraftFault, 'spoil'> & {
  spoil(markdown: string): string | null;
})[] = [
  {
    name: 'no list of recipients',
    rule: 'require-closing-parts',
    spoil: cut(/^[^\n|]*Nơi nhận:[^\n]*\n(?:(?![^\n]*(?:TM|KT|T\/M|K\/T)[. ])[^\n]*\n){1,60}/mu),
  },
  {
    name: 'signed for another body',
    rule: 'require-own-signature',
    spoil: (markdown) => {
      const spoilt = markdown
        .replace(/^(\*{0,2}TM\.) ỦY BAN(?=\s+NHÂN)/mu, '$1 HỘI ĐỒNG')
        .replace(/^(\*{0,2}TM\.) CHÍNH PHỦ/mu, '$1 QUỐC HỘI');
      return spoilt === markdown ? null : spoilt;
    },
  },
];

function cut(pattern: RegExp): (markdown: string) => string | null {
  return (markdown) => (pattern.test(markdown) ? markdown.replace(pattern, '') : null);
}
