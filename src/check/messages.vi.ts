import type { Messages } from '../findings/finding.js';

export const messages = {
  'check.badConfig': ({ file, path, problem }: { file: string; path: string; problem: string }) =>
    `tệp cấu hình “${file}” không đúng tại “${path}”: ${problem}.`,
  'check.unknownRule': ({ file, rule, suggestion }: { file: string; rule: string; suggestion: string }) =>
    `“${file}” nêu quy tắc “${rule}” không có trong danvan.${suggestion === '' ? '' : ` Có phải là: ${suggestion}?`} Xem: danvan list rules`,
  'check.badVocabulary': ({ file, path, problem }: { file: string; path: string; problem: string }) =>
    `tệp từ ngữ “${file}” không đúng tại “${path}”: ${problem}.`,
  'check.badBaseline': ({ file }: { file: string }) =>
    `“${file}” không phải là tệp mốc của danvan check; hãy chỉ đúng tệp, hoặc xóa tệp ấy rồi tạo bằng --update-baseline.`,
} satisfies Messages;
