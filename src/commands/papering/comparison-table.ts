/** The rows of the comparison of two texts: one for each provision that changed; what stays is told in one line. */
import type { ComparedUnit, Comparison, Side } from '../../compare/comparison.js';
import { readingOrder, withNestedUnits } from '../../compare/reading-order.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { makeCiter } from '../../render/comparison/cite.js';
import { printsLine, segmentsOf } from '../../render/comparison/line.js';
import { numberRanges } from '../../render/comparison/number-ranges.js';
import type { SideName } from '../../render/comparison/rows.js';
import { separatorAfter } from '../../render/comparison/side-text.js';
import type { CellLine, WideRow } from '../../render/word/wide-table.js';
import { addressInWords } from '../../tree/address.js';
import { isKept, isLook } from './kept.js';
import { whatChanged } from './what-changed.js';

/** Why a provision of the draft changed, by its address. */
export type Reasons = ReadonlyMap<string, string>;

export interface ComparisonTable {
  rows: WideRow[];
  /** How many provisions changed, and of how many the reason is not known. */
  changed: number;
  open: number;
}

/** Parts of a decision that every issue has anew. */
const FORM_PARTS: ReadonlySet<Side['kind']> = new Set(['masthead', 'recipients', 'signatureBlock']);

const withoutForm = (units: readonly ComparedUnit[]): ComparedUnit[] =>
  units.filter(({ base, target }) => !FORM_PARTS.has((base ?? target)?.kind ?? 'paragraph'));

/** The cover decision of both texts; nothing where only one has any, which is a difference of form. */
function comparedCover({ decision }: Comparison): ComparedUnit[] {
  const shown = withoutForm(decision);
  return hasOneSide(shown) ? [] : shown;
}

/** Whether one of the texts alone has a cover decision. */
export const hasOneCover = ({ decision }: Comparison): boolean => hasOneSide(withoutForm(decision));

const hasOneSide = (units: readonly ComparedUnit[]): boolean =>
  units.length > 0 &&
  (units.every(({ base }) => base === null) || units.every(({ target }) => target === null));

export function comparisonTable(
  comparison: Comparison,
  reasons: Reasons,
  catalogue: Catalogue,
): ComparisonTable {
  const cite = makeCiter(comparison, catalogue);
  const table: ComparisonTable = { rows: [], changed: 0, open: 0 };
  const order = placesOf(comparison);
  const inOrder = (units: readonly ComparedUnit[]): ComparedUnit[] =>
    units.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const cover = inOrder(comparedCover(comparison));
  const body = inOrder([...withoutForm(comparison.headings), ...comparison.articles]);
  const titles = new Set(comparison.headings);
  const title = (text: string): WideRow => ({ across: [{ text }], isTitle: true });
  if (cover.length > 0) table.rows.push(title(catalogue['papers.comparison.cover']()));
  addUnits(cover);
  if (cover.length > 0) table.rows.push(title(catalogue['papers.comparison.regulation']()));
  addUnits(body);
  return table;

  function addUnits(units: readonly ComparedUnit[]): void {
    let kept: ComparedUnit[] = [];
    const tellKept = (): void => {
      table.rows.push(...keptRows(kept, catalogue));
      kept = [];
    };
    for (const unit of units) {
      const isArticle = (unit.target ?? unit.base)?.kind === 'article';
      if (isKept(unit)) {
        // The title of a chapter that stays does not part the articles that stay.
        if (!titles.has(unit)) kept.push(unit);
        continue;
      }
      tellKept();
      if (isArticle && hasTitle(unit)) addArticle(unit);
      else addRow(unit, withNestedUnits(unit));
    }
    tellKept();
  }

  function addArticle(article: ComparedUnit): void {
    if (isKept({ ...article, clauses: [] }))
      table.rows.push({ across: lineOn('target', article), isTitle: true });
    else addRow(article, [article]);
    addUnits(article.clauses);
  }

  function addRow(unit: ComparedUnit, lines: readonly ComparedUnit[]): void {
    const reason = reasonOf(lines, reasons);
    table.changed += 1;
    if (reason === null) table.open += 1;
    const because =
      reason === null
        ? catalogue['papers.comparison.noReason']()
        : catalogue['papers.comparison.reason']({ text: reason });
    table.rows.push({
      cells: [
        linesOn('base', lines),
        linesOn('target', lines),
        [[{ text: whatChanged(unit, lines, { cite, catalogue }) }], [{ text: because }]],
      ],
    });
  }
}

/** Of the provisions that a row shows, a recital by its words; the reason of a clause is none of its article's heading. */
function reasonOf(lines: readonly ComparedUnit[], reasons: Reasons): string | null {
  const addresses = new Set(lines.flatMap(({ target }) => target?.eId ?? target?.text ?? []));
  const found = [...addresses].flatMap((eId) => reasons.get(eId) ?? []);
  return found.length === 0 ? null : [...new Set(found)].join(' ');
}

/** An article with a heading is told clause by clause, under it; one without, as a whole. */
const hasTitle = (unit: ComparedUnit): boolean => unit.base?.heading != null && unit.target?.heading != null;

/** Where each unit stands in both texts read as one; one that moved stands where the draft has it. */
function placesOf(comparison: Comparison): Map<ComparedUnit, number> {
  const places = new Map<ComparedUnit, number>();
  readingOrder(comparison).forEach(({ unit, shows }, index) => {
    if (shows !== 'base' || !places.has(unit)) places.set(unit, index);
  });
  return places;
}

/** A text that begins beside the number of its article stands on one line with it. */
function linesOn(side: SideName, units: readonly ComparedUnit[]): CellLine[] {
  const printed = units.filter((unit) => printsLine(unit[side]));
  const lines: CellLine[] = [];
  let isBeside = false;
  printed.forEach((unit, index) => {
    const own = lineOn(side, unit);
    if (isBeside) lines.push([...(lines.pop() ?? []), { text: ' ' }, ...own]);
    else lines.push(own);
    isBeside = separatorAfter(unit[side] as Side, printed[index + 1]?.[side] ?? null) === ' ';
  });
  return lines;
}

/** The line of one text, what the other one does not have marked. */
function lineOn(side: SideName, unit: ComparedUnit): CellLine {
  const [own, mark] = side === 'base' ? (['delete', 'gone'] as const) : (['insert', 'new'] as const);
  return segmentsOf(unit)
    .filter(({ op }) => op === 'equal' || op === own)
    .map(({ op, text, change }) => ({
      text: text.replaceAll('\n', ' '),
      mark: op === 'equal' || (change !== null && isLook(change)) ? undefined : mark,
    }));
}

/** "Điều 17–22: giữ nguyên": those of one kind that follow each other in one line. */
function keptRows(units: readonly ComparedUnit[], catalogue: Catalogue): WideRow[] {
  const runs: ComparedUnit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run?.[0]?.base?.kind === unit.base?.kind && run) run.push(unit);
    else runs.push([unit]);
  }
  return runs.map((run) => ({
    across: [{ text: keptWords(run, catalogue), mark: 'aside' as const }],
    isTitle: false,
  }));
}

const NUMBERED: ReadonlyMap<string, string> = new Map([
  ['article', 'art'],
  ['clause', 'cl'],
  ['point', 'point'],
]);

function keptWords(run: readonly ComparedUnit[], catalogue: Catalogue): string {
  const kind = run[0]?.base?.kind ?? 'paragraph';
  const prefix = NUMBERED.get(kind);
  const [base, target] = [numbersOf(run, 'base'), numbersOf(run, 'target')];
  if (prefix === undefined || base === null || target === null)
    return catalogue['papers.comparison.keptOthers']({
      count: run.length,
      what: catalogue[`comparison.kind.${kind}`](),
    });
  const name = addressInWords(prefix);
  const what = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${base}`;
  return catalogue['papers.comparison.kept']({ what, now: base === target ? '' : `${name} ${target}` });
}

/** Null where one of them has no number. */
function numbersOf(run: readonly ComparedUnit[], side: SideName): string | null {
  const numbers = run.flatMap((unit) => unit[side]?.number ?? []);
  return numbers.length === run.length ? numberRanges(numbers) : null;
}
