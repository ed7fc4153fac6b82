/** What a check found, as one HTML page that people read; it needs no script to be complete. */
import { addCounts, type CheckedFile, type Counts, countFindings } from '../../check/index.js';
import type { Finding, Severity } from '../../findings/finding.js';
import { escapeXml } from '../../text/escape-xml.js';
import { htmlPage } from '../html/html-page.js';
import { tag } from '../html/tag.js';
import { coverageBar } from './coverage-bar.js';
import { findingCard } from './finding-card.js';
import type { messages } from './messages.vi.js';

export interface CheckPageOptions {
  catalogue: typeof messages;
  /** Language of the words, as HTML names it. */
  language: string;
  /** The style sheet and the scripts, from `templates/report/`. */
  assets: { style: string; scripts: readonly string[] };
  /** Leaves notes out. */
  quiet: boolean;
  rules: readonly { id: string; summary: string; reason: string }[];
  /** A finding in the reader's language. */
  say(finding: Finding): string;
  /** Sentences about a file: what it covers, and by which day it was judged. */
  about(checked: CheckedFile): readonly string[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const NOTHING: Counts = { error: 0, warning: 0, note: 0, suppressed: 0 };

/** All text of the documents is escaped. @param files in the order in which they were checked */
export function renderCheckPage(files: readonly CheckedFile[], options: CheckPageOptions): string {
  const { catalogue, language, assets } = options;
  const content = [
    pageHeader(files, catalogue),
    pageTools(files, options),
    tag('main', {}, files.map((checked) => fileSection(checked, options)).join('')),
  ];
  return htmlPage({ title: catalogue['report.title'](), language, assets, content });
}

function pageHeader(files: readonly CheckedFile[], catalogue: CheckPageOptions['catalogue']): string {
  const total = files.reduce((sum, { findings }) => addCounts(sum, countFindings(findings)), NOTHING);
  const { suppressed } = total;
  return tag(
    'header',
    {},
    tag('h1', {}, escapeXml(catalogue['report.title']())),
    tag('p', {}, escapeXml(catalogue['report.counts']({ files: files.length, ...total }))),
    suppressed === 0 ? '' : tag('p', {}, escapeXml(catalogue['report.suppressed']({ count: suppressed }))),
    tag('noscript', {}, tag('p', {}, escapeXml(catalogue['report.needsScript']()))),
  );
}

function pageTools(files: readonly CheckedFile[], options: CheckPageOptions): string {
  const { catalogue, quiet } = options;
  const search = catalogue['report.filter']();
  const found = files.flatMap((checked) => shownFindings(checked, quiet));
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))].sort();
  const severities = SEVERITIES.filter((severity) => found.some((finding) => finding.severity === severity));
  return tag(
    'div',
    { class: 'tools', role: 'toolbar' },
    tag('input', { type: 'search', id: 'search', placeholder: search, 'aria-label': search }),
    ...severities.map((severity) =>
      tag(
        'label',
        {},
        tag('input', { type: 'checkbox', name: 'severity', value: severity, checked: true }),
        escapeXml(catalogue[`report.severity.${severity}`]()),
      ),
    ),
    tag(
      'select',
      { id: 'rule', 'aria-label': catalogue['report.allRules']() },
      tag('option', { value: '' }, escapeXml(catalogue['report.allRules']())),
      ...rules.map((rule) => tag('option', { value: rule }, escapeXml(rule))),
    ),
    tag(
      'span',
      {},
      tag('b', { id: 'shown' }, String(found.length)),
      ` ${escapeXml(catalogue['report.shown']())}`,
    ),
  );
}

function fileSection(checked: CheckedFile, options: CheckPageOptions): string {
  const { coverage, file, lines } = checked;
  const { catalogue } = options;
  const found = shownFindings(checked, options.quiet);
  const cards = found.map((finding) => findingCard(finding, lines, options));
  return tag(
    'section',
    { class: 'file' },
    tag('h2', {}, escapeXml(file)),
    ...options.about(checked).map((line) => tag('p', { class: 'about' }, escapeXml(line))),
    coverage ? coverageBar(coverage, catalogue) : '',
    cards.length === 0
      ? tag('p', { class: 'clean' }, escapeXml(catalogue['report.clean']()))
      : tag('ol', { class: 'findings' }, cards.join('')),
  );
}

/** What counts, in the order of the text. */
function shownFindings({ findings }: CheckedFile, quiet: boolean): Finding[] {
  return findings.flatMap(({ finding, suppression }) =>
    suppression !== null || (quiet && finding.severity === 'note') ? [] : finding,
  );
}
