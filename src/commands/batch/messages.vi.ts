/** Words of runs over many documents, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.argument.number': () => 'số',
  'commands.option.jobs': () =>
    'số luồng xử lý cùng làm khi có nhiều văn bản; mặc định theo số nhân của máy, ít văn bản thì một luồng',
  'commands.option.badJobs': ({ text, most }: { text: string; most: number }) =>
    `--jobs ${text}: hãy ghi một số từ 1 đến ${most}, ví dụ: --jobs 4.`,
  'commands.import.progress': () => 'Đang nhập',
  'commands.draft.resume': () =>
    'với --all hoặc --list: bỏ qua văn bản đã soạn từ lần chạy trước mà nội dung vẫn đúng như sẽ soạn lại; ghi sổ vào .danvan-cache trong thư mục kết quả',
  'commands.draft.resumesMany': () => '--resume chỉ đi với --all hoặc --list.',
  'commands.batch.upToDate': ({ count }: { count: number }) =>
    `${count} văn bản đã soạn từ lần trước và còn đúng, không phải soạn lại.`,
  'commands.batch.keptAsIs': ({ count }: { count: number }) =>
    `${count} văn bản đã làm từ lần trước và còn đúng, không phải làm lại.`,
  'commands.batch.failed': ({ count }: { count: number }) => `Không làm được ${count} tệp:`,
  'commands.batch.sameOutput': ({ file, path, before }: { file: string; path: string; before: string }) =>
    `${file}: ${path} đã là kết quả của ${before} trong lần chạy này; hãy đổi tên một trong hai tệp.`,
  'commands.batch.overInput': ({ file, path }: { file: string; path: string }) =>
    `${file}: kết quả sẽ ghi đè lên ${path} là tệp được đọc; hãy chọn thư mục khác (-o).`,
  'commands.batch.threadEnded': ({ file }: { file: string }) =>
    `không làm được “${file}”: luồng xử lý đã dừng mà không trả lời. Các văn bản khác không bị ảnh hưởng; hãy chạy lại riêng văn bản này.`,
  'commands.batch.brokenOff': ({ file, reason }: { file: string; reason: string }) =>
    `không làm được “${file}”: danvan gặp lỗi của chính chương trình (${reason}). Các văn bản khác không bị ảnh hưởng; xin gửi dòng này và văn bản đó cho nhóm phát triển.`,
  'commands.batch.resume': () =>
    'bỏ qua tệp đã làm từ lần chạy trước mà kết quả vẫn đúng như sẽ làm lại; ghi sổ vào .danvan-cache trong thư mục kết quả',
  'commands.update.progress': () => 'Đang cập nhật',
  'commands.update.each': () =>
    'mỗi văn bản được cập nhật riêng thành tệp của mình trong thư mục -o, không ghép các văn bản với nhau',
  'commands.update.eachFolder': () => '--each ghi nhiều tệp: thêm -o <thư mục>.',
  'commands.update.eachOnly': ({ option }: { option: string }) => `${option} chỉ đi với --each.`,
  'commands.update.resume': () =>
    'với --each: bỏ qua văn bản đã cập nhật từ lần chạy trước mà kết quả vẫn đúng như sẽ làm lại; ghi sổ vào .danvan-cache trong thư mục kết quả',
  'commands.batch.rate': ({ perSecond }: { perSecond: number }) =>
    `${String(perSecond).replace('.', ',')} văn bản/giây`,
  'commands.batch.left': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `còn khoảng ${minutes} phút ${seconds} giây` : `còn khoảng ${seconds} giây`,
} satisfies Messages;
