/** What every rendering says first: which texts are compared, what must be known of them, and how far they agree. */
import type { ComparedDocument, Comparison, Status } from '../../compare/comparison.js';
import { printDate } from '../../text/calendar-date.js';
import { addressInWords } from '../../tree/address.js';
import { CLASSES, type ClassCounts, type ClassSet } from './classes.js';
import type { ComparisonMessages } from './messages.js';
import { numberRanges } from './number-ranges.js';

/** "Thái Nguyên, số 903-QĐ/TU, ngày 04/01/2022" */
export function documentTitle(
  { name, number, date }: ComparedDocument,
  catalogue: ComparisonMessages,
): string {
  const parts = {
    name: name ?? '',
    number: printNumber(number ?? ''),
    date: date === null ? '' : printDate(date),
  };
  return catalogue['comparison.document'](parts) || catalogue['comparison.unnamed']();
}

/** A draft leaves the number itself blank: "-QĐ/TU" is printed "…-QĐ/TU". */
const printNumber = (number: string): string => (/^[-/]/.test(number) ? `…${number}` : number);

export function comparisonTitle({ base, target }: Comparison, catalogue: ComparisonMessages): string {
  return catalogue['comparison.title']({
    base: documentTitle(base, catalogue),
    target: documentTitle(target, catalogue),
  });
}

/** Reconstructed, not read in full, only a part of a regulation or of the comparison: what limits it. */
export function cautionLines(
  { base, target, unanswered, only, articles, areUnrelated, notCompared = [] }: Comparison,
  catalogue: ComparisonMessages,
): string[] {
  const documents = [base, target];
  const named = (document: ComparedDocument) => document.name ?? documentTitle(document, catalogue);
  const partial = documents.filter((document) => document.partial);
  // A text that has articles is an extract, of which it is said what it lacks; a report answers none as a whole.
  const hasArticles = articles.some(
    (unit) => unit.base?.kind === 'article' && unit.target?.kind === 'article',
  );
  const missing = hasArticles
    ? unanswered.flatMap(({ kind, number }) => (kind === 'article' && number !== null ? [number] : []))
    : [];
  return [
    ...(areUnrelated ? [catalogue['comparison.wrongPair']()] : []),
    ...documents.flatMap((document) =>
      document.notes.map((note) => catalogue['comparison.note']({ name: named(document), note })),
    ),
    ...notCompared.map(({ kind, side }) =>
      catalogue['comparison.notCompared']({
        what: catalogue[`comparison.outside.${kind}`](),
        name: named(side === 'base' ? base : target),
      }),
    ),
    ...partial.map((document) => catalogue['comparison.partial']({ name: named(document) })),
    ...(only.length > 0
      ? [catalogue['comparison.excerpt']({ places: only.map(addressInWords).join(', ') })]
      : []),
    ...(unanswered.length > 0 ? [catalogue['comparison.unanswered']({ count: unanswered.length })] : []),
    ...(missing.length > 0 ? [catalogue['comparison.notThere']({ numbers: numberRanges(missing) })] : []),
  ];
}

/** How many articles and clauses were changed, added, removed … */
export function statusLines(
  { summary, articles: units }: Comparison,
  catalogue: ComparisonMessages,
): string[] {
  const percent = Math.floor(summary.similarity * 100);
  const articles = [
    statusCounts(summary.articles, catalogue),
    catalogue['comparison.similarity']({ percent }),
  ];
  const clauses = statusCounts(summary.clauses, catalogue);
  const areArticles = units.every(({ base, target }) => (target ?? base)?.kind === 'article');
  const counts = articles.filter((part) => part !== '').join('; ');
  return [
    areArticles ? catalogue['comparison.articles']({ counts }) : catalogue['comparison.parts']({ counts }),
    ...(clauses === '' ? [] : [catalogue['comparison.clauses']({ counts: clauses })]),
  ];
}

const STATUS_ORDER: readonly Status[] = ['same', 'changed', 'added', 'removed', 'moved', 'split', 'merged'];

function statusCounts(counts: Record<Status, number>, catalogue: ComparisonMessages): string {
  return STATUS_ORDER.filter((status) => counts[status] > 0)
    .map((status) =>
      catalogue['comparison.count']({
        count: counts[status],
        what: catalogue[`comparison.status.${status}`](),
      }),
    )
    .join(', ');
}

/** The changes that are shown and those that are not, with their numbers; a line is left out when it has none. */
export function classLines(counts: ClassCounts, hidden: ClassSet, catalogue: ComparisonMessages): string[] {
  const shown = classCounts(counts, (name) => !hidden.has(name), catalogue);
  const left = classCounts(counts, (name) => hidden.has(name), catalogue);
  return [
    ...(shown === '' ? [] : [catalogue['comparison.shown']({ counts: shown })]),
    ...(left === '' ? [] : [catalogue['comparison.hidden']({ counts: left })]),
  ];
}

/** "147 nội dung, 84 từ ngữ": the classes that are wanted and have changes; empty where none has. */
export function classCounts(
  counts: ClassCounts,
  wanted: (name: (typeof CLASSES)[number]) => boolean,
  catalogue: ComparisonMessages,
): string {
  return CLASSES.filter((name) => counts[name] > 0 && wanted(name))
    .map((name) =>
      catalogue['comparison.count']({ count: counts[name], what: catalogue[`comparison.class.${name}`]() }),
    )
    .join(', ');
}
