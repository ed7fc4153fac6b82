/** What this folder offers: pure functions on Vietnamese strings, which know nothing of trees or files. */
export * from './calendar-date.js';
export * from './dates.js';
export * from './normalize.js';
export * from './number-words.js';
export * from './ordinals.js';
