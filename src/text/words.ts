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

const BLANKS = /\s+/uy;
const WORD = new RegExp(`[${LETTERS}][${LETTERS}\\d]*`, 'uy');
/** One mark, or one mark repeated: "...", "-----"; of "”." two tokens. */
const MARK = /(\S)\1*/uy;

/** "23-QĐ/TW", "10/2022/QH15", "2.1", "1.000", "30/7/2021", "5a"; of "2020-2025" and "1-Mục" only the first figure. */
const DIGITS_AND_LETTERS = `\\d[${LETTERS}\\d]*`;
const NUMBER = new RegExp(
  `${DIGITS_AND_LETTERS}(?:[.,:/]${DIGITS_AND_LETTERS})*(?:${LEGAL_NUMBER_TAIL})?`,
  'y',
);

/**
 * Walks over the tokens of a text in NFC, in order, and keeps none of them: for those who read many texts.
 * @param visit gets the kind and the offsets of each token; blanks after the last word are before a token of kind
 *   `end`, which is empty
 */
export function scanWords(text: string, visit: (kind: TokenKind, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const start = endOf(BLANKS, text, at);
    const [kind, end] = tokenAt(text, start);
    visit(kind, start, end);
    at = end;
  }
}

function tokenAt(text: string, start: number): [kind: TokenKind, end: number] {
  if (start === text.length) return ['end', start];
  const end = endOf(WORD, text, start);
  if (end > start) return ['word', end];
  // Tried at a digit only: the pattern of numbers is long.
  const code = text.charCodeAt(start);
  return code >= ZERO && code <= NINE
    ? ['number', endOf(NUMBER, text, start)]
    : ['punctuation', endOf(MARK, text, start)];
}

const [ZERO, NINE] = [0x30, 0x39];

/** Where a sticky pattern that matches at an offset ends; the offset where it does not. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/**
 * Tokens of a text in NFC, in order: `joinTokens` gives back exactly the text. Blanks after the last word are
 * kept in a token of kind `end`, whose text is empty.
 */
export function tokenizeWords(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  scanWords(text, (kind, start, end) => {
    tokens.push({ kind, text: text.slice(start, end), blank: text.slice(from, start), start });
    from = end;
  });
  return tokens;
}

/** The text that the tokens were cut from; of a part of them, that part with its blanks. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ blank, text }) => blank + text).join('');
}
