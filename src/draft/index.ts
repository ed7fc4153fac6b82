/**
 * Drafting: profile, model text and templates in, Markdown out. What reads or writes profiles stands apart
 * (`parse-profile.ts`, `profile-yaml.ts`): most drafts start without.
 */
export type { Blank } from './blanks.js';
export { refuseUnknownPoints } from './confirmed.js';
export type { ProfileDefault } from './defaults-schema.js';
export {
  type Annotation,
  type Confirmation,
  confirmationName,
  type Draft,
  type DraftMaterials,
  draftMarkdown,
} from './draft-markdown.js';
export type { DraftedPlace } from './drafted-places.js';
export { type ExplainedField, explainProfile } from './explain-profile.js';
export { isItemField, PROFILE_FIELDS, PROFILE_LISTS, type Profile } from './profile-fields.js';
export { type ProfileLayer, type ResolvedProfile, resolveProfile } from './resolve-profile.js';
export type { FieldValue, ProfileSource, ResolvedField } from './resolved-field.js';
export { situationOf } from './situation.js';
export { prepareTemplates, type Templates } from './templates.js';
export { type Commune, communeLayer, unitLayer } from './unit-layer.js';
