/** Edits of one word of a clause, or of a paragraph. */
import type { ChangeClass } from '../../../src/compare/index.js';
import { restyleTone, toneStyleOf } from '../../../src/text/index.js';
import type { Article, Node, Paragraph } from '../../../src/tree/nodes.js';
import { selectAll } from '../../../src/tree/visit.js';
import type { Edit } from './edited-text.js';
import { parentOf, pick } from './places.js';

export const wordEdits = {
  rewordClause: changeText('rewordClause', null, reword),
  misspellClause: changeText('misspellClause', 'suspected-typo', misspell),
  respellClause: changeText('respellClause', 'spelling', respell),
  recaseClause: changeText('recaseClause', 'case', recase),
} satisfies Record<string, Edit>;

function changeText(
  edit: string,
  expected: ChangeClass | null,
  change: (text: string, at: number) => string | null,
): Edit {
  return (copy, { at, to }) => {
    const texts = (article: Article): Paragraph[] =>
      selectAll(article, 'paragraph').filter(({ value }) => change(value, to) !== null);
    const article = copy.take(at, (one) => texts(one).length > 0);
    if (!article) return;
    const text = pick(texts(article), to);
    const holder = parentOf(copy.target, text);
    // A first paragraph stands on the line of its clause.
    const unit: Node = holder.type !== 'article' && holder.children[0] === text ? holder : text;
    copy.plant(edit, copy.origin(unit), unit, 'changed', expected);
    text.value = change(text.value, to) as string;
    copy.touch(text, unit);
  };
}

/** Puts another word for one: the same duty in other words, or another duty. */
function reword(text: string, at: number): string | null {
  return text.split(' ').length < 8
    ? null
    : changeWord(
        text,
        at,
        () => true,
        () => pick(OTHER_WORDS, at),
      );
}

const OTHER_WORDS = ['khẩn trương', 'sâu sát', 'kịp thời rà soát', 'mười hai ngày', 'tận tâm'];

/** Puts another mark on a vowel: a slip that gives another syllable, or none. */
function misspell(text: string, at: number): string | null {
  return changeWord(text, at, (word) => slip(word) !== word, slip);
}

const SLIPS: readonly (readonly [right: string, wrong: string])[] = [
  ['ả', 'â'],
  ['ế', 'ể'],
  ['ư', 'ự'],
  ['ì', 'i'],
  ['ạ', 'á'],
  ['ộ', 'ổ'],
  ['ậ', 'ẩ'],
];

function slip(word: string): string {
  const found = SLIPS.find(([right]) => word.includes(right));
  return found ? word.replace(found[0], found[1]) : word;
}

function respell(text: string, at: number): string | null {
  const other = (word: string): string => restyleTone(word, toneStyleOf(word) === 'old' ? 'new' : 'old');
  return changeWord(text, at, (word) => toneStyleOf(word) !== null, other);
}

function recase(text: string, at: number): string | null {
  return changeWord(
    text,
    at,
    () => true,
    ([first = '', ...rest]) => {
      const lower = first.toLowerCase();
      return (first === lower ? first.toUpperCase() : lower) + rest.join('');
    },
  );
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu;

function changeWord(
  text: string,
  at: number,
  fits: (word: string) => boolean,
  change: (word: string) => string,
): string | null {
  const words = [...text.matchAll(WORD)].filter(([word]) => fits(word));
  const found = words[at % Math.max(1, words.length)];
  if (!found) return null;
  return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
}
