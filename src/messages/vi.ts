import { messages as commands } from '../commands/messages.vi.js';
import { messages as print } from '../print/messages.vi.js';

export const vi = { ...commands, ...print };
