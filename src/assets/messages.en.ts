/** Words of a user's own templates, in English. */

import { wordFault } from '../findings/fault-words.en.js';
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'assets.templates.noFolder': ({ folder }) => `There is no folder of templates “${folder}” (--templates).`,
  'assets.templates.unknownFile': ({ folder, file, nearest }) =>
    `Templates in ${folder}: danvan has no template “${file}” to replace${nearest === '' ? '' : `; did you mean ${nearest}`}.`,
  'assets.templates.leadsOut': ({ folder, file }) =>
    `Templates in ${folder}: “${file}” leads out of the folder; copy the file itself into it.`,
  'assets.templates.noText': ({ folder, file }) =>
    `Templates in ${folder}: “${file}” is no ordinary file, or is larger than 1 MB.`,
  'assets.templates.badYaml': ({ file, line, code }) =>
    `${file} of the templates is no YAML at line ${line} (${code}): look at the colons, quotes, brackets and indents there.`,
  'assets.templates.badValue': ({ file, ...fault }) =>
    `${file} of the templates is wrong${fault.path === '' ? '' : ` at "${fault.path}"`}: ${wordFault(fault)}.`,
};
