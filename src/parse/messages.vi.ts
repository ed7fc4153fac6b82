import type { Messages } from '../findings/finding.js';

export const messages = {
  'parse.joined': (p: { before: string; after: string }) =>
    `Đã nối câu bị ngắt trang hoặc ngắt đoạn: “… ${p.before} | ${p.after} …”.`,
  'parse.noise': (p: { text: string }) =>
    `“${p.text}” không thuộc nội dung văn bản; được giữ lại và đánh dấu là nhiễu.`,
  'parse.noteMarks': (p: { text: string; count: number }) =>
    `Có ${p.count} dấu chú thích (như “${p.text}”) không thuộc số hay từ nào; được giữ lại ngoài nội dung.`,
  'parse.notes': (p: { count: number; loose: number }) =>
    `Có ${p.count} chú thích, được giữ lại và so cùng chỗ có dấu của chúng${p.loose === 0 ? '' : `; ${p.loose === p.count ? 'không chú thích nào' : `${p.loose} chú thích không`} có dấu tương ứng trong văn bản`}.`,
  'parse.doubledLetters': (p: { text: string; count: number }) =>
    `Chữ in hai lần chồng lên nhau được đọc một lần ở ${p.count} dòng (như “${p.text}”); hãy đối chiếu với bản gốc.`,
  'parse.listedArticles': (p: { count: number; text: string }) =>
    `Không dòng nào mang chữ “Điều”; ${p.count} mục đánh số liên tục qua các chương (từ “${p.text}”) được đọc là điều. Hãy đối chiếu với bản gốc.`,
  'parse.notVietnamese': () =>
    'Hầu như không có từ tiếng Việt nào đọc được: chữ có thể bị tách rời, lặp đôi hoặc sai bảng mã. Kết quả không đáng tin; hãy kiểm tra lại tệp hoặc xuất lại từ tệp gốc.',
  'parse.numberGap': (p: { where: string; before: string; label: string }) =>
    `${p.where === '' ? '' : `${p.where}: `}${p.before === '' ? `số đầu tiên là “${p.label}”` : `sau “${p.before}” là “${p.label}”`}. Có thể bản gốc in như vậy, có thể một số bị đọc sai hoặc một phần không đọc được; hãy đối chiếu với bản gốc.`,
  'parse.numberGaps': (p: { count: number; where: string; before: string; label: string }) =>
    `Số không nối tiếp nhau ở ${p.count} chỗ (đầu tiên là ${p.where === '' ? '' : `${p.where}: `}${p.before === '' ? `“${p.label}” đứng đầu` : `“${p.label}” sau “${p.before}”`}): nhiều số có thể bị đọc sai, như ở bản quét chất lượng kém. Chạy danvan check để xem từng chỗ, và đối chiếu với bản gốc.`,
  'parse.noArticles': (p: { text: string }) =>
    `Văn bản dẫn chiếu các điều của chính nó (“${p.text}”) nhưng không dòng nào được đọc là điều: số tự động có thể đã mất khi chuyển đổi. Hãy xuất lại từ tệp gốc.`,
  'parse.quotationOpen': (p: { text: string }) =>
    `Dấu ngoặc kép mở tại “${p.text}” không có dấu đóng; phần trích được tính đến hết điều.`,
} satisfies Messages;
