/** The central reference as typed values: what it is, what it requires, and the model text with its provenance. */
export { draftableReference } from './draftable-reference.js';
export {
  ISSUES,
  type Issue,
  isOfLevel,
  LEVELS,
  type Model,
  PROVENANCES,
  type Provenance,
  type ReferenceLevel,
  type Situation,
  selectVariant,
} from './model.js';
export { type Reference, type ReferenceSource, unknownReference } from './reference.js';
export { referenceFromTree } from './reference-from-tree.js';
export type { About } from './schemas/about.js';
export type { ModelProvision, Variant } from './schemas/model.js';
export type { Requirement } from './schemas/requirements.js';
