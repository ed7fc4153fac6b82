/** The form of substance-words.yaml. */
import { z } from 'zod';
import type { SubstanceWords } from './substance-words.js';

const phrase = z.string().min(1);
const rows = z.array(z.array(phrase).min(1));

export const substanceWordsSchema: z.ZodType<SubstanceWords> = z.strictObject({
  modals: z.strictObject({ binding: rows, soft: rows, other: rows }),
  reversals: z.strictObject({ negations: rows, exceptions: rows, deputies: rows }),
  duties: rows,
  bearers: rows,
  persons: rows,
  holders: rows,
  spellings: rows,
  functions: z.array(phrase),
  carriers: z.array(phrase),
  fillers: z.array(phrase),
  headings: z.array(phrase),
  lookalikes: z.array(phrase),
});
