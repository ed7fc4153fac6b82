/** What a copy does to one paragraph of the draft, as atoms at places of the draft's text: its tracked and its silent edits alike. */
import { diffArrays } from 'diff';
import { composeLetters } from '../../text/normalize.js';
import type { Markup } from '../markup.js';
import type { ChangeMark } from '../tracked-text.js';
import type { Piece } from './copy-text.js';

export type Atom =
  | { kind: 'delete'; from: number; to: number; mark: ChangeMark }
  /** `struck` where somebody took back what is put in. */
  | {
      kind: 'insert';
      at: number;
      text: string;
      mark: ChangeMark;
      struck: ChangeMark | null;
      form: Markup | undefined;
    }
  | { kind: 'break'; at: number; mark: ChangeMark; form: Markup | undefined }
  | { kind: 'comment'; at: number; id: string; side: 'start' | 'end' | 'reference' };

const WORD = /[\p{L}\p{M}\p{N}]+|\S/gu;

interface CopyWord {
  key: string;
  start: number;
  end: number;
}

const placedWords = (text: string, ignoresNumbers: boolean): CopyWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: ignoresNumbers ? composeLetters(word).replace(/\d+/g, '0') : composeLetters(word),
    start: index,
    end: index + word.length,
  }));

export const wordsOfText = (text: string): string[] => placedWords(text, false).map(({ key }) => key);

/** The text of a copy's paragraph before its tracked changes. */
export const formerTextOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' && piece.inserted === null ? piece.text : '')).join('');

/** A stretch that differs without a mark: of the copy's former text, and of the draft's. */
interface Hunk {
  copy: { start: number; end: number };
  draft: { start: number; end: number };
}

/**
 * @param silent who is said to have made what is changed without a mark
 * @param ignoresNumbers whether other numbers are no change, as in a header, where Word writes them anew
 */
export function atomsOf(
  draft: string,
  pieces: readonly Piece[],
  { silent, ignoresNumbers }: { silent: ChangeMark; ignoresNumbers: boolean },
): Atom[] {
  const { hunks, inDraft } = compareFormer(draft, formerTextOf(pieces), ignoresNumbers);
  const atoms: Atom[] = [];
  let [at, next] = [0, 0];
  /** Where the draft stands after what has been told of the current hunk. */
  const placeOf = (place: number): number => {
    const hunk = hunks[next - 1];
    return hunk && place <= hunk.copy.end && place >= hunk.copy.start ? hunk.draft.end : inDraft(place);
  };
  const openHunks = (upTo: number): void => {
    for (let hunk = hunks[next]; hunk && hunk.copy.start <= upTo; hunk = hunks[++next])
      if (hunk.draft.end > hunk.draft.start)
        atoms.push({ kind: 'delete', from: hunk.draft.start, to: hunk.draft.end, mark: silent });
  };
  for (const piece of pieces) {
    if (piece.kind === 'comment') {
      atoms.push({ kind: 'comment', at: placeOf(at), id: piece.id, side: piece.side });
      continue;
    }
    if (piece.kind === 'break') {
      openHunks(at);
      atoms.push({ kind: 'break', at: placeOf(at), mark: piece.inserted, form: piece.form });
      continue;
    }
    const { text, inserted, struck, form } = piece;
    if (inserted) {
      atoms.push({ kind: 'insert', at: placeOf(at), text, mark: inserted, struck, form });
      continue;
    }
    for (const end = at + text.length, start = at; at < end; ) {
      openHunks(at);
      const hunk = hunks[next - 1];
      const isInHunk = hunk !== undefined && at >= hunk.copy.start && at < hunk.copy.end;
      const until = Math.min(end, isInHunk ? hunk.copy.end : (hunks[next]?.copy.start ?? end));
      if (isInHunk) {
        const words = text.slice(at - start, until - start);
        atoms.push({ kind: 'insert', at: hunk.draft.end, text: words, mark: silent, struck, form });
      } else if (struck && inDraft(until) > placeOf(at))
        atoms.push({ kind: 'delete', from: placeOf(at), to: inDraft(until), mark: struck });
      at = until;
    }
  }
  openHunks(at);
  return atoms;
}

function compareFormer(
  draft: string,
  copy: string,
  ignoresNumbers: boolean,
): { hunks: Hunk[]; inDraft: (place: number) => number } {
  const [words, others] = [placedWords(draft, ignoresNumbers), placedWords(copy, ignoresNumbers)];
  const pairs: [CopyWord, CopyWord][] = [];
  let [one, other] = [0, 0];
  const keysOf = (list: readonly CopyWord[]) => list.map(({ key }) => key);
  for (const { added, removed, count } of diffArrays(keysOf(words), keysOf(others))) {
    if (removed) one += count;
    else if (added) other += count;
    else
      for (let step = 0; step < count; step++)
        pairs.push([words[one++] as CopyWord, others[other++] as CopyWord]);
  }
  const hunks: Hunk[] = [];
  const end = { key: '', start: draft.length, end: draft.length };
  const otherEnd = { key: '', start: copy.length, end: copy.length };
  let last = { draft: 0, copy: 0 };
  for (const [word, otherWord] of [...pairs, [end, otherEnd] as const]) {
    const hunk = narrowed(draft, copy, {
      draft: { start: last.draft, end: word.start },
      copy: { start: last.copy, end: otherWord.start },
    });
    if (hunk) hunks.push(hunk);
    last = { draft: word.end, copy: otherWord.end };
  }
  const inDraft = (place: number): number => {
    const at = pairs.findLastIndex(([, { start }]) => start <= place);
    const [word, otherWord] = pairs[at] ?? [
      { start: 0, end: 0 },
      { start: 0, end: 0 },
    ];
    const stop = pairs[at + 1]?.[0].start ?? draft.length;
    if (place < otherWord.end) return Math.min(word.end, word.start + place - otherWord.start);
    return Math.min(stop, word.end + place - otherWord.end);
  };
  return { hunks, inDraft };
}

/** Blanks at which both sides begin or end are no part of the change; where nothing else differs there is none. */
function narrowed(draft: string, copy: string, { draft: one, copy: other }: Hunk): Hunk | null {
  const [words, others] = [draft.slice(one.start, one.end), copy.slice(other.start, other.end)];
  if (words.trim() === '' && others.trim() === '') return null;
  const tail = /\s$/u.test(words) && /\s$/u.test(others) ? 1 : 0;
  const isLonger = words.length > tail && others.length > tail;
  const head = isLonger && /^\s/u.test(words) && /^\s/u.test(others) ? 1 : 0;
  return {
    draft: { start: one.start + head, end: one.end - tail },
    copy: { start: other.start + head, end: other.end - tail },
  };
}
