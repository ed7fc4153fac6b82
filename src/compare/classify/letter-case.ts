import { foldForMatching } from '../../text/index.js';
import type { Explains } from './context.js';
import { isSameFolded } from './habits.js';

/** Ban Dân vận and ban dân vận. */
export const isCase: Explains = (difference) => isSameFolded(difference, foldForMatching);
