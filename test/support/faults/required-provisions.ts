import type { Document } from '../../../src/tree/nodes.js';
import { findByEId } from '../../../src/tree/visit.js';
import { reference } from '../draft-materials.js';

/** Ids of the articles and clauses that every draft must have; a draft has them under the numbers of the reference. */
export function requiredProvisions(tree: Document, kind: 'article' | 'clause'): string[] {
  return reference.requirements
    .filter(({ provision, optional }) => provision === kind && !optional)
    .map(({ id }) => id)
    .filter((id) => findByEId(tree, id) !== null);
}

/** Of 96 provisions in 34 drafts every fifth is some 650 faults. */
export const EVERY = 5;

/** Every so many of a list, beginning elsewhere for each draft, so that all drafts together have every one. */
export function shareOf<T>(all: readonly T[], every: number, index: number): T[] {
  return all.filter((_, at) => at % every === index % every);
}
