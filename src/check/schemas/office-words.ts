/** The form of a vocabulary; it is opened only where there is one. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import { SEVERITIES } from '../../findings/finding.js';
import { valueFault } from '../../findings/value-fault.js';
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

/** @param value the file's parsed YAML. @throws Failure `check.badVocabulary` naming the place */
export function parseOfficeWords(value: unknown, file: string): OfficeWords {
  const parsed = officeWordsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fault = valueFault(parsed.error.issues[0], value);
  throw fail('check.badVocabulary', { file, ...fault }, { cause: parsed.error });
}
