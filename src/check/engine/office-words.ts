/** A vocabulary file: an office's own words, which are no slips, and words that it does not want, as data. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import { SEVERITIES } from '../../findings/finding.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const phrase = z.string().trim().min(1);

const substitution = z.strictObject({
  /** What is not wanted: a word or a phrase, whatever its capitals. */
  avoid: phrase,
  /** What is said instead; none where it is left to the writer. */
  use: phrase.optional(),
  /** Why, as the office says it. */
  reason: phrase.optional(),
  severity: z.enum(SEVERITIES).optional(),
});
export type Substitution = z.infer<typeof substitution>;

export const officeWordsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Names, loan words and abbreviations that the rules of spelling let stand. */
  words: z.array(phrase).default([]),
  substitutions: z.array(substitution).default([]),
});
export type OfficeWords = z.infer<typeof officeWordsSchema>;

export const NO_OFFICE_WORDS: OfficeWords = { schemaVersion: 1, words: [], substitutions: [] };

/** @param value the file's parsed YAML. @throws Failure `check.badVocabulary` naming the place */
export function parseOfficeWords(value: unknown, file: string): OfficeWords {
  const parsed = officeWordsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') || '.';
  throw fail('check.badVocabulary', { file, path, problem: issue?.message ?? '' }, { cause: parsed.error });
}

/** Several vocabularies as one. */
export function joinOfficeWords(list: readonly OfficeWords[]): OfficeWords {
  return {
    schemaVersion: 1,
    words: list.flatMap(({ words }) => words),
    substitutions: list.flatMap(({ substitutions }) => substitutions),
  };
}

/** Where a phrase stands in a text as whole words, whatever its capitals and the form of its letters. */
export function findPhrase(text: string, wanted: string): { start: number; end: number }[] {
  const escaped = wanted
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])${escaped}(?![\\p{L}\\p{M}\\d])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
