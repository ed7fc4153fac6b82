/** Cuts Vietnamese text into words for comparing: one syllable, one number or one mark of punctuation each. */
import { LEGAL_NUMBER_TAIL } from './legal-numbers.js';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'end';

export interface Token {
  kind: TokenKind;
  text: string;
  /** The blanks before it, as they stand in the text. */
  blank: string;
  /** Offset of `text`, after the blanks. */
  start: number;
}

/** "23-QĐ/TW", "10/2022/QH15", "2.1", "1.000", "30/7/2021", "5a"; of "2020-2025" and "1-Mục" only the first figure. */
const NUMBER = `\\p{N}[\\p{L}\\p{N}\\p{M}]*(?:${LEGAL_NUMBER_TAIL}|(?:[.,:/]\\p{N}[\\p{L}\\p{N}\\p{M}]*)+(?:${LEGAL_NUMBER_TAIL})?)?`;
const WORD = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*';
/** One mark, or one mark repeated: "...", "-----"; of "”." two tokens. */
const PUNCTUATION = '([^\\s])\\4*';

const TOKEN = new RegExp(`(\\s*)(?:(${NUMBER})|(${WORD})|${PUNCTUATION})|\\s+$`, 'gu');

/**
 * Tokens of a text in NFC, in order: `joinTokens` gives back exactly the text. Blanks after the last word are
 * kept in a token of kind `end`, whose text is empty.
 */
export function tokenizeWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, blank = whole, number, word] = match;
    const token = whole.slice(blank.length);
    const kind =
      number !== undefined ? 'number' : word !== undefined ? 'word' : token === '' ? 'end' : 'punctuation';
    tokens.push({ kind, text: token, blank, start: match.index + blank.length });
  }
  return tokens;
}

/** The text that the tokens were cut from; of a part of them, that part with its blanks. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ blank, text }) => blank + text).join('');
}
