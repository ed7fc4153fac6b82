/** Syllables that are only parts of words, and the words that they are parts of: what tells a slip from two words that meet. */
import type { WordPairs } from '../../data/index.js';
import { foldForMatching } from '../../text/index.js';

export interface MeetingWords {
  /** Whether a syllable hardly ever stands alone: "dụng". @param key as `KnownWord` has it */
  isBound(key: string): boolean;
  /** Whether two syllables make a word of which one is bound: "sử dụng", "dụng cụ". */
  isWord(first: string, second: string): boolean;
}

export function learnMeetings({ bound, meeting }: Pick<WordPairs, 'bound' | 'meeting'>): MeetingWords {
  const syllables = new Set(bound.map(foldForMatching));
  const words = new Set(meeting.map(foldForMatching));
  return {
    isBound: (key) => syllables.has(key),
    isWord: (first, second) => words.has(`${first} ${second}`),
  };
}
