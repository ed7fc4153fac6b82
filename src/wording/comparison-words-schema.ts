/** The form of comparison-words.yaml. */
import { z } from 'zod';
import type { ComparisonWords } from './comparison-words.js';

const phrase = z.string().min(1);
const rows = z.array(z.array(phrase).min(1));

export const comparisonWordsSchema: z.ZodType<ComparisonWords> = z.strictObject({
  modals: rows,
  duties: rows,
  holders: rows,
  spellings: rows,
  functions: z.array(phrase),
  carriers: z.array(phrase),
  lookalikes: z.array(phrase),
});
