/** The form of defaults.yaml. */
import { z } from 'zod';
import { failer } from '../findings/failure.js';
import { LEVELS } from '../reference/model.js';
import type { messages } from './messages.vi.js';
import { PROFILE_FIELDS } from './profile-fields.js';

const profileDefault = z.strictObject({
  field: z.string().refine((field) => PROFILE_FIELDS.includes(field), {
    message: 'no such profile field',
    params: { fault: 'noField' },
  }),
  levels: z.array(z.enum(LEVELS)).min(1).optional(),
  /** First day on which the value holds, and the first on which it no longer does. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Fields that must have this value, or one of these, wherever the tone marks stand. */
  when: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  /** Fields that someone must have said; a day that is only today's says nothing of the document. */
  stated: z.array(z.string()).optional(),
  /** Handlebars fields may stand in strings: those of the profile that an earlier row or the user gave. */
  value: z.union([z.string(), z.int(), z.array(z.string())]),
  /** Why the text that uses it differs from the texts of 2021; goes to the officer with every such provision. */
  reason: z.string().optional(),
  /** What the officer must check before signing. */
  confirm: z.string().optional(),
  source: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});
export type ProfileDefault = z.infer<typeof profileDefault>;

export const defaultsSchema = z.array(profileDefault);

const fail = failer<typeof messages>();

/**
 * Checks the rows of defaults.yaml, already read as YAML.
 * @throws Failure `draft.badDefaults`
 */
export function parseDefaults(value: unknown): ProfileDefault[] {
  const parsed = defaultsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fail('draft.badDefaults', { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
}
