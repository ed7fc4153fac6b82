import fc from 'fast-check';

const WORDS = (
  'Cấp ủy chính quyền Mặt trận Tổ quốc nhân dân công tác dân vận phối hợp thực hiện lãnh đạo chỉ đạo kiểm tra ' +
  'giám sát phản biện xã hội quy chế dân chủ ở cơ sở kinh tế - xã hội và của theo Điều 5 khoản 2 30/9/2021 460/460 ' +
  '"Dân vận khéo" “trọng dân” (đồng thời) 23-QĐ/TW * _ # [x](y) <b> & 1.800 5 - 6 hoà hòa uỷ'
).split(' ');

/** A sentence of the words that such texts use, with marks that Markdown and the parser could trip over. */
export const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('.', ';', ':', '', './.', ','),
  )
  .map(([words, mark]) => words.join(' ') + mark);

const number = fc.integer({ min: 1, max: 40 });
const pointLetter = fc.constantFrom(...'abcdđeghiklm');

/** A line of any kind that a legal text may have, in any order, sensible or not. */
export const anyLine = fc.oneof(
  { weight: 6, arbitrary: sentence },
  fc.tuple(number, sentence).map(([n, s]) => `Điều ${n}. ${s}`),
  fc.tuple(number, sentence).map(([n, s]) => `${n}. ${s}`),
  fc.tuple(number, sentence).map(([n, s]) => `${n}- ${s}`),
  fc.tuple(number, number, sentence).map(([n, m, s]) => `${n}.${m}. ${s}`),
  fc.tuple(pointLetter, sentence).map(([n, s]) => `${n}) ${s}`),
  sentence.map((s) => `- ${s}`),
  sentence.map((s) => `+ ${s}`),
  fc.constantFrom('I', 'II', 'IV').map((n) => `Chương ${n}`),
  fc.constantFrom('I', 'II', 'IV').map((n) => `${n}- NHIỆM VỤ, GIẢI PHÁP`),
  number.map((n) => `Mục ${n} TRÁCH NHIỆM CỦA CÁC CƠ QUAN`),
  fc.constantFrom(
    'QUYẾT ĐỊNH',
    'QUY CHẾ',
    'NGHỊ QUYẾT',
    'về việc ban hành Quy chế công tác dân vận',
    '(Kèm theo Quyết định số 903-QĐ/TU ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy)',
    'THÀNH ỦY HÀ NỘI',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 2387/QĐ/TU',
    'Hà Nội, ngày 24 tháng 01 năm 2022',
    '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    'Xét đề nghị của Ban Dân vận Tỉnh ủy,',
    'BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH',
    'Kính gửi:',
    'Nơi nhận:',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    'Nguyễn Thanh Hải',
    'PHỤ LỤC I',
    '-----',
    '-',
    '*',
    '5',
    'Tín',
    '“Điều 5. Nội dung sửa đổi',
    "''Điều 7. Nội dung sửa đổi",
    'Điểu 3. Trách nhiệm',
    'Chương III - QUY ĐỊNH CHUNG',
    'PHỤ LỤC',
    'Mẫu số 01',
    '|',
    'NGHỊ ĐỊNH:',
    'LUẬT CÔNG NGHỆ THÔNG TIN',
    'QUY CHẾ PHỐI HỢP CÔNG TÁC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Chính phủ ban hành Nghị định quy định chi tiết.',
    'VỀ CÔNG TÁC DÂN VẬN',
    '(Ban hành theo Quyết định số 63/2006/QĐ-UBND ngày 26 tháng 7 năm 2006)',
    'TM. CHÍNH PHỦ',
    'Đại tướng Nguyễn Tân Cương',
    'CÔNG BÁO/Số 1175 + 1176/Ngày 30-12-2014',
    'Trưởng ban Biên tập: Nguyễn Văn A',
    'Địa chỉ: Số 28',
    '1. Khoản được trích.”',
  ),
);

/** Lines of any kind in any order, one paragraph a line. */
export const anyDocument = fc.array(anyLine, { minLength: 1, maxLength: 40 });
