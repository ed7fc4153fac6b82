import type { messages } from './messages.vi.js';

/** The words that the renderers of a comparison print, in the reader's language. */
export type ComparisonMessages = typeof messages;
