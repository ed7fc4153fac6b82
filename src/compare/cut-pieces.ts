/** Cuts the text of a unit that was split: each unit into which it was split gets the piece that it took over. */
import { endOf, NO_LINE, type Unit, type Word, type WordedLine } from '../wording/index.js';
import { sharedRuns } from './match-words.js';

/** Which piece of the whole a unit got, from 0. Those that are not empty give the whole when joined with one blank. */
export interface CutPiece {
  unit: Unit;
  piece: number;
  line: WordedLine;
}

/**
 * @param whole the unit that was split
 * @param units what it was split into, in any order
 * @returns the pieces in the order of the whole; a unit that has none of its text gets an empty piece
 */
export function cutPieces(whole: Unit, units: readonly Unit[]): CutPiece[] {
  const ordered = inOrderOf(whole, units);
  const cuts = cutsBetween(whole, ordered);
  return ordered.map((unit, piece) => ({
    unit,
    piece,
    line: stretch(whole, cuts[piece] ?? 0, cuts[piece + 1] ?? whole.line.words.length),
  }));
}

/**
 * The units in the order in which their words stand in the whole. Two khoản that say nearly the same are found in each other's
 * words, so their own order holds where it explains as much of the whole.
 */
function inOrderOf(whole: Unit, units: readonly Unit[]): Unit[] {
  const found = inOrderOfWords(whole, units);
  const own = units.toSorted((a, b) => a.order - b.order);
  if (own.every((unit, index) => unit === found[index])) return found;
  const shared = (row: readonly Unit[]): number => matchedPlaces(whole, wordsOf(row)).length;
  return shared(own) >= shared(found) ? own : found;
}

const wordsOf = (units: readonly Unit[]): Word[] => units.flatMap(({ line }) => line.words);

function inOrderOfWords(whole: Unit, units: readonly Unit[]): Unit[] {
  const middle = (unit: Unit): number => {
    const places = matchedPlaces(whole, unit.line.words).map(([place]) => place);
    return places[places.length >> 1] ?? Number.POSITIVE_INFINITY;
  };
  return units
    .map((unit, index) => ({ unit, index, at: middle(unit) }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index)
    .map(({ unit }) => unit);
}

/** Index of the word at which each piece begins, and the number of words as the end of the last. */
function cutsBetween(whole: Unit, units: readonly Unit[]): number[] {
  const places = matchedPlaces(whole, wordsOf(units));
  const cuts = [0];
  let passed = 0;
  for (const unit of units.slice(0, -1)) {
    passed += unit.line.words.length;
    const last = places.findLast(([, place]) => place < passed)?.[0] ?? -1;
    const next = places.find(([, place]) => place >= passed)?.[0] ?? whole.line.words.length;
    cuts.push(Math.max(cuts.at(-1) ?? 0, bestCut(whole, last + 1, next)));
  }
  return [...cuts, whole.line.words.length];
}

/** The index of each shared word in the whole, and in the other words. */
function matchedPlaces(whole: Unit, words: readonly Word[]): [inWhole: number, inWords: number][] {
  return sharedRuns(whole.line.words, words).flatMap(({ base, target, length }) =>
    Array.from({ length }, (_, step): [number, number] => [base + step, target + step]),
  );
}

/** Between the words of two pieces, the place behind the last mark; a cut is only where one blank stands. */
function bestCut({ line }: Unit, from: number, to: number): number {
  const isBlankBefore = (index: number): boolean =>
    index === 0 ||
    index >= line.words.length ||
    line.text.slice(endOf(line, index - 1), line.starts[index]) === ' ';
  const places = Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => to - step).filter(
    isBlankBefore,
  );
  const behindMark = places.find((place) => line.words[place - 1]?.kind === 'punctuation');
  return behindMark ?? places[0] ?? line.words.length;
}

function stretch({ line }: Unit, from: number, to: number): WordedLine {
  if (from >= to) return NO_LINE;
  const start = from === 0 ? 0 : (line.starts[from] ?? 0);
  const end = to === line.words.length ? line.text.length : endOf(line, to - 1);
  return {
    text: line.text.slice(start, end),
    words: line.words.slice(from, to),
    starts: line.starts.slice(from, to).map((place) => place - start),
  };
}
