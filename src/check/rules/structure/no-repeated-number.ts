import { ordinalValue } from '../../../text/index.js';
import type { Provision } from '../../../tree/nodes.js';
import { plainText } from '../../../tree/text-of.js';
import { selectAll } from '../../../tree/visit.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { isConsolidated } from '../../facts/consolidated.js';
import { numberedSeries } from '../../facts/numbered-series.js';
import { pastedSentences } from '../../facts/pasted-sentences.js';
import { provesBreak } from '../../facts/series-evidence.js';

/** Two provisions with one number cannot be cited apart. */
export default defineRule({
  id: 'no-repeated-number',
  severity: 'error',
  basis: ['399-qd-tw-2026', '36-hd-vptw-2018'],
  visits: ['document', 'regulation'],
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  examples: [
    {
      name: 'hai Điều 2',
      input: 'Điều 1. Một.\n\nĐiều 2. Hai.\n\nĐiều 2. Ba.',
      finds: ['Điều 2.'],
    },
    {
      name: 'hai khoản 1 trong một điều',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\n1. Báo cáo.',
      finds: ['1.'],
    },
    {
      name: 'cả khoản dán hai lần: quy tắc về câu dán hai lần đã nêu',
      input:
        'Điều 1. Trách nhiệm\n\n1. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.\n\n1. Định kỳ sáu tháng báo cáo kết quả công tác dân vận.',
      finds: [],
    },
    {
      name: 'a.1), a.2) dưới điểm a',
      input: 'Điều 1. Một\n\n1. Gồm:\n\na) Một:\n\na.1) Tên;\n\na.2) Ký hiệu;\n\nb) Hai.',
      finds: [],
    },
    {
      name: 'khoản 1 của hai điều',
      input: 'Điều 1. Trách nhiệm\n\n1. Tham mưu.\n\nĐiều 2. Báo cáo\n\n1. Định kỳ.',
      finds: [],
    },
  ],
  check(node, context) {
    for (const series of numberedSeries(node)) {
      const known = new Map<string, Provision>();
      const isOneText = repeatsIn(series) <= MOST_REPEATS;
      for (const provision of series) {
        const key = keyOf(provision.number ?? '');
        const first = known.get(key);
        if (first === undefined) {
          known.set(key, provision);
          continue;
        }
        if (isPasted(provision, context)) continue;
        const isFault =
          isOneText &&
          provesBreak(provision, series, context) &&
          !(provision.type === 'article' && isConsolidated(context.root)) &&
          !saysTheSame(first, provision) &&
          isOwnPlace(first, provision);
        const severity = isFault ? 'error' : 'note';
        const place = { node: provision, actual: provision.label, severity } as const;
        context.report('check.no-repeated-number', { label: provision.label }, place);
      }
    }
  },
});

/** Nobody gives so many numbers of one row twice: a table of contents, or a second text, stands in it. */
const MOST_REPEATS = 3;

function repeatsIn(series: readonly Provision[]): number {
  return series.length - new Set(series.map(({ number }) => keyOf(number ?? ''))).size;
}

/**
 * "[Điều 2]" tells where a sentence comes from; and where one of two parts or chapters holds articles and the other none, the other is a
 * line of a table of contents.
 */
function isOwnPlace(one: Provision, other: Provision): boolean {
  if (other.label.startsWith('[')) return false;
  if (other.type !== 'part' && other.type !== 'chapter' && other.type !== 'section') return true;
  return holdsArticles(one) === holdsArticles(other);
}

const holdsArticles = (node: Provision): boolean => selectAll(node, 'article').length > 0;

/** A provision that is there twice, number and words, is told once, as a sentence that was pasted twice. */
function isPasted(provision: Provision, { root }: RuleContext): boolean {
  const [first] = provision.children;
  return pastedSentences(root).some(
    ({ node, start, isInRow }) => isInRow && start === 0 && (node === provision || node === first),
  );
}

/** Letters of a provision that are looked at: what follows the line of an amendment stands behind the second of two alike. */
const BEGINNING = 40;

/** Pages print a line twice over, with its number; nobody numbers two provisions alike that begin alike. */
function saysTheSame(one: Provision, other: Provision): boolean {
  const [first, second] = [one, other].map((node) => plainText(node).replace(/[^\p{L}\d]+/gu, ''));
  const heads = [one, other].map((node) => ('heading' in node ? (node.heading ?? '') : '').trim());
  // A table of contents has the headings of the articles, and nothing below them.
  if (heads[0] !== '' && heads[0] === heads[1]) return true;
  const length = Math.min(first?.length ?? 0, BEGINNING);
  return length > 0 && second !== undefined && first?.slice(0, length) === second.slice(0, length);
}

/** "01" and "1" are one number; what is no number is only like itself. */
const keyOf = (number: string): string => ordinalValue(number)?.join('.') ?? `"${number}"`;
