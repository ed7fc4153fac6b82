/** What this folder offers: pure functions on Vietnamese strings, which know nothing of trees or files. */
export * from './broken-words.js';
export * from './calendar-date.js';
export * from './dates.js';
export * from './fold.js';
export { findLegalNumbers, type LegalNumber, legalNumberKey } from './legal-numbers.js';
export * from './letters.js';
export * from './look-alikes.js';
export * from './nearest.js';
export * from './normalize.js';
export * from './number-words.js';
export * from './ordinals.js';
export * from './quantities.js';
export * from './raised-marks.js';
export * from './slips.js';
export * from './stated-date.js';
export * from './syllable.js';
export * from './tone-style.js';
export * from './words.js';
