/** Makes a redline of an opened Word file: what only the file has is marked inserted, what only the other text has comes in deleted. */
import { failer } from '../../findings/failure.js';
import { CommentWriter } from '../comments.js';
import type { Ids } from '../ids.js';
import { type Markup, markupOf } from '../markup.js';
import { childOf, childrenOf, copyMarkup, insertAfter, insertBefore, isMarkup } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { type PlacedRun, placedRuns, type TextRange } from '../paragraph-text.js';
import { anchorOfBox, listParagraphs, listWithBoxes, type SettledAs } from '../paragraphs.js';
import { cutAll } from '../split-runs.js';
import {
  type ChangeMark,
  putIn,
  REVISIONS,
  runsIn,
  type Spot,
  spotAmong,
  spotAt,
  type TrackedElement,
  type Tracking,
  trackedElement,
  trackRange,
  trackRuns,
} from '../tracked-text.js';
import type { WordFile } from '../word-file.js';
import { findMoves, markMoved } from './moves.js';
import { runsWithReferences } from './note-signs.js';
import { type Form, markEnd, propertiesLike, propertiesOfHalf, withOtherForm } from './paragraph-marks.js';
import { placeSteps, rangeOf, targetsOf } from './place-steps.js';
import { type Arrival, type ParagraphPlan, planRedline, type RedlinePlan } from './plan.js';
import { arrivingRow, arrivingTable, markRow } from './rows.js';
import type { RedlineStep } from './step.js';

const fail = failer<typeof messages>();

/** The text that the file holds is what the changes lead to, or what they come from. */
export type FileSide = 'target' | 'base';

export interface RedlineTerms {
  holds: FileSide;
  reading: SettledAs;
}

/** A story of a file: its body, a note, a header or a footer. */
export interface EditedStory {
  file: WordFile;
  story: Markup;
  ids: Ids;
}

/** Under whose name comments stand. */
export interface CommentTerms {
  author: string;
  /** ISO date and time, UTC. */
  date: string;
}

/** What only the file has, what only the other text has, and the two ends of what moved as whole paragraphs. */
const MARKS = {
  target: { own: 'w:ins', other: 'w:del', ownMoved: 'w:moveTo', otherMoved: 'w:moveFrom' },
  base: { own: 'w:del', other: 'w:ins', ownMoved: 'w:moveFrom', otherMoved: 'w:moveTo' },
} as const;

/** @param comments as whose the comments of the steps are written; without it none is: Word allows none in a header (17.13.4) */
export function applyRedline(
  { file, story, ids }: EditedStory,
  steps: readonly RedlineStep[],
  terms: RedlineTerms,
  comments?: CommentTerms,
): void {
  const names = MARKS[terms.holds];
  const targets = targetsOf(listWithBoxes(story, terms.reading));
  const placed = placeSteps(steps, targets);
  const plan = planRedline(placed);
  const deleted: Arrived = new Map();
  const moves = findMoves(plan);
  const moved = new Map(moves.flatMap(({ units }) => units.map((unit) => [unit, newEnds()])));
  for (const one of plan.paragraphs.values())
    new ParagraphEditor(one, { plan, ids, deleted, names, moved }).edit();
  ids.standing?.markParts();
  for (const { units } of moves) {
    const ends = units.flatMap((unit) => moved.get(unit) ?? []);
    const mark = ends[0]?.mark;
    if (!mark) continue;
    const name = `danvan${ids.next()}`;
    const [own, other] = [ends.flatMap((one) => one.own), ends.flatMap((one) => one.other)];
    markMoved(own, names.ownMoved, name, { mark, ids });
    markMoved(other, names.otherMoved, name, { mark, ids });
  }
  for (const [row, mark] of plan.insertedRows) markRow(row, names.own, { mark, ids });
  const places = new Map<Markup, Markup>();
  for (const { beside, where, mark, steps, ...content } of plan.deletedRows) {
    const row = arrivingRow(beside, content, names.other, { mark, ids });
    noteRow(row, steps, deleted);
    const table = tableOf(story, beside);
    if (where === 'before') insertBefore(table, beside, row);
    else insertAfter(table, places.get(beside) ?? beside, row);
    places.set(beside, row);
  }
  if (comments) writeComments({ file, story }, steps, { placed, deleted }, comments);
}

/**
 * What of the other text has come in, by step: the element that holds its words, the paragraph of that, and in a text box the one at
 * which the box hangs.
 */
type Arrived = Map<RedlineStep, { paragraph: Markup; element: Markup; anchor?: Markup | null }>;

/** Where in a row that came in a comment on its steps hangs: at the words of its first cell. */
function noteRow(row: Markup, steps: readonly RedlineStep[], arrived: Arrived): void {
  const paragraphs = childrenOf(row, 'w:tc').flatMap((cell) => childrenOf(cell, 'w:p'));
  const paragraph = paragraphs.find((one) => childrenOf(one).some(isChange));
  const element = childrenOf(paragraph).find(isChange);
  if (paragraph && element) for (const step of steps) arrived.set(step, { paragraph, element });
}

const isChange = ({ name }: Markup): boolean => REVISIONS.has(name);

function tableOf(story: Markup, row: Markup): Markup {
  const find = (node: Markup): Markup | null => {
    if (node.children.includes(row)) return node;
    for (const inner of node.children) {
      const found = isMarkup(inner) ? find(inner) : null;
      if (found) return found;
    }
    return null;
  };
  const found = find(story);
  if (!found) throw fail('edit.unplaced', { text: '' });
  return found;
}

/** The paragraphs of a moved line at either end, as they come up. */
interface MovedEnds {
  own: { paragraph: Markup; parent: Markup }[];
  other: { paragraph: Markup; parent: Markup }[];
  mark: ChangeMark | null;
}

const newEnds = (): MovedEnds => ({ own: [], other: [], mark: null });

class ParagraphEditor {
  /** What is left of the paragraph before the places that are done. */
  #paragraph: Markup;
  /** Its runs, which begin and end at all places, as they stood before anything was done; null where they stand elsewhere by now. */
  #runs: readonly PlacedRun[] | null = null;
  /** Those that are marked since. */
  readonly #marked = new Set<Markup>();

  constructor(
    private readonly one: ParagraphPlan,
    private readonly work: {
      plan: RedlinePlan;
      ids: Ids;
      names: (typeof MARKS)[FileSide];
      deleted: Arrived;
      /** By unit. */
      moved: ReadonlyMap<number, MovedEnds>;
    },
  ) {
    this.#paragraph = one.target.element;
  }

  /**
   * From the end of the paragraph to its start, so that no place moves before it is reached: what is marked deleted counts no more
   * as text, and what comes in inserted does.
   */
  edit(): void {
    const { inserted, arrivals, endInserted, endStep, target } = this.one;
    const { names, ids } = this.work;
    const ends = endStep && this.#movedEnds(endStep);
    const own = ends ? names.ownMoved : names.own;
    if (endInserted) markEnd(this.#paragraph, own, { mark: endInserted, ids });
    if (ends) {
      ends.own.push({ paragraph: this.#paragraph, parent: target.parent });
      ends.mark = endInserted;
    }
    this.#runs = cutAll(this.#paragraph, [
      ...arrivals.map(({ at }) => at),
      ...inserted.flatMap(({ start, end }) => [start, end]),
    ]);
    const tasks = [
      ...[...new Set(arrivals.map(({ at }) => at))].map((at) => ({
        at,
        rank: 0,
        work: () =>
          this.#arrive(
            at,
            arrivals.filter((one) => one.at === at),
          ),
      })),
      ...inserted.map(({ start, end, mark }) => ({
        at: end,
        rank: 1,
        work: () => this.#track({ start, end }, own, { mark, ids }),
      })),
    ];
    for (const { work } of tasks.sort((one, other) => other.at - one.at || one.rank - other.rank)) work();
    if (endInserted && arrivals.length === 0 && isWholly(this.one))
      trackRuns(drawnRuns(this.#paragraph), own, { mark: endInserted, ids });
  }

  #track(range: TextRange, name: TrackedElement, tracking: Tracking): void {
    if (this.#runs === null) {
      trackRange(this.#paragraph, range, name, tracking);
      return;
    }
    const runs = runsIn(this.#runs, range).filter(({ element }) => !this.#marked.has(element));
    trackRuns(runs, name, tracking);
    for (const { element } of runs) this.#marked.add(element);
  }

  #spotAt(at: number): Spot {
    const spot = this.#runs && spotAmong(this.#paragraph, this.#runs, at);
    // Beside a run that is marked by now nothing stands where it stood.
    return spot === null || (spot.like && this.#marked.has(spot.like)) ? spotAt(this.#paragraph, at) : spot;
  }

  #note(step: RedlineStep, paragraph: Markup, element: Markup): void {
    this.work.deleted.set(step, { paragraph, element, anchor: anchorOfBox(this.one.target) });
  }

  #movedEnds({ isMoved, unit }: RedlineStep): MovedEnds | undefined {
    return isMoved ? this.work.moved.get(unit) : undefined;
  }

  /** What arrives at one place, in order. */
  #arrive(at: number, arrivals: readonly Arrival[]): void {
    if (arrivals.every(({ kind }) => kind === 'text')) {
      this.#putRuns(this.#spotAt(at), arrivals);
      return;
    }
    this.#runs = null;
    const { parent } = this.one.target;
    /** What stands after the place. */
    const rest = this.#paragraph;
    let open: Arrival[] = [];
    let isFirst = true;
    for (const arrival of arrivals) {
      if (arrival.kind === 'text') {
        open.push(arrival);
        continue;
      }
      if (arrival.kind === 'table') {
        this.#putTable(parent, rest, arrival);
        continue;
      }
      if (isFirst && at > 0) this.#splitOff(at, open, arrival);
      else insertBefore(parent, rest, this.#arrivingParagraph(open, arrival));
      isFirst = false;
      open = [];
    }
    if (open.length > 0) {
      const [first] = open as [Arrival];
      const form = at > 0 ? this.#formOf(first.form) : undefined;
      // Where Word numbers such paragraphs by itself it numbers this one too.
      const isCounted = form?.isNumbered === true && first.step.isLabel;
      this.#putRuns(spotAt(rest, 0), isCounted ? open.filter(({ step }) => !step.isLabel) : open);
      const { ids, names } = this.work;
      const tracking = { mark: first.mark, ids, isAccepted: names.other === 'w:ins' };
      if (form) withOtherForm(rest, { ...form, isCounted }, tracking);
    }
  }

  /** How paragraphs of a component look in the file: an article whose heading is words of its own as one that has none. */
  #formOf(component: string): Form | undefined {
    const { forms } = this.work.plan;
    const plain = component.replace(HEADING, '');
    return forms.get(component) ?? forms.get(plain) ?? forms.get(`${plain}/heading`);
  }

  #putTable(parent: Markup, before: Markup, { rows }: Arrival): void {
    const { ids, names, deleted } = this.work;
    const table = arrivingTable(rows, names.other, ids);
    insertBefore(parent, before, table);
    childrenOf(table, 'w:tr').forEach((row, at) => {
      noteRow(row, rows[at]?.steps ?? [], deleted);
    });
  }

  #putRuns(spot: Spot, arrivals: readonly Arrival[]): void {
    for (const { text, mark, step } of arrivals) {
      const element = this.#arriving(spot.like, text, mark, step);
      putIn(spot, element);
      this.#note(step, spot.parent, element);
    }
  }

  #arriving(
    like: Markup | undefined,
    text: string,
    mark: Arrival['mark'],
    { references = [] }: RedlineStep,
    name: TrackedElement = this.work.names.other,
  ): Markup {
    const { ids } = this.work;
    const isDeleted = name === 'w:del';
    return trackedElement(name, { mark, ids }, runsWithReferences(like, text, isDeleted, [...references]));
  }

  /** A paragraph of the other text alone. */
  #arrivingParagraph(texts: readonly Arrival[], { mark, form, step: end }: Arrival): Markup {
    const like = this.#formOf(texts[0]?.form ?? form) ?? {
      paragraph: this.#paragraph,
      isNumbered: false,
    };
    const label = texts[0]?.step.otherLabel ?? '';
    // Where Word numbers such paragraphs by itself it numbers this one too.
    const isCounted = like.isNumbered && label !== '' && texts[0]?.text.startsWith(label) === true;
    const paragraph = markupOf('<w:p></w:p>');
    paragraph.children = [propertiesLike(like, isCounted)];
    const ends = this.#movedEnds(end);
    const name = ends ? this.work.names.otherMoved : this.work.names.other;
    ends?.other.push({ paragraph, parent: this.one.target.parent });
    markEnd(paragraph, name, { mark, ids: this.work.ids });
    const run = mainRun(like.paragraph);
    texts.forEach(({ text, mark: own, step }, index) => {
      const words = isCounted && index === 0 ? text.slice(label.length).trimStart() : text;
      if (words === '') return;
      const element = this.#arriving(run, words, own, step, name);
      paragraph.children.push(element);
      this.#note(step, paragraph, element);
    });
    return paragraph;
  }

  /** Cuts the paragraph in two; the end of the first half is only in the other text. */
  #splitOff(at: number, texts: readonly Arrival[], { mark }: Arrival): void {
    this.#putRuns(spotAt(this.#paragraph, at), texts);
    const spot = spotAt(this.#paragraph, at);
    if (spot.parent !== this.#paragraph || !spot.after)
      throw fail('edit.unplaced', { text: texts[0]?.text ?? '' });
    const last = texts.at(-1);
    const after = (last && this.work.deleted.get(last.step)?.element) ?? spot.after;
    const cut = this.#paragraph.children.indexOf(after) + 1;
    const properties = childOf(this.#paragraph, 'w:pPr');
    const head = this.#paragraph.children.slice(0, cut).filter((node) => node !== properties);
    const first: Markup = { ...this.#paragraph, children: head };
    if (properties) first.children.unshift(propertiesOfHalf(copyMarkup(properties)));
    this.#paragraph.children = [
      ...(properties ? [properties] : []),
      ...this.#paragraph.children.slice(cut).filter((node) => node !== properties),
    ];
    markEnd(first, this.work.names.other, { mark, ids: this.work.ids });
    insertBefore(this.one.target.parent, this.#paragraph, first);
    this.#paragraph = first;
    for (const { step } of texts) {
      const known = this.work.deleted.get(step);
      if (known) known.paragraph = first;
    }
  }
}

const HEADING = /\/heading$/;

/** Whether all letters of a paragraph are only in the file. */
const isWholly = ({ inserted, target }: ParagraphPlan): boolean =>
  target.letters.starts.every((at) => inserted.some(({ start, end }) => start <= at && at < end));

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** Runs of a picture or a text box, which go with a paragraph that goes whole. */
const drawnRuns = (paragraph: Markup): PlacedRun[] =>
  placedRuns(paragraph).filter(
    ({ element, inside }) =>
      element.name === 'w:r' &&
      !inside.some(isChange) &&
      childrenOf(element).some(({ name }) => DRAWINGS.has(name)),
  );

/** The run with the most words, whose form is the paragraph's. */
const mainRun = (paragraph: Markup): Markup | undefined =>
  placedRuns(paragraph)
    .filter(({ element }) => element.name === 'w:r')
    .toSorted((one, other) => other.text.length - one.text.length)[0]?.element;

function writeComments(
  { file, story }: Pick<EditedStory, 'file' | 'story'>,
  steps: readonly RedlineStep[],
  {
    placed,
    deleted,
  }: {
    placed: ReturnType<typeof placeSteps>;
    deleted: Arrived;
  },
  { author, date }: CommentTerms,
): void {
  const writer = new CommentWriter(file);
  steps.forEach((step, index) => {
    for (const { lines, steps: length } of step.comments) {
      const comment = { author, date, initials: 'dv', lines };
      const within = placed.slice(index, index + length);
      const there = within.find(({ placements }) => placements.length > 0)?.placements[0];
      const gone = within.map((one) => deleted.get(one.step)).find((one) => one !== undefined);
      const anchor = gone?.anchor ?? (there ? anchorOfBox(there.target) : null);
      // Word takes no comment inside a text box.
      if (anchor) writer.add(anchor, null, comment);
      else if (gone && (step.op === 'delete' || !there))
        writer.span(gone.paragraph, gone.element, gone.element, comment);
      else if (there) {
        const holder = paragraphNow(there.target.element, rangeOf(there));
        writer.add(holder.element, holder.range, comment);
      } else {
        const first = listParagraphs(story)[0];
        if (first) writer.add(first.element, null, comment);
      }
    }
  });
}

/** The paragraph that holds a stretch after what was cut off from its start. */
function paragraphNow(
  element: Markup,
  range: { start: number; end: number },
): { element: Markup; range: { start: number; end: number } | null } {
  const length = placedRuns(element).at(-1)?.end ?? 0;
  return range.end <= length ? { element, range } : { element, range: null };
}
