/** For a person at a terminal: by file, with the source line and carets under what is meant. */
import { Chalk, type ChalkInstance } from 'chalk';
import {
  activeFindings,
  addCounts,
  type CheckedFile,
  type Counts,
  countFindings,
} from '../../check/index.js';
import type { Finding } from '../../findings/finding.js';
import { type Catalogue, wordMessage } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import { wrapText } from '../wrap.js';
import { excerptAround } from './excerpt.js';
import { plainLine } from './plain-line.js';
import type { MakeReporter, ReporterOptions } from './reporter.js';

const MARGIN = '    ';

export const stylishReporter: MakeReporter = (options) => {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  let total: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  let files = 0;
  return {
    begin: () => '',
    file(checked) {
      files++;
      const counts = countFindings(checked.findings);
      total = addCounts(total, counts);
      const shown = activeFindings(checked).filter(({ severity }) => !options.quiet || severity !== 'note');
      const coverage = coverageLine(checked, options.words);
      if (shown.length === 0 && coverage === null) return '';
      const blocks = shown.map((finding) => printFinding(finding, checked, options, chalk));
      const head = [chalk.underline(plainLine(checked.file)), ...(coverage === null ? [] : [coverage])].join(
        '\n',
      );
      return `${[head, ...blocks].join('\n\n')}\n\n`;
    },
    end: () => `${summaryLine(total, files, options.words, chalk)}\n`,
  };
};

function printFinding(
  finding: Finding,
  { lines }: CheckedFile,
  options: ReporterOptions,
  chalk: ChalkInstance,
): string {
  const { words, width } = options;
  const label = { error: chalk.red, warning: chalk.yellow, note: chalk.blue }[finding.severity](
    words[`print.${finding.severity}`](),
  );
  const place = [placeWords(finding, words), addressWords(finding)].filter((part) => part !== '').join(', ');
  const message = wordMessage(finding.reason, finding.params, words).replace(/\p{Cc}/gu, ' ');
  const source = sourceOf(finding, lines, width - MARGIN.length, chalk);
  return [
    `  ${[chalk.dim(place), label, chalk.dim(finding.ruleId)].filter((part) => part !== '').join('  ')}`,
    ...wrapText(message, { width, indent: MARGIN }).split('\n').map(plainLine),
    ...source.map((line) => MARGIN + line),
  ].join('\n');
}

/** "12:5" as editors have it; of a Word file the paragraph, of a PDF the page. */
function placeWords({ line, column, page, paragraph }: Finding, words: Catalogue): string {
  if (line !== undefined) return `${line}:${column ?? 1}`;
  if (page !== null) return words['print.page']({ page });
  return paragraph === null ? '' : words['print.paragraph']({ paragraph });
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

function coverageLine({ coverage }: CheckedFile, words: Catalogue): string | null {
  return coverage ? words['print.checkCoverage'](coverage) : null;
}

function summaryLine(total: Counts, files: number, words: Catalogue, chalk: ChalkInstance): string {
  const text = words['print.checkSummary']({ ...total, files });
  if (total.error > 0) return chalk.red(text);
  return total.warning > 0 ? chalk.yellow(text) : chalk.green(text);
}
