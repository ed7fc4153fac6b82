import type { Messages } from '../findings/finding.js';

export const messages = {
  'print.error': () => 'lỗi',
  'print.warning': () => 'cảnh báo',
  'print.note': () => 'ghi chú',
  'print.page': ({ page }: { page: number }) => `trang ${page}`,
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `đoạn ${paragraph}`,
} satisfies Messages;
