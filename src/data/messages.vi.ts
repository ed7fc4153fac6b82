import type { Messages } from '../findings/finding.js';

export const messages = {
  'data.badTable': ({ file, path, problem }: { file: string; path: string; problem: string }) =>
    `Bảng dữ liệu ${file} không hợp lệ tại “${path}”: ${problem}. Hãy sửa dòng này hoặc lấy lại tệp gốc.`,
} satisfies Messages;
