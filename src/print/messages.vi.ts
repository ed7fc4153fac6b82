import type { Messages } from '../findings/finding.js';

/** What a person must look at in an imported text, by the field of its front matter. */
const DESCRIBED: Readonly<Record<string, string>> = {
  title: 'tên văn bản',
  kind: 'loại văn bản',
  number: 'số',
  date: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  completeness: 'văn bản có đủ hay không',
};

export const messages = {
  'print.error': () => 'lỗi',
  'print.warning': () => 'cảnh báo',
  'print.note': () => 'ghi chú',
  'print.page': ({ page }: { page: number }) => `trang ${page}`,
  'print.line': ({ line }: { line: number }) => `dòng ${line}`,
  'print.imported': (p: { source: string; files: string }) => `${p.source} → ${p.files}`,
  'print.importCounts': (p: { articles: number; clauses: number; points: number }) =>
    `Đọc được ${p.articles} điều, ${p.clauses} khoản, ${p.points} điểm.`,
  'print.importUnverified': ({ fields }: { fields: readonly string[] }) =>
    `Cần người kiểm tra: ${fields.map((field) => DESCRIBED[field] ?? field).join(', ')}.`,
  'print.importLoss': ({ count, ruleId }: { count: number; ruleId: string }) =>
    `${count} chỗ cần biết (${ruleId}):`,
  'print.importMore': ({ count }: { count: number }) => `… và ${count} chỗ nữa`,
  'print.importNoLoss': () => 'Không có gì bị bỏ, nối hay phỏng đoán.',
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `đoạn ${paragraph}`,
  'print.updates': ({ documents, total, folder }: { documents: number; total: number; folder: string }) =>
    `Đã cập nhật ${documents}/${total} văn bản vào ${folder}.`,
  'print.updates.open': ({ open, toConfirm }: { open: number; toConfirm: number }) =>
    `${open} dòng phải quyết định, ${toConfirm} dòng cần xác nhận trước khi ký.`,
  'print.updates.closed': ({ toConfirm }: { toConfirm: number }) =>
    `không có dòng phải quyết định, ${toConfirm} dòng cần xác nhận trước khi ký.`,
  'print.update.counts': () => 'Kết quả theo từng dòng của văn bản:',
  'print.update.paragraph': ({ text }: { text: string }) => `Đoạn tiếp theo: ${text}`,
  'print.update.lacking': () => 'Văn bản khác không có (văn bản gốc vẫn giữ):',
  'print.update.lacks': (p: { file: string; count: number; places: string }) =>
    `${p.file}: ${p.count} chỗ (${p.places})`,
  'print.update.confirm': () => 'Cần xác nhận trước khi ký:',
  'print.written': ({ file }: { file: string }) => `Đã ghi: ${file}`,
  'print.coverage': (p: { covered: number; required: number; number: string }) =>
    p.covered === p.required
      ? `Đủ ${p.covered}/${p.required} điều theo văn bản mẫu ${p.number}.`
      : `Mới đủ ${p.covered}/${p.required} điều theo văn bản mẫu ${p.number}; còn thiếu:`,
  'print.contentBlanks': ({ count }: { count: number }) =>
    `Còn ${count} chỗ phải bổ sung, tô vàng trong tệp Word (điền bằng --set trường=giá trị hoặc --profile):`,
  'print.clericalBlanks': ({ labels }: { labels: string }) => `Văn thư điền khi ban hành: ${labels}.`,
  'print.drafts': (p: { documents: number; total: number; files: number; folder: string }) =>
    `Đã soạn ${p.documents}/${p.total} văn bản (${p.files} tệp) vào thư mục “${p.folder}”.`,
  'print.draftsCoverage': (p: { complete: number; documents: number; required: number; number: string }) =>
    p.complete === p.documents
      ? `Cả ${p.documents} văn bản đủ ${p.required}/${p.required} điều theo văn bản mẫu ${p.number}.`
      : `${p.complete}/${p.documents} văn bản đủ ${p.required} điều theo văn bản mẫu ${p.number}; còn thiếu:`,
  'print.draftsBlanks': () =>
    'Còn chỗ phải bổ sung, tô vàng trong tệp Word (điền bằng cột của danh sách, --set hoặc --profile):',
  'print.inDocuments': ({ what, documents }: { what: string; documents: number }) =>
    `${what}: ${documents} văn bản`,
  'print.draftFailures': ({ count }: { count: number }) => `Không soạn được ${count} văn bản:`,
  'print.profileWritten': ({ file, unit }: { file: string; unit: string }) =>
    `Đã ghi hồ sơ của ${unit}: ${file}`,
  'print.profileUse': ({ file }: { file: string }) => `Soạn văn bản: danvan draft --profile ${file}`,
  'print.profileOpen': () =>
    'Chưa trả lời, nên để mặc định hoặc để trống trong hồ sơ (điền vào tệp, hoặc dùng tùy chọn cùng --force):',
  'print.toConfirm': ({ message }: { message: string }) => `Cần xác nhận: ${message}`,
  'print.source.default': () => 'mặc định',
  'print.source.today': () => 'ngày hôm nay',
  'print.source.data': () => 'dữ liệu về đơn vị có sẵn trong danvan',
  'print.source.file': () => 'tệp của người dùng',
  'print.source.set': () => 'đặt trên dòng lệnh',
  'print.source.option': () => 'tùy chọn trên dòng lệnh',
  'print.source.blank': () => 'còn trống',
  'print.confirmations': ({ count }: { count: number }) =>
    `Có ${count} điều cần xác nhận trước khi trình ký:`,
  'print.finalConfirmations': ({ count }: { count: number }) =>
    `Bản để ký này còn ${count} điều chưa được xác nhận:`,
  'print.nothingToConfirm': () => 'Không còn điều nào cần xác nhận.',
  'print.howToConfirm': ({ name }: { name: string }) =>
    `Xác nhận xong điều nào thì ghi tên trong ngoặc của điều đó vào hồ sơ để không hỏi lại, ví dụ: confirmed: [${name}]`,
  'print.checkSummary': (p: {
    files: number;
    error: number;
    warning: number;
    note: number;
    suppressed: number;
  }) =>
    `${p.files} văn bản: ${p.error} lỗi, ${p.warning} cảnh báo, ${p.note} ghi chú${p.suppressed === 0 ? '' : `; ${p.suppressed} chỗ được miễn hoặc đã biết`}.`,
  'print.checkRepairs': ({ safe, unsafe }: { safe: number; unsafe: number }) =>
    safe === 0
      ? `Sửa được ${unsafe} chỗ bằng --fix --unsafe-fixes (phải xem lại từng chỗ).`
      : `Sửa được chắc chắn ${safe} chỗ bằng --fix${unsafe === 0 ? '' : `; ${unsafe} chỗ nữa bằng --fix --unsafe-fixes (phải xem lại từng chỗ)`}.`,
  'print.checkCoverage': (p: {
    required: number;
    covered: number;
    weakened: number;
    partial: number;
    missing: number;
  }) =>
    p.covered === p.required
      ? `Nội dung bắt buộc: đủ ${p.required}/${p.required} điều theo văn bản mẫu.`
      : `Nội dung bắt buộc: đủ ${p.covered}/${p.required} điều theo văn bản mẫu; nhẹ hơn ${p.weakened}, thiếu khoản ${p.partial}, thiếu hẳn ${p.missing}.`,
  'print.checkDay': ({ day, origin }: { day: string; origin: string }) => `Xét theo ngày ${day}: ${origin}.`,
  'print.checkDay.asOf': () => 'ngày do người dùng đặt (--as-of hoặc cấu hình)',
  'print.checkDay.printed': () => 'ngày ban hành in trong văn bản',
  'print.checkDay.line': () => 'ngày ghi ở dòng nơi ký, dòng ngày ban hành của văn bản',
  'print.checkDay.closing': () => 'ngày thông qua ghi ở cuối văn bản',
  'print.checkDay.frontMatter': () => 'ngày trong thông tin kèm theo tệp; văn bản không in ngày',
  'print.checkDay.year': () => 'văn bản chỉ in năm',
  'print.checkDay.today': () =>
    'ngày kiểm tra, vì văn bản không in ngày; điều gì phụ thuộc vào ngày chỉ là ghi chú',
  'print.checkDay.future': () => 'ngày kiểm tra, vì văn bản in ngày chưa tới',
  'print.checkSilent': ({ count, day }: { count: number; day: string }) =>
    `${count === 1 ? 'Một văn bản' : `${count} văn bản`} không có gì phải báo. ${day}`,
  'print.checkSilentMany': ({ count, origins }: { count: number; origins: string }) =>
    `${count} văn bản không có gì phải báo. Xét theo ngày của từng văn bản: ${origins}.`,
  'print.checkArticle': ({ state, clauses }: { state: string; clauses: string }) =>
    state === 'missing' ? 'Không có nội dung này.' : `Thiếu: ${clauses}.`,
  'print.checkRules': () => 'Các quy tắc khác',
  'print.checkTitle': () => 'Kết quả kiểm tra',
  'print.checkClean': () => 'Không có gì phải báo.',
  'print.checkUnchecked': () => 'Tệp không đọc được nên chưa được kiểm tra',
  'print.checkExplain': ({ rule }: { rule: string }) => `Căn cứ và ví dụ: gõ lệnh danvan explain ${rule}.`,
  'print.checkPlace': () => 'Vị trí',
  'print.checkSeverity': () => 'Mức',
  'print.checkRule': () => 'Quy tắc',
  'print.checkFound': () => 'Nội dung',
  'print.ruleScope': () => 'Phạm vi',
  'print.texts.any': () => 'Mọi văn bản.',
  'print.texts.party': () => 'Văn bản của Đảng và văn bản không ghi cơ quan ban hành.',
  'print.texts.familyOrParty': () => 'Văn bản của Đảng và quy chế công tác dân vận.',
  'print.texts.local': () => 'Văn bản của Đảng và văn bản của địa phương.',
  'print.texts.family': () => 'Quy chế công tác dân vận.',
  'print.place.body': () => 'nội dung',
  'print.place.form': () => 'biểu mẫu và danh mục kèm theo',
  'print.place.table': () => 'bảng',
  'print.place.quotation': () => 'phần trích văn bản khác',
  'print.place.furniture': () => 'tiêu đề, chữ ký, nơi nhận',
  'print.rulePlaces': ({ parts }: { parts: string }) => `Chỉ xét: ${parts}.`,
  'print.ruleSureIn': ({ texts }: { texts: string }) => `Ngoài phạm vi sau đây chỉ ghi chú: ${texts}`,
  'print.ruleHangsOnDay': () => 'Văn bản không ghi ngày thì chỉ ghi chú.',
  'print.ruleHangsOnReading': () => 'Văn bản quét hoặc đọc không rõ thì chỉ ghi chú.',
  'print.ruleHangsOnWords': () => 'Văn bản có chữ bị hỏng khi quét, sao chép thì chỉ ghi chú.',
  'print.ruleBasis': () => 'Căn cứ',
  'print.ruleNoBasis': () => 'Không có điều khoản riêng; đây là yêu cầu soạn thảo cẩn thận.',
  'print.ruleSafe': ({ proof }: { proof: string }) => `Sửa được bằng --fix: ${proof}.`,
  'print.ruleUnsafe': () => 'Sửa được bằng --fix --unsafe-fixes; người soạn thảo phải xem lại từng chỗ.',
  'print.ruleBad': ({ name }: { name: string }) => `Ví dụ bị báo: ${name}`,
  'print.ruleGood': ({ name }: { name: string }) => `Ví dụ đúng: ${name}`,
  'print.ruleFinds': ({ found }: { found: string }) => `  → ${found}`,
  'print.ruleFixed': () => '  Sửa thành:',
  'print.refNumber': () => 'Số',
  'print.refDate': () => 'Ngày',
  'print.refIssuer': () => 'Cơ quan ban hành',
  'print.refTimes': () => 'Số lần dẫn',
  'print.refStatus': () => 'Hiệu lực',
  'print.refNote': () => 'Ghi chú',
  'print.refStatus.in-force': () => 'còn hiệu lực',
  'print.refStatus.not-yet': () => 'chưa ban hành',
  'print.refStatus.ended': () => 'hết hiệu lực',
  'print.refStatus.verify': () => 'cần kiểm tra',
  'print.refStatus.ambiguous': () => 'nhiều văn bản cùng số',
  'print.refStatus.differs': () => 'ngày hoặc cơ quan không khớp',
  'print.refStatus.unknown': () => 'không có trong dữ liệu',
} satisfies Messages;
