/**
 * Two trees to their mapping: the one place that pairs things, for comparison, coverage and matrix. What checks its
 * files stands apart, in `*-schema.ts`: to load zod takes longer than to align two regulations.
 */

export { type AlignOptions, alignTrees, alignWorded } from './align-trees.js';
export type { Evidence, Link, LinkKind, Mapping } from './mapping.js';
export type { Pins } from './pins.js';
