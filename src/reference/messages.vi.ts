import type { Messages } from '../findings/finding.js';

export const messages = {
  'reference.badFile': ({ file, path, problem }: { file: string; path: string; problem: string }) =>
    `Văn bản đối chiếu: tệp ${file} không đúng cấu trúc tại "${path}": ${problem}.`,
  'reference.unknown': ({ id, known }: { id: string; known: string }) =>
    `không có văn bản mẫu “${id}”; hãy chọn một trong: ${known}. Xem: danvan list references`,
} satisfies Messages;
