/** `check --format docx`: a copy of the Word file that is checked, with a comment a finding and, with `--fix`, repairs. */
import { activeFindings, type CheckedFile, countFindings, RULES } from '../../check/index.js';
import type { DatedData } from '../../data/index.js';
import {
  checkEnding,
  openForEditing,
  type Remark,
  type RemarkTerms,
  trackRepairs,
  writeRemarks,
} from '../../edit/index.js';
import type { Finding, RepairKind } from '../../findings/finding.js';
import { wordMessage } from '../../messages/catalogue.js';
import { judgedDayWords } from '../../print/check/judged-day.js';
import type { Source } from '../../read/reader.js';
import { describeRule } from '../checking/describe-rule.js';
import { writeOutput } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { OWN_NAME } from './own-name.js';

export interface CopyRequest {
  path: string;
  force: boolean;
  /** Which repairs are made. */
  repairs: readonly RepairKind[];
  /** Leaves notes out. */
  quiet: boolean;
  reading: RemarkTerms['reading'];
  /** ISO date of the remarks. */
  day: string;
  data: DatedData;
}

/** @throws Failure for what is no Word file, is protected or signed, or cannot be written */
export async function writeRemarkedCopy(
  { name, bytes }: Source,
  report: CheckedFile,
  request: CopyRequest,
  context: CommandContext,
): Promise<void> {
  const { terminal, words } = context;
  const file = openForEditing(bytes, name, request.force);
  checkEnding(file, request.path);
  const terms: RemarkTerms = {
    author: OWN_NAME,
    date: `${request.day}T00:00:00Z`,
    reading: request.reading,
  };
  const findings = activeFindings(report).filter(({ severity }) => !request.quiet || severity !== 'note');
  const mendable = findings.filter(
    ({ wordFix, repair }) => wordFix !== undefined && repair !== null && request.repairs.includes(repair),
  );
  const made = trackRepairs(
    file,
    mendable.map(({ wordFix = [] }) => wordFix),
    terms,
  );
  const mended = new Set(mendable.filter((_, index) => made[index]));
  const left = findings.filter((finding) => !mended.has(finding));
  const remarks = [
    { paragraph: null, lines: openingLines(report, mended.size, context) },
    ...left.map((finding) => remarkOf(finding, request.data, context)),
  ];
  writeRemarks(file, remarks, terms);
  const { directory } = terminal;
  await writeOutput({ path: request.path, content: file.save() }, { directory, force: request.force });
  const counts = { file: request.path, remarks: remarks.length, repairs: mended.size };
  terminal.note(`${words['commands.copy.remarked'](counts)}\n`);
}

function openingLines(report: CheckedFile, repairs: number, { words }: CommandContext): string[] {
  const day = judgedDayWords(report, words);
  return [
    words['commands.copy.opening'](countFindings(report.findings)),
    ...(report.coverage ? [words['print.checkCoverage'](report.coverage)] : []),
    ...(day === null ? [] : [day]),
    ...(repairs > 0 ? [words['commands.copy.repaired']({ count: repairs })] : []),
    words['commands.copy.howToRead'](),
  ];
}

function remarkOf(finding: Finding, data: DatedData, { words }: CommandContext): Remark {
  const { paragraph, quote, ruleId, severity, expected = [] } = finding;
  const rule = RULES.find(({ id }) => id === ruleId);
  const basis = rule ? describeRule(rule, data, words).basis : [];
  return {
    paragraph,
    quote,
    lines: [
      words['commands.copy.head']({ severity: words[`print.${severity}`](), rule: ruleId }),
      wordMessage(finding.reason, finding.params, words),
      ...(expected.length > 0 ? [words['commands.copy.write']({ text: expected.join('; ') })] : []),
      ...(basis.length > 0 ? [words['commands.copy.basis']({ basis: basis.join('; ') })] : []),
    ],
  };
}
