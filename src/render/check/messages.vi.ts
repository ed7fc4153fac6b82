/** Words of the page of a check, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'report.title': () => 'Kết quả kiểm tra',
  'report.counts': (p: { files: number; error: number; warning: number; note: number }) =>
    `${p.files} văn bản: ${p.error} lỗi, ${p.warning} cảnh báo, ${p.note} ghi chú.`,
  'report.suppressed': ({ count }: { count: number }) =>
    `${count} chỗ đã được miễn hoặc đã biết, không tính.`,
  'report.severity.error': () => 'lỗi',
  'report.severity.warning': () => 'cảnh báo',
  'report.severity.note': () => 'ghi chú',
  'report.filter': () => 'Tìm trong kết quả',
  'report.allRules': () => 'mọi quy tắc',
  'report.shown': () => 'chỗ đang hiện',
  'report.coverage': () => 'Các điều phải có',
  'report.state.covered': () => 'đủ',
  'report.state.weakened': () => 'nhẹ hơn',
  'report.state.partial': () => 'thiếu khoản',
  'report.state.missing': () => 'thiếu',
  'report.article': (p: { article: string; subject: string; state: string; clauses: string }) =>
    `${p.article}. ${p.subject}: ${p.state}${p.clauses === '' ? '' : ` (${p.clauses})`}`,
  'report.clean': () => 'Không có gì phải báo.',
  'report.whole': () => 'Cả văn bản',
  'report.line': ({ line }: { line: number }) => `dòng ${line}`,
  'report.page': ({ page }: { page: number }) => `trang ${page}`,
  'report.paragraph': ({ paragraph }: { paragraph: number }) => `đoạn thứ ${paragraph} của tệp`,
  'report.write': ({ text }: { text: string }) => `Nên ghi: ${text}`,
  'report.why': () => 'Vì sao',
  'report.needsScript': () => 'Trang này cần JavaScript để lọc; mọi kết quả đều hiện sẵn.',
} satisfies Messages;
