/** Marks of somebody else that say already what a redline would say: words that a reviewer put in and the other text does not have. */
import type { Markup } from './markup.js';
import { placedRuns } from './paragraph-text.js';

export class StandingMarks {
  /** The runs inside each mark of which it was said; none for the mark at the end of a paragraph or of a row. */
  readonly #runs = new Map<Markup, Set<Markup>>();

  note(mark: Markup, run: Markup | null): void {
    const runs = this.#runs.get(mark) ?? new Set();
    if (run) runs.add(run);
    this.#runs.set(mark, runs);
  }

  /** Those that say it of all that they hold; where only a part was meant the mark cannot be taken back with the redline. */
  whole(): Set<Markup> {
    const isWhole = ([mark, runs]: [Markup, Set<Markup>]): boolean =>
      placedRuns(mark).every(({ element, text }) => text === '' || runs.has(element));
    return new Set([...this.#runs].filter(isWhole).map(([mark]) => mark));
  }
}
