/** Takes what an extract does not have out of a comparison: that an article is missing there says nothing of it. */
import type { ComparedUnit, Comparison, OutsideDifference, Side } from './comparison.js';
import { withNestedUnits } from './reading-order.js';
import { summarise } from './summarise.js';

type Name = 'base' | 'target';
const NAMES = ['base', 'target'] as const satisfies readonly Name[];
const other = (name: Name): Name => (name === 'base' ? 'target' : 'base');

/** So many articles in a row, and such a share of all, are missing at an end of a text that ends early or begins late. */
const LEAST_RUN = 3;
const LEAST_SHARE = 0.15;

/**
 * The same comparison, in which what the extract does not have is `unanswered`, and not left out.
 * @param isAsked whether the user says that one text is an extract; else it is one only where articles are missing in a row
 *   at the beginning or the end, and the others keep their numbers
 */
export function withoutMissingParts(comparison: Comparison, isAsked: boolean): Comparison {
  const { base, target, articles, headings, decision } = comparison;
  if (base.partial || target.partial) return comparison;
  const found = NAMES.map((name) => ({ name, missing: missingIn(name, articles, isAsked) }));
  const { name, missing } = found.toSorted((a, b) => b.missing.size - a.missing.size)[0] ?? {};
  if (name === undefined || missing === undefined || missing.size === 0) return comparison;
  const full = other(name);
  const isGone = (unit: ComparedUnit): boolean =>
    missing.has(unit) || (unit[name] === null && !isAmongKept(unit, articles, name));
  const kept = [articles, headings, decision].map((units) => units.filter((unit) => !isGone(unit)));
  const [keptArticles = [], keptHeadings = [], keptDecision = []] = kept;
  const gone = [...articles, ...headings, ...decision].filter(isGone).flatMap(withNestedUnits);
  const sides = gone.flatMap((unit): Side[] => (unit[full] === null ? [] : [unit[full]]));
  const places = new Set(sides.flatMap(({ eId }) => eId ?? []));
  // Of a short extract of a long text too little is alike to say that the two have nothing in common.
  const { areUnrelated: _, ...others } = comparison;
  return {
    ...others,
    [name]: { ...comparison[name], partial: true },
    outside: comparison.outside.filter((one) => !isNoteOfGone(one, name, places)),
    articles: keptArticles,
    headings: keptHeadings,
    decision: keptDecision,
    unanswered: sides.toSorted((a, b) => a.order - b.order),
    summary: summarise(keptArticles, keptHeadings, keptDecision),
  };
}

/** The articles that only the other text has, of which the extract says nothing. */
function missingIn(name: Name, articles: readonly ComparedUnit[], isAsked: boolean): Set<ComparedUnit> {
  const full = other(name);
  const ofFull = articles
    .filter((unit) => unit[full]?.kind === 'article')
    .toSorted((a, b) => (a[full]?.order ?? 0) - (b[full]?.order ?? 0));
  const first = ofFull.findIndex((unit) => unit[name] !== null);
  const last = ofFull.findLastIndex((unit) => unit[name] !== null);
  if (first < 0) return new Set();
  if (isAsked) return new Set(ofFull.filter((unit) => unit[name] === null));
  const runs = [
    { run: ofFull.slice(0, first), edge: ofFull[first], beyond: (at: number, edge: number) => at < edge },
    { run: ofFull.slice(last + 1), edge: ofFull[last], beyond: (at: number, edge: number) => at > edge },
  ];
  return new Set(
    runs.flatMap(({ run, edge, beyond }) => {
      const isLong = run.length >= LEAST_RUN && run.length >= LEAST_SHARE * ofFull.length;
      const keepsNumber = edge?.base?.number === edge?.target?.number;
      // An article of its own beyond the edge shows that the text was rewritten there, and not cut off.
      const hasOwn = articles.some(
        (unit) => unit[full] === null && beyond(unit[name]?.order ?? 0, edge?.[name]?.order ?? 0),
      );
      return isLong && keepsNumber && !hasOwn ? run : [];
    }),
  );
}

/**
 * A note that only the full text has, in a provision that the extract does not have: it is missing with its provision.
 * @param gone eIds of the provisions
 */
function isNoteOfGone(one: OutsideDifference, name: Name, gone: ReadonlySet<string>): boolean {
  const place = one.places?.[other(name)] ?? null;
  if (one.kind !== 'note' || one[name] !== null || place === null) return false;
  const parts = place.split('__');
  return parts.some((_, index) => gone.has(parts.slice(0, index + 1).join('__')));
}

/** Whether something stands between two parts that the extract has: what closes the full text is no such part. */
function isAmongKept(unit: ComparedUnit, articles: readonly ComparedUnit[], name: Name): boolean {
  const full = other(name);
  const at = unit[full]?.order ?? 0;
  const orders = articles.flatMap((one) => (one[name] === null ? [] : (one[full]?.order ?? [])));
  return orders.some((order) => order < at) && orders.some((order) => order > at);
}
