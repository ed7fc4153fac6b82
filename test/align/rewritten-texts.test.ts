/** What is paired with what where texts were rewritten: articles by heading and by their clauses, short provisions, boilerplate. */
import { describe, expect, it } from 'vitest';
import type { ComparedUnit } from '../../src/compare/comparison.js';
import { compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { phrases } from '../support/phrases.js';

const text = (...lines: string[]): ReturnType<typeof parseParagraphs> =>
  parseParagraphs('QUY CHẾ', 'công tác dân vận của hệ thống chính trị tỉnh Thái Nguyên', ...lines);

const units = (base: string[], target: string[]): ComparedUnit[] =>
  compareRegulations(text(...base), text(...target), { phrases }).articles.flatMap(withNestedUnits);

const answerOf = (found: readonly ComparedUnit[], eId: string): string | null | undefined =>
  found.find(({ base }) => base?.eId === eId)?.target?.eId;

const BOILERPLATE = 'Chính phủ quy định chi tiết Điều này.';
const REPORTS = [
  '1. Đơn vị báo cáo tình hình nhân dân, công tác tôn giáo mỗi quý một lần cho cấp ủy cấp trên trực tiếp.',
  '2. Báo cáo gồm kết quả, hạn chế, nguyên nhân và kiến nghị của nhân dân trong kỳ.',
];
const FUNDS = [
  '1. Kinh phí hoạt động do ngân sách bảo đảm, văn phòng lập dự toán và quyết toán.',
  '2. Việc mua sắm, sửa chữa tài sản theo quy định về quản lý tài sản công.',
];

describe('articles under one heading', () => {
  it('answer each other, however the text was rewritten', () => {
    const found = units(
      ['Điều 1. Phạm vi điều chỉnh', 'Luật quy định về đo lường.', 'Điều 2. Báo cáo', ...REPORTS],
      [
        'Điều 1. Phạm vi điều chỉnh',
        'Quy chế áp dụng với các cơ quan của hệ thống chính trị ở địa phương.',
        'Điều 2. Báo cáo',
        ...REPORTS,
      ],
    );
    expect(answerOf(found, 'art_1')).toBe('art_1');
  });
});

describe('boilerplate', () => {
  it('does not move to an article that has nothing to do with its own', () => {
    const found = units(
      ['Điều 1. Báo cáo', ...REPORTS, `3. ${BOILERPLATE}`, 'Điều 2. Kinh phí', ...FUNDS],
      ['Điều 1. Báo cáo', ...REPORTS, 'Điều 2. Kinh phí', ...FUNDS, `3. ${BOILERPLATE}`],
    );
    expect(found.map(({ status }) => status)).not.toContain('moved');
    expect(found.find(({ base }) => base?.eId === 'art_1__cl_3')?.status).toBe('removed');
    expect(found.find(({ target }) => target?.eId === 'art_2__cl_3')?.status).toBe('added');
  });

  it('stays where its article stays', () => {
    const lines = (heading: string): string[] => [`Điều 1. ${heading}`, ...REPORTS, `3. ${BOILERPLATE}`];
    const found = units(lines('Báo cáo'), lines('Chế độ báo cáo'));
    expect(answerOf(found, 'art_1__cl_3')).toBe('art_1__cl_3');
  });
});

describe('a khoản that became a điểm', () => {
  it('stays paired in its article, however short it is', () => {
    const found = units(
      ['Điều 1. Báo cáo', ...REPORTS, '3. Lập biên bản.', '4. Lưu hồ sơ.'],
      [
        'Điều 1. Báo cáo',
        ...REPORTS,
        '3. Việc kết thúc kỳ báo cáo gồm:',
        'a) Lập biên bản.',
        'b) Lưu hồ sơ.',
      ],
    );
    expect(answerOf(found, 'art_1__cl_3')).toBe('art_1__cl_3__point_a');
    expect(answerOf(found, 'art_1__cl_4')).toBe('art_1__cl_3__point_b');
  });

  const MEET = 'Tiếp công dân định kỳ, giải quyết khiếu nại, tố cáo theo quy định';
  const OPEN = 'Công khai các khoản đóng góp của nhân dân';

  it('stays paired where its full stop became a semicolon, and the line above it is new', () => {
    const clauses = ['Điều 1. Trách nhiệm', `1. ${MEET}.`, `2. ${OPEN}.`];
    const points = ['Điều 1. Trách nhiệm', '1. Chính quyền có trách nhiệm:', `a) ${MEET};`, `b) ${OPEN}.`];
    const found = units(clauses, points);
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_1__cl_1__point_a');
    expect(answerOf(found, 'art_1__cl_2')).toBe('art_1__cl_1__point_b');
    expect(found.find(({ target }) => target?.eId === 'art_1__cl_1')?.status).toBe('added');
    expect(answerOf(units(points, clauses), 'art_1__cl_1__point_a')).toBe('art_1__cl_1');
  });

  const NOTICES = ['Thông báo cho người đọc trong thời hạn 05 ngày làm việc', 'Bảo quản tài liệu'];
  const REWORDED = ['Thông báo cho người đọc trong thời hạn 03 ngày', 'Bảo quản, phục chế tài liệu'];

  it('stays paired where it was reworded as well, and the line above it is new', () => {
    const clauses = ['Điều 1. Trách nhiệm', ...NOTICES.map((line, index) => `${index + 1}. ${line}.`)];
    const points = [
      'Điều 1. Trách nhiệm',
      '1. Thư viện có các trách nhiệm sau đây:',
      ...REWORDED.map((line, index) => `${'ab'.charAt(index)}) ${line};`),
    ];
    const found = units(clauses, points);
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_1__cl_1__point_a');
    expect(answerOf(found, 'art_1__cl_2')).toBe('art_1__cl_1__point_b');
    expect(found.find(({ target }) => target?.eId === 'art_1__cl_1')?.status).toBe('added');
    expect(answerOf(units(points, clauses), 'art_1__cl_1__point_b')).toBe('art_1__cl_2');
  });

  it('brings along what nests in it where it was reworded', () => {
    const reports = ['Lập báo cáo năm gửi cơ quan cấp trên, gồm', 'Kết quả', 'Kiến nghị'];
    const found = units(
      ['Điều 1. Trách nhiệm', `1. ${OPEN}.`, `2. ${reports[0]}:`, `a) ${reports[1]};`, `b) ${reports[2]}.`],
      [
        'Điều 1. Trách nhiệm',
        '1. Đơn vị có trách nhiệm:',
        `a) ${OPEN} và của tổ chức;`,
        `b) ${reports[0]} trực tiếp:`,
        `- ${reports[1]};`,
        `- ${reports[2]}.`,
      ],
    );
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_1__cl_1__point_a');
    expect(answerOf(found, 'art_1__cl_2')).toBe('art_1__cl_1__point_b');
    expect(found.filter(({ status }) => status === 'removed')).toEqual([]);
  });

  it('is not taken for a điểm where its own khoản is nearly as like it', () => {
    const found = units(
      ['Điều 1. Trách nhiệm', `1. ${NOTICES[0]}.`, `2. ${OPEN}.`],
      ['Điều 1. Trách nhiệm', `1. ${NOTICES[0]}, gồm:`, `a) ${REWORDED[0]};`, 'b) Số lượng;', `2. ${OPEN}.`],
    );
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_1__cl_1');
  });

  it('is no other that says something else', () => {
    const found = units(
      ['Điều 1. Trách nhiệm', `1. ${MEET}.`, `2. ${OPEN}.`],
      ['Điều 1. Trách nhiệm', `1. ${MEET}, gồm:`, 'a) Đơn đã đủ điều kiện thụ lý;', `2. ${OPEN}.`],
    );
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_1__cl_1');
    expect(answerOf(found, 'art_1__cl_2')).toBe('art_1__cl_2');
  });
});

describe('a list of definitions', () => {
  it('takes in no article because it names what the article is about', () => {
    const definitions = [
      'Điều 1. Giải thích từ ngữ',
      '1. Chất chuẩn là chuẩn đo lường đặc biệt có độ đồng nhất và ổn định nhất định.',
      '2. Phép đo là tập hợp những thao tác để xác định giá trị đo của đại lượng cần đo.',
    ];
    const found = units(
      [
        ...definitions,
        'Điều 2. Chất chuẩn',
        '1. Chất chuẩn phải được chứng nhận trước khi dùng.',
        'Điều 3. Kinh phí',
        ...FUNDS,
      ],
      [...definitions, 'Điều 2. Kinh phí', ...FUNDS],
    );
    expect(found.map(({ status }) => status)).not.toContain('merged');
    expect(found.find(({ base }) => base?.eId === 'art_2')?.status).toBe('removed');
  });
});

describe('an article whose clauses went to one other', () => {
  it('is paired with it, under another heading and with new clauses', () => {
    const found = units(
      ['Điều 1. Báo cáo', ...REPORTS, 'Điều 2. Kinh phí', ...FUNDS],
      [
        'Điều 1. Kinh phí',
        ...FUNDS,
        'Điều 2. Thông tin của các cơ quan',
        '1. Cơ quan cử đầu mối tiếp nhận phản ánh của nhân dân và công bố số điện thoại đường dây nóng.',
        ...REPORTS.map((line, index) => line.replace(/^\d/, String(index + 2))),
      ],
    );
    expect(answerOf(found, 'art_1')).toBe('art_2');
    expect(answerOf(found, 'art_1__cl_1')).toBe('art_2__cl_2');
  });
});
