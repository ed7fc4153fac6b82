/**
 * What pdf.js leaves out of a page in a legacy font: the names of the fonts, and the letter "ư", whose place in
 * TCVN3 is that of the soft hyphen, a sign that pdf.js takes for invisible. Both stand in the page's drawing
 * operators, which are costly, so that they are read only where the letters look like a legacy encoding.
 */
import type { PdfPage } from './open-pdf.js';
import type { PagePiece } from './page-pieces.js';

/** pdf.js's operators (its OPS table) that draw text; each glyph carries the character that it stands for. */
interface Glyph {
  unicode: string;
  /** The byte that draws it. */
  originalCharCode?: number;
}

/** The place of "ư". Some fonts call it a hyphen, because it looks like one in Western fonts. */
const SOFT_HYPHEN = '\u00ad';
const SOFT_HYPHEN_CODE = 0xad;

export interface PageLetters {
  /** All characters that the page draws, in order. */
  drawn: readonly Glyph[];
  /** Real names of the page's fonts by pdf.js' names. */
  fontNames: ReadonlyMap<string, string>;
}

/** Reads what a page draws, and the names of the fonts of its pieces. */
export async function readLetters(page: PdfPage, pieces: readonly PagePiece[]): Promise<PageLetters> {
  const operators = await page.getOperatorList();
  const drawn = operators.argsArray.flatMap((parts: unknown) => glyphsOf(parts));
  const fontNames = new Map<string, string>();
  for (const font of new Set(pieces.map((piece) => piece.font))) {
    if (page.commonObjs.has(font)) fontNames.set(font, String(page.commonObjs.get(font)?.name ?? ''));
  }
  return { drawn, fontNames };
}

/** The characters of a text operator's arguments: an array of glyphs and of numbers that move them. */
function glyphsOf(parts: unknown): Glyph[] {
  const glyphs: unknown = Array.isArray(parts) ? parts[0] : null;
  return Array.isArray(glyphs) ? glyphs.filter(isGlyph) : [];
}

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
  );
}

const BLANK = /\s/;

/** A drawn character as pdf.js gives it and as it is meant, the soft hyphens that stand against it, and whether a blank was drawn before it. */
interface DrawnCharacter {
  character: string;
  meant: string;
  before: number;
  after: number;
  followsBlank: boolean;
}

/** A soft hyphen belongs to the word that it touches: to the character before it, else to the one after. */
function attachSoftHyphens(drawn: readonly Glyph[]): DrawnCharacter[] {
  const characters: DrawnCharacter[] = [];
  let followsBlank = true;
  let before = 0;
  for (const { character, code } of drawn.flatMap(charactersOf)) {
    const last = characters.at(-1);
    if (character === SOFT_HYPHEN && !followsBlank && last) last.after++;
    else if (character === SOFT_HYPHEN) before++;
    else if (BLANK.test(character)) followsBlank = true;
    else {
      const meant = code === SOFT_HYPHEN_CODE && character === '-' ? SOFT_HYPHEN : character;
      characters.push({ character, meant, before, after: 0, followsBlank });
      before = 0;
      followsBlank = false;
    }
  }
  return characters;
}

function charactersOf(glyph: Glyph): { character: string; code: number | undefined }[] {
  return Array.from(glyph.unicode, (character) => ({ character, code: glyph.originalCharCode }));
}

/** A page with this share of blanks draws them all, so that one which pdf.js guessed from a distance is none. */
const DRAWS_BLANKS = 0.1;
/** Width of "ư" in shares of the size of the letters. */
const HYPHEN_WIDTH = 0.5;

/**
 * Puts the soft hyphens that pdf.js left out back into the pieces of a page and takes out the blanks that it
 * guessed inside words, in place. Pieces and drawn characters come in one order, so that all but blanks and
 * invisible signs must agree; from where they do not, the pieces stay as they are.
 */
export function restoreDrawnText(pieces: PagePiece[], drawn: readonly Glyph[]): void {
  const characters = attachSoftHyphens(drawn);
  const drawsBlanks =
    characters.filter((each) => each.followsBlank).length > characters.length * DRAWS_BLANKS;
  let next = 0;
  for (const piece of pieces) {
    let text = '';
    for (const character of piece.text) {
      const match = characters[next];
      if (BLANK.test(character)) {
        if (!drawsBlanks || text === '' || match?.followsBlank !== false) text += character;
      } else if (match?.character === character) {
        text += SOFT_HYPHEN.repeat(match.before) + match.meant + SOFT_HYPHEN.repeat(match.after);
        piece.right += (match.before + match.after) * piece.size * HYPHEN_WIDTH;
        next++;
      } else return;
    }
    piece.text = text;
  }
}

/** Gives the pieces the real names of their fonts, in place. */
export function nameFonts(pieces: PagePiece[], fontNames: ReadonlyMap<string, string>): void {
  for (const piece of pieces) piece.font = fontNames.get(piece.font) ?? '';
}
