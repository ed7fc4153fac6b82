import { wordFault } from '../findings/fault-words.vi.js';
import type { Messages } from '../findings/finding.js';
import type { ValueFault } from '../findings/value-fault.js';

export const messages = {
  'check.badConfig': ({ file, ...fault }: { file: string } & ValueFault) =>
    `tệp cấu hình “${file}” không đúng${fault.path === '' ? '' : ` tại “${fault.path}”`}: ${wordFault(fault)}.`,
  'check.unknownRule': ({ file, rule, suggestion }: { file: string; rule: string; suggestion: string }) =>
    `“${file}” nêu quy tắc “${rule}” không có trong danvan.${suggestion === '' ? '' : ` Có phải là: ${suggestion}?`} Xem: danvan list rules`,
  'check.badVocabulary': ({ file, ...fault }: { file: string } & ValueFault) =>
    `tệp từ ngữ “${file}” không đúng${fault.path === '' ? '' : ` tại “${fault.path}”`}: ${wordFault(fault)}.`,
  'check.badBaseline': ({ file }: { file: string }) =>
    `“${file}” không phải là tệp mốc của danvan check; hãy chỉ đúng tệp, hoặc xóa tệp ấy rồi tạo bằng --update-baseline.`,
} satisfies Messages;
