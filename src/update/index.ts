/**
 * A standing local text and two central texts to an updated local text. A stage like the others, trees in and values out.
 */

export type { ThreeDocuments } from './answers.js';
export { blankForIssue } from './blank-for-issue.js';
export { withOther } from './combine.js';
export { markObsolete, type ObsoleteWords } from './mark-obsolete.js';
export type { OtherText } from './other-rows.js';
export { tellRenumbering } from './tell-renumbering.js';
export {
  isNews,
  type OtherWords,
  openLines,
  summariseUpdate,
  UPDATE_SCHEMA_VERSION,
  UPDATE_STATUSES,
  type Update,
  type UpdatedText,
  type UpdateReason,
  type UpdateRow,
  type UpdateStatus,
  type UpdateWords,
} from './update.js';
export {
  type OwnChange,
  type UpdatedRegulation,
  type UpdateOptions,
  updateRegulation,
} from './update-regulation.js';
