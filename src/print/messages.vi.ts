import type { Messages } from '../findings/finding.js';

export const messages = {
  'print.error': () => 'lỗi',
  'print.warning': () => 'cảnh báo',
  'print.note': () => 'ghi chú',
  'print.page': ({ page }: { page: number }) => `trang ${page}`,
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `đoạn ${paragraph}`,
  'print.written': ({ file }: { file: string }) => `Đã ghi: ${file}`,
  'print.coverage': (p: { covered: number; required: number; number: string }) =>
    p.covered === p.required
      ? `Đủ ${p.covered}/${p.required} điều phải có theo ${p.number}.`
      : `Mới đủ ${p.covered}/${p.required} điều phải có theo ${p.number}; còn thiếu:`,
  'print.contentBlanks': ({ count }: { count: number }) =>
    `Còn ${count} chỗ phải bổ sung, tô vàng trong tệp Word (điền bằng --set trường=giá trị hoặc --profile):`,
  'print.clericalBlanks': ({ labels }: { labels: string }) => `Văn thư điền khi ban hành: ${labels}.`,
  'print.confirmations': ({ count }: { count: number }) =>
    `Có ${count} điều cần xác nhận trước khi trình ký:`,
} satisfies Messages;
