/** Whether a text says that it leaves out a part of what it prints: "[...]" on a line of its own. */
import type { Document } from '../../tree/nodes.js';
import { selectAll } from '../../tree/visit.js';

/** "[...]", "(…)", "[…]."; not "…" and "......", which a form has for a blank. */
const OMISSION = /^(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\))[.;]?$/u;

/** The numbers and references of such a text are those of the whole, of which the rest stands elsewhere. */
export const hasOmissions = (root: Document): boolean =>
  selectAll(root, 'paragraph').some(({ value }) => OMISSION.test(value.trim()));
