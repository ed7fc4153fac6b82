/** How the findings of a run are told. Files come one by one, so that a thousand need no more room than one. */

import type { CheckedFile } from '../../check/index.js';
import type { Severity } from '../../findings/finding.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { ReportAssets } from '../../render/comparison/index.js';

export interface Reporter {
  /** What comes before the first file. */
  begin(): string;
  file(checked: CheckedFile): string;
  /** What comes after the last. */
  end(): string;
}

/** A rule as reports name it. */
export interface RuleNote {
  id: string;
  severity: Severity;
  summary: string;
  reason: string;
}

export interface ReporterOptions {
  catalogue: Catalogue;
  colour: boolean;
  /** Columns of the window. */
  width: number;
  /** Leaves notes out. */
  quiet: boolean;
  rules: readonly RuleNote[];
  /** Of danvan. */
  version: string;
  /** Address of the page that explains the rules, where it is known: each rule has its name as an anchor there. */
  documentation: string | null;
  /** What a page needs: the language of its words, and the style sheet and scripts. */
  page: { language: string; assets: ReportAssets };
}

export type MakeReporter = (options: ReporterOptions) => Reporter;
