import { githubReporter } from './github.js';
import { gitlabReporter } from './gitlab.js';
import { htmlReporter } from './html.js';
import { jsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import type { MakeReporter } from './reporter.js';
import { sarifReporter } from './sarif.js';
import { stylishReporter } from './stylish.js';

export type { Reporter, ReporterOptions, RuleNote } from './reporter.js';

/** Every form of report, by the name that `--format` takes. */
export const REPORTERS = {
  stylish: stylishReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  markdown: markdownReporter,
  html: htmlReporter,
} satisfies Record<string, MakeReporter>;
export type ReportFormat = keyof typeof REPORTERS;
