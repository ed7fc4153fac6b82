/** Words of a user's own templates, in English. */
import type { messages as vi } from './messages.vi.js';
import type { ValueFault } from './value-fault.js';

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
  'assets.templates.badValue': ({ file, path, fault, wanted }) =>
    `${file} of the templates is wrong${path === '' ? '' : ` at "${path}"`}: ${FAULTS[fault](wanted)}.`,
};

const FAULTS: Record<ValueFault['fault'], (wanted: string) => string> = {
  missing: () => 'a value is missing',
  type: (wanted) => `the value must be: ${wanted}`,
  choice: (wanted) => `the value must be one of: ${wanted}`,
  unknown: () => 'there is no such field',
  tooSmall: (wanted) => `the value must not be less than ${wanted}`,
  tooLarge: (wanted) => `the value must not be more than ${wanted}`,
  outOfBounds: () => 'value must lie between min and max',
  noField: () => 'a profile has no field of that name',
  other: () => 'the value has not the form that is wanted',
};
