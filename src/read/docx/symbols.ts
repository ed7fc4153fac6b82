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
