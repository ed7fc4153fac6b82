/** A text and its edited copy, with what a comparison has to say of each edit. */
import type { ChangeClass, Status } from '../../../src/compare/index.js';
import { assignEIds } from '../../../src/tree/e-ids.js';
import type { Article, Document, Node } from '../../../src/tree/nodes.js';
import { selectAll } from '../../../src/tree/visit.js';
import { allNodes, mainArticles } from './places.js';

/** What was done to a unit: what is expected of the entry that has these two sides. */
export interface Planted {
  /** The kind of edit, for the message of a test that fails. */
  edit: string;
  base: Node | null;
  target: Node | null;
  status: Status;
  /** The class of the one change of its marker or text; null for any changes. */
  class: ChangeClass | null;
}

export interface EditedText {
  base: Document;
  target: Document;
  planted: Planted[];
  /** The counterpart in the base of each node of the target whose own text was not touched. */
  untouched: Map<Node, Node>;
}

/** One edit: the numbers choose where. */
export interface Attempt {
  at: number;
  to: number;
  renumber: boolean;
}

/** Does an edit where the text has a place for it, and plants what is expected. */
export type Edit = (copy: Copy, attempt: Attempt) => void;

/** A copy of a text while it is edited. */
export class Copy {
  readonly target: Document;
  readonly planted: Planted[] = [];
  readonly #base: Document;
  readonly #originOf = new Map<Node, Node>();
  readonly #edited = new Set<Article>();

  constructor(base: Document) {
    this.#base = base;
    this.target = structuredClone(base);
    const [origins, copies] = [allNodes(base), allNodes(this.target)];
    for (const [index, node] of copies.entries()) this.#originOf.set(node, origins[index] as Node);
  }

  /** An article of the base that was not edited yet and fits, chosen by the number; null where there is none. */
  take(at: number, fits: (article: Article) => boolean): Article | null {
    const free = mainArticles(this.target).filter(
      (article) => this.#originOf.has(article) && !this.#edited.has(article) && fits(article),
    );
    const found = free[at % Math.max(1, free.length)];
    if (!found) return null;
    this.#edited.add(found);
    return found;
  }

  /** Whether one paragraph of the base has it: what others say too may as well have come from there. */
  isSaidOnce(text: string): boolean {
    const wanted = text.toLowerCase().replace(/[.;]$/, '');
    const texts = selectAll(this.#base, 'paragraph').map(({ value }) => value.toLowerCase());
    return texts.filter((one) => one.includes(wanted)).length === 1;
  }

  plant(
    edit: string,
    base: Node | null,
    target: Node | null,
    status: Status,
    expected: ChangeClass | null = null,
  ): void {
    this.planted.push({ edit, base, target, status, class: expected });
  }

  origin(node: Node): Node {
    return this.#originOf.get(node) as Node;
  }

  /** The node's own text is no longer what it was. */
  touch(...nodes: Node[]): void {
    for (const node of nodes) this.#originOf.delete(node);
  }

  finish(): EditedText {
    assignEIds(this.target);
    const present = new Set(allNodes(this.target));
    const untouched = new Map([...this.#originOf].filter(([node]) => present.has(node)));
    return { base: this.#base, target: this.target, planted: this.planted, untouched };
  }
}
