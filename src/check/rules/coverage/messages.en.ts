import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.require-articles': ({ address, subject }) =>
    `What ${address} of the reference says is missing: ${subject}.`,
  'check.require-articles.summary': () => 'All articles that the central regulation requires are there',
  'check.require-articles.reason': () =>
    'Judged by content, never by number or title: renumbered, merged and split articles are recognised; one with the right number and the wrong text, or none, is missing. The reference is reconstructed from local regulations and is not the full central text.',

  'check.require-clauses': ({ address, subject, article }) =>
    `${article} lacks what ${address} of the reference says: ${subject}.`,
  'check.require-clauses.summary': () => 'Each article has all clauses that the central regulation requires',
  'check.require-clauses.reason': () =>
    'An article that lost a clause lost a duty. A clause that moved to another article counts. What only one locality has is not required.',

  'check.no-forgotten-clause': ({ address, subject, article }) =>
    `${article} lacks what ${address} of the reference says, which is optional: ${subject}. Leave it so if that is meant.`,
  'check.no-forgotten-clause.summary': () => 'No optional clause of the reference was left out by mistake',
  'check.no-forgotten-clause.reason': () =>
    'A clause that only one of the published regulations has may not be required by the centre, so lacking it is no fault; but it may have been deleted by mistake.',

  'check.no-weakened-duty.modal': ({ expected, actual, address }) =>
    `The duty is softer than in ${address} of the reference: “${actual}” for “${expected}”.`,
  'check.no-weakened-duty.number': ({ expected, actual, address }) =>
    actual === ''
      ? `“${expected}” of ${address} of the reference was left out.`
      : `“${actual}” is less than “${expected}” in ${address} of the reference.`,
  'check.no-weakened-duty.bearer': ({ expected, address }) =>
    `“${expected}”, which ${address} of the reference names, is not named any more.`,
  'check.no-weakened-duty.reversal': ({ expected, actual, address }) =>
    expected === ''
      ? `The exception “${actual}” is not in ${address} of the reference.`
      : `“${actual}” for “${expected}” of ${address} of the reference: the duty is denied, or given to a deputy.`,
  'check.no-weakened-duty.summary': () => 'No duty is softer than in the central regulation',
  'check.no-weakened-duty.reason': () =>
    'A lower text may not soften what the centre asks for: “phải” made “có thể”, a longer period, a smaller number, a body left out.',
};
