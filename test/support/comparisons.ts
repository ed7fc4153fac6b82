/** Comparisons made by hand and at random, for tests of what shows them. */
import fc from 'fast-check';
import {
  CHANGE_CLASSES,
  type Change,
  COMPARISON_SCHEMA_VERSION,
  type ComparedDocument,
  type ComparedUnit,
  type Comparison,
  type Side,
  type Status,
  UNIT_STATUSES,
} from '../../src/compare/comparison.js';
import { answeredSide } from '../../src/compare/reading-order.js';

export const comparedDocument = (name: string): ComparedDocument => ({
  name,
  kind: 'decision',
  number: null,
  date: null,
  issuer: null,
  subject: null,
  partial: false,
  notes: [],
  noise: [],
});

/** A side as it is before its place in the text is known; see `arrange`. */
export function side(kind: Side['kind'], fields: Partial<Side> = {}): Side {
  const places = { order: -1, depth: 0, piece: null };
  return {
    kind,
    role: null,
    eId: null,
    number: null,
    label: '',
    heading: null,
    text: '',
    ...places,
    ...fields,
  };
}

export function unit(fields: Partial<ComparedUnit>): ComparedUnit {
  const { base = null, target = null } = fields;
  const status: Status = base === null ? 'added' : target === null ? 'removed' : 'same';
  return {
    status,
    base,
    target,
    similarity: base && target ? 1 : 0,
    evidence: [],
    label: { changes: [] },
    heading: { changes: [] },
    changes: [],
    clauses: [],
    ...fields,
  };
}

const noCounts = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** A whole comparison; the summary's numbers are left at 0. */
export function comparison(fields: Partial<Comparison>): Comparison {
  return {
    schemaVersion: COMPARISON_SCHEMA_VERSION,
    base: comparedDocument('gốc'),
    target: comparedDocument('so sánh'),
    summary: {
      articles: noCounts(UNIT_STATUSES),
      clauses: noCounts(UNIT_STATUSES),
      classes: noCounts(CHANGE_CLASSES),
      similarity: 0.5,
    },
    articles: [],
    headings: [],
    decision: [],
    outside: [],
    unanswered: [],
    only: [],
    ...fields,
  };
}

/** A stretch of a text: equal in both, or the words of one or both sides. */
export interface Stretch {
  base: string;
  target: string;
  class: Change['class'];
}

/** Two texts and their changes from stretches, each ended by a blank; a full stop ends the text. */
export function textPair(stretches: readonly Stretch[]): { base: string; target: string; changes: Change[] } {
  const pair = { base: '', target: '', changes: [] as Change[] };
  for (const stretch of stretches) {
    const [base, target] = [stretch.base, stretch.target].map((words) => (words === '' ? '' : `${words} `));
    if (base !== target) {
      pair.changes.push({
        class: stretch.class,
        op: base === '' ? 'insert' : target === '' ? 'delete' : 'replace',
        base: base ?? '',
        target: target ?? '',
        baseOffset: pair.base.length,
        targetOffset: pair.target.length,
        reasons: [],
        suspect: stretch.class === 'suspected-typo' ? 'target' : null,
      });
    }
    pair.base += base;
    pair.target += target;
  }
  return { ...pair, base: `${pair.base}.`, target: `${pair.target}.` };
}

/** The change of a text that only one side has, as a comparison gives it; none for no text. */
export function wholeChange(base: string, target: string): Change[] {
  if (base === target) return [];
  const op = base === '' ? 'insert' : 'delete';
  const places = { baseOffset: 0, targetOffset: 0 };
  return [{ class: 'substantive', op, base, target, ...places, reasons: ['text'], suspect: null }];
}

const words = fc
  .array(
    fc.constantFrom(
      ...[
        'cấp ủy',
        'phải',
        '<w:t>',
        '&amp;',
        'nhân dân',
        '"',
        "'",
        '6 tháng',
        '😀',
        '{+',
        '-]',
        '*đậm*',
        '`x`',
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '));

const equal: fc.Arbitrary<Stretch> = words.map((text) => ({ base: text, target: text, class: 'wording' }));
const changed: fc.Arbitrary<Stretch> = fc.record({
  base: fc.oneof(words, fc.constant('')),
  target: fc.oneof(words, fc.constant('')),
  class: fc.constantFrom(...CHANGE_CLASSES),
});
const stretches = fc.array(fc.oneof({ weight: 3, arbitrary: equal }, changed), {
  minLength: 1,
  maxLength: 5,
});

const FATES = ['keep', 'keep', 'keep', 'add', 'remove', 'split', 'merge'] as const;

interface ClausePlan {
  fate: (typeof FATES)[number];
  text: readonly Stretch[];
  /** The text of the second piece, of a clause that is split or merged. */
  more: readonly Stretch[];
  /** Where it moves: article and place; null where it stays. */
  move: { article: number; place: number } | null;
}

interface ArticlePlan {
  fate: 'keep' | 'add' | 'remove';
  heading: readonly Stretch[] | null;
  clauses: readonly ClausePlan[];
  move: number | null;
}

const clausePlan: fc.Arbitrary<ClausePlan> = fc.record({
  fate: fc.constantFrom(...FATES),
  text: stretches,
  more: stretches,
  move: fc.option(fc.record({ article: fc.nat(), place: fc.nat(4) }), { freq: 8 }),
});

const articlePlan: fc.Arbitrary<ArticlePlan> = fc.record({
  fate: fc.constantFrom('keep', 'keep', 'keep', 'add', 'remove'),
  heading: fc.option(stretches, { freq: 6 }),
  clauses: fc.array(clausePlan, { maxLength: 4 }),
  move: fc.option(fc.nat(5), { freq: 8 }),
});

/** The texts of which only one may be a part, so that what else the other has is not compared. */
const partialText = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom('base' as const, 'target' as const),
);

/** Comparisons of texts of some articles with everything that may happen to an article or a clause. */
export const anyComparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.array(articlePlan, { minLength: 1, maxLength: 5 }), partialText)
  .map(([plans, partial]) => setApart(carryOut(plans), partial));

/** Where one text is a part, what only the other has is not answered. */
function setApart(whole: Comparison, partial: 'base' | 'target' | null): Comparison {
  if (partial === null) return whole;
  const unanswered: Side[] = [];
  const answered = (units: readonly ComparedUnit[]): ComparedUnit[] =>
    units.flatMap((unit) => {
      const clauses = answered(unit.clauses);
      if (unit[partial] !== null || clauses.length > 0) return [{ ...unit, clauses }];
      unanswered.push(unit[partial === 'base' ? 'target' : 'base'] as Side);
      return [];
    });
  return {
    ...whole,
    [partial]: { ...whole[partial], partial: true },
    articles: answered(whole.articles),
    unanswered: unanswered.toSorted((a, b) => a.order - b.order),
  };
}

function carryOut(plans: readonly ArticlePlan[]): Comparison {
  const articles = plans.map((plan, index) => ({ plan, unit: articleUnit(plan, index) }));
  const inTarget = articles.filter(({ plan }) => plan.fate !== 'remove');
  const baseClauses = new Map(articles.map((article) => [article, [] as ComparedUnit[]]));
  const arrivals: { unit: ComparedUnit; article: number; place: number }[] = [];
  for (const article of articles) {
    for (const [index, clause] of article.plan.clauses.entries()) {
      const units = clauseUnits(fateIn(article.plan, clause), clause, index);
      baseClauses.get(article)?.push(...units);
      const [only] = units;
      if (units.length === 1 && only?.base && only.target && clause.move && inTarget.length > 0) {
        only.status = 'moved';
        arrivals.push({ unit: only, ...clause.move });
      } else {
        article.unit.clauses.push(...units);
      }
    }
  }
  for (const { unit, article, place } of arrivals) {
    inTarget[article % inTarget.length]?.unit.clauses.splice(place, 0, unit);
  }
  const placed = articles
    .map((article, index) => ({ ...article, key: article.plan.move ?? index }))
    .toSorted((a, b) => a.key - b.key);
  number(
    articles.flatMap((article) => [article.unit, ...(baseClauses.get(article) ?? [])]),
    'base',
  );
  number(
    placed.flatMap(({ unit }) => [unit, ...unit.clauses]),
    'target',
  );
  return comparison({ articles: placed.map(({ unit }) => unit) });
}

/** The clauses of an article that only one text has are in that text too. */
function fateIn({ fate }: ArticlePlan, clause: ClausePlan): ClausePlan['fate'] {
  return fate === 'keep' ? clause.fate : fate;
}

function articleUnit({ fate, heading, move }: ArticlePlan, index: number): ComparedUnit {
  const pair = heading && textPair(heading);
  const fields = { eId: `art_${index + 1}`, number: `${index + 1}`, label: `Điều ${index + 1}.` };
  const base = fate === 'add' ? null : side('article', { ...fields, heading: pair?.base ?? null });
  const target = fate === 'remove' ? null : side('article', { ...fields, heading: pair?.target ?? null });
  const isPair = base !== null && target !== null;
  return unit({
    base,
    target,
    ...(isPair && { status: move === null ? 'changed' : 'moved' }),
    heading: {
      changes: isPair ? (pair?.changes ?? []) : wholeChange(base?.heading ?? '', target?.heading ?? ''),
    },
  });
}

/** A clause, or the two entries of one that was split or merged. Every other one is a paragraph without a number. */
function clauseUnits(fate: ClausePlan['fate'], { text, more }: ClausePlan, index: number): ComparedUnit[] {
  const make = (words: string, fields: Partial<Side> = {}): Side =>
    index % 2 === 0
      ? side('clause', { number: `${index}`, label: `${index}.`, text: words, depth: 1, ...fields })
      : side('paragraph', { text: words, depth: 1, ...fields });
  const [first, second] = [textPair(text), textPair(more)];
  const { changes } = first;
  if (fate === 'add') return [unit({ target: make(first.target), changes: wholeChange('', first.target) })];
  if (fate === 'remove') return [unit({ base: make(first.base), changes: wholeChange(first.base, '') })];
  if (fate === 'keep')
    return [unit({ status: 'changed', base: make(first.base), target: make(first.target), changes })];
  const status = fate === 'split' ? 'split' : 'merged';
  const [whole, parts] = fate === 'split' ? (['base', 'target'] as const) : (['target', 'base'] as const);
  return [first, second].map((pair, piece) => {
    const sides = {
      [whole]: make(pair[whole], { piece }),
      [parts]: make(pair[parts], piece === 0 ? {} : { kind: 'paragraph', label: '', number: null }),
    } as { base: Side; target: Side };
    if (piece > 0) sides[whole] = { ...sides[whole], label: '' };
    return unit({ status, ...sides, changes: pair.changes });
  });
}

/** Gives the sides their places in reading order; the pieces of one unit share theirs. */
function number(units: readonly ComparedUnit[], name: 'base' | 'target'): void {
  let order = -1;
  for (const { [name]: one } of units) {
    if (one === null) continue;
    if ((one.piece ?? 0) === 0) order += 1;
    one.order = order;
  }
}

/** Several comparisons as one, the texts one after another; of all the same text is a part, or of none. */
export function joinComparisons(comparisons: readonly Comparison[]): Comparison {
  const lengths = { base: 0, target: 0 };
  const unanswered: Side[] = [];
  const articles = comparisons.flatMap((one) => {
    const shifted = one.articles.map((article) => shift(article, lengths));
    const apart = answeredSide(one);
    for (const side of one.unanswered) {
      unanswered.push({ ...side, order: side.order + lengths[apart ?? 'base'] });
    }
    for (const name of ['base', 'target'] as const) {
      const orders = apart === name ? one.unanswered.map(({ order }) => order) : [];
      lengths[name] += Math.max(lastOrder(one.articles, name), ...orders) + 1;
    }
    return shifted;
  });
  const [{ base, target }] = comparisons as [Comparison];
  return comparison({ base, target, articles, unanswered });
}

function shift(unit: ComparedUnit, by: { base: number; target: number }): ComparedUnit {
  const { base, target } = unit;
  return {
    ...unit,
    base: base && { ...base, order: base.order + by.base },
    target: target && { ...target, order: target.order + by.target },
    clauses: unit.clauses.map((clause) => shift(clause, by)),
  };
}

const lastOrder = (units: readonly ComparedUnit[], name: 'base' | 'target'): number =>
  Math.max(-1, ...units.flatMap((unit) => [unit[name]?.order ?? -1, lastOrder(unit.clauses, name)]));
