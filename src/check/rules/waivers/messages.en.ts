import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.no-expired-waiver': ({ rules, until }) =>
    `The waiver of ${rules} ran out on ${until}. Mend the text, or prolong the waiver and give the reason again.`,
  'check.no-expired-waiver.summary': () => 'A waiver past its end takes nothing out',
  'check.no-expired-waiver.reason': () =>
    'A waiver with an end waits for something; past it the text is due for another look. In Markdown or plain text, right above the line: <!-- danvan-waive rule-id until year-month-day: reason -->.',

  'check.require-waiver-reason': ({ rules }) =>
    `The waiver of ${rules} gives no reason and takes nothing out. Put the reason after a colon.`,
  'check.require-waiver-reason.end': ({ rules, until }) =>
    `The waiver of ${rules} ends on “${until}”, which is no day; write year-month-day.`,
  'check.require-waiver-reason.summary': () => 'Every waiver gives its reason',
  'check.require-waiver-reason.reason': () =>
    'Whoever looks next must know why a fault is passed over, and until when.',

  'check.no-unused-waiver': ({ rule }) =>
    `The rule ${rule} finds nothing on the line that is waived. Take the waiver out.`,
  'check.no-unused-waiver.unknown': ({ rule }) =>
    `The waiver names the rule “${rule}”, which danvan does not have. See: danvan list rules.`,
  'check.no-unused-waiver.unread': ({ text }) =>
    `“${text}” is no waiver and takes nothing out. Write: <!-- danvan-waive rule-id: reason -->.`,
  'check.no-unused-waiver.summary': () => 'A waiver that takes nothing out is taken out',
  'check.no-unused-waiver.reason': () =>
    'Where the fault was mended and its waiver stayed, the next fault on the line is passed over unseen.',
};
