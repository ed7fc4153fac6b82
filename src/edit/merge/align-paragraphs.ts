/** Which paragraph of a returned copy is which paragraph of the draft. */
import { diffArrays } from 'diff';
import type { Markup } from '../markup.js';

export interface AlignedText {
  /** The words of the paragraph, composed and without blanks between them. */
  words: readonly string[];
  /** The outermost row and cell in which it stands. */
  row: Markup | null;
  cell: Markup | null;
  /** Whether it came in with a row and so is in no draft. */
  isNew: boolean;
}

/** A row, or a paragraph outside tables; of a cell one of its paragraphs. */
interface AlignedUnit {
  at: number[];
  words: readonly string[];
  isRow: boolean;
  isNew: boolean;
}

/** Paragraphs with less of their words in common have nothing to do with each other. */
const LEAST_LIKENESS = 0.3;
/** Rows of a table stand for each other by their place, also where no word is left. */
const SAME_TABLE = 0.02;
/** Up to so many pairs every one is weighed. */
const MOST_PAIRS = 250_000;

/** @returns of each paragraph of the copy its number in the draft, in rising order; null for a new one */
export function alignParagraphs(
  draft: readonly AlignedText[],
  copy: readonly AlignedText[],
): (number | null)[] {
  const paired: (number | null)[] = copy.map(() => null);
  const pair = (unit: AlignedUnit, other: AlignedUnit): void => {
    if (!unit.isRow) {
      paired[other.at[0] as number] = unit.at[0] as number;
      return;
    }
    const [cells, others] = [cellsOf(draft, unit), cellsOf(copy, other)];
    others.forEach((cell, column) => {
      for (const [own, its] of pairUnits(cells[column] ?? [], cell)) pair(own, its);
    });
  };
  for (const [unit, other] of pairUnits(unitsOf(draft), unitsOf(copy))) pair(unit, other);
  return paired;
}

/** Which texts of two rows of them answer each other, by their places, in rising order. */
export function pairTexts(
  own: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): [number, number][] {
  const unitsFrom = (texts: readonly (readonly string[])[]): AlignedUnit[] =>
    texts.map((words, at) => ({ at: [at], words, isRow: false, isNew: false }));
  return pairUnits(unitsFrom(own), unitsFrom(others)).map(([{ at }, { at: other }]) => [
    at[0] as number,
    other[0] as number,
  ]);
}

function unitsOf(texts: readonly AlignedText[]): AlignedUnit[] {
  const units: AlignedUnit[] = [];
  let row: Markup | null = null;
  texts.forEach((text, at) => {
    const last = units.at(-1);
    if (text.row !== null && text.row === row && last) {
      last.at.push(at);
      last.words = [...last.words, ...text.words];
    } else units.push({ at: [at], words: text.words, isRow: text.row !== null, isNew: text.isNew });
    row = text.row;
  });
  return units;
}

/** The paragraphs of a row, cell by cell. */
function cellsOf(texts: readonly AlignedText[], { at }: AlignedUnit): AlignedUnit[][] {
  const cells = new Map<Markup | null, AlignedUnit[]>();
  for (const one of at) {
    const { cell, words } = texts[one] as AlignedText;
    const unit = { at: [one], words, isRow: false, isNew: false };
    cells.set(cell, [...(cells.get(cell) ?? []), unit]);
  }
  return [...cells.values()];
}

/** Units that are equal in order, and between these those that are alike. */
function pairUnits(
  draft: readonly AlignedUnit[],
  copy: readonly AlignedUnit[],
): [AlignedUnit, AlignedUnit][] {
  if (draft.length === 1 && copy.length === 1 && !copy[0]?.isNew)
    return [[draft[0], copy[0]] as [AlignedUnit, AlignedUnit]];
  const pairs: [AlignedUnit, AlignedUnit][] = [];
  let gap: { draft: AlignedUnit[]; copy: AlignedUnit[] } = { draft: [], copy: [] };
  let [inDraft, inCopy] = [0, 0];
  for (const { added, removed, count } of diffArrays(keysOf(draft), keysOf(copy))) {
    const [units, others] = [draft.slice(inDraft, inDraft + count), copy.slice(inCopy, inCopy + count)];
    if (!added) inDraft += count;
    if (!removed) inCopy += count;
    if (removed) gap.draft = [...gap.draft, ...units];
    else if (added) gap.copy = [...gap.copy, ...others];
    else {
      for (const one of pairAlike(gap.draft, gap.copy)) pairs.push(one);
      units.forEach((unit, index) => {
        pairs.push([unit, others[index] as AlignedUnit]);
      });
      gap = { draft: [], copy: [] };
    }
  }
  for (const one of pairAlike(gap.draft, gap.copy)) pairs.push(one);
  return pairs;
}

const keysOf = (units: readonly AlignedUnit[]): string[] =>
  units.map(({ words, isRow, isNew }, at) => (isNew ? `new ${at}` : `${isRow} ${words.join(' ')}`));

/** Pairs units in order so that most words are shared. */
function pairAlike(
  draft: readonly AlignedUnit[],
  copy: readonly AlignedUnit[],
): [AlignedUnit, AlignedUnit][] {
  const [rows, columns] = [draft.length, copy.length];
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  /** The most that the rest from a row and a column can share. */
  const best = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      best[row * width + column] = Math.max(
        best[(row + 1) * width + column] as number,
        best[row * width + column + 1] as number,
        likenessOf(draft[row] as AlignedUnit, copy[column] as AlignedUnit) +
          (best[(row + 1) * width + column + 1] as number),
      );
  const pairs: [AlignedUnit, AlignedUnit][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = best[row * width + column] as number;
    if (here === best[(row + 1) * width + column]) row++;
    else if (here === best[row * width + column + 1]) column++;
    else pairs.push([draft[row++] as AlignedUnit, copy[column++] as AlignedUnit]);
  }
  return pairs;
}

/** The share of words that two units have in common (Dice); 0 where they are not to be paired. */
function likenessOf(one: AlignedUnit, other: AlignedUnit): number {
  if (other.isNew || one.isRow !== other.isRow) return 0;
  const counts = new Map<string, number>();
  for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other.words) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  const all = one.words.length + other.words.length;
  const likeness = all === 0 ? 0 : (2 * shared) / all;
  if (one.isRow) return likeness + SAME_TABLE;
  return likeness < LEAST_LIKENESS ? 0 : likeness;
}
