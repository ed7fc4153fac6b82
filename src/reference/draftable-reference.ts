import type { ReferenceLevel } from './model.js';
import { LEVELS } from './model.js';
import type { Reference } from './reference.js';

/**
 * A reference that documents can be drafted from. An imported text is one regulation for all levels and has no
 * articles of a local decision: these are the reconstruction's.
 */
export function draftableReference(reference: Reference, reconstruction: Reference): Reference {
  const { about, model } = reference;
  if (about.status === 'reconstructed') return reference;
  const decision = reconstruction.model.filter(({ id }) => id.startsWith('dec__'));
  const always = LEVELS.map((level): [ReferenceLevel, { from: string }] => [level, { from: about.date }]);
  return {
    ...reference,
    about: { ...about, levels: Object.fromEntries(always) },
    model: [...decision, ...model.filter(({ id }) => !id.startsWith('dec__'))],
  };
}
