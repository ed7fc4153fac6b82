/** Cuts the text of a unit that was split into the pieces that went to each unit it was split into. */
import type { Unit, Word } from '../align/index.js';
import { matchWords } from './match-words.js';
import type { Line } from './text-changes.js';

/** Which piece of the whole a unit got, from 0. Those that are not empty give the whole when joined with one blank. */
export interface CutPiece {
  unit: Unit;
  piece: number;
  line: Line;
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
    line: stretch(whole, cuts[piece] ?? 0, cuts[piece + 1] ?? whole.words.length),
  }));
}

/** The units in the order in which their words stand in the whole. */
function inOrderOf(whole: Unit, units: readonly Unit[]): Unit[] {
  const middle = (unit: Unit): number => {
    const places = matchWords(whole.words, unit.words).pairs.map(([place]) => place);
    return places[places.length >> 1] ?? Number.POSITIVE_INFINITY;
  };
  return units
    .map((unit, index) => ({ unit, index, at: middle(unit) }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index)
    .map(({ unit }) => unit);
}

/** Index of the word at which each piece begins, and the number of words as the end of the last. */
function cutsBetween(whole: Unit, units: readonly Unit[]): number[] {
  const joined = units.flatMap(({ words }) => words);
  const { pairs } = matchWords(whole.words, joined);
  const cuts = [0];
  let passed = 0;
  for (const unit of units.slice(0, -1)) {
    passed += unit.words.length;
    const last = pairs.findLast(([, place]) => place < passed)?.[0] ?? -1;
    const next = pairs.find(([, place]) => place >= passed)?.[0] ?? whole.words.length;
    cuts.push(Math.max(cuts.at(-1) ?? 0, bestCut(whole, last + 1, next)));
  }
  return [...cuts, whole.words.length];
}

/** Between the words of two pieces, the place behind the last mark; a cut is only where one blank stands. */
function bestCut(whole: Unit, from: number, to: number): number {
  const isBlankBefore = (index: number): boolean => {
    const [before, after] = [whole.words[index - 1], whole.words[index]];
    return before === undefined || after === undefined || whole.text.slice(before.end, after.start) === ' ';
  };
  const places = Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => to - step).filter(
    isBlankBefore,
  );
  const behindMark = places.find((place) => whole.words[place - 1]?.kind === 'punctuation');
  return behindMark ?? places[0] ?? whole.words.length;
}

function stretch(whole: Unit, from: number, to: number): Line {
  const words = whole.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { text: '', words: [] };
  const start = from === 0 ? 0 : first.start;
  const end = to === whole.words.length ? whole.text.length : last.end;
  return { text: whole.text.slice(start, end), words: words.map((word) => shift(word, start)) };
}

function shift(word: Word, by: number): Word {
  const parts = word.parts.map((part) => shift(part, by));
  return { ...word, parts, start: word.start - by, end: word.end - by };
}
