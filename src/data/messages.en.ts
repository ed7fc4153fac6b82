import type { Messages } from '../findings/finding.js';

export const messages = {
  'data.badTable': ({ file, path, problem }: { file: string; path: string; problem: string }) =>
    `The data table ${file} is not valid at "${path}": ${problem}. Mend the row, or take the original file again.`,
} satisfies Messages;
