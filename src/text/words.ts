/** Cuts Vietnamese text into words for comparing: one syllable, one number or one mark of punctuation each. */
import { LEGAL_NUMBER_TAIL } from './legal-numbers.js';
import { LETTERS } from './letters.js';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'end';

export interface Token {
  kind: TokenKind;
  text: string;
  /** The blanks before it, as they stand in the text. */
  blank: string;
  /** Offset of `text`, after the blanks. */
  start: number;
}

/** A word; else the first digit of a number; else one mark, or one mark repeated: "...", "-----"; of "”." two tokens. */
const TOKEN = new RegExp(`(\\s*)(?:([${LETTERS}][${LETTERS}\\d]*)|(\\d)|(\\S)\\4*)|\\s+$`, 'gu');

/** "23-QĐ/TW", "10/2022/QH15", "2.1", "1.000", "30/7/2021", "5a"; of "2020-2025" and "1-Mục" only the first figure. */
const DIGITS_AND_LETTERS = `\\d[${LETTERS}\\d]*`;
const NUMBER = new RegExp(
  `${DIGITS_AND_LETTERS}(?:[.,:/]${DIGITS_AND_LETTERS})*(?:${LEGAL_NUMBER_TAIL})?`,
  'y',
);

/**
 * Tokens of a text in NFC, in order: `joinTokens` gives back exactly the text. Blanks after the last word are
 * kept in a token of kind `end`, whose text is empty.
 */
export function tokenizeWords(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [whole, blank = whole, word, digit] = match;
    const start = match.index + blank.length;
    if (digit !== undefined) {
      // Its own pattern, since trying a whole number at every word makes the walk three times slower.
      TOKEN.lastIndex = endOfNumber(text, start);
      tokens.push({ kind: 'number', text: text.slice(start, TOKEN.lastIndex), blank, start });
      continue;
    }
    const token = whole.slice(blank.length);
    tokens.push({
      kind: word !== undefined ? 'word' : token === '' ? 'end' : 'punctuation',
      text: token,
      blank,
      start,
    });
  }
  return tokens;
}

function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  NUMBER.test(text);
  return NUMBER.lastIndex;
}

/** The text that the tokens were cut from; of a part of them, that part with its blanks. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ blank, text }) => blank + text).join('');
}
