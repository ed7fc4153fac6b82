/** The words of a provision, as two texts are compared for what binds. */
import { foldForMatching, scanWords } from '../text/index.js';
import { OMISSION } from './model-tree.js';

export type Words = readonly string[];

export interface ProvisionWords {
  /** Folded words and numbers; what a profile fills in stands as a word that no text has. */
  words: Words;
  /** Before which words a mark stands; a mark after the last counts too. */
  breaks: ReadonlySet<number>;
}

/** Makes the reader, which folds each spelling of a word once. */
export function provisionReader(): (text: string) => ProvisionWords {
  const folded = new Map<string, string>();
  return (text) => {
    const words: string[] = [];
    const breaks = new Set<number>();
    scanWords(text, (kind, start, end) => {
      const word = text.slice(start, end);
      if (kind === 'end' || (kind === 'punctuation' && word !== OMISSION)) {
        breaks.add(words.length);
        return;
      }
      const known = folded.get(word) ?? (word === OMISSION ? word : foldForMatching(word));
      folded.set(word, known);
      words.push(known);
    });
    breaks.add(words.length);
    return { words, breaks };
  };
}

/** Where the words stand in a text, one after the other. */
export function placesOf(words: Words, text: Words): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words[0] ?? ''); at >= 0; at = text.indexOf(words[0] ?? '', at + 1)) {
    if (words.every((word, index) => text[at + index] === word)) places.push(at);
  }
  return places;
}

/** Whether the words stand right before a place of the text. */
export function endsWith(text: Words, at: number, words: Words): boolean {
  return words.every((word, index) => text[at - words.length + index] === word);
}
