/** What two stretches say, without their marks: asked of every difference, and cheaper than folding their texts. */
import { isSpoken, type Word } from '../wording/index.js';

/** Whether both hold the same plain words in the same order; marks, blanks and habits of writing aside. */
export function saySame(base: readonly Word[], target: readonly Word[]): boolean {
  // Of most differences the first words tell.
  if (firstSpoken(base)?.id !== firstSpoken(target)?.id) return false;
  const [said, other] = [spokenOf(base), spokenOf(target)];
  return said.length === other.length && said.every(({ id }, index) => id === other[index]?.id);
}

function firstSpoken(words: readonly Word[]): Word | undefined {
  const first = words.find(isSpoken);
  return first && first.parts.length > 0 ? firstSpoken(first.parts) : first;
}

/** Whether both hold the same letters in the same order, wherever they are cut: "côngtác" and "công tác". */
export function spellSame(base: readonly Word[], target: readonly Word[]): boolean {
  // Of most differences the first letters tell.
  if (firstSpoken(base)?.folded[0] !== firstSpoken(target)?.folded[0]) return false;
  return lettersOf(base) === lettersOf(target);
}

const lettersOf = (words: readonly Word[]): string =>
  spokenOf(words).reduce((letters, { folded }) => letters + folded, '');

/** The plain words of a row, those of terms and quantities among them, without marks. */
function spokenOf(words: readonly Word[]): readonly Word[] {
  if (words.every(isPlainSpoken)) return words;
  return words.flatMap((word) => (word.parts.length > 0 ? word.parts : [word])).filter(isSpoken);
}

const isPlainSpoken = (word: Word): boolean => word.parts.length === 0 && isSpoken(word);
