/** Words of `danvan collect`, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.collect.summary': () => 'Tổng hợp ý kiến góp ý từ các bản dự thảo được gửi lại',
  'commands.collect.files': () =>
    'các tệp Word mà cơ quan, người góp ý gửi lại, hoặc thư mục, mẫu tên (ví dụ: "gop-y/*.docx")',
  'commands.collect.base': () => 'dự thảo đã gửi đi lấy ý kiến',
  'commands.collect.names': () => 'tệp CSV ghi tên tệp và tên cơ quan, người góp ý, mỗi dòng một tệp',
  'commands.collect.to': () => 'dạng bảng (mặc định: theo đuôi của tệp ghi ra, không có thì csv)',
  'commands.collect.output': () => 'ghi bảng vào tệp này thay vì in ra',
  'commands.collect.merge': () =>
    'ghi thêm một bản dự thảo Word gộp mọi sửa đổi, ý kiến, mỗi ý kiến dưới tên người góp ý',
  'commands.collect.answers': () =>
    'bảng đã điền cột tiếp thu, giải trình (Word hoặc CSV, do danvan lập lần trước); nội dung đã điền được giữ lại ở đúng ý kiến',
  'commands.collect.noAnswerTable': ({ file }: { file: string }) =>
    `“${file}” không có bảng tổng hợp ý kiến với các cột “Cơ quan, người góp ý”, “Ý kiến góp ý”, “Tiếp thu, giải trình”; hãy đưa tệp Word hoặc CSV do danvan lập và đã điền.`,
  'commands.collect.badCsv': ({ file }: { file: string }) =>
    `“${file}” không phải tệp CSV đọc được; hãy lưu lại bảng tính thành CSV (UTF-8).`,
  'commands.collect.answersEmpty': ({ file }: { file: string }) =>
    `${file}: cột “Tiếp thu, giải trình” chưa điền dòng nào`,
  'commands.collect.answersKept': (p: { file: string; kept: number; open: number }) =>
    `Đã giữ nội dung tiếp thu, giải trình từ ${p.file} cho ${p.kept} ý kiến; ${p.open} ý kiến còn để trống`,
  'commands.collect.answerUnplaced': (p: { file: string; row: number; number: string; text: string }) =>
    `${p.file}, dòng ${p.row}${p.number === '' ? '' : ` (số thứ tự ${p.number.replace(/\s+/gu, ', ')})`}: không gắn được với ý kiến nào của lần này, ghi ở cuối bảng: “${p.text}”`,
  'commands.collect.acrossRow': (p: { file: string; row: number; text: string }) =>
    `${p.file}, dòng ${p.row}: các ô đã gộp thành một nên không đọc là nội dung tiếp thu, giải trình: “${p.text}”`,
  'commands.collect.unplacedTitle': () =>
    'Nội dung tiếp thu, giải trình của bảng trước không gắn được với ý kiến nào của lần tổng hợp này',
  'commands.collect.noOpinion': () => 'Không có ý kiến (bản gửi lại không khác dự thảo).',
  'commands.collect.mergeSame': ({ edit }: { edit: string }) => `Cùng đề nghị: ${edit}`,
  'commands.collect.mergeAlternatives': ({ count }: { count: number }) =>
    `Có ${count} phương án sửa khác nhau ở chỗ này:`,
  'commands.collect.mergeChoose': () =>
    'Các phương án được đặt cạnh nhau. Hãy chấp nhận một phương án, từ chối các phương án còn lại, rồi đọc lại câu.',
  'commands.collect.mergeOutside': ({ text }: { text: string }) =>
    text === ''
      ? 'Về đầu trang, chân trang hoặc chú thích:'
      : `Về “${text}” (đầu trang, chân trang hoặc chú thích):`,
  'commands.collect.mergeUnplaced': ({ text }: { text: string }) =>
    `Đề nghị thêm (bản dự thảo gốc không có chỗ tương ứng): “${text}”`,
  'commands.collect.mergeNeedsWord': ({ file }: { file: string }) =>
    `--merge ghi vào bản sao của dự thảo, nên dự thảo phải là tệp Word .docx; “${file}” không phải. Hãy lưu lại thành .docx, hoặc bỏ --merge.`,
  'commands.collect.merged': (p: { file: string; files: number; alternatives: number }) =>
    `Đã ghi: ${p.file} (gộp ${p.files} bản; ${p.alternatives} chỗ có nhiều phương án)`,
  'commands.collect.progress': () => 'Đang tổng hợp',
  'commands.collect.noNames': ({ file }: { file: string }) =>
    `không có tệp tên “${file}”; hãy kiểm tra đường dẫn.`,
  'commands.collect.needsOutput': () => 'bảng dạng Word cần tên tệp: thêm -o <tệp>.docx.',
  'commands.collect.written': (p: { file: string; count: number; files: number }) =>
    `Đã ghi: ${p.file} (${p.count} ý kiến từ ${p.files} tệp)`,
  'commands.collect.title': () => 'BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý',
  'commands.collect.subtitle': (p: { base: string; files: number }) =>
    `Dự thảo: ${p.base}; số bản góp ý: ${p.files}`,
  'commands.collect.number': () => 'Số thứ tự',
  'commands.collect.place': () => 'Điều, khoản',
  'commands.collect.draft': () => 'Nội dung dự thảo',
  'commands.collect.reviewer': () => 'Cơ quan, người góp ý',
  'commands.collect.opinion': () => 'Ý kiến góp ý',
  'commands.collect.answer': () => 'Tiếp thu, giải trình',
  'commands.collect.insert': ({ text }: { text: string }) => `Thêm “${text}”.`,
  'commands.collect.delete': ({ text }: { text: string }) => `Bỏ “${text}”.`,
  'commands.collect.replace': (p: { deleted: string; inserted: string }) =>
    `Thay “${p.deleted}” bằng “${p.inserted}”.`,
  'commands.collect.reply': (p: { author: string; day: string; text: string }) => {
    const day = p.day === '' ? '' : ` (${p.day})`;
    return `– ${p.author === '' ? 'Trả lời' : `${p.author} trả lời`}${day}: ${p.text}`;
  },
  'commands.collect.repliesTo': (p: { author: string; day: string; text: string; reply: string }) =>
    `Trả lời nhận xét “${p.text}”${p.author === '' ? '' : ` của ${p.author}`}: ${p.reply}`,
  'commands.collect.resolved': () => '(đã được đánh dấu là đã giải quyết trong tệp)',
  'commands.collect.left': ({ reason }: { reason: string }) =>
    `Không đọc được tệp này nên chưa có ý kiến của tệp trong bảng: ${reason}`,
  'commands.collect.silent': () => '(sửa thẳng trong tệp, không để dấu vết)',
} satisfies Messages;
