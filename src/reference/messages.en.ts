import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'reference.badFile': ({ file, path, problem }) =>
    `Reference: file ${file} has the wrong form at "${path}": ${problem}.`,
  'reference.unknown': ({ id, known }) =>
    `there is no reference “${id}”; choose one of: ${known}. See: danvan list references`,
};
