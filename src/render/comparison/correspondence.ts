/** Which article of one text answers which of the other, how alike they are, and in a few words what changed. */
import type { ComparedUnit, Comparison, Side } from '../../compare/comparison.js';
import { withNestedUnits } from '../../compare/reading-order.js';
import { appendixRows } from './appendix-rows.js';
import { statusNotes } from './changers.js';
import { type ClassSet, countClasses } from './classes.js';
import type { ComparisonMessages } from './messages.js';
import { numberRanges } from './number-ranges.js';
import type { ReportEntry, ReportGroup } from './report.js';
import { classCounts } from './summary-lines.js';
import { changesOf } from './view.js';

export interface CorrespondenceRow {
  /** "Điều 3", "Điều 5–9"; empty for an article that this text does not have. */
  base: string;
  target: string;
  /** From 0 to 1; null for an article that only one text has. */
  similarity: number | null;
  what: string;
  /** The article, for a link; null for a row of several. */
  article: ComparedUnit | null;
  /** What an appendix holds, of which the first line is where a link leads; absent for articles. */
  inAppendix?: readonly ComparedUnit[];
}

/** Places of an article that are named; of more than so many the others are counted. */
const MOST_PLACES = 3;

/**
 * In the order of the target; articles in a row that keep their numbers and have nothing to show are one row. Appendices
 * follow, a row each. None for texts that have no articles.
 * @param groups the report of the same comparison
 */
export function correspondence(
  { articles: all, headings }: Comparison,
  groups: readonly ReportGroup[],
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): CorrespondenceRow[] {
  const articles = all.filter(isArticle);
  if (articles.length === 0) return [];
  const entriesOf = new Map(groups.map(({ article, entries }) => [article, entries]));
  const rows: CorrespondenceRow[] = [];
  let quiet: ComparedUnit[] = [];
  const closeQuiet = (): void => {
    if (quiet.length > 0) rows.push(quietRow(quiet, catalogue));
    quiet = [];
  };
  for (const article of articles) {
    const entries = entriesOf.get(article) ?? [];
    if (isQuiet(article, entries)) quiet.push(article);
    else {
      closeQuiet();
      rows.push(rowOf(article, entries, hidden, catalogue));
    }
  }
  closeQuiet();
  const beside = all.filter((unit) => !isArticle(unit));
  const appendices = appendixRows(beside, headings).map(({ units, ...row }) => ({
    ...row,
    what: whatOfAppendix(units, row.similarity, entriesOf, hidden, catalogue),
    article: null,
    inAppendix: units,
  }));
  return [...joinAlone(rows, catalogue), ...appendices];
}

const isArticle = ({ base, target }: ComparedUnit): boolean => (target ?? base)?.kind === 'article';

function whatOfAppendix(
  units: readonly ComparedUnit[],
  similarity: number | null,
  entriesOf: ReadonlyMap<ComparedUnit | null, readonly ReportEntry[]>,
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): string {
  const [first] = units;
  if (similarity === null && first) return statusNotes(first, [], catalogue).join(', ');
  const entries = units.flatMap((unit) => entriesOf.get(unit) ?? []);
  return entries.length === 0
    ? catalogue['comparison.table.nothing']()
    : countsAndPlaces(units, entries, hidden, catalogue);
}

/** Articles in a row that only one text has are one row. */
function joinAlone(rows: readonly CorrespondenceRow[], catalogue: ComparisonMessages): CorrespondenceRow[] {
  const joined: CorrespondenceRow[][] = [];
  for (const row of rows) {
    const last = joined.at(-1)?.[0];
    const isMore = last && last.similarity === null && row.similarity === null && last.what === row.what;
    if (isMore && (last.base === '') === (row.base === '')) joined.at(-1)?.push(row);
    else joined.push([row]);
  }
  return joined.flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length === 1) return alike;
    const numbers = numberRanges(
      alike.map(({ article }) => (article?.target ?? article?.base)?.number ?? ''),
    );
    const name = catalogue['comparison.articlesNamed']({ numbers });
    return [{ ...first, base: first.base && name, target: first.target && name, article: null }];
  });
}

const isQuiet = ({ base, target }: ComparedUnit, entries: readonly ReportEntry[]): boolean =>
  entries.length === 0 && base !== null && base.number === target?.number;

function quietRow(articles: readonly ComparedUnit[], catalogue: ComparisonMessages): CorrespondenceRow {
  const numbers = numberRanges(articles.map(({ target }) => target?.number ?? ''));
  const name = catalogue['comparison.articlesNamed']({ numbers });
  const similarity = Math.min(...articles.map((article) => article.similarity));
  const [only] = articles;
  return {
    base: name,
    target: name,
    similarity,
    what: catalogue['comparison.table.nothing'](),
    article: articles.length === 1 && only ? only : null,
  };
}

function rowOf(
  article: ComparedUnit,
  entries: readonly ReportEntry[],
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): CorrespondenceRow {
  const { base, target, similarity } = article;
  const name = (side: Side | null): string =>
    side === null ? '' : catalogue['comparison.articlesNamed']({ numbers: side.number ?? '' });
  const isPair = base !== null && target !== null;
  return {
    base: name(base),
    target: name(target),
    similarity: isPair ? similarity : null,
    what: isPair
      ? whatChanged(article, entries, hidden, catalogue)
      : statusNotes(article, [], catalogue).join(', '),
    article,
  };
}

/** "tách; 2 nội dung, 1 từ ngữ (khoản 3, khoản 5)" */
function whatChanged(
  article: ComparedUnit,
  entries: readonly ReportEntry[],
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): string {
  const isElsewhere = article.status !== 'changed' && article.status !== 'same';
  const status = isElsewhere ? [catalogue[`comparison.status.${article.status}`]()] : [];
  if (entries.length === 0) return [...status, catalogue['comparison.table.onlyNumber']()].join('; ');
  return [...status, countsAndPlaces([article], entries, hidden, catalogue)].join('; ');
}

/** "2 nội dung, 1 từ ngữ (khoản 3, khoản 5)" */
function countsAndPlaces(
  units: readonly ComparedUnit[],
  entries: readonly ReportEntry[],
  hidden: ClassSet,
  catalogue: ComparisonMessages,
): string {
  const counts = countClasses(units.flatMap(withNestedUnits).flatMap(changesOf));
  const shown = classCounts(counts, (name) => !hidden.has(name), catalogue);
  const places = [...new Set(entries.map(({ at }) => at))];
  const named = places.slice(0, MOST_PLACES).join(', ');
  const where =
    places.length > MOST_PLACES
      ? catalogue['comparison.table.andMore']({ named, count: places.length - MOST_PLACES })
      : named;
  return `${shown === '' ? movesOf(entries, catalogue) : shown} (${where})`;
}

/** "chuyển chỗ" where nothing is shown of an article but that lines of it stand elsewhere. */
function movesOf(entries: readonly ReportEntry[], catalogue: ComparisonMessages): string {
  const statuses = [...new Set(entries.map(({ unit }) => unit.status))];
  return statuses.map((status) => catalogue[`comparison.status.${status}`]()).join(', ');
}

/** "95%"; rounded down, so that only what is equal is 100%. */
export const percentOf = (similarity: number | null): string =>
  similarity === null ? '' : `${Math.floor(similarity * 100)}%`;
