/**
 * The checks of a text: what other rooms ask of them. The forms of a configuration, a baseline and a vocabulary stand
 * apart, in schemas/, and so does the JSON contract, in reports/report-schema.ts: most checks do without them.
 */
export { type Coverage, type MeasureCoverage, prepareCoverage } from './coverage/coverage.js';
export { applyEdits } from './engine/apply-edits.js';
export { makeBaseline, staleEntries } from './engine/baseline.js';
export { type Checker, type CheckResult, createChecker } from './engine/check-regulation.js';
export {
  EMPTY_CONFIG,
  nearestRules,
  RULE_LEVELS,
  type RuleLevel,
  requireRule,
} from './engine/config.js';
export { ConfiguredWaiverUse } from './engine/configured-waivers.js';
export { joinOfficeWords, NO_OFFICE_WORDS } from './engine/office-words.js';
export { matchesPath } from './engine/path-glob.js';
export { isIgnored, parseIgnoreFile } from './engine/path-patterns.js';
export type { Rule } from './engine/rule.js';
export { EVERYWHERE } from './engine/scope.js';
export { extendConfig, type PathSettings, type RuleOverrides, settingsFor } from './engine/settings.js';
export { hasManyStars } from './engine/starred-path.js';
export { type CitedInstrument, CitedInstruments } from './facts/cited-instruments.js';
export { CrossTextCitations } from './facts/cross-text-citations.js';
export { type DayOrigin, dayOf, type JudgedDay } from './facts/document-day.js';
export type { CheckMaterials } from './facts/document-facts.js';
export { type LearntWords, learnWords } from './facts/learnt-words.js';
export { nameInstrument } from './facts/name-instrument.js';
export {
  activeFindings,
  addCounts,
  type CheckedFile,
  type Counts,
  countFindings,
  countRepairs,
  type ReportedFinding,
  UNCHECKED_FILE,
} from './reports/report.js';
export { reportFile, reportUnchecked } from './reports/report-file.js';
export { RULE_GROUPS, RULES, type RuleGroup } from './rules/index.js';
export type { Baseline } from './schemas/baseline.js';
export type { CheckConfig } from './schemas/config.js';
export type { OfficeWords } from './schemas/office-words.js';
