/** The file of `--map`, YAML or JSON: pairs that a reviewer has fixed. */
import { z } from 'zod';
import { failer } from '../findings/failure.js';
import { valueFault } from '../findings/value-fault.js';
import type { messages } from './messages.vi.js';
import type { Pins } from './pins.js';

const eId = z.string().regex(/^[a-z]+\d*(_[^\s]+)?$/); // "art_9__cl_3", "dec__art_1"; not "Điều 9"

const pinFile: z.ZodType<Pins> = z.record(eId, z.union([eId, z.array(eId).min(1), z.null()]));

const fail = failer<typeof messages>();

/**
 * @param value the file's content as YAML or JSON gives it
 * @throws Failure `align.badPins`, naming the first place that is wrong
 */
export function parsePins(value: unknown): Pins {
  const parsed = pinFile.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fail('align.badPins', valueFault(parsed.error.issues[0], value));
}
