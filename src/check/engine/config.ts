/** danvan.config.yaml: how texts are checked here, for all and by path. */
import type { CheckConfig, ConfiguredSetting } from './config-schema.js';
import { matchesPath } from './path-glob.js';
import type { RuleSettings } from './run-rules.js';

export const EMPTY_CONFIG: CheckConfig = { rules: {}, paths: [], waivers: [] };

export interface PathSettings {
  rules: RuleSettings;
  province?: string;
  asOf?: string;
}

/** What holds for one file. @param path from the configuration's folder, with "/" */
export function settingsFor(path: string, { rules, province, asOf, paths }: CheckConfig): PathSettings {
  const fitting = paths.filter(({ files }) => fitsPatterns(path, files));
  const last = <K extends 'province' | 'asOf'>(key: K) => fitting.findLast((entry) => entry[key])?.[key];
  const [ownProvince, ownDay] = [last('province') ?? province, last('asOf') ?? asOf];
  const merged = Object.assign({}, rules, ...fitting.map((entry) => entry.rules)) as typeof rules;
  return {
    rules: Object.fromEntries(Object.entries(merged).map(([id, value]) => [id, toSetting(value)])),
    ...(ownProvince ? { province: ownProvince } : {}),
    ...(ownDay ? { asOf: ownDay } : {}),
  };
}

function toSetting(value: ConfiguredSetting): RuleSettings[string] {
  if (typeof value === 'string') return { severity: value };
  return { options: value.options, ...(value.severity ? { severity: value.severity } : {}) };
}

/** Whether a path fits one of the patterns. */
export function fitsPatterns(path: string, files: string | readonly string[]): boolean {
  return [files].flat().some((pattern) => matchesPath(path, pattern));
}
