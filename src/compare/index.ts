/**
 * Two trees to their comparison: what changed, where, and how much it matters. What checks its files and publishes
 * its form stands apart, in `*-schema.ts`.
 */

export { type CompareOptions, compareRegulations } from './compare-regulations.js';
export * from './comparison.js';
export { type ReadingLine, readingOrder, withNestedUnits } from './reading-order.js';
