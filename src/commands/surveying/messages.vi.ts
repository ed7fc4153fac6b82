/** Words of `danvan matrix` and `danvan merge`, and of `--shard`, in Vietnamese. */
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
  'commands.option.shard': () =>
    'chỉ làm phần thứ i trong n phần, chia theo tên (ví dụ: 1/4), để nhiều máy cùng làm; ghép báo cáo bằng danvan merge',
  'commands.option.badShard': ({ text }: { text: string }) =>
    `--shard ${text}: hãy ghi dạng i/n với 1 ≤ i ≤ n, ví dụ: --shard 1/4.`,
  'commands.option.shardOfOne': () => '--shard chỉ đi với --all hoặc --list.',
  'commands.merge.summary': () =>
    'Ghép báo cáo của các phần (--shard) thành báo cáo của cả lần chạy: JSON, SARIF, JUnit của check; JSON của matrix',
  'commands.merge.files': () => 'các báo cáo cùng một loại',
  'commands.merge.output': () =>
    'tệp cần ghi; với báo cáo của matrix, đuôi html, csv chọn dạng; không có thì in ra đầu ra chuẩn',
  'commands.merge.notFound': ({ file }: { file: string }) => `không tìm thấy báo cáo “${file}”.`,
  'commands.merge.noReport': ({ file }: { file: string }) =>
    `“${file}” không phải báo cáo của danvan check (json, sarif, junit) hay danvan matrix (json).`,
  'commands.merge.otherKind': (p: { file: string; kind: string; first: string }) =>
    `“${p.file}” là báo cáo loại ${p.kind}, các báo cáo trước là ${p.first}; chỉ ghép được báo cáo cùng loại.`,
  'commands.merge.badMatrix': ({ problem }: { problem: string }) =>
    `báo cáo của matrix không đúng lược đồ (${problem}); hãy chạy lại bằng phiên bản này.`,
  'commands.merge.otherDay': () =>
    'các báo cáo không cùng ngày đối chiếu hoặc không cùng văn bản mẫu; hãy chạy các phần với cùng --as-of và --reference.',
  'commands.merge.noWords': () =>
    'có báo cáo không kèm lời văn (quá nhiều văn bản) nên không ghép được; hãy chia thành nhiều phần hơn.',
} satisfies Messages;
