import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {};
