import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.badConfig': ({ file, path, problem }) =>
    `configuration “${file}” is wrong at “${path}”: ${problem}.`,
  'check.unknownRule': ({ file, rule, suggestion }) =>
    `“${file}” names the rule “${rule}”, which danvan does not have.${suggestion === '' ? '' : ` Did you mean: ${suggestion}?`} See: danvan list rules`,
  'check.badVocabulary': ({ file, path, problem }) =>
    `vocabulary “${file}” is wrong at “${path}”: ${problem}.`,
  'check.badBaseline': ({ file }) =>
    `“${file}” is no baseline of danvan check; name the right file, or delete it and make it with --update-baseline.`,
};
