/** Words of `danvan papers`, in English; what stands in the papers themselves is Vietnamese, as the draft is. */
import { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  ...vi,
  'commands.papers.summary': () =>
    'Write the papers that go with a draft: the comparison with reasons; the list of points to confirm',
  'commands.papers.text': () => 'the draft (a file, or a profile .yaml to draft from)',
  'commands.papers.which': () =>
    'the paper to write: comparison (old and new text with reasons), points (tick list of points to confirm)',
  'commands.papers.old': () => 'the text in force, for the comparison',
  'commands.papers.output': () =>
    'write into this Word file (default: ban-so-sanh.docx, danh-muc-diem-can-xac-nhan.docx)',
  'commands.papers.needsOld': () =>
    'the comparison needs the text in force: add --old <text>, for instance: danvan papers du-thao.docx --which comparison --old quy-che-cu.docx.',
  'commands.papers.oldUnused': () => '--old goes only with the comparison (--which comparison).',
  'commands.papers.notWord': ({ file }) =>
    `“${file}” is neither a Word file (.docx) nor a profile (.yaml): points to confirm are in the comments of a Word file that danvan drafted, or in the profile.`,
  'commands.papers.needsDocx': ({ file }) =>
    `papers are Word files: the name must end with .docx, not “${file}”.`,
  'commands.papers.writtenComparison': ({ file, rows, open }) =>
    `Written: ${file} (${rows} changes, ${open} of them still without a reason)`,
  'commands.papers.writtenPoints': ({ file, points }) => `Written: ${file} (${points} points to confirm)`,
};
