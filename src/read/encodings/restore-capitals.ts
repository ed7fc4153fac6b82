/**
 * TCVN3 has no capitals with tones, so text typed in capitals holds small letters: "NGHị ĐịNH CủA". Gives such
 * words their capitals back. Words that could be either ("Bộ", "Ký") follow the certain words of their line.
 */

/** A word that holds letters of the encoding: "CủA", "Ký"; not "12", and not the parts of a symbol: "QĐ-UBND". */
const WORD = /(?<![\p{L}\d][-/]|\/)(?<!\p{L})\p{L}+(?!\p{L})(?![-/])/gu;
/** Small letters that a Vietnamese keyboard gives without TCVN3: these prove that a word was typed small. */
const SMALL_ASCII = /[a-z]/;
/** Small letters without a tone have capitals in TCVN3: they too prove that a word was typed small. */
const SMALL_UNTONED = /[ăâêôơưđ]/;
const SMALL = /\p{Ll}/u;
/** A capital after the first letter: "NGHị", "CủA"; not "Ký". */
const INNER_CAPITAL = /^\p{L}.*\p{Lu}/u;

type Case = 'capital' | 'small' | 'either';

function caseOf(word: string): Case {
  if (SMALL_ASCII.test(word) || SMALL_UNTONED.test(word)) return 'small';
  if (INNER_CAPITAL.test(word)) return 'capital';
  return 'either';
}

function restoreLine(line: string): string {
  let capital = 0;
  let small = 0;
  for (const [word] of line.matchAll(WORD)) {
    const kind = caseOf(word);
    if (kind === 'capital') capital++;
    else if (kind === 'small') small++;
  }
  if (capital === 0) return line;
  return line.replace(WORD, (word) => {
    const kind = caseOf(word);
    const isCapital = kind === 'capital' || (kind === 'either' && capital > small);
    return isCapital && SMALL.test(word) ? word.toUpperCase() : word;
  });
}

/** A small letter that could not be typed as a capital, at the head of an item or of a sentence: "2- ủy ban". */
const HEAD = /(^\s*(?:[-–+]|(?:\d{1,3}(?:\.\d{1,3})*|\p{L})\s?[.)/-])\s+|[.!?]\s+)(\p{Ll})/gu;

function raiseHeads(line: string): string {
  return line.replace(HEAD, (whole, before: string, letter: string) =>
    SMALL_ASCII.test(letter) || SMALL_UNTONED.test(letter) ? whole : before + letter.toUpperCase(),
  );
}

/** Restores capitals line by line; a text without words in capitals and without heads comes back unchanged. */
export function restoreCapitals(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => raiseHeads(restoreLine(line)));
}
