import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'reference.badFile': ({ file, path, problem }) =>
    `Reference: file ${file} has the wrong form at "${path}": ${problem}.`,
};
