/** Mastheads as real texts have them: broken, on one line, below fields of a website, or missing. */
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/tree/visit.js';
import { numbers, parseParagraphs } from '../support/parse-lines.js';

const types = (tree: ReturnType<typeof parseParagraphs>) => tree.children.map((child) => child.type);

describe('type and subject on one line', () => {
  test.each([
    ['LUẬT CÔNG NGHỆ THÔNG TIN', 'law', 'LUẬT', 'CÔNG NGHỆ THÔNG TIN'],
    ['QUYẾT ĐỊNH Về việc ban hành Quy chế', 'decision', 'QUYẾT ĐỊNH', 'Về việc ban hành Quy chế'],
    ['QUY CHẾ PHỐI HỢP CÔNG TÁC', 'regulation', 'QUY CHẾ', 'PHỐI HỢP CÔNG TÁC'],
    ['THÔNG TƯ LIÊN TỊCH HƯỚNG DẪN', 'circular', 'THÔNG TƯ LIÊN TỊCH', 'HƯỚNG DẪN'],
  ])('%s', (line, kind, type, subject) => {
    const tree = parseParagraphs('Số: 01/2025', line, 'Điều 1. Phạm vi', '1. Một.');
    expect(tree).toMatchObject({ kind, meta: { type, subject } });
  });
});

describe('a subject in small letters over a line of capitals', () => {
  test.each([
    [['về công tác của', 'MTTQ', 'xã Tân An'], 'về công tác của MTTQ xã Tân An'],
    [['CÔNG TÁC DÂN VẬN', 'xã Tân An'], 'CÔNG TÁC DÂN VẬN'],
  ])('%j', (lines, subject) => {
    expect(parseParagraphs('QUY CHẾ', ...lines, 'Điều 1. Phạm vi', '1. Một.').meta.subject).toBe(subject);
  });
});

describe('without a title the text says what it is', () => {
  test.each([
    ['Nghị định này', 'decree'],
    ['Thông tư này', 'circular'],
    ['Luật này', 'law'],
    ['Nghị quyết này', 'resolution'],
    ['Quy chế này', 'regulation'],
    ['Văn bản này', 'regulation'],
  ])('%s', (words, kind) => {
    expect(parseParagraphs('Điều 1. Phạm vi', `${words} quy định chi tiết.`).kind).toBe(kind);
  });

  test('what it quotes does not count', () => {
    const tree = parseParagraphs(
      'Điều 1. Sửa đổi như sau:',
      '“Điều 5. Luật này và Luật này cùng Luật này.”',
      'Điều 2. Nghị định này có hiệu lực.',
    );
    expect(tree.kind).toBe('decree');
  });
});

test('fields that a website prints above the masthead stay above it', () => {
  const tree = parseParagraphs(
    'Nghị định 24/2009/NĐ-CP của Chính phủ',
    'Số hiệu: 24/2009/NĐ-CP',
    'Tải về',
    'CHÍNH PHỦ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 24/2009/NĐ-CP',
    'NGHỊ ĐỊNH',
    'QUY ĐỊNH CHI TIẾT',
    'Căn cứ Luật Tổ chức Chính phủ;',
    'NGHỊ ĐỊNH:',
    'Điều 1. Phạm vi',
  );
  expect(types(tree)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'masthead',
    'recital',
    'enactingFormula',
    'article',
  ]);
  expect(tree).toMatchObject({ kind: 'decree', meta: { issuer: 'CHÍNH PHỦ', number: '24/2009/NĐ-CP' } });
});

test.each([
  [['TỈNH ỦY GIA LAI', '*', 'Số 92-KH/TU'], ['Kế hoạch của Tỉnh ủy']],
  [
    ['ĐẢNG BỘ TỈNH GIA LAI', 'ĐẢNG ỦY XÃ IA LY', '*', 'Số 92-KH/ĐU'],
    ['Trang chủ', 'Số: 92-KH/ĐU'],
  ],
])('the number above the title of the Party belongs to the masthead: %j below %j', (head, above) => {
  const tree = parseParagraphs(
    ...above,
    ...head,
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Gia Lai, ngày 27 tháng 4 năm 2026',
    'KẾ HOẠCH',
    'thực hiện Chỉ thị số 45-CT/TW',
    'I- MỤC ĐÍCH',
    '1. Một.',
  );
  expect(types(tree).slice(0, above.length + 1)).toEqual([...above.map(() => 'paragraph'), 'masthead']);
  expect(tree).toMatchObject({ meta: { number: head.at(-1)?.replace('Số ', '') } });
});

test.each(['-', '–', '•', '➢', '*', '\uf0b7'])('recitals in a list with the bullet %j', (bullet) => {
  const recital = `${bullet} Căn cứ Điều lệ Đảng;`;
  const tree = parseParagraphs(
    'QUYẾT ĐỊNH',
    'về việc ban hành Quy chế',
    recital,
    'QUYẾT ĐỊNH:',
    'Điều 1. Một.',
  );
  expect(types(tree)).toEqual(['masthead', 'recital', 'enactingFormula', 'article']);
  expect(selectAll(tree, 'recital')).toMatchObject([{ label: bullet, value: 'Căn cứ Điều lệ Đảng;' }]);
});

test('a consolidated text has its recitals after the texts that it unites', () => {
  const tree = parseParagraphs(
    'THÔNG TƯ',
    'QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU',
    'Thông tư số 195/2019/TT-BQP ngày 27 tháng 12 năm 2019, được sửa đổi, bổ sung bởi:',
    '1. Thông tư số 101/2025/TT-BQP, có hiệu lực từ ngày 13 tháng 9 năm 2025;',
    'Căn cứ Nghị định số 18/2019/NĐ-CP;',
    'Bộ trưởng Bộ Quốc phòng ban hành Thông tư quy định chi tiết.',
    'Điều 1. Phạm vi',
  );
  expect(types(tree)).toEqual(['masthead', 'paragraph', 'item', 'recital', 'enactingFormula', 'article']);
});

test('the formula of a regulation under its own number', () => {
  const tree = parseParagraphs(
    'QUY CHẾ',
    'PHỐI HỢP CÔNG TÁC',
    'Căn cứ Luật Mặt trận Tổ quốc Việt Nam;',
    'Ủy ban nhân dân và Ủy ban Mặt trận thống nhất ban hành Quy chế phối hợp công tác như sau:',
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Nguyên tắc',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    'Nguyễn Văn A',
  );
  expect(tree.kind).toBe('regulation');
  expect(types(tree)).toEqual(['masthead', 'recital', 'enactingFormula', 'chapter', 'signatureBlock']);
});

describe('an annex', () => {
  const COVER = ['QUYẾT ĐỊNH', 'Điều 1. Ban hành Quy định.', 'Nơi nhận:', '- Lưu.', 'TM. ỦY BAN NHÂN DÂN'];

  test('whose title is missing begins with the line that says what it is annexed to', () => {
    const tree = parseParagraphs(
      ...COVER,
      'Đại tướng Nguyễn Tân Cương',
      'VỀ HOẠT ĐỘNG CỦA CÔNG BÁO',
      '(Ban hành theo Quyết định số 63/2006/QĐ-UBND ngày 26 tháng 7 năm 2006)',
      'Điều 1. Đối tượng',
    );
    const [regulation] = selectAll(tree, 'regulation');
    expect(regulation?.meta).toMatchObject({
      subject: 'VỀ HOẠT ĐỘNG CỦA CÔNG BÁO',
      number: '63/2006/QĐ-UBND',
    });
    expect(tree.meta.signer).toBe('Đại tướng Nguyễn Tân Cương');
    expect(numbers(tree, 'article')).toEqual(['1', '1']);
  });

  test('is not begun by the heading of an appendix', () => {
    const tree = parseParagraphs(
      ...COVER,
      'PHỤ LỤC I',
      'DANH MỤC',
      '(Kèm theo Quyết định số 63/2006/QĐ-UBND)',
      'Điều 1. Mẫu',
    );
    expect(selectAll(tree, 'regulation')).toEqual([]);
    expect(selectAll(tree, 'appendix')).toHaveLength(1);
  });
});
