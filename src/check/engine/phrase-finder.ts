/**
 * Finds the phrases of a list in a text by their words, one after another: each phrase looked for by itself would take the length of
 * the list times that of the text.
 */
import { pushAll } from '../../text/push-all.js';
import { findPhrase, patternOf } from './office-words.js';

export interface FoundPhrase {
  /** Its place in the list. */
  phrase: number;
  start: number;
  end: number;
}

/** What may follow the words so far, and the phrases that end with them. */
interface Branch {
  next: Map<string, Branch>;
  ends: { phrase: number; pattern: RegExp }[];
}

/** "Tỉnh", "ủy", "23" of "Tỉnh ủy, 23"; none of ", ". */
const WORD = /[\p{L}\p{M}\d]+/gu;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\d]/u;

const newBranch = (): Branch => ({ next: new Map(), ends: [] });

/**
 * @returns where the phrases stand in a text, in the order of the list and then of the text, as `findPhrase` finds each
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => FoundPhrase[] {
  const root = newBranch();
  const others: number[] = [];
  phrases.forEach((phrase, index) => {
    if (BEGINS_WITH_WORD.test(phrase)) add(root, phrase.normalize('NFC'), index);
    else others.push(index);
  });
  return (text) => {
    const found = others.flatMap((phrase) =>
      findPhrase(text, phrases[phrase] ?? '').map((place) => ({ phrase, ...place })),
    );
    if (root.next.size > 0) pushAll(found, foundAlong(text, root));
    return found.sort((one, other) => one.phrase - other.phrase || one.start - other.start);
  };
}

function add(root: Branch, phrase: string, index: number): void {
  let branch = root;
  for (const [word] of phrase.matchAll(WORD)) {
    const key = word.toLowerCase();
    const next = branch.next.get(key) ?? newBranch();
    branch.next.set(key, next);
    branch = next;
  }
  branch.ends.push({ phrase: index, pattern: new RegExp(patternOf(phrase), 'iuy') });
}

function foundAlong(text: string, root: Branch): FoundPhrase[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const found: FoundPhrase[] = [];
  const endOf = new Map<number, number>();
  words.forEach(({ index: start }, first) => {
    let branch: Branch | undefined = root;
    for (let at = first; branch !== undefined; at++) {
      for (const { phrase, pattern } of branch.ends) {
        pattern.lastIndex = start;
        if ((endOf.get(phrase) ?? 0) > start || !pattern.test(text)) continue;
        endOf.set(phrase, pattern.lastIndex);
        found.push({ phrase, start, end: pattern.lastIndex });
      }
      branch = branch.next.get(words[at]?.word ?? '');
    }
  });
  return found;
}
