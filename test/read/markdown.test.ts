/** What converters leave in Markdown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/read/line-index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { plainLines } from '../../src/read/markdown/plain-lines.js';

const lines = (text: string) => readMarkdown(text).blocks.map((block) => block.text);

describe('emphasis that closes and opens again', () => {
  test.each([
    ['**Điều 1.****\n**Ban hành Quy chế.', ['Điều 1.', 'Ban hành Quy chế.']],
    ['**Điều 2.****[2]** Quyết định', ['Điều 2.[2] Quyết định']],
    ['**Điều 3.**** **Các Bộ trưởng', ['Điều 3. Các Bộ trưởng']],
    ['**Điều 4.**** Các sở** khác', ['Điều 4. Các sở khác']],
    ['**QUY ĐỊNH CHUNG**** **', ['QUY ĐỊNH CHUNG']],
    ['---------------* *', ['---------------']],
    ['**Chủ ph****ươ****ng tiện**', ['Chủ phương tiện']],
    ['** Điều 5.** Hiệu lực', ['Điều 5. Hiệu lực']],
    ['**Điều 6.** Phạm vi **này** và', ['Điều 6. Phạm vi này và']],
    ['**1. Công khai.**\n**2. Đúng hạn:**\n**a) Một;**', ['1. Công khai.', '2. Đúng hạn:', 'a) Một;']],
    ['**Điều**\n**7. Phạm vi**', ['Điều', '7. Phạm vi']],
    ['**theo khoản**\n**2. và 3**', ['theo khoản', '2. và 3']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['* *một* hai', ['* một hai']],
    ['- một\n* *hai*', ['- một', '* hai']],
    ['\\*\\* x', ['** x']],
  ])('but a bullet and an escaped mark stay: %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

test('a bullet falls away only before a number or letter that marks a provision', () => {
  expect(lines('- a) Thảo luận\n- x.x;\n- 1.5 tỷ đồng\n- 2. Họp')).toEqual([
    'a) Thảo luận',
    '- x.x;',
    '- 1.5 tỷ đồng',
    '2. Họp',
  ]);
});

describe('a table', () => {
  const MASTHEAD = [
    '| **ỦY BAN NHÂN DÂN**<br>**TỈNH A** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>Độc lập - Tự do - Hạnh phúc |',
    '|---|---|',
    '| Số: 12/QĐ-UBND | *A, ngày 01 tháng 7 năm 2025* |',
  ];

  test('that lays out a masthead gives the lines of its cells', () => {
    expect(lines(MASTHEAD.join('\n'))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-UBND',
      'A, ngày 01 tháng 7 năm 2025',
    ]);
  });

  test('of data gives the text of its cells', () => {
    const rows = ['| STT | Tên |', '|---|---|', '| 1. | Xã A \\| B |'];
    expect(lines(rows.join('\n'))).toEqual(['STT', 'Tên', '1.', 'Xã A | B']);
  });
});

describe('lines that are nothing but text', () => {
  const plain = (text: string) => plainLines(text, new LineIndex(text), 0);
  /** Emphasis at the end, which only the Markdown parser reads. */
  const parsed = (text: string) => readMarkdown(`${text}\n\n**Hết**\n`).blocks.slice(0, -1);
  const piece = fc.constantFrom(
    ...[
      'Điều 1.',
      '1.',
      '12)',
      '2.1.',
      '-',
      '- ',
      '+',
      '#',
      '>',
      '=',
      '---',
      'a)',
      'đ.',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
    ],
    ...[
      '\\-',
      '\\*',
      '\\',
      '*',
      '_',
      '`',
      '<b>',
      '&amp;',
      '|',
      '~',
      '[',
      ']',
      '(',
      ')',
      ':',
      '!',
      '“',
      '"',
      '…',
      ';',
    ],
    ...['Căn cứ', 'khoản', '5', 'uỷ', 'e\u0302', '\u00a0', '\u2028', '\u0000', '\r', '\f', 'https://a.vn'],
  );

  test('are read as the Markdown parser reads them', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const blocks = plain(text);
        if (blocks === null) return;
        read += 1;
        expect(blocks).toEqual(parsed(text));
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test.each([
    'Điều 1. Một\n\n1. Hai\n\n2.1. Ba\n\n- Bốn;\n- Năm.\n\n[cần bổ sung: sáu]\n\n\\-----\n',
    '\\*\n\nSố 05-QĐ/TU\n\n“Bảy” \\<tám\\> chín\n',
  ])('are the form of drafts: %j', (text) => {
    expect(plain(text)).toEqual(parsed(text));
    expect(plain(text)).not.toBeNull();
  });

  test.each([
    '*A*',
    'A\nB',
    '- A\nB',
    ' A',
    '# A',
    'A\n\n\nB',
    '[A](b)',
    '[A]: b',
    'A  ',
    '- a) B',
    '12. 5 C',
    '-----',
  ])('are not %j', (text) => {
    expect(plain(text)).toBeNull();
  });
});
