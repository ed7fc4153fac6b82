/** What a returned copy does to the paragraphs and rows of the draft, and what of it has no place there. */
import type { Markup } from '../markup.js';
import { childOf, isMarkup } from '../markup-tree.js';
import type { ChangeMark } from '../tracked-text.js';
import { type AlignedText, alignParagraphs } from './align-paragraphs.js';
import { type Atom, atomsOf, formerTextOf, wordsOfText } from './atoms.js';
import { type CopyParagraph, goesOn, type Piece } from './copy-text.js';

export interface DraftParagraph extends AlignedText {
  text: string;
  element: Markup;
  parent: Markup;
  table: Markup | null;
}

/** A row that only the copy has. */
export interface ArrivingRow {
  beside: Markup;
  /** The table of the row beside which it stands. */
  table: Markup;
  where: 'before' | 'after';
  cells: string[];
  mark: ChangeMark;
}

export interface CopyChanges {
  /** By the number of the draft's paragraph. */
  atoms: Map<number, Atom[]>;
  endsStruck: { paragraph: number; mark: ChangeMark }[];
  rowsStruck: { row: Markup; mark: ChangeMark }[];
  rows: ArrivingRow[];
  /** Words that have no place in the draft's file, near one of its paragraphs. */
  unplaced: { near: number; text: string; mark: ChangeMark }[];
}

export interface CopyTerms {
  /** Who is said to have made what is changed without a mark. */
  silent: ChangeMark;
  ignoresNumbers: boolean;
}

export function copyChanges(
  draft: readonly DraftParagraph[],
  copy: readonly CopyParagraph[],
  terms: CopyTerms,
): CopyChanges {
  const texts = copy.map(({ pieces, row, cell, rowInserted }) => ({
    words: wordsOfText(formerTextOf(pieces)),
    row,
    cell,
    isNew: rowInserted !== null,
  }));
  return new ChangeFinder(draft, copy, alignParagraphs(draft, texts), terms).find();
}

class ChangeFinder {
  readonly #changes: CopyChanges = {
    atoms: new Map(),
    endsStruck: [],
    rowsStruck: [],
    rows: [],
    unplaced: [],
  };
  /** Rows of the copy, and of the draft, that have a paragraph in the other text. */
  readonly #known = new Set<Markup | null>();

  constructor(
    private readonly draft: readonly DraftParagraph[],
    private readonly copy: readonly CopyParagraph[],
    private readonly paired: readonly (number | null)[],
    private readonly terms: CopyTerms,
  ) {
    paired.forEach((number, at) => {
      if (number !== null) this.#known.add(draft[number]?.row ?? null).add(copy[at]?.row ?? null);
    });
  }

  find(): CopyChanges {
    const rows = new Set<Markup>();
    this.copy.forEach((one, at) => {
      const number = this.paired[at] ?? null;
      if (number !== null) this.#edit(number, one);
      else if (one.row === null || this.#known.has(one.row)) this.#arrive(at);
      else if (!rows.has(one.row)) {
        rows.add(one.row);
        this.#arriveRow(one.row, at);
      }
    });
    const present = new Set(this.paired);
    this.draft.forEach((one, number) => {
      if (!present.has(number)) this.#strike(number, one);
    });
    return this.#changes;
  }

  #add(number: number, atoms: readonly Atom[]): void {
    if (atoms.length > 0)
      this.#changes.atoms.set(number, [...(this.#changes.atoms.get(number) ?? []), ...atoms]);
  }

  #edit(number: number, { pieces, endStruck, rowStruck }: CopyParagraph): void {
    const { text, row } = this.draft[number] as DraftParagraph;
    this.#add(number, atomsOf(text, pieces, this.terms));
    if (endStruck) this.#strikeEnd(number, endStruck);
    if (rowStruck && row) this.#changes.rowsStruck.push({ row, mark: rowStruck });
  }

  /** A paragraph that the copy does not have. */
  #strike(number: number, { text, row, words }: DraftParagraph): void {
    const mark = this.terms.silent;
    if (words.length > 0) this.#add(number, [{ kind: 'delete', from: 0, to: text.length, mark }]);
    if (row !== null && !this.#known.has(row)) this.#changes.rowsStruck.push({ row, mark });
    else if (words.length > 0) this.#strikeEnd(number, mark);
  }

  /** The end that a section, a cell or the document needs stays. */
  #strikeEnd(number: number, mark: ChangeMark): void {
    const { element, parent } = this.draft[number] as DraftParagraph;
    const hasSection = childOf(childOf(element, 'w:pPr'), 'w:sectPr') !== undefined;
    if (!hasSection && goesOn(element, parent)) this.#changes.endsStruck.push({ paragraph: number, mark });
  }

  /** A paragraph that only the copy has: at the start of the one behind it, or at the end of the one before. */
  #arrive(at: number): void {
    const { pieces, properties, element, parent } = this.copy[at] as CopyParagraph;
    const mark = markOf(pieces) ?? this.terms.silent;
    const hasWords = pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
    if (!hasWords) {
      this.#keepComments(at, pieces);
      return;
    }
    const [before, after] = [this.#neighbour(at, -1), this.#neighbour(at, 1)];
    const isBehindOther = !followsParagraph(element, parent);
    const goesBefore =
      after !== null && (before === null || isBehindOther || this.#isFollowedByParagraph(before));
    if (goesBefore)
      this.#add(after, [
        ...this.#arriving(pieces, 0),
        { kind: 'break', at: 0, mark, form: properties } as const,
      ]);
    else if (before !== null) {
      const end = (this.draft[before] as DraftParagraph).text.length;
      this.#add(before, [{ kind: 'break', at: end, mark, form: undefined }, ...this.#arriving(pieces, end)]);
    } else this.#leave(at, pieces, mark);
  }

  #arriving(pieces: readonly Piece[], at: number): Atom[] {
    return pieces.map((piece): Atom => {
      if (piece.kind === 'comment') return { ...piece, at };
      if (piece.kind === 'break') return { kind: 'break', at, mark: piece.inserted, form: piece.form };
      const { text, inserted, struck, form } = piece;
      return { kind: 'insert', at, text, mark: inserted ?? this.terms.silent, struck, form };
    });
  }

  #arriveRow(row: Markup, at: number): void {
    const own = this.copy.filter((one) => one.row === row);
    const pieces = own.flatMap((one) => one.pieces);
    const mark = own[0]?.rowInserted ?? markOf(pieces) ?? this.terms.silent;
    const cells = [...new Set(own.map(({ parent }) => parent))].map((cell) =>
      own
        .filter(({ parent }) => parent === cell)
        .map(({ pieces }) => wordsOfPieces(pieces))
        .join(' '),
    );
    const beside = this.#rowBeside(row);
    if (cells.every((cell) => cell.trim() === '')) this.#keepComments(at, pieces);
    else if (beside) {
      this.#changes.rows.push({ ...beside, cells, mark });
      this.#keepComments(at, pieces);
    } else this.#leave(at, pieces, mark);
  }

  /** The row of the draft that is the nearest known one before a row of the copy in its table, or else behind it. */
  #rowBeside(row: Markup): Omit<ArrivingRow, 'cells' | 'mark'> | null {
    const draftOf = new Map<Markup, DraftParagraph>();
    this.copy.forEach((one, at) => {
      const number = this.paired[at] ?? null;
      const other = number === null ? undefined : this.draft[number];
      if (one.row && other?.row) draftOf.set(one.row, other);
    });
    const rows = (this.copy.find((one) => one.row === row)?.table?.children ?? []).filter(isMarkup);
    const place = rows.indexOf(row);
    const isKnown = (one: Markup) => draftOf.has(one);
    const before = rows.slice(0, place).findLast(isKnown);
    const other = before ?? rows.slice(place).find(isKnown);
    const { row: beside, table } = (other && draftOf.get(other)) ?? { row: null, table: null };
    return beside && table ? { beside, table, where: before ? 'after' : 'before' } : null;
  }

  #leave(at: number, pieces: readonly Piece[], mark: ChangeMark): void {
    this.#changes.unplaced.push({ near: this.#nearest(at), text: wordsOfPieces(pieces).trim(), mark });
    this.#keepComments(at, pieces);
  }

  /** Comments on what has no place of its own hang on the paragraph before. */
  #keepComments(at: number, pieces: readonly Piece[]): void {
    const near = this.#nearest(at);
    const end = this.draft[near]?.text.length;
    if (end === undefined) return;
    this.#add(
      near,
      pieces.flatMap((piece): Atom[] => (piece.kind === 'comment' ? [{ ...piece, at: end }] : [])),
    );
  }

  #nearest(at: number): number {
    return this.paired.slice(0, at).findLast((number) => number !== null) ?? 0;
  }

  /** The nearest paragraph of the draft in the same cell, or in the text around tables. */
  #neighbour(at: number, step: 1 | -1): number | null {
    const { parent } = this.copy[at] as CopyParagraph;
    for (let next = at + step; next >= 0 && next < this.copy.length; next += step) {
      const number = this.paired[next] ?? null;
      if (this.copy[next]?.parent === parent && number !== null) return number;
    }
    return null;
  }

  #isFollowedByParagraph(number: number): boolean {
    const { element, parent } = this.draft[number] as DraftParagraph;
    return goesOn(element, parent);
  }
}

const wordsOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

function markOf(pieces: readonly Piece[]): ChangeMark | null {
  for (const piece of pieces) if (piece.kind === 'text' && piece.inserted) return piece.inserted;
  return null;
}

/** Whether what stands right before an element is a paragraph, not a table. */
function followsParagraph(element: Markup, parent: Markup): boolean {
  const before = parent.children.slice(0, parent.children.indexOf(element)).findLast(isMarkup);
  return before?.name === 'w:p';
}
