/**
 * The library: the stages that the commands are made of, values in and values out. Nothing here touches disk,
 * console or process; `assets/` shows how the files of templates/ are loaded for them.
 */
export { alignTrees, type Mapping } from './align/index.js';
export { type Coverage, type MeasureCoverage, prepareCoverage } from './check/index.js';
export { type Comparison, compareRegulations } from './compare/index.js';
export { type DatedData, findProvince, provincesAt } from './data/index.js';
export { parseTables } from './data/schemas/index.js';
export { parseDefaults } from './draft/defaults-schema.js';
export {
  type Draft,
  type DraftMaterials,
  draftMarkdown,
  type Profile,
  type ProfileLayer,
  prepareTemplates,
  resolveProfile,
  unitLayer,
} from './draft/index.js';
export { parseProfile } from './draft/parse-profile.js';
export { Failure } from './findings/failure.js';
export type { Finding, Severity } from './findings/finding.js';
export { parseRuleSet, type RuleSet } from './form/rule-set.js';
export { ruleSetOn } from './form/rule-set-on.js';
export { LANGUAGES, type Language, loadCatalogue, wordMessage } from './messages/catalogue.js';
export { type ParseResult, parseRegulation } from './parse/index.js';
export { type ReadOptions, type ReadResult, readBlocks, type Source } from './read/index.js';
export type { Reference } from './reference/index.js';
export { parseReference } from './reference/parse-reference.js';
export { renderMarkdown } from './render/markdown/index.js';
export { renderOutline, renderText } from './render/text/index.js';
export { type RenderDocxOptions, renderDocx } from './render/word/index.js';
export { addressInWords, parseAddress } from './tree/address.js';
export { TREE_SCHEMA_VERSION } from './tree/json-version.js';
export * from './tree/nodes.js';
export { findByEId, selectAll, visit } from './tree/visit.js';
