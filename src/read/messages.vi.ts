/** What reading a file reports, in Vietnamese. Each key has its English twin in `messages.en.ts`. */
import type { Messages } from '../findings/finding.js';

/** Names of encodings as Vietnamese offices know them; those not listed are their own names. */
const ENCODINGS: Record<string, string> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

function encodingName(encoding: string): string {
  return ENCODINGS[encoding] ?? encoding;
}

export const messages = {
  'read.struckText': (p: { text: string }) =>
    `Chữ bị gạch ngang được giữ lại nhưng không tính là nội dung: “${p.text}”. Chọn --struck keep để đọc như chữ thường.`,
  'read.drawnWords': (p: { text: string }) =>
    `Chữ trong hình vẽ (SVG) của trang không được đọc: “${p.text}”.`,
  'read.hiddenText': (p: { text: string }) =>
    `Chữ ẩn (không in ra) được giữ lại nhưng không tính là nội dung: “${p.text}”. Chọn --struck keep để đọc như chữ thường.`,
  'read.whiteText': (p: { text: string }) =>
    `Chữ cùng màu với nền (như chữ trắng trên nền trắng) được giữ lại nhưng không tính là nội dung: “${p.text}”. Chọn --struck keep để đọc như chữ thường.`,
  'read.controls': (p: { count: number; codes: string }) =>
    `${p.count} ký tự điều khiển (${p.codes}) không phải chữ, đã được bỏ. Hãy đối chiếu với bản gốc.`,
  'read.lostLetters': (p: { count: number }) =>
    `Có ${p.count} ký hiệu "�" trong tệp: những chữ ở đó đã mất từ trước khi tệp được lưu, không thể khôi phục. Hãy tìm lại tệp gốc.`,
  'read.noPageInside': (p: { file: string }) =>
    `${p.file}: tệp MHTML (.mht) không có trang web nào bên trong. Hãy mở bằng trình duyệt hoặc Word và lưu thành .docx hay .html.`,
  'read.binary': (p: { file: string }) =>
    `${p.file}: không phải tệp văn bản đọc được (chứa dữ liệu nhị phân). Hãy kiểm tra lại tệp, hoặc lưu thành .docx, .pdf, .md hay .txt.`,
  'read.empty': (p: { file: string }) => `${p.file}: tệp không có nội dung.`,
  'read.damagedBytes': (p: { count: number }) =>
    `Có ${p.count} chỗ bị hỏng trong tệp (không phải chữ UTF-8), được thay bằng ký hiệu "�". Hãy đối chiếu với bản gốc.`,
  'read.legacyText': (p: { encoding: string }) =>
    `Văn bản dùng bảng mã ${encodingName(p.encoding)}, đã được chuyển sang Unicode.`,
  'read.guessedEncoding': (p: { encoding: string }) =>
    `Không chắc chắn về bảng mã của tệp; đã đọc theo ${encodingName(p.encoding)}. Hãy kiểm tra các chữ có dấu.`,
  'read.mixedEncodings': (p: { lines: number }) =>
    `Tệp có lẫn nhiều bảng mã: ${p.lines} dòng được đọc theo bảng mã khác với phần còn lại. Hãy kiểm tra các dòng đó.`,
  'read.tooLarge': (p: { file: string; limit: number }) =>
    `${p.file}: tệp quá lớn (giới hạn ${p.limit} byte). Hãy tách tệp hoặc bỏ hình ảnh rồi thử lại.`,
  'read.tooDeep': (p: { file: string; limit: number }) =>
    `${p.file}: các phần tử lồng nhau quá ${p.limit} cấp, không giống một văn bản. Hãy lưu lại tệp từ Word rồi thử lại.`,
  'read.tooManyElements': (p: { file: string; limit: number }) =>
    `${p.file}: tệp có quá ${p.limit} phần tử, không giống một văn bản. Hãy lưu lại tệp từ Word rồi thử lại.`,
  'read.tooManyPages': (p: { file: string; limit: number }) =>
    `${p.file}: tệp có quá ${p.limit} trang. Hãy tách tệp rồi thử lại.`,
  'read.tooSlow': (p: { file: string; page: number; seconds: number }) =>
    `${p.file}: đọc quá ${p.seconds} giây mà mới tới trang ${p.page}. Hãy tách tệp, hoặc lưu lại từ Word rồi thử lại.`,
  'read.unpacksTooLarge': (p: { file: string; limit: number }) =>
    `${p.file}: tệp có phần nén bung ra quá ${p.limit} byte, không giống một văn bản. Hãy xuất lại PDF từ tệp gốc rồi thử lại.`,
  'read.pdfEncrypted': (p: { file: string }) =>
    `${p.file}: tệp PDF được đặt mật khẩu. Hãy mở bằng mật khẩu, lưu thành tệp không có mật khẩu rồi thử lại.`,
  'read.pdfBroken': (p: { file: string }) =>
    `${p.file}: tệp PDF bị hỏng hoặc không đúng định dạng. Hãy tải hoặc xuất lại tệp rồi thử lại.`,
  'read.pdfScanned': (p: { file: string; pages: string }) =>
    `${p.file}: trang ${p.pages} là ảnh chụp (quét), không có lớp chữ. Hãy nhận dạng chữ (OCR) trước, kiểm tra lại rồi thử lại.`,
  'read.pdfGarbled': (p: { file: string; pages: string }) =>
    `${p.file}: không đọc được chữ ở trang ${p.pages} vì phông chữ trong tệp thiếu bảng mã. Hãy xuất lại PDF từ tệp gốc, hoặc nhận dạng chữ (OCR) rồi thử lại.`,
  'read.lettersOutOfOrder': (p: { pages: string }) =>
    `Chữ ở trang ${p.pages} được xếp không theo thứ tự, có thể đọc sai. Hãy đối chiếu với bản gốc, hoặc xuất lại PDF từ tệp gốc.`,
  'read.controlCharacters': (p: { count: number; pages: string }) =>
    `Đã bỏ ${p.count} ký tự điều khiển ở trang ${p.pages}, có thể do tệp bị hỏng. Hãy đối chiếu với bản gốc.`,
  'read.notWord': (p: { file: string }) =>
    `${p.file}: không phải tệp Word, dù tên tệp nói vậy. Hãy mở bằng Word và lưu lại thành .docx rồi thử lại.`,
  'read.needsConverter': (p: { file: string }) =>
    `${p.file}: tệp Word đời cũ (.doc, .rtf) cần LibreOffice để chuyển đổi mà máy này chưa cài. Hãy cài LibreOffice, hoặc mở bằng Word và lưu thành .docx rồi thử lại.`,
  'read.notConverted': (p: { file: string; reason: string }) =>
    `${p.file}: LibreOffice không chuyển đổi được tệp (${p.reason}). Tệp có thể bị hỏng hoặc đặt mật khẩu; hãy mở bằng Word và lưu thành .docx rồi thử lại.`,
  'read.converted': (p: { file: string }) => `${p.file}: được LibreOffice chuyển sang .docx trước khi đọc.`,
} satisfies Messages;
