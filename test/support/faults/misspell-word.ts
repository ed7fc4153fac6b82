import { foldForMatching } from '../../../src/text/index.js';
import type { Choice } from '../seeded-choice.js';
import { type Fault, type FaultClass, textPlaces, withText } from './fault.js';

/** Marks of tone: none, huyền, ngã, hỏi, sắc, nặng. */
const TONES = ['', '\u0300', '\u0303', '\u0309', '\u0301', '\u0323'];
const TONE = /[\u0300\u0303\u0309\u0301\u0323]/u;
/** The marks that make another vowel of one: mũ, móc, á. */
const SHAPE = /[\u0302\u031b\u0306]/u;
/** Letters that sound alike, and are taken for each other: s for x, ch for tr, d for gi. */
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^s(?=[^h])/u, 'x'],
  [/^x/u, 's'],
  [/^tr/u, 'ch'],
  [/^ch/u, 'tr'],
  [/^gi(?=[^ê])/u, 'd'],
  [/^ngh(?=[iêe])/u, 'ng'],
  [/^l/u, 'n'],
];

/** A word with its slip of the pen; the word itself where this slip cannot be made in it. */
type Slip = (word: string, choice: Choice) => string;

const SLIPS: Readonly<Record<string, Slip>> = {
  tone: (word, choice) => {
    const letters = word.normalize('NFD');
    const marked = TONE.test(letters) ? letters.replace(TONE, choice.of(TONES)) : word;
    return marked.normalize('NFC');
  },
  'tone left out': (word) => word.normalize('NFD').replace(TONE, '').normalize('NFC'),
  'shape left out': (word) => word.normalize('NFD').replace(SHAPE, '').normalize('NFC'),
  'd for đ': (word) => word.replace('đ', 'd'),
  'letters changed about': (word, choice) => {
    const at = choice.number(Math.max(1, word.length - 1));
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  },
  'letter doubled': (word, choice) => {
    const at = choice.number(word.length);
    return word.slice(0, at + 1) + word.slice(at);
  },
  'letter left out': (word, choice) => {
    const at = choice.number(word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  onset: (word) =>
    ONSETS.reduce((found, [from, to]) => (found === word ? word.replace(from, to) : found), word),
};

/** A word of small letters between two others. */
const WORD = /(?<=\p{L} )\p{Ll}{3,}(?= \p{L})/gu;

/** A word written twice: "vận vận". */
const REPETITION: Readonly<Record<string, Slip>> = { 'word repeated': (word) => `${word} ${word}` };

/** A slip of the pen in one word: of its marks, or of its letters. */
export const misspellWord: FaultClass = {
  name: 'typo',
  rules: [
    'no-suspected-typo',
    'no-impossible-syllable',
    'no-repeated-word',
    'no-confused-word',
    'no-slipped-mark',
  ],
  least: 0.98,
  faultsIn: (draft, choice) => plant(SLIPS, draft, choice),
};

/**
 * A word written twice. Where the two may be parts of two words that meet ("sáng tạo tạo sự chuyển biến") nothing is said, so that
 * fewer are found than of other slips: a finding that is wrong costs more than one that is missing.
 */
export const repeatWord: FaultClass = {
  name: 'word repeated',
  rules: ['no-repeated-word'],
  least: 0.8,
  faultsIn: (draft, choice) => plant(REPETITION, draft, choice),
};

function plant(
  slips: Readonly<Record<string, Slip>>,
  draft: Parameters<FaultClass['faultsIn']>[0],
  choice: Choice,
): Fault[] {
  const words = textPlaces(draft).flatMap((place) =>
    [...place.text.matchAll(WORD)].map(({ index, 0: word }) => ({ place, index, word })),
  );
  return Object.entries(slips).flatMap(([kind, slip]) => {
    const slipped = choice.some(words, 8).flatMap(({ place, index, word }) => {
      const wrong = slip(word, choice);
      return isSame(word, wrong) ? [] : [{ place, index, word, wrong }];
    });
    return slipped.slice(0, 3).map(({ place, index, word, wrong }) => {
      const changed = place.text.slice(0, index) + wrong + place.text.slice(index + word.length);
      return {
        what: `${kind}, ${place.eId}: …${changed.slice(Math.max(0, index - 15), index + wrong.length + 15)}…  (${word} → ${wrong})`,
        subject: withText(draft, place, changed),
        isFoundBy: ({ eId, actual = '' }) =>
          eId === place.eId && actual.split(' ').some((word) => wrong.split(' ').includes(word)),
      };
    });
  });
}

/** Whether both are one word in another spelling: "hòa", "hoà"; "kỹ", "kĩ". */
const isSame = (word: string, wrong: string): boolean => foldForMatching(word) === foldForMatching(wrong);
