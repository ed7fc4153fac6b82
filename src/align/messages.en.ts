import { wordFault } from '../findings/fault-words.en.js';
import type { messages as vietnamese } from './messages.vi.js';

export const messages: typeof vietnamese = {
  'align.unknownPin': ({ eId, side }) =>
    `The file of pairs names ${eId}, which the ${side === 1 ? 'first' : 'second'} text does not have. List the ids of a text with: danvan parse <file> --to outline`,
  'align.badPins': (fault) =>
    `The file of pairs is wrong${fault.path === '' ? '' : ` at ${fault.path}`}: ${wordFault(fault)}. Each line has an id of the base, a colon, and the id that answers it, or null (for instance art_5: art_7).`,
};
