/** For a person at a terminal: by file, with the source line and carets under what is meant. */
import { Chalk, type ChalkInstance } from 'chalk';
import {
  activeFindings,
  addCounts,
  type CheckedFile,
  type Counts,
  countFindings,
  countRepairs,
  type JudgedDay,
} from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import { wrapText } from '../wrap.js';
import { excerptAround } from './excerpt.js';
import { judgedDayWords } from './judged-day.js';
import { plainLine } from './plain-line.js';
import type { MakeReporter, ReporterOptions } from './reporter.js';

const MARGIN = '    ';

export const stylishReporter: MakeReporter = (options) => {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  let total: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  const repairs = { safe: 0, unsafe: 0 };
  let files = 0;
  /** By which days files without a block of their own were judged. */
  const silent: JudgedDay[] = [];
  return {
    begin: () => '',
    file(checked) {
      files++;
      const counts = countFindings(checked.findings);
      total = addCounts(total, counts);
      const { safe, unsafe } = countRepairs(checked);
      repairs.safe += safe;
      repairs.unsafe += unsafe;
      const shown = activeFindings(checked).filter(({ severity }) => !options.quiet || severity !== 'note');
      const coverage = coverageLine(checked, options.catalogue);
      const day = judgedDayWords(checked, options.catalogue);
      if (shown.length === 0 && coverage === null) {
        if (checked.judged) silent.push(checked.judged);
        return '';
      }
      const blocks = shown.map((finding) => printFinding(finding, checked, options, chalk));
      const about = [coverage, day].filter((line) => line !== null);
      const head = [chalk.underline(plainLine(checked.file)), ...about].join('\n');
      return `${[head, ...blocks].join('\n\n')}\n\n`;
    },
    end: () =>
      `${silentLines(silent, options)}${summaryLine(total, files, options.catalogue, chalk)}\n${repairLine(repairs, options)}`,
  };
};

function printFinding(
  finding: Finding,
  { lines }: CheckedFile,
  options: ReporterOptions,
  chalk: ChalkInstance,
): string {
  const { catalogue, width } = options;
  const label = { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[finding.severity](
    catalogue[`print.${finding.severity}`](),
  );
  const place = [placeWords(finding, catalogue), addressWords(finding)]
    .filter((part) => part !== '')
    .join(', ');
  const message = wordMessage(finding.reason, finding.params, catalogue).replace(/\p{Cc}/gu, ' ');
  const source = sourceOf(finding, lines, width - MARGIN.length, chalk);
  return [
    `  ${[chalk.dim(place), label, chalk.dim(finding.ruleId)].filter((part) => part !== '').join('  ')}`,
    ...wrapText(message, { width, indent: MARGIN }).split('\n').map(plainLine),
    ...source.map((line) => MARGIN + line),
  ].join('\n');
}

/** "12:5" as editors have it; of a Word file the paragraph, of a PDF the page. */
function placeWords({ line, column, page, paragraph }: Finding, catalogue: Catalogue): string {
  if (line !== undefined) return `${line}:${column ?? 1}`;
  if (page !== null) return catalogue['print.page']({ page });
  return paragraph === null ? '' : catalogue['print.paragraph']({ paragraph });
}

const addressWords = ({ eId }: Finding): string => (eId === null ? '' : addressInWords(eId));

function sourceOf(
  { line: number, column, place, actual }: Finding,
  lines: readonly string[] | null,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const text = number === undefined ? undefined : lines?.[number - 1];
  if (text === undefined || actual === undefined || actual === '') return [];
  const end = place && 'end' in place && place.end?.line === number ? place.end.column : null;
  const length = end === null ? actual.length : end - (column ?? 1);
  const shown = excerptAround(text, column ?? 1, length, width);
  const line = plainLine(shown.text);
  return [chalk.dim(line), chalk.red(' '.repeat(line.length - shown.text.length) + shown.carets)];
}

function coverageLine({ coverage }: CheckedFile, catalogue: Catalogue): string | null {
  return coverage ? catalogue['print.checkCoverage'](coverage) : null;
}

/** The days of the files that have no block: each with its number of files; of many days, from where they are known. */
function silentLines(silent: readonly JudgedDay[], { catalogue, width }: ReporterOptions): string {
  if (silent.length === 0) return '';
  const days = countEach(silent.map((judged) => judgedDayWords({ judged }, catalogue) ?? ''));
  const lines =
    days.size <= MOST_DAYS
      ? Array.from(days, ([day, count]) => catalogue['print.checkSilent']({ count, day }))
      : [
          catalogue['print.checkSilentMany']({
            count: silent.length,
            origins: originCounts(silent, catalogue),
          }),
        ];
  return `${lines.map((line) => wrapText(line, { width })).join('\n')}\n\n`;
}

const MOST_DAYS = 3;

const originCounts = (silent: readonly JudgedDay[], catalogue: Catalogue): string =>
  Array.from(
    countEach(silent.map(({ origin }) => catalogue[`print.checkDay.${origin}`]())),
    ([origin, count]) => `${origin} (${count})`,
  ).join('; ');

function countEach(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function repairLine(
  repairs: { safe: number; unsafe: number },
  { catalogue, width }: ReporterOptions,
): string {
  if (repairs.safe + repairs.unsafe === 0) return '';
  return `${wrapText(catalogue['print.checkRepairs'](repairs), { width })}\n`;
}

function summaryLine(total: Counts, files: number, catalogue: Catalogue, chalk: ChalkInstance): string {
  const text = catalogue['print.checkSummary']({ ...total, files });
  if (total.error > 0) return chalk.red(text);
  return total.warning > 0 ? chalk.yellow(text) : chalk.green(text);
}
