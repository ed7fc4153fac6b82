/** Words of `danvan learn`, in English. */
import { componentName } from '../../form/component-names.en.js';
import type { messages as vi } from './messages.vi.js';

const COMPONENTS: Readonly<Record<string, string>> = {
  number: 'numberLine',
  motto: 'partyTitle',
  type: 'typeName',
  recipients: 'recipientsLabel',
};
const MORE: Readonly<Record<string, string>> = { table: 'table', cell: 'table cell', paragraph: 'paragraph' };

export const messages: typeof vi = {
  'commands.learn.summary': () =>
    'Write what was changed by hand in a draft into its profile, so that the next draft keeps it',
  'commands.learn.text': () => 'the edited draft (Word, Markdown or another readable file)',
  'commands.learn.profile': () => 'the YAML profile from which it was drafted',
  'commands.learn.reason': () => 'the reason given to every provision that is learnt',
  'commands.learn.output': () =>
    'write the profile into this file (default: back into --profile, with --force)',
  'commands.learn.nothing': ({ file, profile }) =>
    `${file} is the draft of ${profile}: there is nothing to learn.`,
  'commands.learn.otherText': ({ file, profile }) =>
    `${file} is no edited draft of ${profile}: too few provisions answer each other. Where it was drafted with --province, --set, --as-of …, give these options again.`,
  'learn.written': ({ file, fields, provisions }) =>
    `Written: ${file} (${fields} fields, ${provisions} items of provisions)`,
  'learn.field': ({ label, field, value }) => `${label} (${field}): ${value === '' ? 'left blank' : value}`,
  'learn.list': ({ items }) => `${items} items`,
  'learn.provision': (p) => {
    const what: Readonly<Record<string, string>> = {
      after: `put in after ${p.target} of the model`,
      before: `put in before ${p.target} of the model`,
      replace: `own words for ${p.target} of the model`,
      remove: `${p.target} of the model left out`,
    };
    return `${what[p.action] ?? ''}${p.text === '' ? '' : `: “${p.text}”`}`;
  },
  'learn.dropped': ({ place }) =>
    `item ${place} of the old provisions dropped, for the edited text no longer has it`,
  'learn.stale': ({ place }) =>
    `${place}: the numbers it refers to were left as in the edited text, although they have moved; look at it again.`,
  'learn.left': ({ count }) => `${count} places could not be learnt; the next draft will not have them:`,
  'learn.leftRow': (p) =>
    `${p.place}: the edited text ${p.edited === '' ? 'has nothing' : `has “${p.edited}”`}; the next draft ${p.drafted === '' ? 'has nothing' : `has “${p.drafted}”`}`,
  'learn.notDrafted': ({ problem }) => `Nothing can yet be drafted from the learnt profile: ${problem}`,
  'learn.row': ({ kind }) => MORE[kind] ?? componentName(COMPONENTS[kind] ?? kind),
};
