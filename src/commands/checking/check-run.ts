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
import { type Finding, REPAIR_KINDS } from '../../findings/finding.js';
import { printFailure } from '../../print/text.js';
import type { Source } from '../../read/reader.js';
import type { NamedInput } from '../files/expand-files.js';
import { type FoundConfig, pathFrom } from '../files/find-config.js';
import { openPrepared } from '../files/open-prepared.js';
import { asFailure } from '../terminal/as-failure.js';
import type { CommandContext } from '../terminal/command.js';
import type { ExitCode } from '../terminal/exit-code.js';
import { wantsColour } from '../terminal/terminal.js';
import { warnOfDoubts } from '../terminal/warn.js';
import type { BaselineRun } from './baseline-run.js';
import { type CheckSetup, checkSource, findIn, termsFor } from './check-file.js';
import type { CheckCommandOptions } from './check-options.js';
import type { CheckedSource, CheckTerms } from './check-text.js';
import { fixSource } from './fix-source.js';
import type { ReportOutputs } from './report-outputs.js';

/** What a reader or the parser notices and a rule reports: `no-set-aside-text`, `no-unpaired-mark`, `require-consecutive-numbers`. */
const SAID_BY_RULES: ReadonlySet<string> = new Set([
  'parse.numberGap',
  'parse.numberGaps',
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
  copy: ((source: Source, report: CheckedFile, checkAgain: CheckAgain) => Promise<void>) | null;
}

/** Reports what is found in the file when it has other bytes. */
export type CheckAgain = (bytes: Uint8Array) => Promise<CheckedFile>;

/** A file of the run, and by what it is judged. */
export interface OpenedFile {
  source: Source;
  /** The same in a format that danvan reads by itself, with what is said of the conversion. */
  toRead: Source;
  notices: readonly Finding[];
  /** Whether it is a file of the user's, which may be mended. */
  isOwn: boolean;
  /** As the configuration counts paths. */
  path: string;
  terms: CheckTerms;
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
   * Opens what is to be checked.
   * @throws Failure for what cannot be opened, and for a name that means nothing
   */
  async open(named: NamedInput, forThread: boolean): Promise<OpenedFile> {
    if (typeof named !== 'string') throw named.failure;
    const { terminal } = this.context;
    const { given: opened, source: prepared, findings } = await openPrepared(named, terminal, forThread);
    const { stdinFilename } = this.run.options;
    const isNamed = named === '-' && stdinFilename !== undefined;
    const source = isNamed ? { ...opened, name: stdinFilename } : opened;
    // A text that danvan ships with is no file of the user's.
    const isOwn = source.name === named && named !== '-';
    const path = isOwn || isNamed ? this.configuredPath(source.name) : source.name;
    const terms = termsFor(settingsFor(path, this.run.config, this.run.overrides), this.setup);
    const toRead = isNamed ? { ...prepared, name: stdinFilename } : prepared;
    return { source, toRead, notices: findings, isOwn, path, terms };
  }

  /** Repairs a file where that was asked for, and reports what was found in it. */
  async take(opened: OpenedFile, first: CheckedSource): Promise<void> {
    let report: CheckedFile;
    try {
      report = await this.reportOn(opened, first);
    } catch (error) {
      report = this.unchecked(opened.source.name, asFailure(error));
    }
    await this.add(report);
  }

  /**
   * Reports what cannot be read, or what the user named and where nothing is, as one error, so that it does not keep the others
   * from being told.
   */
  async fail(name: string, failure: Failure): Promise<void> {
    await this.add(this.unchecked(name === '-' ? (this.run.options.stdinFilename ?? name) : name, failure));
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

  private async reportOn(
    { source, isOwn, path, terms }: OpenedFile,
    first: CheckedSource,
  ): Promise<CheckedFile> {
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
              check: (changed) => checkSource(changed, terms, this.setup),
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
    const checkAgain: CheckAgain = async (bytes) =>
      reportOf(await findIn({ ...source, bytes }, terms, this.setup));
    await this.run.copy?.(source, report, checkAgain);
    return report;
  }

  private unchecked(file: string, failure: Failure): CheckedFile {
    const { terminal, catalogue } = this.context;
    this.hasUnchecked = true;
    const colour = wantsColour(terminal.noteIsTty, terminal.environment);
    if (!this.run.isSeen) terminal.noteAsIs(printFailure(failure, { catalogue, colour }));
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
    const { terminal, catalogue } = this.context;
    for (const { waiver, hasEnded } of this.waiverUse.idle()) {
      const params = { rule: waiver.rule, files: [waiver.files].flat().join(', '), eId: waiver.eId ?? '' };
      const text = hasEnded
        ? catalogue['commands.check.endedWaiver']({ ...params, until: waiver.until ?? '' })
        : catalogue['commands.check.idleWaiver'](params);
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
