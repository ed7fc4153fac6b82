import type { z } from 'zod';
import { failer } from '../findings/failure.js';
import { valueFault } from '../findings/value-fault.js';
import type { messages } from './messages.vi.js';
import type { Reference, ReferenceSource } from './reference.js';
import { aboutSchema } from './schemas/about.js';
import { modelSchema } from './schemas/model.js';
import { requirementsSchema } from './schemas/requirements.js';

const fail = failer<typeof messages>();

/**
 * Checks and types a reference.
 * @throws Failure `reference.badFile` with the file, the path in it and what is wrong there
 */
export function parseReference(source: ReferenceSource): Reference {
  return {
    about: parseFile(aboutSchema, source, 'reference.yaml'),
    requirements: parseFile(requirementsSchema, source, 'requirements.yaml'),
    model: parseFile(modelSchema, source, 'model.yaml'),
  };
}

function parseFile<S extends z.ZodType>(
  schema: S,
  source: ReferenceSource,
  file: keyof ReferenceSource,
): z.output<S> {
  const parsed = schema.safeParse(source[file]);
  if (parsed.success) return parsed.data;
  throw fail('reference.badFile', { file, ...valueFault(parsed.error.issues[0], source[file]) });
}
