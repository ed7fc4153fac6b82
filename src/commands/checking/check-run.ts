/** A run over many files: each is checked, reported and forgotten, so that a thousand need no more room than one. */
import {
  addCounts,
  type CheckedFile,
  ConfiguredWaiverUse,
  type Counts,
  CrossTextCitations,
  countFindings,
  type RuleOverrides,
  reportFile,
  reportUnchecked,
  settingsFor,
} from '../../check/index.js';
import type { DatedData } from '../../data/index.js';
import type { Failure } from '../../findings/failure.js';
import { REPAIR_KINDS } from '../../findings/finding.js';
import { printFailure } from '../../print/text.js';
import type { Source } from '../../read/reader.js';
import { type FoundConfig, pathFrom } from '../files/find-config.js';
import { openInput } from '../files/open-input.js';
import { asFailure } from '../terminal/as-failure.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { wantsColour } from '../terminal/terminal.js';
import { warnOfDoubts } from '../terminal/warn.js';
import type { BaselineRun } from './baseline-run.js';
import { type CheckSetup, checkSource } from './check-file.js';
import type { CheckCommandOptions } from './check-options.js';
import type { CheckedSource } from './check-text.js';
import { fixSource } from './fix-source.js';
import type { ReportOutputs } from './report-outputs.js';

/** What a reader or the parser notices and a rule reports: `no-set-aside-text` and `no-unpaired-mark`. */
const SAID_BY_RULES: ReadonlySet<string> = new Set([
  'read.struckText',
  'read.hiddenText',
  'read.whiteText',
  'parse.quotationOpen',
]);

export interface RunSetup extends FoundConfig {
  options: CheckCommandOptions;
  overrides: RuleOverrides;
  data: DatedData;
  outputs: ReportOutputs;
  baseline: BaselineRun | null;
  /** Whether a person reads the findings as they come, so that stderr need not say them as well. */
  isSeen: boolean;
  /** Writes a copy of the file with what is found in it; null where none is asked for. */
  copy: ((source: Source, report: CheckedFile) => Promise<void>) | null;
}

export class CheckRun {
  private counts: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  private hasUnchecked = false;
  private readonly citations: CrossTextCitations;
  private readonly waiverUse: ConfiguredWaiverUse;

  constructor(
    private readonly setup: CheckSetup,
    private readonly run: RunSetup,
    private readonly context: CommandContext,
  ) {
    this.citations = new CrossTextCitations(run.data);
    this.waiverUse = new ConfiguredWaiverUse(run.config.waivers, setup.today);
  }

  /**
   * Checks one file, repairs it where that was asked for, and reports it. A file that cannot be read is reported as one
   * error, so that it does not keep the others from being told.
   */
  async check(file: string): Promise<void> {
    let report: CheckedFile;
    try {
      report = await this.checkOne(file);
    } catch (error) {
      report = this.unchecked(file, asFailure(error));
    }
    await this.add(report);
  }

  /** Reports what the user named and where nothing can be checked, such as a pattern that fits no file. */
  async fail(name: string, failure: Failure): Promise<void> {
    await this.add(this.unchecked(name, failure));
  }

  /** Ends the reports, writes what is to be written, and says how it went. */
  async finish(): Promise<ExitCode> {
    const { options, config, outputs, baseline } = this.run;
    await outputs.finish(options.force === true);
    this.tellIdleWaivers();
    await baseline?.finish();
    if (this.hasUnchecked) return 2;
    if (options.updateBaseline) return 0;
    const most = options.maxWarnings ?? config.maxWarnings ?? 0;
    return this.counts.error > 0 || this.counts.warning > most ? 1 : 0;
  }

  private async add(report: CheckedFile): Promise<void> {
    this.counts = addCounts(this.counts, countFindings(report.findings));
    this.run.baseline?.add(report.file, report);
    await this.run.outputs.add(report);
  }

  private async checkOne(file: string): Promise<CheckedFile> {
    const opened = await openInput(file, this.context.terminal);
    const { stdinFilename } = this.run.options;
    const isNamed = file === '-' && stdinFilename !== undefined;
    const source = isNamed ? { ...opened, name: stdinFilename } : opened;
    // A text that danvan ships with is no file of the user's.
    const isOwn = source.name === file && file !== '-';
    const path = isOwn || isNamed ? this.configuredPath(source.name) : source.name;
    const settings = settingsFor(path, this.run.config, this.run.overrides);
    const first = await checkSource(source, settings, this.setup);
    const reportOf = (checked: CheckedSource) => this.report(source.name, path, checked);
    const checked =
      this.run.options.fix && this.run.copy === null
        ? await fixSource(
            source,
            first,
            {
              isOwn,
              dryRun: this.run.options.dryRun === true,
              kinds: this.run.options.unsafeFixes ? REPAIR_KINDS : ['safe'],
              check: (changed) => checkSource(changed, settings, this.setup),
              mendable: (found) =>
                reportOf(found).findings.flatMap(({ finding, suppression }) =>
                  suppression?.kind === 'waiver' ? [] : finding,
                ),
            },
            this.context,
          )
        : first;
    warnOfDoubts(checked.notices, source.name, this.context, SAID_BY_RULES);
    const beyond = this.citations.add(source.name, checked.result);
    const findings = [...checked.result.findings, ...beyond];
    this.waiverUse.add(path, findings);
    const report = reportOf({ ...checked, result: { ...checked.result, findings } });
    await this.run.copy?.(source, report);
    return report;
  }

  private unchecked(file: string, failure: Failure): CheckedFile {
    const { terminal, words } = this.context;
    this.hasUnchecked = true;
    const colour = wantsColour(terminal.noteIsTty, terminal.environment);
    if (!this.run.isSeen) terminal.note(printFailure(failure, { words, colour }));
    return reportUnchecked(file, this.ownPath(file), failure);
  }

  private report(file: string, configuredPath: string, { result, text, mark }: CheckedSource): CheckedFile {
    const { config, baseline } = this.run;
    return reportFile({
      file,
      path: this.ownPath(file),
      configuredPath,
      known: baseline?.known(file) ?? [],
      mark,
      lines: text?.split(/\r?\n/) ?? null,
      result,
      waivers: config.waivers,
      today: this.setup.today,
    });
  }

  private tellIdleWaivers(): void {
    const { terminal, words } = this.context;
    for (const { waiver, hasEnded } of this.waiverUse.idle()) {
      const params = { rule: waiver.rule, files: [waiver.files].flat().join(', '), eId: waiver.eId ?? '' };
      const text = hasEnded
        ? words['commands.check.endedWaiver']({ ...params, until: waiver.until ?? '' })
        : words['commands.check.idleWaiver'](params);
      terminal.note(`${text}\n`);
    }
  }

  private configuredPath(file: string): string {
    return pathFrom(this.run.folder, file, this.context.terminal.directory);
  }

  private ownPath(file: string): string {
    const { directory } = this.context.terminal;
    return file === '-' ? file : pathFrom(directory, file, directory);
  }
}
