import { wordFault } from '../findings/fault-words.vi.js';
import type { Messages } from '../findings/finding.js';
import type { ValueFault } from '../findings/value-fault.js';

export const messages = {
  'reference.badFile': ({ file, ...fault }: { file: string } & ValueFault) =>
    `Văn bản đối chiếu: tệp ${file} không đúng cấu trúc${fault.path === '' ? '' : ` tại "${fault.path}"`}: ${wordFault(fault)}.`,
  'reference.unknown': ({ id, known }: { id: string; known: string }) =>
    `không có văn bản mẫu “${id}”; hãy chọn một trong: ${known}. Xem: danvan list references`,
} satisfies Messages;
