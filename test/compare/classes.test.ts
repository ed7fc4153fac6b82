/** The class of single changes, in sentences as regulations have them. */
import { describe, expect, it } from 'vitest';
import { type Change, compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { phrases } from '../support/phrases.js';

/** Long enough that two clauses with it are one clause in two versions. */
const REST =
  'về tình hình nhân dân, công tác dân vận, công tác tôn giáo và công tác dân tộc trong năm, những kiến nghị của nhân dân và kết quả giải quyết.';

function compare(unit: string, heading: string, text: string): ReturnType<typeof parseParagraphs> {
  return parseParagraphs(
    'QUY CHẾ',
    `công tác dân vận của hệ thống chính trị ${unit}`,
    `Điều 1. ${heading}`,
    `1. ${text}`,
    '2. Phân công một đồng chí lãnh đạo phụ trách công tác dân vận của cơ quan.',
  );
}

interface Version {
  heading?: string;
  text?: string;
}

function changes(base: Version, target: Version): Change[] {
  const [from, to] = [base, target].map(({ heading = 'Chế độ báo cáo', text = '' }, index) =>
    compare(index === 0 ? 'tỉnh Thái Nguyên' : 'thành phố Hà Nội', heading, `${text} ${REST}`.trim()),
  ) as [ReturnType<typeof compare>, ReturnType<typeof compare>];
  return compareRegulations(from, to, { phrases })
    .articles.flatMap(withNestedUnits)
    .flatMap((unit) => [...unit.heading.changes, ...unit.changes]);
}

const classes = (base: Version, target: Version): string[] => [
  ...new Set(changes(base, target).map((change) => change.class)),
];
const ofText = (base: string, target: string): string[] => classes({ text: base }, { text: target });

describe('bodies that change places', () => {
  it.each([
    [
      'Báo cáo Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy',
      'Báo cáo Ban Thường vụ Thành ủy, Thường trực Thành ủy',
    ],
    ['Phối hợp với Công an, Quân sự', 'Phối hợp với Quân sự, Công an'],
    ['Báo cáo ba tháng, sáu tháng', 'Báo cáo sáu tháng, ba tháng'],
  ])('in one list are wording: %s', (base, target) => {
    expect(ofText(base, target)).not.toContain('substantive');
  });

  it.each([
    ['Công an chủ trì, Quân sự phối hợp báo cáo', 'Quân sự chủ trì, Công an phối hợp báo cáo'],
    ['Ban Dân vận trình, Ban Thường vụ ký báo cáo', 'Ban Thường vụ trình, Ban Dân vận ký báo cáo'],
    ['Báo cáo ba tháng và giao ban sáu tháng', 'Báo cáo sáu tháng và giao ban ba tháng'],
    ['Công an phải báo cáo, Quân sự có thể báo cáo', 'Công an có thể báo cáo, Quân sự phải báo cáo'],
    ['Công an kiểm tra, Quân sự hướng dẫn', 'Công an hướng dẫn, Quân sự kiểm tra'],
  ])('with what they have to do are substance: %s', (base, target) => {
    expect(ofText(base, target)).toEqual(['substantive']);
  });
});

describe('a heading', () => {
  it('says whose article it is, and adds no duty', () => {
    expect(
      classes({ heading: 'Ban Dân vận Tỉnh ủy' }, { heading: 'Trách nhiệm của Ban Dân vận Tỉnh ủy' }),
    ).toEqual(['wording']);
  });

  it.each([
    ['Bảo vệ người tiêu dùng', 'Bảo vệ người tiêu dùng trên không gian mạng'],
    ['Kinh doanh hàng hóa', 'Kinh doanh hàng hóa ở chợ'],
    ['Trợ giúp xã hội', 'Trợ giúp xã hội đột xuất'],
    ['Thẩm quyền xử phạt', 'Thẩm quyền xử phạt hành chính'],
    ['Quyền của người học', 'Quyền của người học khuyết tật'],
    ['Cấp giấy phép', 'Cấp giấy phép khi có thiên tai'],
    ['Tiền lương, tiền thưởng', 'Tiền lương, thù lao, tiền thưởng'],
  ])('that takes in more or less is substance, either way round: %s / %s', (base, target) => {
    expect(classes({ heading: base }, { heading: target })).toEqual(['substantive']);
    expect(classes({ heading: target }, { heading: base })).toEqual(['substantive']);
  });

  it.each([
    ['Hiệu lực', 'Hiệu lực thi hành'],
    ['Nguyên tắc', 'Nguyên tắc chung'],
    ['Kinh phí', 'Quy định chung về kinh phí'],
    ['Giải thích từ ngữ', 'Việc giải thích từ ngữ'],
    ['Trách nhiệm lưu hồ sơ', 'Trách nhiệm trong việc lưu hồ sơ'],
    ['Hồ sơ lưu', 'Nội dung hồ sơ lưu'],
  ])('that only says what kind of provision follows is wording: %s / %s', (base, target) => {
    expect(classes({ heading: base }, { heading: target })).not.toContain('substantive');
    expect(classes({ heading: target }, { heading: base })).not.toContain('substantive');
  });

  it('may name another body', () => {
    expect(
      classes({ heading: 'Trách nhiệm của Công an' }, { heading: 'Trách nhiệm của Công an, Quân sự' }),
    ).toEqual(['substantive']);
  });

  it('ends with a full stop or without', () => {
    expect(classes({ heading: 'Chế độ báo cáo' }, { heading: 'Chế độ báo cáo.' })).toEqual(['typography']);
  });
});

describe('the name of the place', () => {
  it.each([
    ['Báo cáo ở tỉnh', 'Báo cáo Thành phố'],
    ['Báo cáo trên địa bàn tỉnh', 'Báo cáo thuộc Thành phố'],
    ['Báo cáo của Mặt trận các cấp', 'Báo cáo của Mặt trận các cấp Thành phố'],
    ['Báo cáo', 'Báo cáo trên địa bàn Thành phố'],
  ])('brings its preposition: %s / %s', (base, target) => {
    expect(ofText(base, target)).toEqual(['localisation']);
  });

  it('brings no other scope', () => {
    expect(ofText('Báo cáo trên địa bàn tỉnh', 'Báo cáo trong hệ thống chính trị Thành phố')).toContain(
      'substantive',
    );
  });
});

describe('what is shown of a change', () => {
  const shown = (base: string, target: string): string[] =>
    changes({ text: base }, { text: target }).map((change) => `${change.base}|${change.target}`);

  it('is what a longer form of one name adds', () => {
    expect(shown('Phối hợp với Mặt trận Tổ quốc', 'Phối hợp với Mặt trận Tổ quốc Việt Nam')).toEqual([
      '| Việt Nam',
    ]);
  });

  it('is a sentence, and not pieces of two', () => {
    expect(
      shown(
        'Thực hiện công tác dân vận. Phân công cán bộ phụ trách công tác dân vận. Báo cáo',
        'Thực hiện công tác dân vận. Báo cáo',
      ),
    ).toEqual(['Phân công cán bộ phụ trách công tác dân vận. |']);
  });

  it('is one stretch where only a comma is shared', () => {
    expect(
      shown('Thực hiện nghị quyết, chỉ thị của cấp trên', 'Thực hiện chủ trương, chính sách của cấp trên'),
    ).toEqual(['nghị quyết, chỉ thị|chủ trương, chính sách']);
  });
});

describe('words that say nothing where they alone come or go', () => {
  it.each([
    ['Nộp các giấy tờ sau', 'Nộp các giấy tờ sau đây'],
    ['Thủ tục như sau', 'Thủ tục cụ thể như sau'],
    ['Nộp theo mẫu', 'Nộp theo đúng mẫu'],
    ['Theo Nghị định 15/2023/NĐ-CP', 'Theo Nghị định số 15/2023/NĐ-CP'],
    ['Do đơn vị lập', 'Do đơn vị lập ra'],
    ['Hồ sơ gồm các giấy tờ', 'Hồ sơ bao gồm các giấy tờ'],
  ])('are wording: %s / %s', (base, target) => {
    expect(ofText(base, target)).toEqual(['wording']);
    expect(ofText(target, base)).toEqual(['wording']);
  });

  it.each([
    ['Nộp theo mẫu', 'Nộp theo mẫu đúng hạn'],
    ['Gửi báo cáo', 'Gửi báo cáo cụ thể trên mạng'],
    ['Gửi báo cáo', 'Gửi báo cáo ngay'],
  ])('and with a word that says something are not: %s / %s', (base, target) => {
    expect(ofText(base, target)).toEqual(['substantive']);
  });
});

describe('one place more', () => {
  it('that is named beside others is shown', () => {
    expect(ofText('Theo quy định của Nhà nước', 'Theo quy định của Nhà nước và Thành phố')).toEqual([
      'wording',
    ]);
  });
});

describe('a unit of another level', () => {
  it('that is no longer named is substance, in a heading too', () => {
    expect(classes({ heading: 'Chính quyền cấp huyện, xã' }, { heading: 'Chính quyền các cấp' })).toEqual([
      'substantive',
    ]);
  });
});

describe('quotation marks', () => {
  it('round a title are typography', () => {
    expect(ofText('Thực hiện phong trào Dân vận khéo', 'Thực hiện phong trào “Dân vận khéo”')).toEqual([
      'typography',
    ]);
  });
});

describe('a list of references', () => {
  const article = (number: number, text: string): string[] => [
    `Điều ${number}. Chế độ số ${number}`,
    `1. ${text}`,
  ];
  const ARTICLES = [
    'Đơn vị nộp sổ sách hằng năm cho văn phòng theo mẫu.',
    'Kinh phí do ngân sách bảo đảm, văn phòng lập dự toán.',
    'Cán bộ phụ trách họp giao ban vào thứ hai đầu tháng.',
    'Hồ sơ lưu tại kho, thủ kho kiểm kê mỗi quý một lần.',
  ];
  const text = (articles: readonly string[], references: string): ReturnType<typeof parseParagraphs> =>
    parseParagraphs(
      'QUY CHẾ',
      'công tác dân vận của hệ thống chính trị tỉnh Thái Nguyên',
      ...[...articles, `Đơn vị báo cáo việc thực hiện ${references} cho cấp ủy vào cuối năm.`].flatMap(
        (one, index) => article(index + 1, one),
      ),
    );

  it.each([
    ['Điều 3 và Điều 4', 'Điều 2 và Điều 3'],
    ['các Điều 2, 3 và 4', 'các Điều 1, 2 và 3'],
    ['khoản 1 Điều 3, khoản 1 Điều 4', 'khoản 1 Điều 2, khoản 1 Điều 3'],
    ['Điều 2, Điều 3 và Điều 4', 'Điều 1, Điều 2 và Điều 3'],
  ])('that follows the mapping is numbering: %s / %s', (references, following) => {
    const comparison = compareRegulations(text(ARTICLES, references), text(ARTICLES.slice(1), following), {
      phrases,
    });
    const found = comparison.articles
      .filter(({ base, target }) => base !== null && target !== null)
      .flatMap(withNestedUnits)
      .flatMap((unit) => unit.changes);
    expect(found.map((change) => change.class)).toEqual(found.map(() => 'numbering'));
    expect(found.length).toBeGreaterThan(0);
  });
});
