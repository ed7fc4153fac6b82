import { loadCheckAssets } from '../../assets/load-report-assets.js';
import { RULES } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import type { Messages } from '../../findings/finding.js';
import type { Catalogue } from '../../messages/catalogue.js';
import {
  REPORTERS,
  type ReporterOptions,
  type ReportFormat,
  type RuleNote,
} from '../../print/check/index.js';
import type { messages } from '../messages.vi.js';
import type { CommandContext } from '../terminal/command.js';
import { type Terminal, wantsColour } from '../terminal/terminal.js';
import { readVersion } from '../terminal/version.js';
import type { CheckCommandOptions } from './check-options.js';
import type { ReportOutput } from './report-outputs.js';

const fail = failer<typeof messages>();

/** The report that is asked for first, then those of `--report format=file`. @throws Failure for a form that is none */
export async function chooseOutputs(
  options: CheckCommandOptions,
  context: CommandContext,
): Promise<ReportOutput[]> {
  const isPage = options.format === 'html' || options.report?.some((text) => text.startsWith('html='));
  const assets = isPage ? await loadCheckAssets() : NO_ASSETS;
  const to = (format: ReportFormat, path: string | null): ReportOutput => ({
    reporter: REPORTERS[format](reporterOptions(options, path, assets, context)),
    path,
  });
  const further = (options.report ?? []).map((text) => {
    const [, format = '', path = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (!isFormat(format) || path === '')
      throw fail('commands.check.badReport', { text, formats: FORMATS.join(', ') });
    return to(format, path);
  });
  // A copy of the Word file is written beside the reports.
  if (options.format === 'docx' && !options.json) return further;
  return [to(options.json ? 'json' : (options.format as ReportFormat), options.output ?? null), ...further];
}

/** Of a report that is no page. */
const NO_ASSETS = { style: '', scripts: [] };

const FORMATS = Object.keys(REPORTERS);

function isFormat(text: string): text is ReportFormat {
  return FORMATS.includes(text);
}

function reporterOptions(
  { quiet }: CheckCommandOptions,
  path: string | null,
  assets: ReporterOptions['page']['assets'],
  { terminal, language, catalogue }: CommandContext,
): ReporterOptions {
  return {
    catalogue,
    colour: path === null && wantsColour(terminal.answerIsTty, terminal.environment),
    width: Math.min(terminal.columns, 100),
    quiet: quiet === true,
    rules: ruleNotes(catalogue),
    version: readVersion(),
    documentation: documentationOf(terminal),
    page: { language, assets },
  };
}

/**
 * The page that explains the rules, where it is known: danvan has no address of its own, but a workflow of GitHub knows
 * the repository from which it runs the action, and anybody may name a page.
 */
function documentationOf({ environment }: Terminal): string | null {
  return environment.DANVAN_RULES_URL || null;
}

/** The rules as reports name them. */
function ruleNotes(catalogue: Catalogue): RuleNote[] {
  const say = (id: string): string => (catalogue as Messages)[id]?.(undefined as never) ?? '';
  return RULES.map(({ id, severity }) => ({
    id,
    severity,
    summary: say(`check.${id}.summary`),
    reason: say(`check.${id}.reason`),
  }));
}
