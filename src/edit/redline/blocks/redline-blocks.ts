/**
 * A redline of one Word file against another one paragraph by paragraph and row by row, in the order in which they stand in the two
 * files. It is for what the order of provisions cannot say: a number and its heading that stand in two paragraphs of which one is
 * gone, rows of a table that lays out the page, lists whose numbers Word counts on, tables inside tables.
 */
import type { Markup } from '../../markup.js';
import { childOf, childrenOf, insertAfter, insertBefore, visitMarkup } from '../../markup-tree.js';
import { pairTexts } from '../../merge/align-paragraphs.js';
import { placedRuns } from '../../paragraph-text.js';
import { listParagraphs } from '../../paragraphs.js';
import { type ChangeMark, REVISIONS, trackRuns } from '../../tracked-text.js';
import type { WordFile } from '../../word-file.js';
import { markEnd } from '../paragraph-marks.js';
import type { OtherFile } from '../redline-running.js';
import { redlineStory, type StoryTerms, storyLines } from '../redline-story.js';
import { markRow } from '../rows.js';
import { type ArrivalTerms, arrivingBlock, arrivingRowOf } from './arriving-block.js';
import {
  CELLS,
  holding,
  numberingOf,
  PARAGRAPHS_AND_TABLES,
  piecesOf,
  ROWS,
  type StandingPiece,
} from './blocks.js';
import { hasGuide } from './phonetic-guides.js';

export type BlockTerms = StoryTerms & { mark: ChangeMark };

export function redlineBlocks(file: WordFile, other: OtherFile, terms: BlockTerms): void {
  new BlockRedliner(file, other, terms).redline();
}

class BlockRedliner {
  readonly #own: 'w:ins' | 'w:del';
  readonly #arrival: ArrivalTerms;

  constructor(
    private readonly file: WordFile,
    private readonly other: OtherFile,
    private readonly terms: BlockTerms,
  ) {
    const { holds, ids, mark } = terms;
    this.#own = holds === 'target' ? 'w:ins' : 'w:del';
    const hasStyle = stylesOf(file);
    this.#arrival = { name: holds === 'target' ? 'w:del' : 'w:ins', ids, mark, hasStyle };
  }

  redline(): void {
    const { body } = this.file;
    const own = piecesOf(body, PARAGRAPHS_AND_TABLES, this.terms.reading);
    const others = piecesOf(this.other.file.body, PARAGRAPHS_AND_TABLES, this.other.reading);
    this.#align(own, others, {
      first: { parent: body, before: childOf(body, 'w:sectPr') },
      pair: (one, answer) => this.#pairBlocks(one, answer),
      mark: (one) => this.#markBlock(one),
      copy: ({ element }) => arrivingBlock(element, this.#arrival),
    });
  }

  /** What only the other text has stands behind what both have, before what only the file has. */
  #align(
    own: readonly StandingPiece[],
    others: readonly StandingPiece[],
    work: {
      /** Where what comes in stands where the file has nothing. */
      first: { parent: Markup; before: Markup | undefined };
      /** @returns the element in its place; null where the two cannot be told apart within it */
      pair: (one: StandingPiece, other: StandingPiece) => Markup | null;
      mark: (one: StandingPiece) => void;
      copy: (other: StandingPiece) => Markup[];
    },
  ): void {
    const answers = new Map(
      pairTexts(
        own.map(({ words }) => words),
        others.map(({ words }) => words),
      ),
    );
    const start = own[0] ? { parent: own[0].parent, before: own[0].element } : work.first;
    let last: { parent: Markup; element: Markup } | null = null;
    let taken = 0;
    const arrive = (until: number): void => {
      for (const one of others.slice(taken, until)) {
        const made = work.copy(one);
        const parent: Markup = last?.parent ?? start.parent;
        if (last) insertAfter(parent, last.element, ...made);
        else insertBefore(parent, start.before, ...made);
        const element = made.at(-1);
        if (element) last = { parent, element };
      }
      taken = Math.max(taken, until);
    };
    let gap: StandingPiece[] = [];
    const closeGap = (until: number): void => {
      arrive(until);
      for (const one of gap) work.mark(one);
      last = gap.at(-1) ?? last;
      gap = [];
    };
    own.forEach((one, index) => {
      const answer = answers.get(index);
      const other = answer === undefined ? undefined : others[answer];
      if (answer === undefined || other === undefined) {
        gap.push(one);
        return;
      }
      closeGap(answer);
      const element = sameWords(one, other) ? one.element : work.pair(one, other);
      if (element === null) {
        gap.push(one);
        return;
      }
      taken = answer + 1;
      last = { parent: one.parent, element };
    });
    closeGap(others.length);
  }

  #pairBlocks(one: StandingPiece, other: StandingPiece): Markup | null {
    const { element } = one;
    if (element.name !== other.element.name) return null;
    return element.name === 'w:p' ? this.#pairParagraphs(one, other) : this.#pairTables(one, other);
  }

  #pairParagraphs({ element, parent }: StandingPiece, other: StandingPiece): Markup | null {
    if (numberingOf(element) !== numberingOf(other.element)) return null;
    if ([element, other.element].some((one) => hasBox(one) || hasGuide(one))) return null;
    const story = holding(element);
    if (!this.#redlineStory(story, holding(other.element))) return null;
    const made = childrenOf(story);
    parent.children.splice(parent.children.indexOf(element), 1, ...made);
    return made.at(-1) ?? null;
  }

  #redlineStory(story: Markup, other: Markup): boolean {
    return redlineStory(this.file, story, storyLines(other, this.other.reading), this.terms);
  }

  #pairTables({ element: table }: StandingPiece, other: StandingPiece): Markup {
    const [rows, others] = [
      piecesOf(table, ROWS, this.terms.reading),
      piecesOf(other.element, ROWS, this.other.reading),
    ];
    this.#align(rows, others, {
      first: { parent: table, before: undefined },
      pair: (one, answer) => this.#pairRows(one, answer),
      mark: (one) => this.#markRow(one.element),
      copy: ({ element }) => [arrivingRowOf(element, this.#arrival)],
    });
    return table;
  }

  /** Cells are redlined each as a story; a row with a table or a guide in a cell goes whole. */
  #pairRows({ element: row }: StandingPiece, { element: answer }: StandingPiece): Markup | null {
    const { reading } = this.terms;
    const [cells, others] = [piecesOf(row, CELLS, reading), piecesOf(answer, CELLS, this.other.reading)];
    const isAlike =
      cells.length === others.length &&
      ![row, answer].some((one) => hasBox(one) || hasInnerTable(one) || hasGuide(one));
    if (!isAlike) return null;
    const before = cells.map(({ element }) => element.children);
    const isDone = cells.every(({ element }, index) =>
      this.#redlineStory(element, (others[index] as StandingPiece).element),
    );
    if (!isDone)
      cells.forEach(({ element }, index) => {
        element.children = before[index] as Markup['children'];
      });
    return isDone ? row : null;
  }

  #markBlock({ element }: StandingPiece): void {
    if (element.name === 'w:tbl') {
      for (const { element: row } of piecesOf(element, ROWS, this.terms.reading)) this.#markRow(row);
      return;
    }
    this.#markWords(element);
    if (!childOf(childOf(element, 'w:pPr'), 'w:sectPr')) markEnd(element, this.#own, this.terms);
  }

  #markRow(row: Markup): void {
    for (const { element } of listParagraphs(row, this.terms.reading)) this.#markWords(element);
    markRow(row, this.#own, this.terms);
  }

  #markWords(paragraph: Markup): void {
    const runs = placedRuns(paragraph).filter(
      ({ element, inside }) =>
        !inside.some(({ name }) => REVISIONS.has(name)) &&
        !childrenOf(element).some(({ name }) => name === 'w:commentReference'),
    );
    trackRuns(runs, this.#own, this.terms);
  }
}

const sameWords = (one: StandingPiece, other: StandingPiece): boolean =>
  one.words.length === other.words.length && one.words.every((word, index) => word === other.words[index]);

const hasBox = (node: Markup): boolean => hasInside(node, 'w:txbxContent');
const hasInnerTable = (row: Markup): boolean => hasInside(row, 'w:tbl');

function hasInside(node: Markup, name: string): boolean {
  let found = false;
  visitMarkup(node, (one) => {
    found ||= one !== node && one.name === name;
  });
  return found;
}

function stylesOf(file: WordFile): (id: string) => boolean {
  const path = file.related(file.main, 'styles');
  const ids = new Set(
    childrenOf(path === null ? undefined : file.part(path)?.root, 'w:style').map(
      ({ attributes }) => attributes['w:styleId'] ?? '',
    ),
  );
  return (id) => ids.has(id);
}
