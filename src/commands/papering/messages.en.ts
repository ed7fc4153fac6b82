/** Words of `danvan papers`, in English; what stands in the papers themselves is Vietnamese, as the draft is. */
import { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  ...vi,
  'commands.papers.summary': () =>
    'Write the papers that go with a draft: the submission; the letter asking for opinions; the comparison with reasons; the points to confirm',
  'commands.papers.text': () => 'the draft (a file, or a profile .yaml to draft from)',
  'commands.papers.which': () =>
    'the papers to write, separated by commas: submission, letter (asking for opinions), comparison (old and new text with reasons), points (tick list of points to confirm); default: all that can be made',
  'commands.papers.templates': () =>
    'folder of your own templates: files of the same name replace those of danvan (papers/submission.md.hbs, papers/letter.md.hbs, partials/…, rules/…)',
  'commands.papers.old': () => 'the text in force, for the comparison',
  'commands.papers.output': () =>
    'write into this Word file; several papers into this folder (default: to-trinh.docx, cong-van-xin-y-kien.docx, ban-so-sanh.docx, danh-muc-diem-can-xac-nhan.docx)',
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
  'commands.papers.writtenPaper': ({ file, blanks }) =>
    `Written: ${file} (${blanks} places to fill in, in yellow)`,
  'commands.papers.noPoints': () =>
    'No list of points to confirm: they are in the comments of a Word file that danvan drafted, or in the profile (.yaml).',
  'commands.papers.noSender': ({ draft }) =>
    `“${draft}” does not say who proposes it (the recital “Xét đề nghị của …”), or names a body of which danvan does not know how it writes, so no submission and no letter can be made; add that recital, or bodies.advisory in the profile.`,
  'commands.papers.senderUnknown': () =>
    'No submission and no letter: the draft does not say who proposes it (the recital “Xét đề nghị của …”), or names a body of which danvan does not know how it writes.',
  'commands.papers.none': ({ draft }) =>
    `no paper can be made from “${draft}”: a submission and a letter need the recital “Xét đề nghị của …”; a comparison needs --old <text>; the points need a Word file that danvan drafted, or a profile (.yaml).`,
  'commands.papers.needsFolder': ({ file }) =>
    `several papers go into one folder: say -o <folder>, not “${file}”, or choose one paper with --which.`,
  'commands.draft.with': () =>
    'also write the papers that go with it, beside the draft: papers (all that can be made), or submission, letter (asking for opinions), comparison (with reasons; needs --old), points (to confirm), separated by commas',
  'commands.draft.old': () => 'the text in force, for the comparison of --with',
  'commands.draft.oldUnused': () => '--old goes only with --with papers or --with comparison.',
};
