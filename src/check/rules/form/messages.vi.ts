import type { Messages } from '../../../findings/finding.js';

export const messages = {} satisfies Messages;
