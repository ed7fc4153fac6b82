/** Words of a user's own templates, in Vietnamese. */
import type { Messages } from '../findings/finding.js';

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
  'assets.templates.badValue': (p: { file: string; path: string; problem: string }) =>
    `Tệp ${p.file} trong thư mục mẫu không đúng${p.path === '' ? '' : ` tại "${p.path}"`}: ${p.problem}`,
} satisfies Messages;
