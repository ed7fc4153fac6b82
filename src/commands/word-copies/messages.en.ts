/** Words of the commands that write into a copy of a Word file, in English. */
import type { messages as model } from './messages.vi.js';

function formWords({ paragraphs, sections }: { paragraphs: number; sections: number }, lead: string): string {
  const pieces = [
    ...(paragraphs > 0 ? [`${paragraphs} paragraphs`] : []),
    ...(sections > 0 ? [`${sections} sections`] : []),
  ];
  return pieces.length > 0 ? lead + pieces.join(' and ') : '';
}

export const messages: typeof model = {
  'commands.copy.strip': () => 'with --format docx: only take out the comments that danvan wrote',
  'commands.copy.needsOutput': () =>
    '--format docx writes comments into a copy of the Word file: add -o <file>.docx.',
  'commands.copy.oneFile': () =>
    '--format docx takes one Word file at a time; run it for each file by itself.',
  'commands.copy.stripAlone': () => '--strip goes with --format docx.',
  'commands.copy.fixFormAlone': () =>
    '--fix-form sets the form right in a copy of the Word file, so it goes with --format docx only: leave --format out, and give -o <file>.docx.',
  'commands.copy.formUnchanged': ({ file }) =>
    `${file}: nothing of the form could be set right with certainty by the guide (the form of the Party is not asked of a text that is not the Party's).`,
  'commands.copy.howToFix': ({ file }) =>
    `${file}: to repair a Word file add --format docx -o <file>.docx; the repairs are tracked changes in the copy.`,
  'commands.copy.remarked': (p) =>
    `Written: ${p.file} (${p.remarks} comments${p.repairs > 0 ? `, ${p.repairs} repairs to review` : ''}${formWords(p, ', form set right in ')})`,
  'commands.copy.fixForm': () =>
    'set the form right (margins, paper, font, sizes, emphasis, line spacing, indents, number line, T/M) as tracked changes in the copy of the Word file; goes with -o <file>.docx',
  'commands.copy.formRepaired': (p) =>
    `The form was set right${formWords(p, ' in ')}, as tracked changes of formatting; accept or reject each of them in Word. What the guide does not state with certainty is left as it is.`,
  'commands.copy.stripped': (p) => `Written: ${p.file} (${p.count} comments of danvan taken out)`,
  'commands.copy.opening': (p) =>
    `danvan checked this text: ${p.error} errors, ${p.warning} warnings, ${p.note} notes.`,
  'commands.copy.howToRead': () =>
    'Each comment says: level and rule; what is wrong; what to write; the basis. To take out all comments of danvan: danvan check <file> --format docx --strip -o <new file>.',
  'commands.copy.repaired': ({ count }) =>
    `${count} safe repairs are tracked changes; accept or reject each of them in Word.`,
  'commands.copy.unfaithful': ({ text }) =>
    `taking the changes back would not give the other text at "${text}"`,
  'commands.copy.importedPart': () =>
    'a part of it was imported whole from another file (altChunk), where Word can keep no tracked change; open it in Word, save it and compare again',
  'commands.copy.unmarked': (p) =>
    p.other === ''
      ? `What differs in the ${p.what} “${p.text}” could not be marked as tracked changes; compare it by eye.`
      : `Only ${p.other} has the ${p.what} “${p.text}”; this file has no place for it, so it is not among the tracked changes.`,
  'commands.copy.otherLayout': (p) =>
    `${p.file}: the comparison cannot be written into this file (${p.reason.replace(/[.]$/, '')}), so it is laid out by danvan.`,
  'commands.copy.layout': () =>
    'comparison as a Word file: file writes into a copy of the compared Word file, danvan lays it out anew',
  'commands.copy.into': () => 'into a copy of which text the comparison is written (default: target)',
  'commands.copy.head': (p) => `[${p.severity}] ${p.rule}`,
  'commands.copy.write': ({ text }) => `Write: ${text}`,
  'commands.copy.basis': ({ basis }) => `Basis: ${basis}`,
};
