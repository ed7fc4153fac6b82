/** Hangs comments on stretches of one paragraph, all of them at once: a paragraph may have thousands. */
import { addToRow } from '../text/add-to-row.js';
import { countWhile } from '../text/count-while.js';
import { endMarks, startMark } from './comment-marks.js';
import type { Markup, MarkupNode } from './markup.js';
import { childOf, insertAfter, insertBefore } from './markup-tree.js';
import { type PlacedRun, placedRuns, type TextRange } from './paragraph-text.js';
import { cutAll } from './split-runs.js';

export interface HungComment {
  id: number;
  /** The stretch that is meant; null for the whole paragraph. */
  range: TextRange | null;
}

/** Puts the marks of comments in as if one were put in after the other. */
export function hangComments(paragraph: Markup, comments: readonly HungComment[]): void {
  const places = comments.flatMap(({ range }) =>
    range !== null && range.end > range.start ? [range.start, range.end] : [],
  );
  const edges = new Set(placedRuns(paragraph).map(({ start }) => start));
  const runs = cutAll(paragraph, places).filter(({ start, end }) => end > start);
  const cuts = new Set(runs.map(({ start }) => start).filter((start) => !edges.has(start)));
  const marks = new MarksAround(paragraph);
  for (const { id, range } of comments) {
    const [first, last] = endsOf(runs, range);
    if (!first || !last) {
      hangOnEmpty(paragraph, id);
      continue;
    }
    // The first mark at a cut says that it was made, so that the run is joined when the marks are taken out.
    const [isStartCut, isEndCut] = range ? [cuts.delete(range.start), cuts.delete(range.end)] : [];
    marks.before(first, startMark(id, isStartCut));
    marks.after(last, endMarks(id, isEndCut));
  }
  marks.putIn();
}

/** The first and last of the runs that a stretch has a part in; none where it has no part in any. */
function endsOf(runs: readonly PlacedRun[], range: TextRange | null): (PlacedRun | undefined)[] {
  if (!range) return [runs[0], runs.at(-1)];
  const [from, to] = [
    countWhile(runs, ({ end }) => end <= range.start),
    countWhile(runs, ({ start }) => start < range.end),
  ];
  return from < to ? [runs[from], runs[to - 1]] : [];
}

function hangOnEmpty(paragraph: Markup, id: number): void {
  const properties = childOf(paragraph, 'w:pPr');
  const marks = [startMark(id), ...endMarks(id)];
  if (properties) insertAfter(paragraph, properties, ...marks);
  else insertBefore(paragraph, paragraph.children[0], ...marks);
}

/** Gathers marks by the node beside which they stand, and puts them in with one pass over each parent. */
class MarksAround {
  readonly #before = new Map<MarkupNode, Markup[]>();
  /** The latest stands nearest to the node. */
  readonly #after = new Map<MarkupNode, Markup[][]>();
  readonly #parents = new Set<Markup>();

  constructor(private readonly paragraph: Markup) {}

  before({ parent, element }: PlacedRun, mark: Markup): void {
    addToRow(this.#before, element, mark);
    this.#parents.add(parent);
  }

  after({ parent, element, inside }: PlacedRun, [end, reference]: [Markup, Markup]): void {
    const [holder] = inside;
    this.#parents.add(parent);
    addToRow(this.#after, element, holder ? [end] : [end, reference]);
    if (!holder) return;
    // A reference in an insertion would go with it, so it stands beside what holds the words.
    addToRow(this.#after, holder, [reference]);
    this.#parents.add(this.paragraph);
  }

  putIn(): void {
    for (const parent of this.#parents)
      parent.children = parent.children.flatMap((node) => [
        ...(this.#before.get(node) ?? []),
        node,
        ...(this.#after.get(node) ?? []).toReversed().flat(),
      ]);
  }
}
