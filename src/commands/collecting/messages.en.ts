/** Words of `danvan collect`, in English. */
import type { messages as model } from './messages.vi.js';

export const messages: typeof model = {
  'commands.collect.summary': () => 'Gather the opinions in returned copies of a draft',
  'commands.collect.files': () =>
    'the Word files that reviewers sent back, or folders, or patterns ("gop-y/*.docx")',
  'commands.collect.base': () => 'the draft that was sent out',
  'commands.collect.names': () => 'CSV file with the name of a file and of its reviewer on each line',
  'commands.collect.to': () => 'form of the table (default: by the ending of the output, else csv)',
  'commands.collect.output': () => 'write the table to this file',
  'commands.collect.merge': () =>
    "also write a Word copy of the draft with every reviewer's changes and comments under their own names",
  'commands.collect.answers': () =>
    'a table of an earlier run with its last column filled in (Word or CSV); each answer is kept at its opinion',
  'commands.collect.noAnswerTable': ({ file }: { file: string }) =>
    `“${file}” has no table of opinions with the columns for the reviewer, the opinion and the answer; give a Word or CSV file that danvan wrote and that was filled in.`,
  'commands.collect.badCsv': ({ file }: { file: string }) =>
    `“${file}” is no CSV file that can be read; save the sheet as CSV (UTF-8) again.`,
  'commands.collect.answersEmpty': ({ file }: { file: string }) => `${file}: no answer is filled in`,
  'commands.collect.answersKept': (p: { file: string; kept: number; open: number }) =>
    `Kept the answers of ${p.file} at ${p.kept} opinions; ${p.open} opinions are still open`,
  'commands.collect.answerUnplaced': (p: { file: string; row: number; number: string; text: string }) =>
    `${p.file}, row ${p.row}${p.number === '' ? '' : ` (number ${p.number.replace(/\s+/gu, ', ')})`}: belongs to no opinion of this run and is kept at the end of the table: “${p.text}”`,
  'commands.collect.acrossRow': (p: { file: string; row: number; text: string }) =>
    `${p.file}, row ${p.row}: its cells are merged into one, so it is not read as an answer: “${p.text}”`,
  'commands.collect.unplacedTitle': () =>
    'Answers of the earlier table that belong to no opinion of this run',
  'commands.collect.noOpinion': () => 'No opinion (the returned file does not differ from the draft).',
  'commands.collect.mergeSame': ({ edit }) => `Proposes the same: ${edit}`,
  'commands.collect.mergeAlternatives': ({ count }) => `There are ${count} different proposals here:`,
  'commands.collect.mergeChoose': () =>
    'The alternatives stand beside each other. Accept one, reject the others, and read the sentence again.',
  'commands.collect.mergeOutside': ({ text }) =>
    text === '' ? 'On a header, footer or note:' : `On "${text}" (header, footer or note):`,
  'commands.collect.mergeUnplaced': ({ text }) =>
    `Proposes to add (the draft has no place for it): "${text}"`,
  'commands.collect.mergeNeedsWord': ({ file }) =>
    `--merge writes into a copy of the draft, which must be a .docx Word file; "${file}" is not. Save it as .docx, or leave --merge out.`,
  'commands.collect.merged': (p) =>
    `Written: ${p.file} (${p.files} copies merged; ${p.alternatives} places with alternatives)`,
  'commands.collect.progress': () => 'Collecting',
  'commands.collect.noNames': ({ file }) => `there is no file of names "${file}"; check the path.`,
  'commands.collect.needsOutput': () => 'a table as a Word file needs a name: add -o <file>.docx.',
  'commands.collect.written': (p) => `Written: ${p.file} (${p.count} opinions from ${p.files} files)`,
  'commands.collect.title': () => 'OPINIONS ON THE DRAFT AND ANSWERS TO THEM',
  'commands.collect.subtitle': (p) => `Draft: ${p.base}; returned copies: ${p.files}`,
  'commands.collect.number': () => 'No.',
  'commands.collect.place': () => 'Provision',
  'commands.collect.draft': () => 'Words of the draft',
  'commands.collect.reviewer': () => 'Reviewer',
  'commands.collect.opinion': () => 'Opinion',
  'commands.collect.answer': () => 'Answer',
  'commands.collect.insert': ({ text }) => `Insert "${text}".`,
  'commands.collect.delete': ({ text }) => `Delete "${text}".`,
  'commands.collect.replace': (p) => `Replace "${p.deleted}" by "${p.inserted}".`,
  'commands.collect.reply': (p) =>
    `– ${p.author === '' ? 'Reply' : `Reply of ${p.author}`}${p.day === '' ? '' : ` (${p.day})`}: ${p.text}`,
  'commands.collect.repliesTo': (p) =>
    `In reply to the comment “${p.text}”${p.author === '' ? '' : ` of ${p.author}`}: ${p.reply}`,
  'commands.collect.resolved': () => '(marked as resolved in the file)',
  'commands.collect.left': ({ reason }) =>
    `This file could not be read, so its opinions are not in the table: ${reason}`,
  'commands.collect.silent': () => '(changed in the file without a mark)',
};
