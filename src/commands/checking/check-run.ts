/** A run over many files: each is checked, reported and forgotten, so that a thousand need no more room than one. */
import {
  addCounts,
  type Baseline,
  type CheckedFile,
  type Counts,
  CrossTextCitations,
  countFindings,
  makeBaseline,
  parseBaseline,
  RULES,
  reportFile,
  settingsFor,
} from '../../check/index.js';
import type { DatedData } from '../../data/index.js';
import { failer } from '../../findings/failure.js';
import type { Messages } from '../../findings/finding.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { REPORTERS, type Reporter, type RuleNote } from '../../print/check/index.js';
import { printJson } from '../../print/json.js';
import { printLineDiff } from '../../print/line-diff.js';
import type { Source } from '../../read/reader.js';
import { type FoundConfig, pathFrom } from '../files/find-config.js';
import { openInput } from '../files/open-input.js';
import { readOptional } from '../files/read-optional.js';
import { writeOutput } from '../files/write-output.js';
import type { messages } from '../messages.vi.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { wantsColour } from '../terminal/terminal.js';
import { readVersion } from '../terminal/version.js';
import { warnOfDoubts } from '../terminal/warn.js';
import { type CheckedSource, type CheckSetup, checkSource } from './check-file.js';
import type { CheckCommandOptions } from './check-options.js';
import { type FixedText, fixText } from './fix-text.js';

const fail = failer<typeof messages>();

/** What a reader or the parser notices and a rule reports: `no-set-aside-text` and `no-unpaired-mark`. */
const SAID_BY_RULES: ReadonlySet<string> = new Set([
  'read.struckText',
  'read.hiddenText',
  'read.whiteText',
  'parse.quotationOpen',
]);

export interface RunSetup extends FoundConfig {
  options: CheckCommandOptions;
  data: DatedData;
}

export class CheckRun {
  private counts: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  private readonly fingerprints = new Map<string, string[]>();
  private readonly citations: CrossTextCitations;
  /** What goes to a file; an answer to the terminal is not kept. */
  private readonly written: string[] = [];
  private hasBegun = false;

  private constructor(
    private readonly setup: CheckSetup,
    private readonly run: RunSetup,
    private readonly context: CommandContext,
    private readonly reporter: Reporter,
    private readonly baseline: Baseline | null,
  ) {
    this.citations = new CrossTextCitations(run.data);
  }

  /** Reads the baseline. @throws Failure for one that is none, and where one is to be written and has no name */
  static async start(setup: CheckSetup, run: RunSetup, context: CommandContext): Promise<CheckRun> {
    const path = baselinePath(run, setup.terminal.directory);
    if (path === null && run.options.updateBaseline) throw fail('commands.check.noBaseline', undefined);
    const text = path === null ? null : await readOptional(path.file, path.folder);
    const baseline = path === null || text === null ? null : parseBaseline(text, path.file);
    const reporter = REPORTERS[run.options.json ? 'json' : run.options.format](reporterOptions(run, context));
    return new CheckRun(setup, run, context, reporter, run.options.updateBaseline ? null : baseline);
  }

  /** Checks one file, repairs it where that was asked for, and reports it. @throws Failure of the readers */
  async check(file: string): Promise<void> {
    const source = await openInput(file, this.context.terminal);
    const path =
      source.name === '-' ? '-' : pathFrom(this.run.folder, source.name, this.setup.terminal.directory);
    // A text that danvan ships with is no file of the user's.
    const isOwn = source.name === file && file !== '-';
    const checked = await this.checkAndFix(source, path, isOwn);
    warnOfDoubts(checked.notices, source.name, this.context, SAID_BY_RULES);
    const beyond = this.citations.add(source.name, checked.result);
    const findings = [...checked.result.findings, ...beyond];
    const report = this.report(source.name, path, { ...checked, result: { ...checked.result, findings } });
    this.counts = addCounts(this.counts, countFindings(report.findings));
    this.fingerprints.set(
      path,
      report.findings.map(({ fingerprint }) => fingerprint),
    );
    await this.begin();
    await this.tell(this.reporter.file(report));
  }

  /** Only when there is something to report: of a single file that cannot be read, no report is begun. */
  private async begin(): Promise<void> {
    if (this.hasBegun) return;
    this.hasBegun = true;
    await this.tell(this.reporter.begin());
  }

  /** Ends the report, writes what is to be written, and says how it went. */
  async finish(): Promise<ExitCode> {
    await this.begin();
    await this.tell(this.reporter.end());
    const { options, config } = this.run;
    const { directory } = this.setup.terminal;
    if (options.output !== undefined) {
      const file = { path: options.output, content: this.written.join('') };
      await writeOutput(file, { directory, force: options.force === true });
    }
    const path = baselinePath(this.run, directory);
    if (options.updateBaseline && path !== null) {
      const content = printJson(makeBaseline(this.fingerprints));
      await writeOutput({ path: path.file, content }, { directory: path.folder, force: true });
      return 0;
    }
    const most = options.maxWarnings ?? config.maxWarnings ?? 0;
    return this.counts.error > 0 || this.counts.warning > most ? 1 : 0;
  }

  private async checkAndFix(source: Source, path: string, isOwn: boolean): Promise<CheckedSource> {
    const settings = settingsFor(path, this.run.config);
    const first = await checkSource(source, settings, this.setup);
    const { text } = first;
    if (!this.run.options.fix) return first;
    if (text === null || !isOwn) {
      const { terminal, words } = this.context;
      terminal.note(`${words['commands.check.notFixed']({ file: source.name })}\n`);
      return first;
    }
    const again = (changed: string) =>
      checkSource({ ...source, bytes: new TextEncoder().encode(first.mark + changed) }, settings, this.setup);
    const waived = new Set(
      this.report(source.name, path, first).findings.flatMap(({ finding, suppression }) =>
        suppression?.kind === 'waiver' ? finding.ruleId : [],
      ),
    );
    const fixed = await fixText({ ...first, text }, again, ({ ruleId }) => !waived.has(ruleId));
    if (fixed.mended === 0) return first;
    return this.run.options.dryRun
      ? this.showFix(source.name, text, fixed.text, first)
      : this.saveFix(source.name, fixed);
  }

  private async showFix(
    file: string,
    before: string,
    after: string,
    first: CheckedSource,
  ): Promise<CheckedSource> {
    const { terminal } = this.context;
    const colour = wantsColour(terminal.noteIsTty, terminal.environment);
    terminal.note(printLineDiff(file, before, after, { colour }));
    return first;
  }

  private async saveFix(file: string, { text, mended, checked }: FixedText): Promise<CheckedSource> {
    const { terminal, words } = this.context;
    const content = checked.mark + text;
    await writeOutput({ path: file, content }, { directory: terminal.directory, force: true });
    terminal.note(`${words['commands.check.fixed']({ file, count: mended })}\n`);
    return checked;
  }

  private report(file: string, path: string, { result, text }: CheckedSource): CheckedFile {
    const { config } = this.run;
    const lines = text?.split(/\r?\n/) ?? null;
    const { today } = this.setup;
    return reportFile({ file, path, lines, result, waivers: config.waivers, baseline: this.baseline, today });
  }

  private async tell(text: string): Promise<void> {
    if (text === '') return;
    if (this.run.options.output === undefined) await this.context.terminal.answer(text);
    else this.written.push(text);
  }
}

/** The user's path counts from the user's folder, the configuration's from its own. */
function baselinePath(
  { options, config, folder }: RunSetup,
  directory: string,
): { file: string; folder: string } | null {
  if (options.baseline !== undefined) return { file: options.baseline, folder: directory };
  return config.baseline === undefined ? null : { file: config.baseline, folder };
}

function reporterOptions({ options }: RunSetup, { terminal, words }: CommandContext) {
  return {
    words,
    colour: options.output === undefined && wantsColour(terminal.answerIsTty, terminal.environment),
    width: Math.min(terminal.columns, 100),
    quiet: options.quiet === true,
    rules: ruleNotes(words),
    version: readVersion(),
  };
}

/** The rules as reports name them. */
export function ruleNotes(words: Catalogue): RuleNote[] {
  const say = (id: string): string => (words as Messages)[id]?.(undefined as never) ?? '';
  return RULES.map(({ id, severity }) => ({
    id,
    severity,
    summary: say(`check.${id}.summary`),
    reason: say(`check.${id}.reason`),
  }));
}
