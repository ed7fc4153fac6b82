/** A comparison as one HTML page. */
import type { Comparison } from '../../compare/comparison.js';
import { escapeXml } from '../../text/escape-xml.js';
import { changerLines } from '../comparison/changers.js';
import { makeCiter } from '../comparison/cite.js';
import type { ClassSet } from '../comparison/classes.js';
import { correspondence } from '../comparison/correspondence.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { outsideLines } from '../comparison/outside-lines.js';
import { takeOutRepeats } from '../comparison/repeated.js';
import { makeReport } from '../comparison/report.js';
import { mergeRows } from '../comparison/rows.js';
import { cautionLines, comparisonTitle, documentTitle, statusLines } from '../comparison/summary-lines.js';
import { takenUpGroups } from '../comparison/taken-up.js';
import { countChanges } from '../comparison/view.js';
import { printChangeList } from './change-list.js';
import { articleTableHtml } from './correspondence-table.js';
import { htmlPage } from './html-page.js';
import { countReasons } from './reason-filter.js';
import { TableWidths } from './table-cells.js';
import { tag } from './tag.js';
import { printRow, RowIds } from './text-rows.js';
import { printTools } from './tools.js';

/** The parts of the page that do not depend on the comparison, from `templates/report/`. */
export interface ReportAssets {
  style: string;
  scripts: readonly string[];
}

export interface HtmlOptions {
  catalogue: ComparisonMessages;
  /** Language of the words, as HTML names it. */
  language: string;
  /** Classes whose filter is off when the page opens; all changes are in the page. */
  hidden: ClassSet;
  assets: ReportAssets;
}

/** Renders the comparison side by side, with a list of its changes. All text is escaped. */
export function renderHtml(
  comparison: Comparison,
  { catalogue, language, hidden, assets }: HtmlOptions,
): string {
  const title = comparisonTitle(comparison, catalogue);
  const tools = {
    counts: countChanges(comparison),
    reasons: countReasons(comparison),
    hidden,
    hasChangers: comparison.since !== undefined,
  };
  const content = [
    printHeader(comparison, title, hidden, catalogue),
    printTools(tools, catalogue),
    printContent(comparison, hidden, catalogue),
  ];
  return htmlPage({ title, language, assets, content });
}

function printHeader(
  comparison: Comparison,
  title: string,
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): string {
  const cautions = cautionLines(comparison, catalogue).map((line) =>
    tag('p', { class: 'caution' }, escapeXml(line)),
  );
  return tag(
    'header',
    {},
    tag('h1', {}, escapeXml(title)),
    ...cautions,
    printOutside(comparison, catalogue),
    ...[...statusLines(comparison, catalogue), ...changerLines(comparison, hidden, catalogue)].map((line) =>
      tag('p', {}, escapeXml(line)),
    ),
  );
}

/** Notes, headers and footers that differ, all of them; many are folded up. */
function printOutside(comparison: Comparison, catalogue: ComparisonMessages): string {
  const lines = outsideLines(comparison, catalogue);
  if (lines.length === 0) return '';
  const title = `${catalogue['comparison.outside.title']()} (${lines.length})`;
  return tag(
    'details',
    { class: 'caution', open: lines.length <= FEW_LINES ? true : undefined },
    tag('summary', {}, escapeXml(title)),
    tag('ul', {}, ...lines.map((line) => tag('li', {}, escapeXml(line)))),
  );
}

/** So many lines do not push the text off the first screen. */
const FEW_LINES = 5;

function printContent(comparison: Comparison, hidden: ClassSet, catalogue: ComparisonMessages): string {
  const rows = mergeRows(comparison);
  const ids = new RowIds(rows);
  const context = { catalogue, ids, cite: makeCiter(comparison, catalogue), widths: new TableWidths() };
  const all: ClassSet = new Set();
  const report = makeReport(comparison, all, catalogue);
  const groups = [...report, ...takenUpGroups(comparison, all, catalogue)];
  const shown = makeReport(comparison, hidden, catalogue);
  const { repeated } = takeOutRepeats(shown, hidden, catalogue);
  const list = printChangeList(repeated, groups, { ids, catalogue, hidden });
  const table = articleTableHtml(correspondence(comparison, shown, hidden, catalogue), ids, catalogue);
  const heading = (['base', 'target'] as const).map((side) => {
    const name = tag('b', {}, escapeXml(catalogue[`comparison.${side}`]()));
    return tag('div', { class: side }, name, ' ', escapeXml(documentTitle(comparison[side], catalogue)));
  });
  return tag(
    'div',
    { class: 'content' },
    tag(
      'nav',
      { id: 'changes', 'aria-label': catalogue['comparison.html.changes']() },
      tag(
        'details',
        { open: true },
        tag('summary', {}, escapeXml(catalogue['comparison.html.changes']())),
        list,
      ),
    ),
    tag(
      'main',
      // In a narrow window the two texts of a changed line stand below each other, each under its name.
      {
        style: `--base-name: '${catalogue['comparison.base']()}'; --target-name: '${catalogue['comparison.target']()}'`,
      },
      table,
      tag('div', { class: 'names' }, ...heading),
      ...rows.map((row, index) => printRow(row, index, context)),
      tag('p', { class: 'keys' }, escapeXml(catalogue['comparison.html.keys']())),
    ),
    tag('div', { id: 'map', 'aria-hidden': 'true' }),
  );
}
