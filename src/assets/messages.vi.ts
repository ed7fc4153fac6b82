/** Words of a user's own templates, in Vietnamese. */

import { wordFault } from '../findings/fault-words.vi.js';
import type { Messages } from '../findings/finding.js';
import type { ValueFault } from '../findings/value-fault.js';

type InFolder = { folder: string; file: string };

export const messages = {
  'assets.templates.noFolder': ({ folder }: { folder: string }) =>
    `Không có thư mục mẫu “${folder}” (--templates).`,
  'assets.templates.unknownFile': ({ folder, file, nearest }: InFolder & { nearest: string }) =>
    `Thư mục mẫu ${folder}: danvan không có mẫu nào tên “${file}” để thay${nearest === '' ? '' : `; có phải là ${nearest}`}.`,
  'assets.templates.leadsOut': ({ folder, file }: InFolder) =>
    `Thư mục mẫu ${folder}: “${file}” dẫn ra ngoài thư mục; chép hẳn tệp đó vào thư mục mẫu.`,
  'assets.templates.noText': ({ folder, file }: InFolder) =>
    `Thư mục mẫu ${folder}: “${file}” không phải là tệp thường hoặc lớn quá 1 MB.`,
  'assets.templates.badYaml': (p: { file: string; line: number; code: string }) =>
    `Tệp ${p.file} trong thư mục mẫu sai cú pháp YAML ở dòng ${p.line} (${p.code}): hãy xem lại dấu hai chấm, dấu nháy, dấu ngoặc và chỗ thụt vào ở đó.`,
  'assets.templates.badValue': ({ file, ...fault }: { file: string } & ValueFault) =>
    `Tệp ${file} trong thư mục mẫu không đúng${fault.path === '' ? '' : ` tại "${fault.path}"`}: ${wordFault(fault)}.`,
} satisfies Messages;
