/**
 * The small language in which terms.yaml writes what to find: plain words, "(a|b)" for alternatives, "(a |)" for what
 * may be missing, and "{field}" for words of the other tables.
 */
import { z } from 'zod';

export const PATTERN_FIELDS = ['lostName', 'newCity', 'city', 'ordinal', 'number'] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

const FIELD = new RegExp(`\\{(${PATTERN_FIELDS.join('|')})\\}`, 'g');

/** Brackets closed, known fields only: "tỉnh {lostName}", "(63|sáu mươi ba) tỉnh"; not "(63 tỉnh", not "{name}". */
export const pattern = z.string().refine((text) => isBalanced(text) && !/[{}]/.test(text.replace(FIELD, '')), {
  error: 'a bracket is not closed or a field is not known',
});

/** The words that a field stands for; of a field left out nothing is found. */
export type FieldWords = Partial<Record<PatternField, readonly string[]>>;

const OF_NO_TABLE: FieldWords = { ordinal: ['[IVXLC]+'], number: ['\\d+'] };
const NOTHING = '(?!)';
const WORD_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
const BLANKS = '\\s+';
/** "2020-2025" is found in "2020 - 2025" and "2020–2025" too. */
const DASH = '\\s*[-\u2010-\u2014]\\s*';

/**
 * Makes one expression of patterns: whole words, any case, any blanks and dashes. Longer matches come first.
 * @param fold brings the patterns to the form of the texts that will be searched, e.g. to one place of tone marks
 */
export function compilePatterns(
  patterns: readonly string[],
  words: FieldWords,
  fold: (text: string) => string = (text) => text,
): RegExp {
  const sources = patterns.map((one) => sourceOf(fold(one), words, fold));
  return new RegExp(`${WORD_BEFORE}(?:${sources.join('|') || NOTHING})${WORD_AFTER}`, 'giu');
}

function sourceOf(text: string, words: FieldWords, fold: (text: string) => string): string {
  return text
    .split(/(\{\w+\}|[()|])/)
    .map((piece) => {
      if (piece === '(') return '(?:';
      if (piece === ')' || piece === '|') return piece;
      return piece.startsWith('{') ? fieldSource(piece.slice(1, -1) as PatternField, words, fold) : escape(piece);
    })
    .join('');
}

function fieldSource(field: PatternField, words: FieldWords, fold: (text: string) => string): string {
  const own = OF_NO_TABLE[field];
  if (own !== undefined) return own.join('|');
  const names = [...(words[field] ?? [])].sort((a, b) => b.length - a.length);
  return names.length === 0 ? NOTHING : `(?:${names.map((name) => escape(fold(name))).join('|')})`;
}

/** Blanks beside a dash belong to the dash. */
function escape(text: string): string {
  return text
    .split(/( *- *| +)/)
    .map((piece) => {
      if (piece.includes('-')) return DASH;
      return piece.trim() === '' && piece !== '' ? BLANKS : piece.replace(/[.*+?^$[\]\\/]/g, '\\$&');
    })
    .join('');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
