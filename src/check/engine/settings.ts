/** What holds for one file, of configurations that build on one another and of the command line. */
import { RULES } from '../rules/index.js';
import type { CheckConfig, RuleEntry } from '../schemas/config.js';
import type { RuleLevel } from './config.js';
import { fitsPatterns } from './path-patterns.js';
import type { RuleSetting, RuleSettings } from './run-rules.js';

/** What the command line says of rules; it goes before every configuration. */
export interface RuleOverrides {
  /** Rules that alone are run, whatever a configuration says; null for all. */
  only: ReadonlySet<string> | null;
  levels: Readonly<Record<string, RuleLevel>>;
}

export const NO_OVERRIDES: RuleOverrides = { only: null, levels: {} };

/** A configuration on top of another: what it says goes first, lists are joined, a level keeps the options below it. */
export function extendConfig(base: CheckConfig, own: CheckConfig): CheckConfig {
  return {
    ...base,
    ...own,
    ignore: [...base.ignore, ...own.ignore],
    vocabulary: [base.vocabulary, own.vocabulary].flat(),
    rules: mergeRules(base.rules, own.rules),
    paths: [...base.paths, ...own.paths],
    waivers: [...base.waivers, ...own.waivers],
  };
}

type RuleTable = CheckConfig['rules'];

function mergeRules(base: RuleTable, own: RuleTable): RuleTable {
  const merged = { ...base };
  for (const [id, entry] of Object.entries(own))
    merged[id] = mergeEntries(base[id] === undefined ? {} : toEntry(base[id]), toEntry(entry));
  return merged;
}

type LongEntry = Exclude<RuleEntry, string>;
const toEntry = (entry: RuleEntry): LongEntry => (typeof entry === 'string' ? { severity: entry } : entry);

function mergeEntries(base: LongEntry, own: LongEntry): LongEntry {
  const severity = own.severity ?? base.severity;
  const options = own.options ?? base.options;
  return { ...(severity ? { severity } : {}), ...(options === undefined ? {} : { options }) };
}

export interface PathSettings {
  rules: RuleSettings;
  province?: string;
  asOf?: string;
}

/** @param path from the configuration's folder, with "/" */
export function settingsFor(
  path: string,
  { rules, province, asOf, paths }: CheckConfig,
  overrides: RuleOverrides = NO_OVERRIDES,
): PathSettings {
  const fitting = paths.filter(({ files }) => fitsPatterns(path, files));
  const last = <K extends 'province' | 'asOf'>(key: K) => fitting.findLast((entry) => entry[key])?.[key];
  const [ownProvince, ownDay] = [last('province') ?? province, last('asOf') ?? asOf];
  const merged = fitting.reduce((table, entry) => mergeRules(table, entry.rules), rules);
  return {
    rules: override(merged, overrides),
    ...(ownProvince ? { province: ownProvince } : {}),
    ...(ownDay ? { asOf: ownDay } : {}),
  };
}

/** A rule that `--only` names is run even where the configuration turns it off: the user asks for it. */
function override(table: RuleTable, { only, levels }: RuleOverrides): RuleSettings {
  const named = RULES.map(({ id }): [string, RuleSetting] => {
    const entry = toEntry(table[id] ?? {});
    const level = levels[id];
    if (level !== undefined) return [id, { ...entry, severity: level }];
    if (only === null) return [id, entry];
    if (!only.has(id)) return [id, { severity: 'off' }];
    return [id, entry.severity === 'off' ? { options: entry.options } : entry];
  });
  return Object.fromEntries(named.filter(([, entry]) => Object.keys(entry).length > 0));
}
