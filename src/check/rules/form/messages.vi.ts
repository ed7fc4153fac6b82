import type { Messages } from '../../../findings/finding.js';
import { componentName as nameOf } from '../../../form/component-names.vi.js';

const SIDES: Readonly<Record<string, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };
const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'căn trái',
  center: 'căn giữa',
  right: 'căn phải',
  justify: 'dàn đều hai lề',
};

const LINE_RULES: Readonly<Record<string, string>> = { exact: 'đúng', atLeast: 'ít nhất', multiple: 'gấp' };
const places = (times: number): string => (times > 1 ? ` (${times} chỗ)` : '');
const lineWords = (text: string): string => text.replace(/^\S+/, (rule) => LINE_RULES[rule] ?? rule);
const partName = (part: string): string =>
  nameOf(
    part === 'number' ? 'numberLine' : part === 'motto' ? 'partyTitle' : part === 'type' ? 'typeName' : part,
  );

export interface MarkParams {
  actual: string;
  expected: string;
  times: number;
}

export const messages = {
  'check.require-paper-and-margins': ({ expected, actual }: { expected: string; actual: string }) =>
    `Khổ giấy ${actual}; đúng ra là ${expected}.`,
  'check.require-paper-and-margins.margin': (p: { side: string; expected: string; actual: string }) =>
    `Lề ${SIDES[p.side] ?? p.side} ${p.actual}; đúng ra là ${p.expected}.`,
  'check.require-paper-and-margins.summary': () => 'Khổ giấy A4, lề trên 20, dưới 20, trái 30, phải 15 mm',
  'check.require-paper-and-margins.reason': () =>
    'Hướng dẫn thể thức văn bản của Đảng quy định lề cố định; lề phải 20 mm là của văn bản Nhà nước. Trang ngang cho bảng rộng được chấp nhận.',
  'check.require-page-numbers.none': () => 'Văn bản không đánh số trang.',
  'check.require-page-numbers.place': () => 'Số trang ở cuối trang; đúng ra ở đầu trang.',
  'check.require-page-numbers.align': () => 'Số trang không ở giữa.',
  'check.require-page-numbers.first': () => 'Trang đầu in số trang; đúng ra chỉ in từ trang 2.',
  'check.require-page-numbers.top': ({ expected, actual }: { expected: number; actual: number }) =>
    `Số trang cách mép trên ${actual} mm; đúng ra là ${expected} mm.`,
  'check.require-page-numbers.size': ({ expected, actual }: { expected: number; actual: number }) =>
    `Số trang cỡ ${actual}; đúng ra là ${expected}.`,
  'check.require-page-numbers.summary': () => 'Số trang ở giữa, đầu trang, cách mép trên 10 mm, từ trang 2',
  'check.require-page-numbers.reason': () =>
    'Cách đánh số trang do hướng dẫn thể thức quy định. Văn bản đã ban hành hay làm khác nên chỉ là ghi chú.',
  'check.require-font': (p: { component: string; expected: string; actual: string; times: number }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: phông hoặc màu chữ ${p.actual}; đúng ra là ${p.expected}.`,
  'check.require-font.letters': ({ times }: { times: number }) =>
    `Chữ có dấu gõ kiểu tổ hợp${places(times)}; phải là chữ dựng sẵn (TCVN 6909:2001).`,
  'check.require-font.summary': () => 'Phông chữ Times New Roman, màu đen, chữ dựng sẵn',
  'check.require-font.reason': () =>
    'Văn bản của Đảng dùng bộ mã TCVN 6909:2001 và phông Times New Roman màu đen. Phông cũ (.VnTime, VNI-Times) làm hỏng chữ khi mở trên máy khác.',
  'check.require-font-size': (p: { component: string; expected: string; actual: string; times: number }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: cỡ chữ ${p.actual}; đúng ra là ${p.expected}.`,
  'check.require-font-size.summary': () => 'Cỡ chữ của từng thành phần',
  'check.require-font-size.reason': () =>
    'Bảng cỡ chữ trong hướng dẫn thể thức: nội dung 14–15, tiêu đề Đảng 15, nơi nhận 12. Cỡ 13 cho nội dung là của văn bản Nhà nước.',
  'check.require-emphasis.bold': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} phải in đậm.`,
  'check.require-emphasis.italic': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} phải in nghiêng.`,
  'check.require-emphasis.underline': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} phải gạch chân.`,
  'check.require-emphasis.no-bold': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} không in đậm.`,
  'check.require-emphasis.no-italic': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} phải in đứng, không nghiêng.`,
  'check.require-emphasis.no-underline': ({ component, times }: { component: string; times: number }) =>
    `Phần ${nameOf(component)}${places(times)} không gạch chân.`,
  'check.require-emphasis.summary': () => 'Thành phần nào đậm, nghiêng, gạch chân',
  'check.require-emphasis.reason': () =>
    'Kiểu chữ phân biệt các thành phần: chức vụ người ký không đậm, căn cứ không nghiêng, “Nơi nhận:” gạch chân. Làm ngược lại là theo kiểu văn bản Nhà nước.',
  'check.require-alignment': (p: { component: string; expected: string; actual: string; times: number }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: ${ALIGNMENTS[p.actual] ?? p.actual}; đúng ra ${ALIGNMENTS[p.expected] ?? p.expected}.`,
  'check.require-alignment.summary': () => 'Căn lề của từng thành phần',
  'check.require-alignment.reason': () => 'Tiêu đề căn giữa, nội dung dàn đều hai lề, nơi nhận căn trái.',
  'check.require-line-form.height': (p: {
    component: string;
    expected: string;
    actual: string;
    times: number;
  }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: giãn dòng ${lineWords(p.actual)}; đúng ra ${lineWords(p.expected)}.`,
  'check.require-line-form.space': (p: {
    component: string;
    expected: string;
    actual: string;
    times: number;
  }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: các đoạn cách nhau ${p.actual}; ít nhất phải ${p.expected}.`,
  'check.require-line-form.indent': (p: {
    component: string;
    expected: string;
    actual: string;
    times: number;
  }) =>
    `Phần ${nameOf(p.component)}${places(p.times)}: dòng đầu thụt ${p.actual}; đúng ra khoảng ${p.expected}.`,
  'check.require-line-form.summary': () => 'Giãn dòng, khoảng cách đoạn, thụt dòng đầu của nội dung',
  'check.require-line-form.reason': () =>
    'Hướng dẫn thể thức đặt giãn dòng chính xác (Exactly) từ 18 pt, đoạn cách nhau ít nhất 6 pt, dòng đầu thụt khoảng 10 mm. Văn bản đã ban hành hay làm khác nên chỉ là ghi chú.',
  'check.require-capitals': ({ component, actual }: { component: string; actual: string }) =>
    `Phần ${nameOf(component)} phải viết hoa: “${actual}”.`,
  'check.require-capitals.small': ({ component, actual }: { component: string; actual: string }) =>
    `Phần ${nameOf(component)} bắt đầu bằng chữ thường: “${actual}”.`,
  'check.require-capitals.summary': () => 'Thành phần nào viết hoa, thành phần nào bắt đầu bằng chữ thường',
  'check.require-capitals.reason': () =>
    'Tên cơ quan, tên loại, tên chương, quyền hạn ký viết hoa; trích yếu bắt đầu bằng chữ thường.',
  'check.no-state-masthead': () =>
    'Văn bản của Đảng không ghi Quốc hiệu và Tiêu ngữ. Thay bằng tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
  'check.no-state-masthead.summary': () => 'Văn bản của Đảng mang tiêu đề của Đảng, không phải Quốc hiệu',
  'check.no-state-masthead.reason': () =>
    'Quốc hiệu và Tiêu ngữ là của văn bản Nhà nước. Số và ký hiệu cho biết văn bản là của Đảng.',
  'check.require-masthead': ({ part }: { part: string }) => `Phần đầu văn bản thiếu: ${partName(part)}.`,
  'check.require-masthead.summary': () => 'Phần đầu quyết định, tờ trình, công văn có đủ thành phần',
  'check.require-masthead.reason': () =>
    'Tên cơ quan và dấu “*”, số, tiêu đề Đảng, địa danh và ngày, tên loại, trích yếu và dòng “-----” là các thành phần bắt buộc; công văn không có tên loại và dòng “-----”.',
  'check.require-letter-form.salutation': () =>
    'Thiếu “Kính gửi”. Tờ trình, công văn ghi nơi gửi đến ở đầu văn bản.',
  'check.require-letter-form.subject': () =>
    '“V/v” là cách ghi của văn bản Nhà nước. Trích yếu của công văn ghi: “về việc …”.',
  'check.require-letter-form.above': ({ actual }: { actual: string }) =>
    `“${actual}” là cách ghi của quyết định. Trong tờ trình, công văn ghi: “Như trên”.`,
  'check.require-letter-form.summary': () =>
    'Tờ trình, công văn có “Kính gửi”, trích yếu và nơi nhận đúng cách ghi',
  'check.require-letter-form.reason': () =>
    'Tờ trình, công văn nêu nơi gửi đến ở đầu văn bản nên nơi nhận ghi “Như trên”; “V/v” là cách ghi của văn bản Nhà nước. Chỉ xét văn bản của Đảng.',
  'check.require-title-rule': () => 'Dưới tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” thiếu nét liền dài bằng tiêu đề.',
  'check.require-title-rule.summary': () => 'Nét liền dưới tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  'check.require-title-rule.reason': () => 'Nét được vẽ, không phải là chữ gạch chân.',
  'check.require-number-form.colon': () => 'Sau chữ “Số” không có dấu hai chấm.',
  'check.require-number-form.nought': ({ figure }: { figure: string }) =>
    `Số nhỏ hơn 10 phải thêm số 0 ở trước: “0${figure}”.`,
  'check.require-number-form.blanks': ({ expected }: { expected: string }) =>
    `Không để khoảng trắng trong số văn bản: “${expected}”.`,
  'check.require-number-form.summary': () => 'Dòng số viết “Số 05-QĐ/TU”',
  'check.require-number-form.reason': () =>
    'Trang thông tin điện tử hay thêm dấu hai chấm vào số văn bản của Đảng; văn bản gốc không có. Chỗ số để trống cho văn thư không bị báo.',
  'check.require-number-form.symbol': ({ actual, expected }: { actual: string; expected: string }) =>
    `Ký hiệu “${actual}” không phải của loại văn bản này; đúng ra là “${expected}”.`,
  'check.require-issuer-form': ({ actual }: { actual: string }) =>
    `Tên cơ quan ban hành không in “${actual}”: cấp ủy và ban thường vụ đều in tên cấp ủy.`,
  'check.require-issuer-form.superior': ({ actual }: { actual: string }) =>
    `Trên tên Tỉnh ủy, Thành ủy không in tên cơ quan cấp trên: “${actual}”.`,
  'check.require-issuer-form.summary': () => 'Tên cơ quan ban hành là tên cấp ủy, không phải ban thường vụ',
  'check.require-issuer-form.reason': () =>
    'Văn bản của ban chấp hành và của ban thường vụ một cấp ủy đều in tên cấp ủy ở phần đầu; thẩm quyền thể hiện ở phần ký. Tên cơ quan cấp trên chỉ có ở cấp dưới cấp tỉnh.',
  'check.require-place-name': ({ expected }: { expected: string }) =>
    `Địa danh không ghi chữ “tỉnh”: “${expected}, ngày …”.`,
  'check.require-place-name.summary': () => 'Địa danh là tên tỉnh, không có chữ “tỉnh”',
  'check.require-place-name.reason': () =>
    'Chữ chỉ đơn vị chỉ thêm trước tên người, tên một âm tiết hoặc số: “Thành phố Huế”, “TP. Hồ Chí Minh”. Chưa đọc được quy định này trong Hướng dẫn 05 nên chỉ là ghi chú.',
  'check.require-formula-form': () => 'Sau dòng “… QUYẾT ĐỊNH” không có dấu hai chấm.',
  'check.require-formula-form.summary': () => 'Dòng “… QUYẾT ĐỊNH” không có dấu hai chấm',
  'check.require-formula-form.reason': () =>
    'Dấu hai chấm là của văn bản Nhà nước; văn bản của Trung ương in một dòng, không có dấu. Hướng dẫn thể thức không quy định nên chỉ là ghi chú.',
  'check.require-provision-labels': (p: { actual: string; expected: string; times: number }) =>
    `“${p.actual}”${places(p.times)} viết là “${p.expected}”.`,
  'check.require-provision-labels.summary': () => 'Cách ghi số: Chương I, Mục 1, Điều 1., khoản 1., điểm a)',
  'check.require-provision-labels.reason': () =>
    'Phần và chương đánh số La Mã (hoặc bằng chữ), mục, điều, khoản và phụ lục đánh số Ả Rập; sau số điều và số khoản có dấu chấm, sau chữ cái của điểm có dấu ngoặc đơn.',
  'check.require-recital-form.lead': ({ expected, times }: MarkParams) =>
    `Căn cứ${places(times)} phải bắt đầu bằng “${expected} ”.`,
  'check.require-recital-form.end': ({ actual, expected, times }: MarkParams) =>
    `Căn cứ${places(times)} kết thúc bằng “${actual}”; đúng ra là “${expected}”.`,
  'check.require-recital-form.summary': () => 'Căn cứ: mỗi căn cứ một dòng, “- ” ở đầu, dấu chấm phẩy ở cuối',
  'check.require-recital-form.reason': () =>
    'Cách ghi căn cứ theo hướng dẫn thể thức và thông lệ của Trung ương; sau căn cứ cuối cùng là dấu chấm (Hướng dẫn 05) hoặc dấu phẩy (Hướng dẫn 36).',
  'check.require-closing-parts.recipients': () =>
    'Văn bản không có “Nơi nhận”. Hãy ghi nơi nhận ở cuối văn bản.',
  'check.require-closing-parts.signature': () =>
    'Văn bản không có phần ký (quyền hạn, chức vụ, họ tên người ký).',
  'check.require-closing-parts.summary': () => 'Văn bản có phần ký và nơi nhận',
  'check.require-closing-parts.reason': () =>
    'Phần ký và nơi nhận là thành phần thể thức bắt buộc. Chỉ xét quyết định, quy chế, tờ trình, công văn có phần đầu và đến hết văn bản; đoạn trích không bị xét. Ở quyết định, nghị định, thông tư của Nhà nước chỉ là ghi chú, vì bản đăng lại thường lược phần cuối.',

  'check.require-recipients-form.lead': ({ expected, times }: MarkParams) =>
    `Mỗi nơi nhận${places(times)} bắt đầu bằng “${expected} ”.`,
  'check.require-recipients-form.end': ({ actual, expected, times }: MarkParams) =>
    `Dòng nơi nhận${places(times)} kết thúc bằng “${actual}”; đúng ra là “${expected}”.`,
  'check.require-recipients-form.archive': ({ actual }: { actual: string }) =>
    `“${actual}” là cách ghi của văn bản Nhà nước. Viết: “Lưu Văn phòng …”.`,
  'check.require-recipients-form.above': ({ actual }: { actual: string }) =>
    `“${actual}” chỉ dùng cho công văn, tờ trình. Trong quyết định ghi: “Như Điều …”.`,
  'check.require-recipients-form.summary': () => 'Nơi nhận: dấu cuối dòng và dòng lưu',
  'check.require-recipients-form.reason': () =>
    'Văn bản của Đảng ghi “Lưu Văn phòng Tỉnh ủy”, không ghi “Lưu: VT”. Dấu cuối dòng: chấm phẩy theo Hướng dẫn 05, phẩy theo Hướng dẫn 36.',
  'check.require-signature-form': ({ actual, expected }: { actual: string; expected: string }) =>
    `“${actual}” là cách ghi của văn bản Nhà nước. Viết: “${expected}”.`,
  'check.require-signature-form.title': ({ actual }: { actual: string }) =>
    `Không ghi học hàm, học vị, quân hàm trước tên người ký: “${actual}”.`,
  'check.require-signature-form.summary': () => 'Ký thay mặt ghi “T/M”; tên người ký không kèm học vị',
  'check.require-signature-form.reason': () =>
    'Văn bản của Đảng dùng gạch chéo (T/M), văn bản Nhà nước dùng dấu chấm (TM.).',
  'check.require-signature-form.position': ({ actual, expected }: { actual: string; expected: string }) =>
    `Chức vụ người ký không kèm tên cơ quan: “${actual}”. Viết: “${expected}”.`,
  'check.require-annex-page': () => 'Quy chế kèm theo, phụ lục phải bắt đầu ở trang mới.',
  'check.require-annex-page.summary': () => 'Quy chế kèm theo và phụ lục bắt đầu ở trang mới',
  'check.require-annex-page.reason': () => 'Quy chế kèm theo là một văn bản riêng, có tên và số trang riêng.',
  'check.require-end-mark': () => 'Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “./.”.',
  'check.require-end-mark.summary': () => 'Kết thúc văn bản bằng dấu chấm',
  'check.require-end-mark.proof': () => 'văn bản của Đảng kết thúc bằng dấu chấm',
  'check.require-end-mark.reason': () =>
    'Dấu “./.” là của văn bản Nhà nước. Nhiều văn bản của Đảng vẫn dùng nên chỉ là ghi chú.',
  'check.require-date-padding': ({ actual, expected }: { actual: string; expected: string }) =>
    `Ngày “${actual}” viết là “${expected}”.`,
  'check.require-date-padding.summary': () => 'Thêm số 0 trước ngày nhỏ hơn 10 và tháng nhỏ hơn 3',
  'check.require-date-padding.proof': () => 'văn bản của Đảng phải ghi như hướng dẫn; ngày không đổi',
  'check.require-date-padding.reason': () =>
    'Cách viết ngày bằng số: 09/01/2026, 06/02/2017, nhưng 27/5/2026 và 03/4/2018.',
  'check.no-half-issued-text': ({ mark }: { mark: string }) => `Văn bản đã có số nhưng vẫn ghi “${mark}”.`,
  'check.no-half-issued-text.day': () => 'Văn bản đã có số nhưng chưa ghi đủ ngày, tháng, năm.',
  'check.no-half-issued-text.signer': () => 'Văn bản đã có số nhưng chưa có họ và tên người ký.',
  'check.no-half-issued-text.summary': () => 'Văn bản đã có số thì không còn là dự thảo, có ngày và người ký',
  'check.no-half-issued-text.reason': () =>
    'Văn thư cấp số khi ban hành: dòng “Dự thảo lần …” phải bỏ, ngày và người ký phải có.',
} satisfies Messages;
