/** What converters leave in Markdown. */
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown/index.js';

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
    ['**Điều 8. ****Sắp xếp các ****xã **thuộc tỉnh', ['Điều 8. Sắp xếp các xã thuộc tỉnh']],
    ['Điều 9**. Chánh Văn phòng', ['Điều 9. Chánh Văn phòng']],
    ['*2.*Khám bệnh là *việc* khám', ['2.Khám bệnh là việc khám']],
    ['*2.**Khám* bệnh theo yêu cầu.*', ['2.Khám bệnh theo yêu cầu.']],
    ['*1.1.**Việc* khác*', ['1.1.Việc khác']],
    ['*Điều 3.**Chữa* bệnh*', ['Điều 3.Chữa bệnh']],
    ['**3.*** Chữa bệnh theo yêu cầu:*', ['3. Chữa bệnh theo yêu cầu:']],
    ['**b)*** Hồ sơ.*', ['b) Hồ sơ.']],
    ['***2.** Khám bệnh*', ['2. Khám bệnh']],
    ['*2. Khám bệnh', ['2. Khám bệnh']],
    ['** 2. Khám bệnh', ['2. Khám bệnh']],
    ['1. Một\n*2. Khám bệnh\n*3. Chữa bệnh', ['1. Một', '2. Khám bệnh', '3. Chữa bệnh']],
    ['***2.** Khám bệnh.', ['2. Khám bệnh.']],
    ['**2.* Khám bệnh.**', ['2. Khám bệnh.']],
    ['2.* Khám bệnh*', ['2. Khám bệnh']],
    ['> **3.*** Chữa bệnh*', ['3. Chữa bệnh']],
    ['_2.__Khám_ bệnh._', ['2.Khám bệnh.']],
    ['_2._Khám bệnh', ['2.Khám bệnh']],
    ['__a) Hồ sơ', ['a) Hồ sơ']],
    ['_II.__Mục tiêu_', ['II.Mục tiêu']],
    ['**2. Khám\nbệnh** và', ['2. Khám', 'bệnh và']],
    ['# Điều 10. Phạm vi {#dieu-10 .muc}', ['Điều 10. Phạm vi']],
    ['# Tập hợp {a, b}', ['Tập hợp {a, b}']],
    ['**Chương II*', ['Chương II']],
    ['### *Điều 4**. Tên điều**', ['Điều 4. Tên điều']],
    ['**Điều 3*. Phạm vi', ['Điều 3. Phạm vi']],
    ['**Điều 5.* **Tên điều*', ['Điều 5. Tên điều']],
    ['Điều 6*.** Tên điều', ['Điều 6. Tên điều']],
    ['Điều 7**.** *Tên điều', ['Điều 7. Tên điều']],
    ['*Mục 1**', ['Mục 1']],
    ['*Phần thứ hai**', ['Phần thứ hai']],
    ['**PHỤ LỤC II*', ['PHỤ LỤC II']],
    ['__Điều 8_. Phạm vi__', ['Điều 8. Phạm vi']],
    ['_Chương III__', ['Chương III']],
    ['*Điều 9. Tên\nđiều**', ['Điều 9. Tên', 'điều']],
    ['**VIỆC CHUNG*', ['VIỆC CHUNG']],
    ['*16. **Sửa đổi **một số khoản của **Điều 36:*', ['16. Sửa đổi một số khoản của Điều 36:']],
    ['*7. **Sửa đổi điểm d như sau:*', ['7. Sửa đổi điểm d như sau:']],
    ['* a) Hồ sơ:*', ['a) Hồ sơ:']],
    ['6.** Khả năng ứng dụng', ['6. Khả năng ứng dụng']],
    ['**a) Nhiệm vụ, quyền hạn **', ['a) Nhiệm vụ, quyền hạn']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['* *một* hai', ['* một hai']],
    ['- một\n* *hai*', ['- một', '* hai']],
    ['\\*\\* x', ['** x']],
    ['Giá** theo bảng (**), Mức (*)', ['Giá** theo bảng (**), Mức (*)']],
    ['** Số liệu năm 2026', ['** Số liệu năm 2026']],
    ['1.\\*\\* một\\*\\*', ['1.** một**']],
    ['1.* Số liệu ước tính', ['1.* Số liệu ước tính']],
    ['2.* Số liệu ước tính', ['2.* Số liệu ước tính']],
    ['**) Ghi chú', ['**) Ghi chú']],
    ['1. Số 2*3*4', ['1. Số 2*3*4']],
    ['a) Họ tên: ____, ngày __ tháng __', ['a) Họ tên: ____, ngày __ tháng __']],
    ['_1._ Tệp ten_tep_moi số __/QĐ', ['1. Tệp ten_tep_moi số __/QĐ']],
    ['**2.*** Số liệu ước tính', ['2.* Số liệu ước tính']],
    ['**Điều 2.*** Số liệu', ['Điều 2.* Số liệu']],
    ['**Điều 3.** Số liệu*', ['Điều 3. Số liệu*']],
    ['Điều 4*. Số liệu', ['Điều 4*. Số liệu']],
    ['**Điều 5. Diện* 5*m và', ['Điều 5. Diện 5*m và']],
    ['* a) Một *hai* ba', ['a) Một hai ba']],
    ['*Xem Điều 6**', ['Xem Điều 6*']],
    ['*Phần I: Mỗi câu **được 1 điểm**', ['*Phần I: Mỗi câu được 1 điểm']],
    ['**1. Mã số:\n1.009645.H05**', ['1. Mã số:', '1.009645.H05']],
    ['Chương 87, *“Ô tô (nhóm\n87.02), kể cả*, thì', ['Chương 87, “Ô tô (nhóm', '87.02), kể cả, thì']],
    ['Theo **Luật\nĐiều 7. Đất** và **nhà', ['Theo Luật', 'Điều 7. Đất và **nhà']],
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

describe('HTML and headings of converters', () => {
  test.each([
    ['<table>\n<colgroup>\n<col style="width: 35%" />\n</colgroup>\n<tr><td>a</td></tr>\n</table>', ['a']],
    ['Một<wbr>hai <mark>ba</mark>', ['Mộthai ba']],
    ['######## Chương I', ['Chương I']],
    ['####### **Mục 2**', ['Mục 2']],
  ])('%j shows its words alone', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['Kính gửi <tên tỉnh>', ['Kính gửi <tên tỉnh>']],
    ['########## dấu', ['########## dấu']],
    ['#######', ['']],
  ])('but %j is no heading and no element', (text, expected) => {
    expect(lines(text)).toEqual(expected.filter((line) => line !== ''));
  });

  test('a masthead stays one where its row is a row of headings', () => {
    const cells = ['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'].map((text) => `<th><p>${text}</p></th>`);
    const { blocks } = readMarkdown(`<table><thead><tr>${cells.join('')}</tr></thead></table>`);
    expect(blocks.map(({ cell }) => cell?.isLayout)).toEqual([true, true]);
  });
});
