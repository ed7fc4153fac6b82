/** The central reference as typed values: what it is, what it requires, and the model text with its provenance. */
export type { About } from './about.js';
export { draftableReference } from './draftable-reference.js';
export {
  ISSUES,
  type Issue,
  isOfLevel,
  LEVELS,
  type Model,
  type ModelProvision,
  PROVENANCES,
  type Provenance,
  type ReferenceLevel,
  type Situation,
  selectVariant,
  type Variant,
} from './model.js';
export { parseReference, type Reference, type ReferenceSource, unknownReference } from './parse-reference.js';
export { referenceFromTree } from './reference-from-tree.js';
export type { Requirement } from './requirements.js';
