import fc from 'fast-check';

const WORDS = [
  ...[
    'Ủy',
    'uỷ',
    'UỶ',
    'hoà',
    'hòa',
    'khoẻ',
    'toàn',
    'quý',
    'quí',
    'qui',
    'huỳnh',
    'suýt',
    'kỹ',
    'kĩ',
    'Lý',
    'thuỷ',
  ],
  ...[
    'Điều',
    'Ðiều',
    'Тỉnh',
    'dân',
    'vận',
    'nghĩa',
    'giếng',
    'Đắk',
    'phân',
    'một',
    'năm',
    'mươi',
    'lăm',
    'tháng',
    'ngày',
  ],
  ...[
    '23-QĐ/TW',
    '10/2022/QH15',
    '2.1',
    '5a',
    '30/7/2021',
    '1.000',
    '06',
    '5%',
    '(ba)',
    '2020',
    'II',
    'ẳ',
    'Россия',
    'e\u0301\u0302',
  ],
];
const JOINTS = [
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '',
  ', ',
  ' - ',
  '–',
  ' ,',
  '; ',
  './.',
  '…',
  '...',
  ' “',
  '” ',
  ' / ',
  '(',
  ')',
  '\u200b',
];

/** Texts of words, numbers and marks that each of the text functions cares about, with any character between. */
export const vietnameseText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 6, arbitrary: fc.constantFrom(...JOINTS) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: 16 },
    )
    .map((pieces) => pieces.join(''));
