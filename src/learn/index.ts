/** Learning: a profile, its draft and the edited text in, what the profile has to say of it out. */
export { type KeptTexts, keepEdits } from './keep-edits.js';
export { keptBlanks } from './kept-blanks.js';
export {
  explainedValues,
  type LearnOptions,
  type Learnt,
  type LearntDraft,
  learnFromEdited,
} from './learn.js';
export { amendedProfile } from './profile-text.js';
export { type RowDifference, rowDifferences, type TextRow, textRows } from './text-rows.js';
