import { RULES, type RuleOverrides, settingsFor } from '../../check/index.js';
import { printJson } from '../../print/json.js';
import { type FoundConfig, pathFrom } from '../files/find-config.js';
import type { IgnoredBy } from '../files/ignored-paths.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CheckCommandOptions } from './check-options.js';

/** What holds for files, as JSON, one entry a file: `--print-config`. Every rule is in it with the level that counts. */
export function printConfig(
  named: readonly string[],
  { config, folder, files }: FoundConfig,
  overrides: RuleOverrides,
  options: CheckCommandOptions,
  ignoredBy: IgnoredBy,
  { directory }: Terminal,
): string {
  const entries = named.map((file) => {
    const settings = settingsFor(pathFrom(folder, file, directory), config, overrides);
    return {
      file,
      ignoredBy: ignoredBy(file),
      configurations: files.map((path) => pathFrom(directory, path, directory)),
      form: options.rules ?? config.form ?? null,
      province: options.province ?? settings.province ?? null,
      asOf: options.asOf ?? settings.asOf ?? null,
      maxWarnings: options.maxWarnings ?? config.maxWarnings ?? 0,
      baseline: options.baseline ?? config.baseline ?? null,
      vocabulary: [config.vocabulary].flat(),
      rules: Object.fromEntries(
        RULES.map(({ id, severity }) => {
          const { severity: level = severity, options: own } = settings.rules[id] ?? {};
          return [id, own === undefined ? level : { severity: level, options: own }];
        }),
      ),
    };
  });
  return printJson(entries);
}
