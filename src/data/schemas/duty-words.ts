/** Words that say how far a provision binds, and whom: templates/language/duty-words.yaml. */
import { z } from 'zod';

const phrase = z.string().min(1);

const dutyWords = z.strictObject({
  binding: z.array(phrase),
  soft: z.array(phrase),
  bearers: z.array(z.array(phrase).min(1)),
});
export type DutyWords = z.infer<typeof dutyWords>;

/** @param value the file's parsed YAML @throws ZodError naming what is ill-typed */
export function parseDutyWords(value: unknown): DutyWords {
  return dutyWords.parse(value);
}
