import { wordFault } from '../findings/fault-words.en.js';
import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.badConfig': ({ file, ...fault }) =>
    `configuration “${file}” is wrong${fault.path === '' ? '' : ` at “${fault.path}”`}: ${wordFault(fault)}.`,
  'check.unknownRule': ({ file, rule, suggestion }) =>
    `“${file}” names the rule “${rule}”, which danvan does not have.${suggestion === '' ? '' : ` Did you mean: ${suggestion}?`} See: danvan list rules`,
  'check.badVocabulary': ({ file, ...fault }) =>
    `vocabulary “${file}” is wrong${fault.path === '' ? '' : ` at “${fault.path}”`}: ${wordFault(fault)}.`,
  'check.badBaseline': ({ file }) =>
    `“${file}” is no baseline of danvan check; name the right file, or delete it and make it with --update-baseline.`,
};
