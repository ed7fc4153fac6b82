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

const ONE_LETTER = new RegExp(`[${LETTERS}]`);
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
    let start = at;
    while (start < text.length && signOf(text.charCodeAt(start)) === BLANK) start++;
    const sign = start === text.length ? null : signOf(text.charCodeAt(start));
    let end = start;
    if (sign === LETTER) {
      do end++;
      while (end < text.length && signOf(text.charCodeAt(end)) >= LETTER);
    } else if (sign !== null) {
      end = endOf(sign === DIGIT ? NUMBER : MARK, text, start);
    }
    visit(sign === null ? 'end' : KINDS[sign], start, end);
    at = end;
  }
}

/** What a character is; letters and digits, of which words are, are the highest. */
const [UNKNOWN, BLANK, SIGN, LETTER, DIGIT] = [0, 1, 2, 3, 4] as const;
type Sign = typeof BLANK | typeof SIGN | typeof LETTER | typeof DIGIT;
const KINDS = { [BLANK]: 'end', [SIGN]: 'punctuation', [LETTER]: 'word', [DIGIT]: 'number' } as const;

/** Of each UTF-16 code unit, filled in when it is first met: a pattern takes many times as long as a look here. */
const SIGNS = new Uint8Array(2 ** 16);

function signOf(code: number): Sign {
  const known = SIGNS[code] as Sign | typeof UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const isLetter = ONE_LETTER.test(character);
  const sign = /\d/.test(character) ? DIGIT : isLetter ? LETTER : /\s/.test(character) ? BLANK : SIGN;
  SIGNS[code] = sign;
  return sign;
}

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
