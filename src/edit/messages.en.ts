/** What editing a Word file reports, in English. */
import type { messages as model } from './messages.vi.js';

export const messages: typeof model = {
  'edit.brokenXml': (p) =>
    `${p.file}: the part ${p.part} is not the XML of a Word file, so nothing can be written into it. Open it in Word and save it again.`,
  'edit.unknownNamespace': (p) =>
    `${p.file}: the part ${p.part} does not use the usual namespace of Word (prefix "w"), so nothing can be written into it. Open it in Word and save it again.`,
  'edit.unplaced': (p) =>
    `the words "${p.text}" are not in the Word file as they were read (an old font, words that Word prints by itself).`,
  'edit.unplacedNotes': () => 'where the marks of notes stand in the Word file is not certain.',
  'edit.mergeUnfaithful': () =>
    'rejecting every change of the merged file would not give the draft back, so it is not written.',
  'edit.mergeIncomplete': (p) =>
    `"${p.text}", which ${p.author} wrote or struck, does not stand in full in the merged file, so it is not written. Without --merge the table has every opinion.`,
  'edit.unfaithful': () => 'accepting every change would not give this Word file back.',
  'edit.formUnfaithful': () =>
    'rejecting the changes of form would not give this Word file back, so no copy is written. Without --fix-form there is one.',
  'edit.protected': (p) =>
    `${p.file}: the file is protected against changes. Take the protection off in Word, or add --force to write into a copy.`,
  'edit.signed': (p) =>
    `${p.file}: the file has a digital signature, which a copy with more in it would break. Add --force to write it all the same.`,
  'edit.otherEnding': (p) =>
    `${p.file}: a copy ${p.hasMacros ? 'keeps the macros of the Word file' : 'is of the same kind as the Word file'}, so its name must end with .${p.ending}, or Word does not open it. Change the ending at -o.`,
  'edit.notWord': (p) =>
    `${p.file}: only Word files (.docx, .docm, .dotx, .dotm) can be written into. Save it as .docx.`,
};
