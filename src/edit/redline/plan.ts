/** What is to be done to each paragraph of the file, gathered before anything is changed. */
import type { Markup } from '../markup.js';
import { isMarkup } from '../markup-tree.js';
import type { ChangeMark } from '../tracked-text.js';
import {
  isInCell,
  type PlacedStep,
  type Placement,
  rangeOf,
  rowsAround,
  type Target,
} from './place-steps.js';
import type { RedlineStep } from './step.js';

/** Something that only the other text has, at a place of a paragraph: words, the end of a paragraph, or a whole table before it. */
export interface Arrival {
  at: number;
  kind: 'text' | 'end' | 'table';
  text: string;
  form: string;
  mark: ChangeMark;
  step: RedlineStep;
  /** Of a table. */
  rows: readonly RowContent[];
}

/** A row of the other text. */
export interface RowContent {
  /** Its cells, parted by bars. */
  text: string;
  /** To the notes whose signs stand in the text. */
  references: Markup[];
  mark: ChangeMark;
  steps: readonly RedlineStep[];
}

export interface ParagraphPlan {
  target: Target;
  inserted: { start: number; end: number; mark: ChangeMark; step: RedlineStep }[];
  arrivals: Arrival[];
  /** Set where the paragraph's end is only in the file. */
  endInserted: ChangeMark | null;
  /** The step that says so; null where that is known from what stands around it. */
  endStep: RedlineStep | null;
}

/** A row of the other text that comes into a table of the file. */
export interface RowPlan extends RowContent {
  /** The row beside which it stands. */
  beside: Markup;
  where: 'before' | 'after';
}

export interface RedlinePlan {
  paragraphs: Map<Target, ParagraphPlan>;
  insertedRows: Map<Markup, ChangeMark>;
  deletedRows: RowPlan[];
  /** A paragraph of the file by the kind of component that begins it. */
  forms: Map<string, { paragraph: Markup; isNumbered: boolean }>;
}

export const planRedline = (placed: readonly PlacedStep[]): RedlinePlan => new Planner().plan(placed);

class Planner {
  readonly #plan: RedlinePlan = {
    paragraphs: new Map(),
    insertedRows: new Map(),
    deletedRows: [],
    forms: new Map(),
  };
  /** The last letter that stands in the file. */
  #last: { target: Target; to: number } | null = null;
  /** Where what comes in after the last letter stands. */
  #between: number | null = null;
  #endsWithBlank = false;
  /** Whether the paragraph of the last letter has ended. */
  #hasEnded = true;
  /** Steps that wait for the paragraph in which they stand. */
  #waiting: RedlineStep[] = [];
  /** Of the row that is being read: those around everything of it so far, the innermost last. */
  #rows: { unit: number; around: Markup[] } | null = null;
  /** Set while the steps of that row are all of the file alone. */
  #rowMark: ChangeMark | null = null;

  plan(placed: readonly PlacedStep[]): RedlinePlan {
    placed.forEach((one, index) => {
      const { step } = one;
      if (one.placements.length > 0) this.#place(one);
      else if (step.op === 'delete') this.#delete(step);
      else if (step.kind === 'end') this.#end(step, nextPlaced(placed, index));
      else if (step.text !== '' && step.text.trim() === '') this.#passBlank(step, nextPlaced(placed, index));
    });
    this.#settleWaiting(null);
    this.#markWholeRows(placed);
    return this.#plan;
  }

  /** A row that was read as lines, as one that only lays out the page is, goes as a row where all its lines are the file's alone. */
  #markWholeRows(placed: readonly PlacedStep[]): void {
    const marks = new Map<Markup, ChangeMark | null>();
    for (const { step, placements } of placed)
      for (const { target } of placements) {
        const row = rowsAround(target).at(-1);
        if (!row) continue;
        const isOwn =
          step.op === 'insert' &&
          !step.isMoved &&
          (this.#plan.paragraphs.get(target)?.arrivals ?? []).length === 0;
        const known = marks.get(row);
        marks.set(row, isOwn && known !== null ? (known ?? step.mark) : null);
      }
    for (const [row, mark] of marks)
      if (mark && !this.#plan.insertedRows.has(row)) this.#plan.insertedRows.set(row, mark);
  }

  #of(target: Target): ParagraphPlan {
    const known = this.#plan.paragraphs.get(target);
    if (known) return known;
    const made: ParagraphPlan = { target, inserted: [], arrivals: [], endInserted: null, endStep: null };
    this.#plan.paragraphs.set(target, made);
    return made;
  }

  #place({ step, placements, hasAutomaticNumber }: PlacedStep): void {
    for (const placement of placements) {
      const { target } = placement;
      const isNew = this.#last?.target !== target;
      if (isNew && this.#waiting.length > 0) this.#settleWaiting(target);
      if (isNew && this.#last && !this.#hasEnded && step.op === 'insert' && !step.isRow)
        this.#of(this.#last.target).endInserted ??= step.mark;
      if (isNew && placement.from === 0 && !this.#plan.forms.has(step.form))
        this.#plan.forms.set(step.form, { paragraph: target.element, isNumbered: hasAutomaticNumber });
      if (step.op === 'insert') this.#insert(step, placement);
      this.#last = { target, to: placement.to };
      this.#between = null;
      this.#endsWithBlank = /\s$/.test(step.text);
      // After a bar comes another cell, which is known by what stands in it.
      this.#hasEnded = step.isRow && /\|\s*$/.test(step.text);
    }
    if (step.isRow) this.#placeInRow(step, placements);
    else this.#rows = null;
  }

  /** A table inside a cell has rows of its own, which are no rows of the text. */
  #placeInRow(step: RedlineStep, placements: readonly Placement[]): void {
    const isFirst = this.#rows?.unit !== step.unit;
    if (isFirst) this.#rowMark = null;
    const known =
      isFirst || !this.#rows ? placements[0] && rowsAround(placements[0].target) : this.#rows.around;
    const around = placements.reduce(
      (rows, { target }) => rows.filter((row) => target.ancestors.includes(row)),
      known ?? [],
    );
    this.#rows = { unit: step.unit, around };
    const isOwn = step.op === 'insert' && (isFirst || this.#rowMark !== null);
    this.#rowMark = isOwn && around.length > 0 ? step.mark : null;
  }

  /** The blanks that come with the words go with them. */
  #insert(step: RedlineStep, placement: { target: Target; from: number; to: number }): void {
    const { text, mark } = step;
    const { target, from, to } = placement;
    const range = rangeOf(placement);
    const { starts, ends } = target.letters;
    if (/\s$/.test(text) && to < starts.length) range.end = starts[to] as number;
    if (/^\s/.test(text) && from > 0) range.start = ends[from - 1] as number;
    this.#of(target).inserted.push({ ...range, mark, step });
  }

  /** A blank has no letters to be found by: it is what stands between two of them, and what comes in behind it stands behind it. */
  #passBlank(step: RedlineStep, next: Target | null): void {
    if (step.op === 'equal') this.#endsWithBlank = true;
    if (step.op !== 'insert' || !this.#last || next !== this.#last.target) return;
    const { target, to } = this.#last;
    const [start, end] = [target.letters.ends[to - 1], target.letters.starts[to]];
    if (start === undefined || end === undefined || end - start !== step.text.length) return;
    this.#of(target).inserted.push({ start, end, mark: step.mark, step });
  }

  #delete(step: RedlineStep): void {
    if (!this.#hasEnded && this.#waiting.length === 0 && this.#last) {
      const { target, to } = this.#last;
      // What comes in between two letters comes in at one place, or its order would be lost.
      this.#between ??= placeAfter(target, to, this.#endsWithBlank);
      this.#arrive(target, this.#between, step);
    } else this.#waiting.push(step);
  }

  #arrive(target: Target, at: number, step: RedlineStep): void {
    const { kind, text, form, mark } = step;
    this.#of(target).arrivals.push({ at, kind, text, form, mark, step, rows: [] });
  }

  #end(step: RedlineStep, next: Target | null): void {
    if (!this.#last) return;
    const { target, to } = this.#last;
    if (step.op === 'insert') {
      const row = this.#rows?.around.at(-1);
      if (step.isRow && this.#rowMark && row) this.#plan.insertedRows.set(row, this.#rowMark);
      else if (next === target) this.#breakLine(target, to, step);
      else if (!this.#hasEnded) Object.assign(this.#of(target), { endInserted: step.mark, endStep: step });
    }
    if (next !== target) this.#hasEnded = true;
    this.#rowMark = null;
  }

  /** The end of a line within one paragraph of the file. */
  #breakLine(target: Target, to: number, step: RedlineStep): void {
    const { starts, ends } = target.letters;
    if (to > 0 && to < starts.length)
      this.#of(target).inserted.push({
        start: ends[to - 1] as number,
        end: starts[to] as number,
        mark: step.mark,
        step,
      });
  }

  /**
   * Puts what waits at the start of the paragraph that comes next. Where that is in another cell or table, it goes to the end of
   * the paragraph before: its last end then stands first, so that the paragraph's own end is the last.
   */
  #settleWaiting(next: Target | null): void {
    const waiting = this.#takeRows(next);
    if (waiting.length === 0) return;
    const last = this.#last?.target;
    const isCell = waiting.every(({ isRow }) => isRow);
    const place = waiting.some(({ isRow }) => isRow) ? null : besideTable(last ?? null, next);
    if (place !== null && waiting.at(-1)?.kind === 'end') {
      for (const step of waiting) this.#arrive(place, 0, step);
      return;
    }
    const isBeside =
      next !== null && (isCell || last === undefined || next.parent === last.parent || !isInCell(next));
    if (isBeside && next) {
      for (const piece of withTables(waiting, !isCell || !isInCell(next)))
        if (Array.isArray(piece)) this.#arriveTable(next, piece);
        else this.#arrive(next, 0, piece);
      return;
    }
    const target = last ?? next;
    if (!target) return;
    const end = waiting.findLast(({ kind }) => kind === 'end');
    const others = waiting.filter((step) => step !== end);
    const shares = end !== undefined && this.#shareEnd(target);
    for (const step of end && !shares ? [end, ...others] : others) this.#arrive(target, target.length, step);
  }

  /** Where the end of the last paragraph is only in the file and another one comes in behind it, it is the end of both. */
  #shareEnd(target: Target): boolean {
    const plan = this.#of(target);
    const shares = plan.endInserted !== null;
    Object.assign(plan, { endInserted: null, endStep: null });
    return shares;
  }

  #arriveTable(target: Target, steps: readonly RedlineStep[]): void {
    const rows = linesOf(steps).map(rowContent);
    const [first] = rows;
    const [step] = steps;
    if (!first || !step) return;
    const { form } = step;
    this.#of(target).arrivals.push({ at: 0, kind: 'table', text: '', form, mark: first.mark, step, rows });
  }

  /** Rows that only the other text has stand beside a row of the file. */
  #takeRows(next: Target | null): RedlineStep[] {
    const waiting = this.#waiting.splice(0);
    const after = this.#last && (this.#rows?.around.at(-1) ?? rowsAround(this.#last.target).at(-1));
    const before = next ? rowsAround(next).at(-1) : undefined;
    const beside = after ?? before;
    if (!beside) return waiting;
    const rows = linesOf(waiting.filter(isOtherRow));
    const where = after ? 'after' : 'before';
    for (const steps of rows) this.#plan.deletedRows.push({ beside, where, ...rowContent(steps) });
    return waiting.filter((step) => !isOtherRow(step));
  }
}

/**
 * Where paragraphs stand that only the other text has, between tables or at the edge of the text: before what follows there, a table
 * or the section. Null where a paragraph of the file stands beside them, which takes them up.
 */
function besideTable(last: Target | null, next: Target | null): Target | null {
  const [before, after] = [last && outerTable(last), next && outerTable(next)];
  if (next !== null && after === null) return null;
  if (last !== null && (before === null || before.element === after?.element)) return null;
  if (after !== null) return edgeOf(after.parent, after.element);
  if (before === null) return null;
  const { children } = before.parent;
  const following = children.slice(children.indexOf(before.element) + 1).find(isMarkup);
  return following ? edgeOf(before.parent, following) : null;
}

function outerTable({ ancestors }: Target): { element: Markup; parent: Markup } | null {
  const at = ancestors.findIndex(({ name }) => name === 'w:tbl');
  const [element, parent] = [ancestors[at], ancestors[at - 1]];
  return element && parent ? { element, parent } : null;
}

/** A place without letters, before an element. */
const edgeOf = (parent: Markup, element: Markup): Target => ({
  number: 0,
  element,
  parent,
  ancestors: [parent],
  letters: { text: '', starts: [], ends: [] },
  length: 0,
  taken: 0,
});

const isOtherRow = ({ isRow, isWhole }: RedlineStep): boolean => isRow && isWhole;

const rowContent = (steps: readonly RedlineStep[]): RowContent => ({
  text: steps.map((step) => step.text).join(''),
  references: steps.flatMap((step) => step.references ?? []),
  mark: (steps[0] as RedlineStep).mark,
  steps,
});

/** The steps in order, those of rows of the other text that stand together as one table, unless they stand in a cell. */
function withTables(steps: readonly RedlineStep[], mayBeTables: boolean): (RedlineStep | RedlineStep[])[] {
  const pieces: (RedlineStep | RedlineStep[])[] = [];
  for (const step of steps) {
    const last = pieces.at(-1);
    if (!mayBeTables || !isOtherRow(step)) pieces.push(step);
    else if (Array.isArray(last)) last.push(step);
    else pieces.push([step]);
  }
  return pieces;
}

/** Steps cut after each end. */
function linesOf(steps: readonly RedlineStep[]): RedlineStep[][] {
  const lines: RedlineStep[][] = [];
  let open: RedlineStep[] = [];
  for (const step of steps) {
    open.push(step);
    if (step.kind === 'end') {
      lines.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...lines, open] : lines;
}

function nextPlaced(placed: readonly PlacedStep[], from: number): Target | null {
  for (let at = from + 1; at < placed.length; at++) {
    const first = placed[at]?.placements[0];
    if (first) return first.target;
  }
  return null;
}

/** After a blank that the file has, where the words before end with one; else right after their last letter. */
function placeAfter(target: Target, to: number, endsWithBlank: boolean): number {
  const { starts, ends } = target.letters;
  if (endsWithBlank && to < starts.length) return starts[to] as number;
  return to > 0 ? (ends[to - 1] as number) : 0;
}
