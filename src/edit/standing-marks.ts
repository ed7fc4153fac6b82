/** Marks of somebody else that say already what a redline would say: words that a reviewer put in and the other text does not have. */
import type { Markup } from './markup.js';
import { replaceNode, visitMarkup } from './markup-tree.js';
import { placedRuns } from './paragraph-text.js';

/** The runs inside a mark of which it was said, each with what marks it by itself. */
type SaidOf = Map<Markup, (run: Markup) => Markup>;

export class StandingMarks {
  /** None for the mark at the end of a paragraph or of a row. */
  readonly #runs = new Map<Markup, SaidOf>();

  note(mark: Markup, run: Markup | null, marked: (run: Markup) => Markup = (one) => one): void {
    const runs: SaidOf = this.#runs.get(mark) ?? new Map();
    if (run) runs.set(run, marked);
    this.#runs.set(mark, runs);
  }

  /** Those that say it of all that they hold. */
  whole(): Set<Markup> {
    return new Set([...this.#runs].filter(isWhole).map(([mark]) => mark));
  }

  /** Where a mark holds more than was meant, what was meant gets one of its own inside it, by which it can be taken back alone. */
  markParts(): void {
    for (const [mark, runs] of [...this.#runs].filter((one) => !isWhole(one))) {
      visitMarkup(mark, (run, parent) => {
        const marked = runs.get(run);
        if (marked && parent) replaceNode(parent, run, marked(run));
      });
      this.#runs.delete(mark);
    }
  }
}

const isWhole = ([mark, runs]: [Markup, SaidOf]): boolean =>
  placedRuns(mark).every(({ element, text }) => text === '' || runs.has(element));
