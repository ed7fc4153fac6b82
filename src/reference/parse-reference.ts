import { z } from 'zod';
import { type Failure, failer } from '../findings/failure.js';
import { type About, aboutSchema } from './about.js';
import type { messages } from './messages.vi.js';
import { type Model, modelSchema } from './model.js';
import { type Requirement, requirementsSchema } from './requirements.js';

const fail = failer<typeof messages>();

export interface Reference {
  about: About;
  requirements: readonly Requirement[];
  model: Model;
}

/** The three files of a reference folder, each already read as YAML. */
export interface ReferenceSource {
  'reference.yaml': unknown;
  'requirements.yaml': unknown;
  'model.yaml': unknown;
}

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

/** What stops a command that is to use a reference which is not there. @param known ids of those that are */
export function unknownReference(id: string, known: readonly string[]): Failure {
  return fail('reference.unknown', { id, known: known.join(', ') });
}

function parseFile<S extends z.ZodType>(
  schema: S,
  source: ReferenceSource,
  file: keyof ReferenceSource,
): z.output<S> {
  const parsed = schema.safeParse(source[file]);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw fail('reference.badFile', {
    file,
    path: first?.path.join('.') ?? '',
    problem: first?.message ?? z.prettifyError(parsed.error),
  });
}
