/** Two trees to their comparison: what changed, where, and how much it matters. */
export { type CompareOptions, compareRegulations } from './compare-regulations.js';
export * from './comparison.js';
export { comparisonSchema } from './comparison-schema.js';
export { type ComparisonWords, comparisonWords, type NamedBody } from './comparison-words.js';
export { makePhraseBook, type PhraseBook, type PhraseTables } from './phrase-book.js';
export { type ReadingLine, readingOrder, withNested } from './reading-order.js';
