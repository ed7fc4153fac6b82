/** Works in a copy of a Word file: bytes and edits in, bytes out. */

export { stripComments } from './comments.js';
export { type FormCounts, trackForm } from './form/track-form.js';
export { CopyMerger, type MergeTerms, type ReturnedCopy } from './merge/merge-copies.js';
export type { ProposedChange } from './merge/paragraph-plan.js';
export { checkEnding, openForEditing } from './open-for-editing.js';
export { type FoundOpinion, readOpinions } from './opinions.js';
export type { SettledAs } from './paragraphs.js';
export { type RedlinedCopyTerms, redlineCopy } from './redline/redline-copy.js';
export type { LeftStory, OtherFile } from './redline/redline-running.js';
export type { LineOfStory } from './redline/redline-story.js';
export type { RedlineStep } from './redline/step.js';
export { type Remark, type RemarkTerms, trackRepairs, writeRemarks } from './remarks.js';
export { type FilledCell, readTableRows } from './table-rows.js';
export type { WordFile } from './word-file.js';
