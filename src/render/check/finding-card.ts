/** One finding on the page of a check: where, what is wrong, the text it is about, what to write, and why. */
import type { Finding } from '../../findings/finding.js';
import { escapeXml } from '../../text/escape-xml.js';
import { addressInWords } from '../../tree/address.js';
import { tag } from '../html/tag.js';
import type { CheckPageOptions } from './report-page.js';

/** Letters that are shown on either side of what is meant: fewer than a quote has, which begins and ends within words. */
const AROUND = 56;

/** @param lines of the source, for text formats */
export function findingCard(
  finding: Finding,
  lines: readonly string[] | null,
  { catalogue, say, rules }: CheckPageOptions,
): string {
  const { severity, ruleId, expected = [] } = finding;
  const rule = rules.find(({ id }) => id === ruleId);
  const context = contextOf(finding, lines);
  return tag(
    'li',
    { class: `finding ${severity}`, 'data-severity': severity, 'data-rule': ruleId },
    tag(
      'p',
      { class: 'place' },
      tag('span', { class: 'severity' }, escapeXml(catalogue[`report.severity.${severity}`]())),
      ` ${escapeXml(placeOf(finding, catalogue))}`,
    ),
    tag('p', { class: 'message' }, escapeXml(say(finding))),
    context === null ? '' : tag('blockquote', {}, context),
    expected.length === 0
      ? ''
      : tag('p', { class: 'write' }, escapeXml(catalogue['report.write']({ text: expected.join('; ') }))),
    tag(
      'details',
      {},
      tag('summary', {}, escapeXml(catalogue['report.why']())),
      tag(
        'p',
        {},
        [rule?.summary, rule?.reason].flatMap((text) => (text ? escapeXml(text) : [])).join(' '),
        ` (${escapeXml(ruleId)})`,
      ),
    ),
  );
}

/** "khoản 2 Điều 9, dòng 41"; of a Word file the paragraph, of a PDF the page. */
function placeOf({ eId, line, page, paragraph }: Finding, catalogue: CheckPageOptions['catalogue']): string {
  const parts = [
    eId === null ? catalogue['report.whole']() : addressInWords(eId),
    line === undefined ? null : catalogue['report.line']({ line }),
    page === null ? null : catalogue['report.page']({ page }),
    line !== undefined || paragraph === null ? null : catalogue['report.paragraph']({ paragraph }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** What is meant, marked, with what stands around it; null where the finding is about no words. */
function contextOf(
  { quote, line, column, place, actual }: Finding,
  lines: readonly string[] | null,
): string | null {
  if (quote) return marked(quote.prefix, quote.exact, quote.suffix);
  const text = line === undefined ? undefined : lines?.[line - 1];
  if (text === undefined || !actual) return null;
  const start = (column ?? 1) - 1;
  const end =
    place && 'end' in place && place.end?.line === line ? place.end.column - 1 : start + actual.length;
  return marked(text.slice(0, start), text.slice(start, end), text.slice(end));
}

function marked(before: string, words: string, after: string): string {
  return `${escapeXml(lastWords(before))}${tag('mark', {}, escapeXml(words))}${escapeXml(firstWords(after))}`;
}

/** Whole words: "… chế làm việc", not "… y chế làm việc". */
function lastWords(text: string): string {
  const kept = text.slice(-AROUND);
  return kept.length === text.length ? text : `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  const kept = text.slice(0, AROUND);
  const end = kept.lastIndexOf(' ');
  return kept.length === text.length ? text : `${end > 0 ? kept.slice(0, end) : kept} …`;
}
