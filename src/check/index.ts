/**
 * The checks of a text: what other rooms ask of them. What is opened only for a configuration or a baseline stands apart, in
 * engine/config-schema.ts and engine/baseline-schema.ts, and so does the JSON contract, in reports/report-schema.ts.
 */
export { type Coverage, type MeasureCoverage, prepareCoverage } from './coverage/coverage.js';
export { applyEdits } from './engine/apply-edits.js';
export { makeBaseline, staleEntries } from './engine/baseline.js';
export type { Baseline } from './engine/baseline-schema.js';
export { type Checker, type CheckResult, createChecker } from './engine/check-regulation.js';
export { EMPTY_CONFIG, type PathSettings, settingsFor } from './engine/config.js';
export type { CheckConfig } from './engine/config-schema.js';
export { ConfiguredWaiverUse } from './engine/configured-waivers.js';
export type { Rule } from './engine/rule.js';
export { type CitedInstrument, CitedInstruments } from './facts/cited-instruments.js';
export { CrossTextCitations } from './facts/cross-text-citations.js';
export type { CheckMaterials } from './facts/document-facts.js';
export { nameInstrument } from './facts/name-instrument.js';
export {
  activeFindings,
  addCounts,
  type CheckedFile,
  type Counts,
  countFindings,
  type ReportedFinding,
  UNCHECKED_FILE,
} from './reports/report.js';
export { reportFile, reportUnchecked } from './reports/report-file.js';
export { RULE_GROUPS, RULES, type RuleGroup } from './rules/index.js';
