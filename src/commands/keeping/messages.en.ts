/** Words of `danvan draft --keep`, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'commands.draft.keep': () =>
    'keep what was changed by hand in this file (Word, Markdown …): it is merged with the new draft, and what both have changed is shown',
  'commands.draft.keepProfile': () =>
    'with --keep: the profile from which the edited file was drafted, where it has changed since (default: --profile)',
  'commands.draft.keepDay': () =>
    'with --keep: the day for which the edited file was drafted (default: that of the Word file that danvan wrote)',
  'commands.draft.profileOut': () =>
    'with --keep: write the profile learnt from the merged text into this file',
  'commands.draft.keepWanted': ({ option }) => `${option} goes with --keep <edited file> only.`,
  'commands.draft.keepOther': ({ file, percent }) =>
    `${file} is no edited draft of this profile: only ${percent}% of the articles answer each other; nothing was written. Where the profile has changed, add --keep-profile <old profile>.`,
  'commands.draft.keepDayUnknown': ({ file, day }) =>
    `For which day “${file}” was drafted is not known: ${day} is taken; else say --keep-day <day>.`,
  'commands.draft.keepNotFinal': ({ count }) =>
    `no final text yet: ${count} places were changed both by hand and by the new draft; nothing was written. Leave --final out to see them.`,
  'commands.draft.keepReason': ({ day }) => `The new draft, for ${day}.`,
  'keep.counts': () => 'The edited text merged with the new draft:',
  'keep.since': () => 'Former draft',
  'keep.current': () => 'New draft',
  'keep.local': () => 'Edited text (which stands in the file)',
  'keep.kept': () => 'unchanged by the new draft, as edited',
  'keep.takenOver': () => 'as in the new draft',
  'keep.own': () => 'put in by hand, kept',
  'keep.added': () => 'put in by the new draft',
  'keep.removed': () => 'left out by the new draft',
  'keep.omitted': () => 'left out by hand, worded anew by the new draft: still left out',
  'keep.conflict': () => 'changed by both: the words of the edited text stand, choose',
};
