/** Lines that were broken at a margin: what goes on, and what begins anew. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs, parseWrapped } from '../support/parse-lines.js';

const FULL = 'Cơ quan chủ trì soạn thảo có trách nhiệm tổng hợp, gửi lấy ý kiến và tiếp thu theo';

describe('a citation at the head of a line is no provision', () => {
  test('of an appendix, which would take in the rest of the document', () => {
    const tree = parseWrapped(
      'Điều 1. Hồ sơ',
      `1. ${FULL} mẫu tại`,
      'Phụ lục V',
      'ban hành kèm theo Nghị định này.',
      'Điều 2. Trình tự',
      `1. ${FULL} trình tự đã nêu`,
      'Phụ lục VI.',
      'Điều 3. Hiệu lực',
    );
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3']);
    expect(numbers(tree, 'appendix')).toEqual([]);
  });

  test('but a chapter below a last recital that ends in a comma is one', () => {
    const recital = 'Căn cứ Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030,';
    const rest = ['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Quy chế này quy định lề lối làm việc.'];
    for (const dash of ['', '- ']) {
      const tree = parseParagraphs('QUY CHẾ', 'làm việc của Đảng ủy', `${dash}${recital}`, ...rest);
      const wrapped = parseWrapped('QUY CHẾ', 'làm việc của Đảng ủy', `${dash}${recital}`, ...rest);
      expect(numbers(tree, 'chapter')).toEqual(['I']);
      expect(numbers(wrapped, 'chapter')).toEqual(['I']);
    }
  });

  test('of an article after its khoản', () => {
    const tree = parseWrapped(
      'Điều 1. Thay thế cụm từ',
      `1. ${FULL} tại khoản 1`,
      'Điều 63.',
      `2. ${FULL} tại`,
      'Điều 5), sổ gốc.',
      'Điều 2. Hiệu lực',
    );
    expect(numbers(tree, 'article')).toEqual(['1', '2']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });

  test('of an article with its khoản before it', () => {
    const tree = parseWrapped(
      'Điều 1. Đại diện',
      'Điều 2. Ủy quyền',
      'Điều 3. Trình tự',
      `1. ${FULL} quy định tại điểm a, khoản 1,`,
      'Điều 2. Luật Khiếu nại thì yêu cầu xuất trình giấy tờ.',
      '2. Hai.',
      'Điều 4. Hiệu lực',
    );
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3', '4']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });

  test('of the article that comes next, which names the text in which it is to be found', () => {
    const tree = parseWrapped(
      'Điều 1. Thu hồi giấy phép theo quy định của pháp luật về người lao động',
      `1. ${FULL} khoản 1`,
      'Điều 2 Nghị định này, Sở Nội vụ báo cáo.',
      `2. ${FULL} quy định tại`,
      'Điều 2 Nghị định số 157/2025/NĐ-CP;',
      `3. ${FULL} khoản 1 Điều 33 và khoản 1`,
      'Điều 2 Luật Bảo hiểm xã hội với mức tiền lương.',
      'Điều 2. Nghị định này có hiệu lực',
      `1. ${FULL} khoản 6 Điều 122; khoản 2 Điều 130;`,
      'Điều 131.',
      'Điều 3 Luật sư',
      '1. Luật sư.',
    );
    expect(numbers(tree, 'article')).toEqual(['1', '2', '3']);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3', '1', '1']);
  });

  test('of a Roman number inside an article, and the end of a bracket', () => {
    const tree = parseParagraphs(
      'Điều 2. Cấp dự báo',
      `1. ${FULL} từ cấp I đến cấp\nV. Chi tiết tại Mẫu số 04.`,
      `2. ${FULL} kéo dài (lần\n2) đến Sở.`,
      `3. ${FULL} lần thứ nhất (thành viên chấm\n1):`,
      'a) Bốc thăm.',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(numbers(tree, 'point')).toEqual(['a']);
    expect(selectAll(tree, 'item')).toEqual([]);
    const listed = parseParagraphs('Điều 3. Việc', '1. Gồm (không kể:\na) Đơn;\nb) Ảnh).');
    expect(numbers(listed, 'point')).toEqual(['a', 'b']);
  });

  test('of the number of a document', () => {
    const tree = parseWrapped('Điều 1. Báo cáo', `1. ${FULL} Quyết định số`, '360-QĐ/BTGTW.', '2. Lưu trữ.');
    expect(numbers(tree, 'clause')).toEqual(['1', '2']);
  });
});

test('a quoted điểm is no end of the heading above it', () => {
  const tree = parseWrapped(
    'Điều 1. Sửa đổi, bổ sung các điểm a, b khoản 5 Điều 23',
    '“a) Trường hợp nhận được văn bản phản đối và xác định được chủ thể quyền theo quy định;',
    'b) Trường hợp không nhận được văn bản.”',
    'Điều 2. Hiệu lực',
  );
  const other = parseWrapped(
    'Điều 1. Sửa đổi Điều 2 như sau:',
    '‟Điều 2. Hai',
    '1. Một.”',
    'Điều 2. Hiệu lực',
  );
  expect(numbers(other, 'article')).toEqual(['1', '2']);
  expect(selectAll(tree, 'article').map(({ heading }) => heading)).toEqual([
    'Sửa đổi, bổ sung các điểm a, b khoản 5 Điều 23',
    'Hiệu lực',
  ]);
  expect(numbers(tree, 'point')).toEqual([]);
  expect(selectAll(tree, 'quotation')).toHaveLength(1);
});

test('khoản 1 under a heading that ends in "điểm" is a khoản', () => {
  const tree = parseWrapped('Điều 4. Tiêu chí và thang điểm', '1. Công tác tổ chức.', '2. Công tác khác.');
  expect(numbers(tree, 'clause')).toEqual(['1', '2']);
});

test('a heading that does not fill its line ends there', () => {
  const tree = parseWrapped(
    'Điều 15. Quyền và trách nhiệm của người là đối tượng cảnh vệ',
    `Người là đối tượng cảnh vệ ${FULL} quy định.`,
    `Khi ${FULL} quy định của Luật này.`,
  );
  expect(selectAll(tree, 'article')[0]?.heading).toBe('Quyền và trách nhiệm của người là đối tượng cảnh vệ');
});

test('a chapter begins below enacting words that end in a comma', () => {
  const tree = parseParagraphs(
    'NGHỊ QUYẾT LIÊN TỊCH',
    'Căn cứ Luật Mặt trận Tổ quốc Việt Nam;',
    'Ủy ban Thường vụ Quốc hội và Chính phủ ban hành Nghị quyết liên tịch quy định việc tiếp xúc cử tri,',
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
  );
  expect(numbers(tree, 'chapter')).toEqual(['I']);
});

test('a recital goes on until its mark, however short its lines', () => {
  const tree = parseWrapped(
    'QUYẾT ĐỊNH',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Theo đề nghị của Giám đốc Sở',
    'Nội vụ;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành Quy chế.',
  );
  expect(selectAll(tree, 'recital').map((recital) => recital.value)).toEqual([
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Theo đề nghị của Giám đốc Sở Nội vụ;',
  ]);
  expect(selectAll(tree, 'enactingFormula')).toHaveLength(1);
});

test('the motto and the number of a narrow cell are put together', () => {
  const tree = parseWrapped(
    'CỘNG HÒA XÃ',
    'HỘI CHỦ NGHĨA VIỆT NAM',
    '|',
    'Số:',
    '2610/QĐ-UBND',
    '|',
    'QUYẾT ĐỊNH',
  );
  expect(tree.meta).toMatchObject({ number: '2610/QĐ-UBND', type: 'QUYẾT ĐỊNH', issuer: null });
});

test('the mark between two cells is noise, over which no text goes on', () => {
  const tree = parseWrapped(
    'Điều 1. Biểu',
    'Phụ trách công tác',
    '|',
    'dân vận của xã',
    '|',
    'Điều 2. Việc khác',
  );
  expect(selectAll(tree, 'noise').map((noise) => noise.value)).toEqual(['|', '|']);
  expect(selectAll(tree, 'paragraph').map((paragraph) => paragraph.value)).toContain('dân vận của xã');
});

test('the head of each page of the gazette is noise inside a sentence', () => {
  const tree = parseParagraphs(
    'Điều 1. Phạm vi',
    '1. Luật này quy định về',
    '4 CÔNG BÁO/Số 1175 + 1176/Ngày 30-12-2014',
    'doanh nghiệp.',
    'CÔNG BÁO/Số 1175 + 1176/Ngày 30-12-2014 5',
    '2. Luật này áp dụng.',
  );
  expect(selectAll(tree, 'noise').map((noise) => noise.reason)).toEqual(['runningHead', 'runningHead']);
  expect(selectAll(tree, 'paragraph').map((paragraph) => paragraph.value)).toEqual([
    'Luật này quy định về doanh nghiệp.',
    'Luật này áp dụng.',
  ]);
});

test('an address in a form is text, one under the imprint of a website is not', () => {
  expect(selectAll(parseParagraphs('PHỤ LỤC', 'Địa chỉ: ………'), 'noise')).toEqual([]);
  const page = parseParagraphs('Điều 1. Một.', 'Trưởng ban Biên tập: Nguyễn Văn A', 'Địa chỉ: Số 28');
  expect(selectAll(page, 'noise')).toHaveLength(2);
});

test('the sentence that ends the preamble does not go on with a recital that ends in a comma', () => {
  const tree = parseParagraphs(
    'QUY CHẾ',
    'công tác dân vận của hệ thống chính trị tỉnh Nghệ An',
    '- Căn cứ Điều lệ Đảng;',
    '- Xét đề nghị của Ban Dân vận Tỉnh uỷ,',
    'Ban Thường vụ Tỉnh uỷ Nghệ An ban hành Quy chế công tác dân vận của hệ thống chính trị như sau:',
    'Điều 1. Một.',
  );
  expect(selectAll(tree, 'recital').map(({ value }) => value)).toEqual([
    'Căn cứ Điều lệ Đảng;',
    'Xét đề nghị của Ban Dân vận Tỉnh uỷ,',
  ]);
  expect(selectAll(tree, 'enactingFormula')).toHaveLength(1);
});

describe('a quotation that opens inside a paragraph', () => {
  const amending = (...quoted: string[]) =>
    parseParagraphs(
      'Điều 1. Sửa đổi',
      '1. Một.',
      `2. Sửa đổi khoản 7, khoản 8 như sau: ${quoted[0]}`,
      ...quoted.slice(1),
      '3. Ba.',
    );
  test.each([
    ['of khoản', ['“7. Cấp ủy xã.', '8. Đảng bộ.', 'a) Chi bộ.”.']],
    ['with straight marks', ['"7. Cấp ủy xã.', '8. Đảng bộ.".']],
  ])('%s takes in the khoản that it goes on with', (_, quoted) => {
    const tree = amending(...quoted);
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(selectAll(tree, 'quotation').map(({ children }) => children.length)).toEqual([quoted.length]);
  });

  test('goes on over a mark that closes too early, where the marks close once more', () => {
    const tree = amending(
      '',
      '“7. Cấp ủy xã.',
      '8. Của địa phương”.',
      '9. Danh hiệu “Nghệ nhân” xét 3 năm.”',
    );
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    const other = amending('', '“7. Cấp ủy xã.', '8. Của địa phương”.', '3. Bỏ cụm từ “xã.', '4. Hết.”');
    expect(numbers(other, 'clause')).toEqual(['1', '2', '3', '4', '3']);
  });

  test('that closed too early in its paragraph takes in the khoản that the instruction names', () => {
    const tree = amending('“7. Cấp ủy xã.”.', '8. Đảng bộ.”.');
    expect(numbers(tree, 'clause')).toEqual(['1', '2', '3']);
    expect(selectAll(tree, 'quotation')).toHaveLength(1);
    const other = amending('“7. Cấp ủy xã.”.', '9. Đảng bộ.”.');
    expect(numbers(other, 'clause')).toEqual(['1', '2', '9', '3']);
    expect(numbers(amending('“7. Cấp ủy xã.”.', '8. Đảng bộ.'), 'clause')).toEqual(['1', '2', '8', '3']);
  });

  test('that closed too early before an article between two others takes it in', () => {
    const quoted = ['“Điều 28a. Một', '1. Việc.”.', 'Điều 28b. Hai'];
    const tree = (end: string) =>
      parseParagraphs('Điều 1. Một', 'Điều 2. Bổ sung Mục 2a vào sau Mục 2', ...quoted, end, 'Điều 3. Ba');
    expect(numbers(tree('1. Việc khác.”.'), 'article')).toEqual(['1', '2', '3']);
    expect(numbers(tree('1. Việc khác.".'), 'article')).toEqual(['1', '2', '3']);
    expect(numbers(tree('1. Việc khác.'), 'article')).toEqual(['1', '2', '28b', '3']);
  });

  test('stays in its paragraph where it closes there, and is none where it never closes', () => {
    expect(selectAll(amending('“7. Cấp ủy xã.”.'), 'quotation')).toEqual([]);
    expect(numbers(amending('“7. Cấp ủy xã.'), 'clause')).toEqual(['1', '2', '3']);
  });
});

describe('what a web page prints beside its text', () => {
  const noise = (tree: ReturnType<typeof parseWrapped>) => selectAll(tree, 'noise').map(({ value }) => value);

  test.each([
    ['bản quyền cho chủ sở hữu quyền tác giả kể từ khi sử dụng. Mức tiền'],
    ['Cổng thông tin điện tử Chính phủ và cơ sở dữ liệu quốc gia về'],
    ['Bản quyền tác giả theo quy định của pháp luật về'],
    ['chủ đề'],
  ])('is none where a sentence goes on: %j', (line) => {
    const tree = parseWrapped('Điều 1. Trách nhiệm', `1. ${FULL}`, line, 'sở hữu trí tuệ.', '2. Lưu trữ.');
    expect(noise(tree)).toEqual([]);
    expect(selectAll(tree, 'paragraph').map(({ value }) => value)).toContain(
      `${FULL} ${line} sở hữu trí tuệ.`,
    );
  });

  test.each([
    ['Cổng thông tin điện tử công bố kết quả giải quyết.'],
    ['Bản quyền đối với tác phẩm được bảo hộ.'],
  ])('is none where it is a sentence of its own: %j', (line) => {
    expect(noise(parseParagraphs('Điều 1. Trách nhiệm', line, 'Điều 2. Hiệu lực'))).toEqual([]);
  });

  test.each([
    ['Cổng thông tin điện tử Đảng bộ tỉnh A'],
    ['Bản quyền thuộc về Cổng thông tin điện tử'],
    ['Bài viết liên quan'],
    ['Chủ Đề'],
  ])('is noise as a paragraph: %j', (line) => {
    expect(noise(parseParagraphs('Điều 1. Trách nhiệm', 'Các cơ quan thực hiện.', line))).toEqual([line]);
  });
});
