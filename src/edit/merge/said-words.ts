/** The words that each author adds, strikes and says in a file, so that the merged file can be held to those of the copies. */
import { composeLetters } from '../../text/normalize.js';
import { type CommentText, commentElements, commentLines } from '../comments.js';
import type { WordFile } from '../word-file.js';
import { formerTextOf, wordsOfText } from './atoms.js';
import { type CopyParagraph, type CopyReading, readCopy } from './copy-text.js';
import { STORY_KINDS, type StoryKind, storiesOfKind } from './draft-stories.js';

/** Of each author how often a word is to stand under that name. */
export type WantedWords = Map<string, Map<string, number>>;

export interface MissingWord {
  author: string;
  text: string;
}

/** The words of a copy's story with a mark, under who made it, and those that came or went without one. */
export function wantedWords(
  draft: readonly { text: string }[],
  copy: readonly CopyParagraph[],
  { silent, ignoresNumbers }: { silent: string; ignoresNumbers: boolean },
): WantedWords {
  const wanted: WantedWords = new Map();
  const want = (author: string, words: readonly string[]) => {
    const counts = countsOf(wanted, author);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { author, text } of markedTexts(copy)) want(author, lettersOf(text));
  const isCounted = (word: string) => !ignoresNumbers || !/\d/.test(word);
  const former = copy
    .filter(({ rowInserted }) => rowInserted === null)
    .map(({ pieces }) => formerTextOf(pieces));
  const [before, after] = [draft.map(({ text }) => text), former].map((texts) =>
    texts.flatMap(lettersOf).filter(isCounted),
  ) as [string[], string[]];
  want(silent, beyond(after, before));
  want(silent, beyond(before, after));
  return wanted;
}

/** Takes up what another copy or story wants; one author says the same in several copies only once. */
export function takeWanted(
  all: WantedWords,
  more: WantedWords,
  join: (one: number, other: number) => number,
): void {
  for (const [author, words] of more) {
    const counts = countsOf(all, author);
    for (const [word, count] of words) counts.set(word, join(counts.get(word) ?? 0, count));
  }
}

/** @returns the first word or comment that does not stand in the merged file under its author; null where none is missing */
export function missingIn(
  merged: WordFile,
  {
    words,
    comments,
    isKnown,
  }: { words: WantedWords; comments: Iterable<CommentText>; isKnown: CopyReading['isKnown'] },
): MissingWord | null {
  const markOf: CopyReading['markOf'] = ({ attributes }) => ({
    author: attributes['w:author'] ?? '',
    date: '',
  });
  const changed = STORY_KINDS.flatMap((kind: StoryKind) =>
    markedTexts(readCopy(storiesOfKind(merged, kind), { isKnown, markOf })),
  );
  const written = commentElements(merged).map((element) => ({
    author: element.attributes['w:author'] ?? '',
    text: commentLines(element).join('\n'),
  }));
  const left = [...written];
  for (const { author, lines } of comments) {
    const text = lines.join('\n');
    // One on a note or header says first of which.
    const at = left.findIndex((one) => one.author === author && one.text.endsWith(text));
    if (at < 0) return { author, text };
    left.splice(at, 1);
  }
  for (const [author, counts] of words) {
    const own = [...changed, ...written].filter((one) => one.author === author).map(({ text }) => text);
    const all = composeLetters(own.join('\n'));
    for (const [text, count] of counts) if (all.split(text).length <= count) return { author, text };
  }
  return null;
}

/** Each stretch that is put in or struck, under each who did so. */
const markedTexts = (paragraphs: readonly CopyParagraph[]): { author: string; text: string }[] =>
  paragraphs.flatMap(({ pieces, rowInserted }) =>
    pieces.flatMap((piece) => {
      if (piece.kind !== 'text') return [];
      const marks = [piece.inserted ?? rowInserted, piece.struck];
      return marks.flatMap((mark) => (mark ? [{ author: mark.author, text: piece.text }] : []));
    }),
  );

const lettersOf = (text: string): string[] => wordsOfText(text).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words of a list that it has more often than another. */
function beyond(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function countsOf(wanted: WantedWords, author: string): Map<string, number> {
  const counts = wanted.get(author) ?? new Map<string, number>();
  wanted.set(author, counts);
  return counts;
}
