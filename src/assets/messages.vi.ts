/** Words of a user's own templates, in Vietnamese. */
import type { Messages } from '../findings/finding.js';
import type { ValueFault } from './value-fault.js';

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
  'assets.templates.badValue': ({ file, path, fault, wanted }: { file: string } & ValueFault) =>
    `Tệp ${file} trong thư mục mẫu không đúng${path === '' ? '' : ` tại "${path}"`}: ${FAULTS[fault](TYPES[wanted] ?? wanted)}.`,
} satisfies Messages;

const FAULTS: Record<ValueFault['fault'], (wanted: string) => string> = {
  missing: () => 'còn thiếu giá trị',
  type: (wanted) => `giá trị phải là ${wanted}`,
  choice: (wanted) => `giá trị phải là một trong: ${wanted}`,
  unknown: () => 'không có trường này',
  tooSmall: (wanted) => `giá trị không được nhỏ hơn, ít hơn ${wanted}`,
  tooLarge: (wanted) => `giá trị không được lớn hơn, nhiều hơn ${wanted}`,
  outOfBounds: () => 'value phải nằm giữa min và max',
  noField: () => 'hồ sơ không có trường tên như vậy',
  other: () => 'giá trị không đúng dạng',
};

/** Types of a schema, as an officer calls them. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'số',
  int: 'số nguyên',
  string: 'chữ',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
  record: 'nhóm trường',
};
