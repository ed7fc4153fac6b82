import { wordFault } from '../findings/fault-words.en.js';
import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'reference.badFile': ({ file, ...fault }) =>
    `Reference: file ${file} has the wrong form${fault.path === '' ? '' : ` at "${fault.path}"`}: ${wordFault(fault)}.`,
  'reference.unknown': ({ id, known }) =>
    `there is no reference “${id}”; choose one of: ${known}. See: danvan list references`,
};
