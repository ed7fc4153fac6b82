import { labelIn, labelOfItem } from './label-in.js';

/** What each field of a profile is; what one of a list's item is, beside the list. */
const LABELS = {
  asOf: 'mốc thời gian của dự thảo',
  rules: 'quy tắc trình bày',
  level: 'cấp của đơn vị',
  'unit.name': 'tên đơn vị',
  'unit.title': 'tên đơn vị kèm loại đơn vị',
  'unit.self': 'từ chỉ đơn vị trong văn bản',
  'unit.communes': 'các loại đơn vị hành chính cấp xã',
  'province.title': 'tên tỉnh, thành phố',
  'province.committee': 'cấp ủy tỉnh, thành phố',
  'province.regulation': 'số, ngày của quy chế cấp tỉnh',
  superior: 'cơ quan đảng cấp trên',
  'committee.name': 'tên chung của cấp ủy',
  'committee.title': 'tên cấp ủy',
  'committee.organisation': 'tên chung của đảng bộ',
  'committee.organisationTitle': 'tên đảng bộ',
  'committee.members': 'danh xưng của ủy viên ban chấp hành',
  'term.ordinal': 'khóa',
  'term.years': 'nhiệm kỳ',
  congress: 'tên đại hội đại biểu đảng bộ',
  layout: 'mô hình tổ chức (cơ quan tham mưu về công tác dân vận và các đảng ủy)',
  issuingBody: 'cơ quan ban hành',
  'issuer.name': 'tên chung của cơ quan ban hành',
  'issuer.title': 'tên cơ quan ban hành',
  issue: 'hình thức ban hành',
  subject: 'trích yếu',
  number: 'số văn bản',
  symbol: 'ký hiệu văn bản',
  date: 'ngày, tháng, năm ban hành',
  place: 'địa danh',
  draftRound: 'lần dự thảo',
  secrecy: 'độ mật (không ghi thì không in)',
  urgency: 'độ khẩn (không ghi thì không in)',
  circulation: 'chỉ dẫn phạm vi lưu hành (không ghi thì không in)',
  'signer.authority': 'thẩm quyền ký',
  'signer.position': 'chức vụ người ký',
  'signer.name': 'họ và tên người ký',
  predecessors: 'văn bản được thay thế',
  'predecessors.type': 'loại văn bản',
  'predecessors.number': 'số, ngày',
  'predecessors.date': 'ngày ban hành',
  'predecessors.issuer': 'cơ quan ban hành',
  'predecessors.subject': 'trích yếu',
  'predecessors.unit': 'nơi ban hành',
  'predecessors.committee': 'cấp ủy nơi ban hành',
  'bodies.advisory': 'cơ quan tham mưu về công tác dân vận',
  'bodies.advisoryClass': 'tên chung của cơ quan tham mưu về công tác dân vận các cấp',
  'bodies.districtAdvisory': 'ban dân vận cấp huyện',
  'bodies.neighbourhoodHeads': 'trưởng thôn, tổ trưởng tổ dân phố',
  'bodies.centralAdvisory': 'cơ quan tham mưu về công tác dân vận của Trung ương',
  'bodies.propaganda': 'cơ quan tuyên giáo',
  'bodies.organisation': 'cơ quan tổ chức, xây dựng Đảng',
  'bodies.partyCommittees':
    'tổ chức đảng trong cơ quan nhà nước, Mặt trận Tổ quốc, tổ chức chính trị - xã hội',
  'bodies.subordinateCommittees': 'các cấp ủy trực thuộc',
  'bodies.steeringCommittees': 'các ban chỉ đạo mà cơ quan tham mưu là thường trực',
  'bodies.council': 'Hội đồng nhân dân',
  'bodies.government': 'Ủy ban nhân dân',
  'bodies.front': 'Ủy ban Mặt trận Tổ quốc',
  'bodies.agencies': 'cơ quan chuyên môn',
  'bodies.army': 'cơ quan quân sự',
  'bodies.police': 'cơ quan công an',
  'terms.grassrootsDemocracy': 'cách gọi dân chủ ở cơ sở (sau chữ “thực hiện”)',
  'unit.neighbourhoods': 'thôn, tổ dân phố',
  'spelling.uy': 'cách đặt dấu ở ủy, uỷ',
  'spelling.people': 'viết “nhân dân” (lower) hay “Nhân dân” (capital)',
  'spelling.oa': 'cách đặt dấu ở hòa, hoà',
  recitals: 'căn cứ ban hành',
  recipients: 'nơi nhận',
  'punctuation.recital': 'dấu sau mỗi căn cứ',
  'punctuation.lastRecital': 'dấu sau căn cứ cuối',
  'punctuation.recipient': 'dấu sau mỗi nơi nhận',
  'punctuation.lastRecipient': 'dấu sau nơi nhận cuối',
  provisions:
    'điều, khoản của địa phương, ví dụ - { after: art_9__cl_4, text: "…" } thêm khoản; replace: thay lời văn; remove: bỏ',
  'provisions.after': 'thêm sau',
  'provisions.before': 'thêm trước',
  'provisions.replace': 'thay lời văn của',
  'provisions.remove': 'bỏ',
  'provisions.heading': 'tên điều',
  'provisions.text': 'lời văn',
  'provisions.clauses': 'các khoản',
  'provisions.reason': 'lý do',
  confirmed:
    'các điều đã xác nhận, không hỏi lại; ghi tên trường hoặc điều, khoản, ví dụ [layout, khoản 4 Điều 5]',
  reference: 'văn bản mẫu',
} satisfies Readonly<Record<string, string>>;
export type LabelledField = keyof typeof LABELS;

/** What a blank says where its place in the text says the rest: one line above and below the room for the signature. */
const BLANK_LABELS: Readonly<Record<string, string>> = {
  'signer.position': 'chức vụ',
  'signer.name': 'họ và tên',
};

/**
 * What a field is, wherever it is named: "số văn bản"; of a list's item, "văn bản được thay thế: số, ngày, …".
 * @param unit the former unit that the item is of, which tells it from the others: "… (tỉnh Bắc Kạn)"
 */
export const fieldLabel = (field: string, unit?: string): string => labelIn(LABELS, field, unit);

/** What a field is in the words of its blank, which stands in a sentence: "[cần bổ sung: số, ngày, …]". */
export const blankLabel = (field: string): string => BLANK_LABELS[field] ?? labelOfItem(LABELS, field);
