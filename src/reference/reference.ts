import { type Failure, failer } from '../findings/failure.js';
import type { messages } from './messages.vi.js';
import type { Model } from './model.js';
import type { About } from './schemas/about.js';
import type { Requirement } from './schemas/requirements.js';

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

/** What stops a command that is to use a reference which is not there. @param known ids of those that are */
export function unknownReference(id: string, known: readonly string[]): Failure {
  return fail('reference.unknown', { id, known: known.join(', ') });
}
