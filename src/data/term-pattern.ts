/**
 * The small language in which terms.yaml writes what to find: plain words, "(a|b)" for alternatives, "(a |)" for what
 * may be missing, and "{field}" for words of the other tables.
 */
export const PATTERN_FIELDS = [
  'lostName',
  'newCity',
  'city',
  'ownName',
  'oldOrdinal',
  'ordinal',
  'number',
] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

const FIELD = new RegExp(`\\{(${PATTERN_FIELDS.join('|')})\\}`, 'g');

/** Brackets closed, "|" only within, known fields only: "(63|sáu mươi ba) tỉnh"; not "(63 tỉnh", "a|b" or "{name}". */
export function isPattern(text: string): boolean {
  return /^[^(){}|]+$/.test(withoutBrackets(text.replace(FIELD, ' ')));
}

/** The words that a field stands for; of a field left out nothing is found. */
export type FieldWords = Partial<Record<PatternField, readonly string[]>>;

const OF_NO_TABLE: FieldWords = { ordinal: ['[ivxlc]+'], number: ['\\d+'] };
const NOTHING = '(?!)';
/** Digits and small letters, with all that Vietnamese adds to them; many times faster to search than \p{L}. */
const LETTER = '[0-9a-z\u00e0-\u1ef9]';
const BLANKS = '\\s+';
/** "2020-2025" is found in "2020 - 2025" and "2020–2025" too. */
const DASH = '\\s*[-\u2010-\u2014]\\s*';

export interface CompiledPattern {
  /** Words of every match, the longest first: a text without one need not be searched, which spares most of the work. */
  needs: readonly string[];
  expression: RegExp;
}

/**
 * Makes one expression of a pattern: whole words, any blanks and dashes. Of alternatives the first that fits counts.
 * @param fold brings pattern and words to the form of the texts that will be searched, e.g. to lower case; the
 *   fields that no table fills stand for lower case
 */
export function compilePattern(
  text: string,
  words: FieldWords,
  fold: (text: string) => string,
): CompiledPattern {
  const source = text
    .split(/(\{\w+\}|[()|])/)
    .map((piece) => {
      if (piece === '(') return '(?:';
      if (piece === ')' || piece === '|') return piece;
      return piece.startsWith('{')
        ? fieldSource(piece.slice(1, -1) as PatternField, words, fold)
        : escapeWords(fold(piece));
    })
    .join('');
  return {
    needs: plainWords(text).map(fold),
    expression: new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'g'),
  };
}

/** The words outside brackets and fields: "dân" and "ban" of "ban dân (vận|tộc)"; none where all is in brackets. */
function plainWords(text: string): string[] {
  const words = withoutBrackets(text.replace(FIELD, ' ')).split(/[\s-]+/);
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

/** Whether a text has what every match has. */
export const mayHold = (text: string, { needs }: CompiledPattern): boolean =>
  needs.every((word) => text.includes(word));

/** Each pair of brackets, from the innermost out, is a blank afterwards; one that is not closed stays. */
function withoutBrackets(text: string): string {
  const outer = text.replace(/\([^()]*\)/g, ' ');
  return outer === text ? text : withoutBrackets(outer);
}

function fieldSource(field: PatternField, words: FieldWords, fold: (text: string) => string): string {
  const own = OF_NO_TABLE[field];
  if (own !== undefined) return own.join('|');
  const names = [...(words[field] ?? [])].sort((a, b) => b.length - a.length);
  return names.length === 0 ? NOTHING : `(?:${names.map((name) => escapeWords(fold(name))).join('|')})`;
}

/** Blanks beside a dash belong to the dash. */
function escapeWords(text: string): string {
  return text
    .split(/( *- *| +)/)
    .map((piece) => {
      if (piece.includes('-')) return DASH;
      return piece.trim() === '' && piece !== '' ? BLANKS : piece.replace(/[.*+?^$[\]\\/]/g, '\\$&');
    })
    .join('');
}
