/** Which words of a line the line beside it does not have, so that an officer sees them at once. */
import { longestCommonRow } from '../../compare/longest-common-row.js';
import { foldSpelling } from '../../text/fold.js';

/** A stretch of a line; all together are the line. */
export interface WordStretch {
  text: string;
  isOther: boolean;
}

/** Beyond so many words that differ two lines have nothing to do with each other. */
const MOST_EDITS = 600;

/** Spelling, capitals and the marks between words do not count. */
export function otherWordsOf(text: string, beside: string): WordStretch[] {
  const words = text.split(BEFORE_WORD);
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const key = foldSpelling(withoutMarks(word.trim())).toLowerCase();
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const row = longestCommonRow(beside.split(BEFORE_WORD).map(idOf), words.map(idOf), MOST_EDITS);
  const isOther = words.map(() => true);
  for (const { target, length } of row) isOther.fill(false, target, target + length);
  const stretches: WordStretch[] = [];
  words.forEach((word, at) => {
    // One word that both have by chance between two others does not part them.
    const other = isOther[at] === true || (isOther[at - 1] === true && isOther[at + 1] === true);
    const last = stretches.at(-1);
    if (last?.isOther === other) last.text += word;
    else stretches.push({ text: word, isOther: other });
  });
  return stretches;
}

/** Between a blank and the word after it, so that each word keeps the blank that follows it. */
const BEFORE_WORD = /(?<=\s)(?=\S)/;

/** "nước" of "nước,"; a dash alone stays. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && '.,;:/'.includes(word.charAt(end - 1))) end -= 1;
  return end === 0 ? word : word.slice(0, end);
}
