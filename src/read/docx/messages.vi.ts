/** What reading a Word document reports, in Vietnamese. Each key has its English twin in `messages.en.ts`. */
import type { Messages } from '../../findings/finding.js';

/** What a file called .docx may really be. */
const FORMATS: Readonly<Record<string, string>> = {
  html: 'trang web (HTML)',
  rtf: 'văn bản RTF',
  doc: 'văn bản Word 97-2003 (.doc)',
  pdf: 'tệp PDF',
  mhtml: 'trang web lưu một tệp (MHTML)',
  flatOpc: 'văn bản Word dạng XML phẳng',
  odt: 'văn bản OpenDocument (.odt)',
  fodt: 'văn bản OpenDocument phẳng (.fodt)',
  zip: 'tệp nén',
  wordXml: 'văn bản Word dạng XML (một tệp .xml)',
  empty: 'tệp rỗng',
  unknown: 'tệp không nhận ra được',
};

const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 / 1024)} MB`;

export const messages = {
  'read.docx.formulas': (p: { count: number; text: string }) =>
    `${p.count} công thức được ghi trên một dòng, ví dụ “${p.text}”; hãy đối chiếu với bản in.`,
  'read.docx.unreadChunk': (p: { format: string }) =>
    `Một phần chèn nguyên từ tệp khác (altChunk, dạng ${FORMATS[p.format] ?? p.format}) không đọc được; chữ của phần đó thiếu. Hãy mở tệp bằng Word và lưu lại thành .docx.`,
  'read.docx.encoding': (p: { file: string; part: string; encoding: string }) =>
    `${p.file}: phần ${p.part} không đúng bảng mã mà nó khai (${p.encoding}), nên không chắc chữ nào là chữ nào. Hãy mở bằng Word và lưu lại.`,
  'read.docx.brokenXml': (p: { file: string; part: string; line: number; column: number }) =>
    `${p.file}: phần ${p.part} bị hỏng ở dòng ${p.line}, cột ${p.column}. Hãy mở tệp bằng Word, sửa và lưu lại.`,
  'read.docx.comment': (p: { author: string; text: string }) =>
    `Nhận xét của ${p.author || 'người không ghi tên'} không thuộc văn bản: “${p.text}”.`,
  'read.docx.damaged': (p: { file: string; part: string }) =>
    `${p.file}: tệp bị hỏng ở phần ${p.part}. Hãy lấy lại tệp từ bản gốc.`,
  'read.docx.doctype': (p: { file: string; part: string }) =>
    `${p.file}: phần ${p.part} có khai báo DOCTYPE, điều mà tệp Word không được có; không đọc vì lý do an toàn.`,
  'read.docx.encrypted': (p: { file: string }) =>
    `${p.file}: tệp được khóa bằng mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và lưu lại.`,
  'read.docx.field': (p: { field: string }) =>
    `Trường ${p.field} của Word in ra chữ hoặc số mà tệp không lưu; phần đó không có trong văn bản đọc được.`,
  'read.docx.footer': (p: { text: string }) => `Chân trang không thuộc văn bản: “${p.text}”.`,
  'read.docx.header': (p: { text: string }) => `Đầu trang không thuộc văn bản: “${p.text}”.`,

  'read.docx.isExcel': (p: { file: string }) => `${p.file}: đây là bảng tính Excel, không phải văn bản Word.`,
  'read.docx.isOpenDocument': (p: { file: string }) =>
    `${p.file}: đây là văn bản OpenDocument. Hãy mở bằng LibreOffice và lưu thành .docx.`,
  'read.docx.isOtherFormat': (p: { file: string; actual: string }) =>
    `${p.file}: đây không phải tệp Word .docx mà là ${FORMATS[p.actual] ?? p.actual}. Hãy đổi đuôi tệp cho đúng, hoặc mở bằng Word và lưu thành .docx.`,
  'read.docx.isOtherZip': (p: { file: string }) =>
    `${p.file}: đây là tệp nén không chứa văn bản Word. Hãy giải nén và chọn đúng tệp văn bản.`,
  'read.docx.isPowerPoint': (p: { file: string }) =>
    `${p.file}: đây là bài trình chiếu PowerPoint, không phải văn bản Word.`,
  'read.docx.legacyFonts': (p: { fonts: string }) =>
    `Chữ theo bảng mã cũ (phông ${p.fonts}) đã được chuyển sang Unicode.`,
  'read.docx.missingList': (p: { count: number }) =>
    `${p.count} đoạn có đánh số tự động nhưng tệp thiếu định nghĩa của số đó; không rõ số in ra là gì.`,
  'read.docx.notes': (p: { count: number }) =>
    `${p.count} chú thích cuối trang hoặc cuối văn bản được đọc là chú thích, đặt ở cuối văn bản, giữ dấu của từng chú thích.`,
  'read.docx.numberFormat': (p: { format: string }) =>
    `Kiểu đánh số "${p.format}" chưa hỗ trợ; số được ghi bằng chữ số thường. Hãy đối chiếu với bản in.`,
  'read.docx.drawnWords': (p: { kind: 'chart' | 'diagram'; text: string }) =>
    `Chữ trong ${p.kind === 'chart' ? 'biểu đồ' : 'sơ đồ (SmartArt)'} được vẽ như hình, không đọc vào văn bản: “${p.text}”.`,
  'read.docx.objects': (p: { count: number; programs: string }) =>
    `${p.count} đối tượng nhúng (${p.programs || 'biểu đồ, sơ đồ, tệp của chương trình khác'}) không đọc được chữ bên trong.`,
  'read.docx.onlyPictures': (p: { file: string }) =>
    `${p.file}: tệp chỉ có hình ảnh, không có chữ (thường là bản quét). Hãy nhận dạng chữ (OCR) trước.`,
  'read.docx.pictures': (p: { count: number }) =>
    `${p.count} hình ảnh; chữ trong hình (nếu có) không đọc được.`,
  'read.docx.placeholders': (p: { count: number }) =>
    `${p.count} ô nhập liệu còn để chữ gợi ý của Word; chữ gợi ý được đọc như chữ thường.`,
  'read.docx.revisions': (p: { file: string; count: number; first: string }) =>
    `${p.file}: còn ${p.count} thay đổi được theo dõi (Track Changes) chưa xử lý: ${p.first}${p.count > 5 ? '; …' : ''}. Hãy chấp nhận hoặc từ chối trong Word, hoặc chọn --revisions accept hay --revisions reject.`,
  'read.docx.revisionsAccepted': (p: { count: number; authors: string; first: string }) =>
    `${p.count} thay đổi được theo dõi (Track Changes; ${p.authors}) được đọc như đã chấp nhận: ${p.first}${p.count > 5 ? '; …' : ''}.`,
  'read.docx.revisionsRejected': (p: { count: number; authors: string; first: string }) =>
    `${p.count} thay đổi được theo dõi (Track Changes; ${p.authors}) được đọc như đã từ chối: ${p.first}${p.count > 5 ? '; …' : ''}.`,
  'read.docx.subDocuments': (p: { count: number }) =>
    `Đây là văn bản chủ (Master Document); lời của ${p.count} văn bản con nằm ở tệp khác nên chưa được đọc. Trong Word, hãy vào dạng xem Outline, mở rộng các văn bản con, chọn Unlink rồi lưu lại, hoặc đọc từng tệp văn bản con.`,
  'read.docx.symbol': (p: { symbol: string }) =>
    `Ký hiệu ${p.symbol} (phông và mã) không có chữ tương ứng; hãy đối chiếu với bản in.`,
  'read.docx.tableOfContents': (p: { count: number }) =>
    `Mục lục tự động (${p.count} đoạn) được giữ lại nhưng không tính là nội dung.`,
  'read.docx.nestedTables': (p: { count: number }) =>
    `${p.count} bảng nằm trong ô của bảng khác được đọc thành các dòng của ô đó.`,
  'read.docx.tables': (p: { count: number }) => `${p.count} bảng được đọc lần lượt từng hàng, từng ô.`,
  'read.docx.textBox': (p: { text: string }) =>
    `Chữ trong khung (text box) được đọc sau đoạn chứa khung: “${p.text}”.`,
  'read.docx.tooDeep': (p: { file: string; part: string; limit: number }) =>
    `${p.file}: phần ${p.part} lồng nhau quá ${p.limit} cấp, không phải văn bản bình thường; không đọc.`,
  'read.docx.tooLarge': (p: { file: string; part: string; limit: number }) =>
    `${p.file}: ${p.part} lớn hơn mức đọc được (${megabytes(p.limit)}); không đọc.`,
  'read.docx.tooLong': (p: { file: string; part: string; limit: number }) =>
    `${p.file}: phần ${p.part} có hơn ${p.limit} ký tự, quá mức đọc được. Hãy tách tệp rồi thử lại.`,
  'read.docx.tooManyElements': (p: { file: string; part: string; limit: number }) =>
    `${p.file}: phần ${p.part} có hơn ${p.limit} phần tử, không phải văn bản bình thường; không đọc.`,
  'read.docx.tooManyEntries': (p: { file: string; limit: number }) =>
    `${p.file}: gói tệp có hơn ${p.limit} tệp con, không phải văn bản Word bình thường; không đọc.`,
  'read.docx.truncated': (p: { file: string }) =>
    `${p.file}: tệp bị cắt cụt (thường do tải về hay sao chép chưa xong). Hãy tải lại.`,
  'read.docx.unsafeName': (p: { file: string; name: string }) =>
    `${p.file}: gói tệp có tên trỏ ra ngoài (${p.name}); không đọc vì lý do an toàn.`,
} satisfies Messages;
