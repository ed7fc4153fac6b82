import { legacyFont } from '../encodings/legacy-font.js';

/**
 * Characters of the picture fonts that Word documents use for bullets and check boxes, by font and by
 * their code in it. Word stores them at U+F000 plus the code.
 */
const SYMBOLS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  [
    'symbol',
    {
      45: '−',
      163: '≤',
      174: '→',
      176: '°',
      177: '±',
      179: '≥',
      180: '×',
      183: '•',
      184: '÷',
      185: '≠',
      190: '—',
      222: '⇒',
    },
  ],
  [
    'wingdings',
    {
      108: '●',
      110: '■',
      111: '□',
      113: '❑',
      117: '◆',
      118: '❖',
      159: '•',
      167: '▪',
      168: '◻',
      216: '➢',
      223: '←',
      224: '→',
      232: '➔',
      240: '⇨',
      251: '✗',
      252: '✓',
      253: '☒',
      254: '☑',
    },
  ],
  ['wingdings 2', { 80: '✓', 82: '☑', 83: '☒', 151: '•', 163: '□' }],
  ['wingdings 3', { 125: '▸' }],
] as [string, Record<number, string>][]);

/** Codes below 127 of Symbol are ASCII digits and punctuation as they look. */
const SYMBOL_AS_PRINTED = /[0-9.,:;()[\]{}+=<>/%!?&|_ ]/;

const PRIVATE_USE = /[\uf020-\uf0ff]/g;

/** "Wingdings 2", "Webdings", "MT Extra": fonts of signs, whose letters are others in any font of text. */
export const isPictureFont = (font: string): boolean =>
  SYMBOLS.has(font.toLowerCase()) ||
  /^(?:symbol|wingdings|webdings|mt extra|zapfdingbats|marlett)/i.test(font);

/** The printed character of a picture font's code; null where it is not known. */
export function symbolOf(font: string, code: number): string | null {
  const low = code & 0xff;
  const name = font.toLowerCase();
  const known = SYMBOLS.get(name)?.[low];
  if (known !== undefined) return known;
  const ascii = String.fromCharCode(low);
  return name === 'symbol' && SYMBOL_AS_PRINTED.test(ascii) ? ascii : null;
}

/**
 * What a `w:sym` says (ECMA-376 part 1, 17.3.3.30): the printed sign, or the letter that the font has at this code, which Word stores at
 * U+F000 plus the code. Null for a font of another encoding, whose letters are only known from their neighbours, and for no letter.
 */
export function symbolText(attributes: Readonly<Record<string, string>>): string | null {
  const font = attributes['w:font'] ?? '';
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return null;
  const letter = letterOf(code);
  return (
    symbolOf(font, code) ?? (legacyFont(font) === null && isPrinted(letter.charCodeAt(0)) ? letter : null)
  );
}

/** Control characters are none of the text (Unicode, C0 and C1). */
const isPrinted = (code: number): boolean => code >= 0x20 && !(code >= 0x7f && code <= 0x9f);

export const letterOf = (code: number): string => String.fromCharCode(code >= 0xf000 ? code & 0xff : code);

/**
 * Text of a picture font as it is printed. What is not known stays as it is.
 * @param font whose codes the characters of U+F020 to U+F0FF are; without one, Symbol, as Word does
 */
export function printSymbols(text: string, font: string | null): string {
  const name = font !== null && SYMBOLS.has(font.toLowerCase()) ? font : null;
  // A bullet "§" typed in Wingdings is a square; "o" in Courier New is an "o".
  if (name !== null && name.toLowerCase() !== 'symbol') {
    return [...text].map((letter) => symbolOf(name, letter.codePointAt(0) ?? 0) ?? letter).join('');
  }
  return text.replace(PRIVATE_USE, (letter) => symbolOf(name ?? 'Symbol', letter.charCodeAt(0)) ?? letter);
}
