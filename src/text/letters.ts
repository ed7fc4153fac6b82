/**
 * Letters and their combining marks, to stand inside the brackets of a pattern: Latin, Greek and Cyrillic, plain
 * and full width, which is all that Vietnamese documents hold. Written out because V8 takes several milliseconds
 * to compile each pattern with `\p{L}`, a cost that every short run of the program would pay.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ʯ\\u0300-\\u036fͰ-ӿḀ-ỿＡ-Ｚａ-ｚ';

/** What must not stand before a word or after it. */
export const NO_LETTER_BEFORE = `(?<![${LETTERS}])`;
export const NO_LETTER_AFTER = `(?![${LETTERS}])`;

/**
 * A word of a pattern in capital or small letters. A pattern that takes all its letters in any case takes V8 ten times as
 * long to compile where it holds a class such as `LETTERS`.
 */
export const anyCase = (word: string): string =>
  Array.from(word, (letter) => {
    const capital = letter.toUpperCase();
    return capital === letter ? letter : `[${letter}${capital}]`;
  }).join('');
