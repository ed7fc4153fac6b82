/** Words that turn a provision round are substance; one value in two forms, marks and blanks are not. */
import { describe, expect, it } from 'vitest';
import { type Change, compareRegulations, withNestedUnits } from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';
import { phrases } from '../support/phrases.js';

const REST =
  'để tổng hợp tình hình nhân dân, công tác tôn giáo, công tác dân tộc, những kiến nghị của nhân dân và kết quả trả lời.';

function changesOf(base: string, target: string): Change[] {
  const [from, to] = [base, target].map((text) =>
    parseParagraphs(
      'QUY CHẾ',
      'công tác dân vận của hệ thống chính trị tỉnh Thái Nguyên',
      'Điều 1. Chế độ',
      `1. ${text} ${REST}`,
      '2. Lưu hồ sơ tại văn phòng.',
    ),
  ) as [ReturnType<typeof parseParagraphs>, ReturnType<typeof parseParagraphs>];
  return compareRegulations(from, to, { phrases })
    .articles.flatMap(withNestedUnits)
    .flatMap(({ changes }) => changes);
}

const classes = (base: string, target: string): string[] => [
  ...new Set(changesOf(base, target).map((change) => change.class)),
];

describe('a word that says the opposite, or takes in more or less, is substance', () => {
  it.each([
    ['Mỗi đơn vị cử ít nhất hai cán bộ', 'Mỗi đơn vị cử nhiều nhất hai cán bộ'],
    ['Mỗi đơn vị cử tối thiểu hai cán bộ', 'Mỗi đơn vị cử tối đa hai cán bộ'],
    ['Thời gian không quá hai ngày', 'Thời gian không dưới hai ngày'],
    ['Mức chi không thấp hơn mức cũ', 'Mức chi không cao hơn mức cũ'],
    ['Không sớm hơn ngày 01/7', 'Không muộn hơn ngày 01/7'],
    ['Gửi báo cáo trước ngày 15', 'Gửi báo cáo sau ngày 15'],
    ['Trước khi ban hành văn bản', 'Sau khi ban hành văn bản'],
    ['Từ cấp huyện trở lên', 'Từ cấp huyện trở xuống'],
    ['Báo cáo hằng quý', 'Báo cáo hằng năm'],
    ['Báo cáo hàng tháng', 'Báo cáo hằng quý'],
    ['Báo cáo hằng quý', 'Báo cáo 6 tháng'],
    ['Kiểm tra định kỳ', 'Kiểm tra đột xuất'],
    ['Áp dụng với các đơn vị, trừ đơn vị mới', 'Áp dụng với các đơn vị, kể cả đơn vị mới'],
    ['Không được nhận, trừ trường hợp được giao', 'Không được nhận, kể cả trường hợp được giao'],
    ['Mọi đơn vị nộp sổ sách', 'Một số đơn vị nộp sổ sách'],
    ['Hoàn trả toàn bộ kinh phí', 'Hoàn trả một phần kinh phí'],
    ['Niêm yết công khai danh sách', 'Niêm yết nội bộ danh sách'],
    ['Tham gia bắt buộc', 'Tham gia tự nguyện'],
    ['Đơn vị được nhận kinh phí', 'Đơn vị không được nhận kinh phí'],
    ['Có sổ sách và chứng từ', 'Có sổ sách hoặc chứng từ'],
    ['Mức chi cao hơn quy định', 'Mức chi thấp hơn quy định'],
    ['Kinh phí tăng theo năm', 'Kinh phí giảm theo năm'],
    ['Chậm nhất là ngày 15', 'Sớm nhất là ngày 15'],
    ['Nộp vào đầu năm', 'Nộp vào cuối năm'],
    ['Tỷ lệ trên 50%', 'Tỷ lệ dưới 50%'],
    ['Đơn vị chấp thuận hồ sơ', 'Đơn vị từ chối hồ sơ'],
    ['Xin ý kiến cấp trên', 'Xin ý kiến cấp dưới'],
    ['Giao cho một cơ quan chủ trì', 'Giao cho nhiều cơ quan chủ trì'],
    ['Chọn một trong hai hình thức', 'Chọn một hoặc cả hai hình thức'],
    ['Được quá nửa số phiếu', 'Được ba phần tư số phiếu'],
    ['Kế hoạch trung hạn', 'Kế hoạch dài hạn'],
    ['Tạm ngưng hoạt động', 'Chấm dứt hoạt động'],
    ['Trường hợp vượt thẩm quyền', 'Trường hợp thuộc thẩm quyền'],
    ['Gửi văn bản điện tử', 'Gửi văn bản giấy'],
    ['Hồ sơ mật', 'Hồ sơ tuyệt mật'],
    ['Khi đồng chí vắng mặt', 'Khi đồng chí có mặt'],
    ['Tính từ ngày họp', 'Tính đến ngày họp'],
    ['Có hai phó giúp việc', 'Có ba phó giúp việc'],
    ['Báo cáo quý', 'Báo cáo năm'],
    ['Cơ sở công lập', 'Cơ sở tư thục'],
    ['Do lỗi cố ý', 'Do lỗi vô ý'],
    ['Kéo dài thời gian', 'Rút ngắn thời gian'],
    ['Theo nghị định', 'Theo thông tư'],
    ['Lấy ý kiến toàn thể cán bộ', 'Lấy ý kiến đại diện cán bộ'],
    ['Đối với mỗi hộ', 'Đối với một hộ'],
    ['Khi có gần 100 hộ', 'Khi có hơn 100 hộ'],
    ['Danh sách công bố rộng rãi', 'Danh sách lưu hành nội bộ'],
    ['Nuôi con đẻ', 'Nuôi con nuôi'],
    ['Vận tải trong nước', 'Vận tải quốc tế'],
    ['Làm việc ban ngày', 'Làm việc ban đêm'],
    ['Vùng miền núi', 'Vùng đồng bằng'],
    ['Tài sản hữu hình', 'Tài sản vô hình'],
    ['Nộp bản chính', 'Nộp bản sao'],
    ['Họp khi cần thiết', 'Họp trong mọi trường hợp'],
  ])('%s / %s', (base, target) => {
    const changes = changesOf(base, target);
    expect(changes.map((change) => change.class)).toEqual(changes.map(() => 'substantive'));
    expect(changes.length).toBeGreaterThan(0);
  });

  it('says so', () => {
    expect(changesOf('Cử ít nhất hai cán bộ', 'Cử nhiều nhất hai cán bộ')[0]?.reasons).toContain('reversal');
  });

  it.each([
    ['Cử ít nhất hai cán bộ', 'Cử tối thiểu hai cán bộ'],
    ['Áp dụng với mọi đơn vị', 'Áp dụng với tất cả đơn vị'],
    ['Có sổ sách và chứng từ', 'Có sổ sách, chứng từ'],
    ['Nộp trước khi họp', 'Nộp trước ngày họp'],
    ['Tăng cường kiểm tra', 'Đẩy mạnh kiểm tra'],
    ['Nơi đã từ chối', 'Nơi đã khước từ'],
  ])('but another word for the same is wording: %s / %s', (base, target) => {
    expect(classes(base, target)).not.toContain('substantive');
  });
});

describe('another body is substance', () => {
  it.each([
    ['Bộ Nội vụ trình hồ sơ', 'Bộ Tài chính trình hồ sơ'],
    ['Sở Nội vụ trình hồ sơ', 'Sở Tư pháp trình hồ sơ'],
    ['Ủy ban nhân dân trình hồ sơ', 'Hội đồng nhân dân trình hồ sơ'],
    ['UBND tỉnh trình hồ sơ', 'HĐND tỉnh trình hồ sơ'],
    ['Cục Trồng trọt trình hồ sơ', 'Cục Chăn nuôi trình hồ sơ'],
    ['Thủ tướng Chính phủ trình hồ sơ', 'Bộ trưởng trình hồ sơ'],
    ['Tòa án nhân dân tối cao trình hồ sơ', 'Viện kiểm sát nhân dân tối cao trình hồ sơ'],
  ])('%s / %s', (base, target) => {
    const changes = changesOf(base, target);
    expect(changes.flatMap(({ reasons }) => reasons)).toContain('body');
  });
});

describe('one value in another form is no change of substance', () => {
  it.each([
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 30-7-2021'],
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 30.7.2021'],
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 30 tháng 7 năm 2021'],
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 30/07/2021'],
    ['Họp ngày 01/7 tại trụ sở', 'Họp ngày 1/7 tại trụ sở'],
    ['Họp ngày 01 tháng 7 tại trụ sở', 'Họp ngày 01/7 tại trụ sở'],
    ['Họp tháng 7 năm 2021', 'Họp tháng 7/2021'],
    ['Đại hội lần thứ XIII', 'Đại hội lần thứ 13'],
    ['Quốc hội khóa XV', 'Quốc hội khóa 15'],
    ['Báo cáo quý I', 'Báo cáo quý 1'],
    ['Có 2/3 số phiếu', 'Có hai phần ba số phiếu'],
    ['Có 3/4 số phiếu', 'Có ba phần tư số phiếu'],
    ['Có 1/2 số phiếu', 'Có một nửa số phiếu'],
    ['Diện tích 30 m2', 'Diện tích 30m2'],
    ['Diện tích 30 m2', 'Diện tích 30 m²'],
    ['Diện tích 30m2', 'Diện tích 30 m²'],
    ['Mức chi 1.000.000 đồng', 'Mức chi 1 triệu đồng'],
    ['Nộp 03 bộ', 'Nộp 3 bộ'],
    ['Nộp 03 (ba) bộ', 'Nộp 3 bộ'],
    ['Nộp ba bộ', 'Nộp 3 bộ'],
    ['Nộp trong 05 ngày', 'Nộp trong năm ngày'],
    ['Quản lý tài sản của bác sĩ', 'Quản lí tài sản của bác sỹ'],
    ['Theo quy định', 'Theo qui định'],
    ['Mức chi 10.000.000 đồng', 'Mức chi 10 000 000 đồng'],
    ['Mức chi 1.500.000đ', 'Mức chi 1.500.000 đồng'],
    ['Diện tích 0,5 ha', 'Diện tích 0.5 ha'],
    ['Chiều rộng 1,5 mét', 'Chiều rộng 1,5 m'],
    ['Diện tích 30 mét vuông', 'Diện tích 30 m2'],
    ['Họp lúc 15 giờ 30 phút', 'Họp lúc 15h30'],
    ['Họp lúc 7 giờ', 'Họp lúc 7h'],
    ['Nhiệt độ 25°C', 'Nhiệt độ 25 độ C'],
    ['Có 2/3 số phiếu', 'Có 2 phần 3 số phiếu'],
    ['Hỗ trợ 0,5 lần', 'Hỗ trợ 1/2 lần'],
    ['Họp ngày 30.4', 'Họp ngày 30/4'],
  ])('%s / %s', (base, target) => {
    const found = classes(base, target);
    expect(found.filter((name) => !['spelling', 'typography', 'unicode'].includes(name))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 31/7/2021'],
    ['Quyết định ngày 30/7/2021', 'Quyết định ngày 30 tháng 8 năm 2021'],
    ['Họp ngày 01/7 tại trụ sở', 'Họp ngày 02/7 tại trụ sở'],
    ['Đại hội lần thứ XIII', 'Đại hội lần thứ 14'],
    ['Có 2/3 số phiếu', 'Có ba phần tư số phiếu'],
    ['Diện tích 30 m2', 'Diện tích 35m2'],
    ['Hệ số 1,05 lần', 'Hệ số 1,5 lần'],
    ['Nộp 03 bộ', 'Nộp 30 bộ'],
    ['Tỷ lệ 5,1', 'Tỷ lệ 51'],
    ['Mức chi 10.000.000 đồng', 'Mức chi 1 000 000 đồng'],
    ['Chiều rộng 1,5 mét', 'Chiều rộng 1,5 km'],
    ['Họp lúc 15 giờ 30 phút', 'Họp lúc 15h00'],
    ['Diện tích 30 m2', 'Diện tích 30 m3'],
    ['Số 1.500', 'Số 1,500'],
    ['Dự án nhóm A', 'Dự án nhóm B'],
    ['Đại biểu khóa XII', 'Đại biểu khóa XIII'],
    ['Kỳ họp thứ IX', 'Kỳ họp thứ X'],
    ['Hỗ trợ 0,5 lần', 'Hỗ trợ 1/5 lần'],
    ['Họp ngày 30.4', 'Họp ngày 3/4'],
    ['Theo điểm a khoản 2 Điều này', 'Theo điểm b khoản 2 Điều này'],
  ])('another value is: %s / %s', (base, target) => {
    expect(classes(base, target)).toEqual(['substantive']);
  });
});

describe('marks and blanks are typography', () => {
  it.each([
    ['Nghiên cứu, tham mưu báo cáo', 'Nghiên cứu tham mưu báo cáo'],
    ['Báo cáo cấp ủy; lưu hồ sơ', 'Báo cáo cấp ủy, lưu hồ sơ'],
    ['Báo cáo cấp ủy. Lưu hồ sơ', 'Báo cáo cấp ủy.Lưu hồ sơ'],
    ['Báo cáo cấp ủy', 'Báo cáo cấpủy'],
    ['Công tác dân vận', 'Côngtác dân vận'],
    ['Báo cáo (hằng năm) cấp ủy', 'Báo cáo hằng năm cấp ủy'],
    ['Công tác dân vận: báo cáo', 'Công tác dân vận - báo cáo'],
  ])('%s / %s', (base, target) => {
    expect(classes(base, target)).toEqual(['typography']);
  });
});
