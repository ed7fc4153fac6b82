/** `check --format docx`: a copy of the Word file that is checked, with a comment a finding and, with `--fix`, repairs. */
import { activeFindings, type CheckedFile, countFindings, RULES } from '../../check/index.js';
import type { DatedData } from '../../data/index.js';
import {
  checkEnding,
  type FormCounts,
  openForEditing,
  type Remark,
  type RemarkTerms,
  trackForm,
  trackRepairs,
  type WordFile,
  writeRemarks,
} from '../../edit/index.js';
import type { Finding, RepairKind, WordEdit } from '../../findings/finding.js';
import { wordMessage } from '../../messages/catalogue.js';
import { judgedDayWords } from '../../print/check/judged-day.js';
import type { Source } from '../../read/reader.js';
import type { CheckAgain } from '../checking/check-run.js';
import { describeRule } from '../checking/describe-rule.js';
import { writeOutput } from '../files/write-output.js';
import type { CommandContext } from '../terminal/command.js';
import { remarkTeller } from './is-remark.js';
import { OWN_NAME } from './own-name.js';

export interface CopyRequest {
  path: string;
  force: boolean;
  /** Which repairs are made. */
  repairs: readonly RepairKind[];
  /** Whether the form is set right too, where the rules state it with certainty. */
  fixesForm: boolean;
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
  { report, checkAgain }: { report: CheckedFile; checkAgain: CheckAgain },
  request: CopyRequest,
  context: CommandContext,
): Promise<void> {
  const { terminal, catalogue } = context;
  const file = openForEditing(bytes, name, request.force);
  checkEnding(file, request.path);
  const terms: RemarkTerms = {
    author: OWN_NAME,
    date: `${request.day}T00:00:00Z`,
    reading: request.reading,
    isRemark: await remarkTeller(),
  };
  const isTold = ({ severity }: Finding): boolean => !request.quiet || severity !== 'note';
  const findings = activeFindings(report);
  const mendable = findings.filter((finding) => wordEditsOf(finding, request).length > 0);
  const made = trackRepairs(
    file,
    mendable.map((finding) => wordEditsOf(finding, request)),
    terms,
  );
  const mended = new Set(mendable.filter((_, index) => made[index]));
  const left = findings.filter((finding) => !mended.has(finding));
  const set = request.fixesForm
    ? await setFormRight(file, { left, isChanged: mended.size > 0, checkAgain }, terms)
    : { left, counts: { paragraphs: 0, sections: 0 } };
  const remarks = [
    { paragraph: null, lines: openingLines(report, { repairs: mended.size, ...set.counts }, context) },
    ...set.left.filter(isTold).map((finding) => remarkOf(finding, request.data, context)),
  ];
  writeRemarks(file, remarks, terms);
  const { directory } = terminal;
  await writeOutput({ path: request.path, content: file.save() }, { directory, force: request.force });
  const counts = { file: request.path, remarks: remarks.length, repairs: mended.size, ...set.counts };
  terminal.note(`${catalogue['commands.copy.remarked'](counts)}\n`);
  if (request.fixesForm && set.counts.paragraphs + set.counts.sections === 0)
    terminal.note(`${catalogue['commands.copy.formUnchanged']({ file: name })}\n`);
}

/** The steps of a finding that change words: a repair of a kind that is made, or one that the form asks for. */
function wordEditsOf({ wordFix, repair, formFix = [] }: Finding, request: CopyRequest): readonly WordEdit[] {
  if (wordFix !== undefined && repair !== null && request.repairs.includes(repair)) return wordFix;
  return request.fixesForm ? formFix.filter((edit) => edit.kind === 'words') : [];
}

/**
 * Sets the form right by what was found of it, and gives what is left to be said: of the rules that had something to set, what they
 * find in the file as it is then.
 */
async function setFormRight(
  file: WordFile,
  { left, isChanged, checkAgain }: { left: Finding[]; isChanged: boolean; checkAgain: CheckAgain },
  terms: RemarkTerms,
): Promise<{ left: Finding[]; counts: FormCounts }> {
  // Repairs of words have cut runs, which a repair of form counts.
  const found = isChanged ? activeFindings(await checkAgain(file.save())) : left;
  const counts = trackForm(
    file,
    found.flatMap(({ formFix = [] }) => formFix),
    terms,
  );
  const rules = new Set(found.filter(({ formFix }) => formFix).map(({ ruleId }) => ruleId));
  if (counts.paragraphs + counts.sections === 0) return { left, counts };
  const after = activeFindings(await checkAgain(file.save())).filter(({ ruleId }) => rules.has(ruleId));
  const kept = left.filter(({ ruleId }) => !rules.has(ruleId));
  return { left: [...kept, ...after].toSorted(byParagraph), counts };
}

const byParagraph = (one: Finding, other: Finding): number => (one.paragraph ?? 0) - (other.paragraph ?? 0);

function openingLines(
  report: CheckedFile,
  { repairs, ...form }: { repairs: number } & FormCounts,
  { catalogue }: CommandContext,
): string[] {
  const day = judgedDayWords(report, catalogue);
  return [
    catalogue['commands.copy.opening'](countFindings(report.findings)),
    ...(report.coverage ? [catalogue['print.checkCoverage'](report.coverage)] : []),
    ...(day === null ? [] : [day]),
    ...(repairs > 0 ? [catalogue['commands.copy.repaired']({ count: repairs })] : []),
    ...(form.paragraphs + form.sections > 0 ? [catalogue['commands.copy.formRepaired'](form)] : []),
    catalogue['commands.copy.howToRead'](),
  ];
}

function remarkOf(finding: Finding, data: DatedData, { catalogue }: CommandContext): Remark {
  const { paragraph, quote, ruleId, severity, expected = [] } = finding;
  const rule = RULES.find(({ id }) => id === ruleId);
  const basis = rule ? describeRule(rule, data, catalogue).basis : [];
  return {
    paragraph,
    quote,
    lines: [
      catalogue['commands.copy.head']({ severity: catalogue[`print.${severity}`](), rule: ruleId }),
      wordMessage(finding.reason, finding.params, catalogue),
      ...(expected.length > 0 ? [catalogue['commands.copy.write']({ text: expected.join('; ') })] : []),
      ...(basis.length > 0 ? [catalogue['commands.copy.basis']({ basis: basis.join('; ') })] : []),
    ],
  };
}
