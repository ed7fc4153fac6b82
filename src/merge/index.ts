/**
 * Three texts to one: the old central text, the new one, and the local text that comes from the old one. A stage like
 * the others, trees in and values out.
 */

export { compareThree, type MergeOptions, type Texts } from './compare-three.js';
