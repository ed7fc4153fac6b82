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
};
