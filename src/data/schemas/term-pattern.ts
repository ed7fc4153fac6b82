/** The form of a pattern of terms.yaml. */
import { z } from 'zod';
import { isPattern } from '../term-pattern.js';

export const pattern = z.string().refine(isPattern, {
  error: 'a bracket is not closed, "|" stands outside brackets, or a field is not known',
});
