/** Parts of real texts that were spoilt as people, converters and scanners spoil them: the lines of each still look like law. */
import fc from 'fast-check';
import { SEED_NAMES, seedText } from './seeds.js';

const TEXTS = SEED_NAMES.map((name) =>
  seedText(name)
    .split(/\n+/)
    .filter((line) => line.trim() !== ''),
);

/** What may stand anywhere by mistake: numbers, marks, heads of documents, marks of Markdown, controls, furniture. */
const TOKENS = [
  ...[
    '-',
    '*',
    '.',
    ';',
    '“',
    '”',
    '"',
    '1.',
    '2.',
    'a)',
    'đ)',
    '3 -',
    '(i)',
    '1)',
    '+',
    '•',
    '|',
    '-----',
    '_____',
  ],
  ...[
    'Điều 3.',
    'Điều',
    'khoản 2',
    'Chương II',
    'Mục 1',
    'PHỤ LỤC I',
    'Nơi nhận:',
    'QUY CHẾ',
    'QUYẾT ĐỊNH',
    'Kính gửi:',
  ],
  ...[
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    'Nguyễn Văn An',
    'Tín',
    '(Đã ký)',
    '5',
    '- 3 -',
    'Trang 2/3',
    'Căn cứ Luật',
  ],
  ...['Số: 12/QĐ-UBND', 'Hà Nội, ngày 1 tháng 2 năm 2020', '(Kèm theo Quyết định số 1-QĐ/TU ngày 1/2/2020)'],
  ...[
    '¹',
    '[1]',
    '²',
    '$x^2$',
    '[^1]: Chú thích',
    '{#x}',
    '{1}--------------',
    '\\',
    '`',
    '#',
    '>',
    '<b>',
    '&amp;',
    '~~a~~',
  ],
  ...[
    '\u0007',
    '\u001b[31m',
    '\u200b',
    '\u00a0',
    '１．',
    'Ðiều 4.',
    'q u y',
    'Đi ề u',
    '[x](y)',
    '![a](b)',
    '=',
  ],
];

type Spoil = (lines: string[], at: number, place: number, token: string) => void;

const cutAt = (line: string, place: number): number => Math.floor(place * (line.length + 1));
const SPOILS: readonly Spoil[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at, _, token) => lines.splice(at, 0, token),
  (lines, at, place, token) => {
    const line = lines[at] ?? '';
    lines[at] = line.slice(0, cutAt(line, place)) + token + line.slice(cutAt(line, place));
  },
  (lines, at, place) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, line.slice(0, cutAt(line, place)), line.slice(cutAt(line, place)));
  },
  (lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' ')),
  (lines, at, _, token) => lines.splice(at, 1, `${token} ${lines[at] ?? ''}`),
  (lines, at, _, token) => lines.splice(at, 1, `${lines[at] ?? ''} ${token}`),
  (lines, at, place) => lines.splice(at, 1, (lines[at] ?? '').slice(cutAt(lines[at] ?? '', place))),
];

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

/** A few lines in a row of a real text with up to six faults, a line or a paragraph each. */
export const mutatedText: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    start: share,
    length: fc.integer({ min: 1, max: 14 }),
    faults: fc.array(
      fc.record({
        spoil: fc.constantFrom(...SPOILS),
        at: share,
        place: share,
        token: fc.constantFrom(...TOKENS),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    ending: fc.constantFrom('\n', '\n\n'),
  })
  .map(({ text, start, length, faults, ending }) => {
    const from = Math.floor(start * text.length);
    const lines = text.slice(from, from + length);
    for (const { spoil, at, place, token } of faults)
      spoil(lines, Math.floor(at * lines.length), place, token);
    return lines.join(ending);
  });
