import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'check.require-consecutive-numbers': (p) =>
    `Numbers are not consecutive: “${p.previous}” is followed by “${p.found}” instead of “${p.expected}”. Look for missing text, or number again.`,
  'check.require-consecutive-numbers.first': (p) =>
    `Numbering begins with “${p.found}” instead of “${p.expected}”. Look for missing text, or number again.`,
  'check.require-consecutive-numbers.summary': () =>
    'Chapters, sections, articles, clauses and points are numbered without gaps',
  'check.require-consecutive-numbers.reason': () =>
    'A gap is often the trace of a provision lost in drafting or in conversion. Numbers count as printed; they are never counted anew.',

  'check.no-repeated-number': ({ label }) =>
    `“${label}” is already in use on this level. Number again, so that references stay clear.`,
  'check.no-repeated-number.summary': () => 'No two provisions of one level have one number',
  'check.no-repeated-number.reason': () => 'Two provisions with one number cannot be cited apart.',

  'check.no-skipped-level': ({ label }) =>
    `“${label}” stands on the wrong level: a section belongs in a chapter, “2.1” in clause 2, an article in a chapter where the text has chapters.`,
  'check.no-skipped-level.summary': () =>
    'No level is skipped between chapter, section, article, clause, point',
  'check.no-skipped-level.reason': () =>
    'Levels nest in the order part, chapter, section, subsection, article, clause, point. A provision on the wrong level often means that a “Chương” line or a clause was lost.',

  'check.no-empty-provision': ({ label }) => `“${label}” has no text. Add it, or take the number out.`,
  'check.no-empty-provision.summary': () => 'No article, clause or point is empty',
  'check.no-empty-provision.reason': () =>
    'A number without text rules nothing; mostly the text was deleted and the number forgotten.',

  'check.no-heading-without-text': ({ label }) =>
    `No article stands under “${label}”. Add text, or take the heading out.`,
  'check.no-heading-without-text.name': ({ label }) => `“${label}” has no name. Put it on the line below.`,
  'check.no-heading-without-text.summary': () => 'Chapters and sections have a name and text',
  'check.no-heading-without-text.reason': () =>
    'Without a name, or without text below, readers cannot tell what the part is about.',

  'check.no-broken-reference': ({ reference, address }) =>
    `“${reference}” leads to ${address}, which this document does not have. Mend the number, or name the other document.`,
  'check.no-broken-reference.summary': () => 'References inside the document lead to provisions that exist',
  'check.no-broken-reference.reason': () =>
    'When provisions are added, removed or renumbered, old references are easily forgotten. References to other documents (“Điều 5 của Luật …”) are not judged.',

  'check.require-closing-mark': () => 'The clause or point ends without a full stop or semicolon.',
  'check.require-closing-mark.summary': () => 'Clauses and points end with a mark',
  'check.require-closing-mark.reason': () =>
    'A clause without one, where the others have it, may have lost words in pasting. A text with another habit is left alone.',
};
