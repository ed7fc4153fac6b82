/** Words of `danvan matrix`, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.matrix.summary': () =>
    'Đối chiếu nhiều văn bản một lúc: điều nào nơi nào đủ, thiếu, đã cũ, khác văn bản mẫu; xem nơi khác viết thế nào',
  'commands.matrix.files': () => 'các tệp, thư mục hoặc mẫu tên (ví dụ: "quy-che/*.docx") cần đối chiếu',
  'commands.matrix.to': () =>
    'dạng kết quả: table (in ra màn hình), html (trang web tự đủ), csv, json; mặc định theo đuôi của tệp cần ghi, hoặc table',
  'commands.matrix.output': () => 'tệp cần ghi; không có thì in ra đầu ra chuẩn',
  'commands.matrix.progress': () => 'Đang đối chiếu',
  'commands.matrix.nothing': ({ count }: { count: number }) =>
    `không có văn bản nào trong ${count} tệp đối chiếu được với văn bản mẫu.`,
} satisfies Messages;
