/** Learning: a profile, its draft and the edited text in, what the profile has to say of it out. */
export { amendProfile } from './amend-profile.js';
export { explainedValues, type LearnOptions, type Learnt, type LearntDraft, learn } from './learn.js';
export { profileText } from './profile-text.js';
export { type RowDifference, rowDifferences, type TextRow, textRows } from './text-rows.js';
