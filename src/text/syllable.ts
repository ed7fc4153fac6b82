/** Vietnamese syllables: their parts, and whether a word can be one at all. */
import { foldCase, foldForMatching, stripMarks } from './fold.js';
import { remember } from './remember.js';
import {
  FRONT_VOWELS,
  LABIAL_LOANS,
  LABIAL_ONSETS,
  ONSETS,
  ONSETS_BEFORE_FRONT_VOWEL,
  ONSETS_BEFORE_OTHER_VOWEL,
  ONSETS_BEFORE_Y,
  RIMES,
  RIMES_AFTER_GI,
  RIMES_AFTER_QU,
  RIMES_WITHOUT_ONSET,
  type Rime,
  STOP_CODAS,
  STOP_TONES,
  TONED_LETTERS,
  type Tone,
} from './syllable-tables.js';

export interface Syllable {
  /** As written: "ngh", "gi", "q"; empty where the syllable starts with its vowel. */
  onset: string;
  medial: '' | 'o' | 'u';
  /** The vowel as a sound: "iê" in "nghĩa", "tuyến" and "yêu" alike. */
  nucleus: string;
  coda: string;
  tone: Tone;
}

interface Bare {
  letters: string;
  tone: Tone;
  /** Index of the letter that carries the tone; -1 for ngang. */
  toneAt: number;
}

interface Cut {
  onset: string;
  rime: Rime;
  /** Where the rime's spelling starts in the word. */
  start: number;
}

/** A language of some seven thousand syllables: a text of many pages has one thousand of them, and each comes again and again. */
const REMEMBERED = 4000;

/**
 * Parts of a syllable as the orthography has it, whatever its case, in NFC or NFD. Null when there is no such
 * syllable: an impossible onset, rime or tone ("thễz", "nghan", "phap"), or a tone mark where it cannot stand
 * ("hòan", "qúy"). What is possible need not be a word.
 */
export const parseSyllable: (word: string) => Readonly<Syllable> | null = remember(partsOf, REMEMBERED);

function partsOf(word: string): Readonly<Syllable> | null {
  const bare = takeOffTone(foldCase(word));
  if (bare === null) return null;
  const cut = cutOnset(bare.letters);
  if (cut === null || !areAllowedTogether(cut, bare.letters) || !isToneAllowed(bare, cut)) return null;
  const { medial, nucleus, coda } = cut.rime;
  return { onset: cut.onset, medial, nucleus, coda, tone: bare.tone };
}

/** Whether a word can be a Vietnamese syllable: "phân" and "thuẩn" can, "thễz", "cac" and "committee" cannot. */
export function isPossibleSyllable(word: string): boolean {
  return parseSyllable(word) !== null;
}

/**
 * Whether two words are the same letters with other marks ("phân" and "phản", "dư" and "đự"), spelling habits
 * and case aside: equal words do not differ.
 */
export function differsOnlyByMarks(a: string, b: string): boolean {
  return foldCase(stripMarks(a)) === foldCase(stripMarks(b)) && foldForMatching(a) !== foldForMatching(b);
}

function takeOffTone(word: string): Bare | null {
  let letters = '';
  let tone: Tone = 'ngang';
  let toneAt = -1;
  for (const character of word) {
    const toned = TONED_LETTERS.get(character);
    if (toned !== undefined) {
      if (toneAt >= 0) return null;
      toneAt = letters.length;
      tone = toned.tone;
    }
    letters += toned?.letter ?? character;
  }
  return { letters, tone, toneAt };
}

function cutOnset(letters: string): Cut | null {
  if (letters.startsWith('qu')) return toCut('q', 2, RIMES_AFTER_QU.get(letters.slice(2)));
  if (letters.startsWith('gi')) {
    const rest = letters.slice(2);
    return toCut('gi', 2, RIMES_AFTER_GI.get(rest) ?? RIMES.get(rest));
  }
  const onset = ONSETS.find((candidate) => letters.startsWith(candidate)) ?? '';
  const rest = letters.slice(onset.length);
  return toCut(
    onset,
    onset.length,
    RIMES.get(rest) ?? (onset === '' ? RIMES_WITHOUT_ONSET.get(rest) : undefined),
  );
}

function toCut(onset: string, start: number, rime: Rime | undefined): Cut | null {
  return rime === undefined ? null : { onset, rime, start };
}

function areAllowedTogether({ onset, rime, start }: Cut, letters: string): boolean {
  if (onset === 'q') return true;
  const first = letters.charAt(start);
  // "giiên", "giya": the i of "gi" already is that vowel.
  if (onset === 'gi') return first !== 'i' && first !== 'y';
  if (onset === '' && rime.nucleus === 'iê' && rime.medial === '')
    return first === 'y' || rime.coda === '' || rime.coda === 'c';
  if (first === 'y' && !ONSETS_BEFORE_Y.has(onset)) return false;
  if (FRONT_VOWELS.has(first) ? ONSETS_BEFORE_OTHER_VOWEL.has(onset) : ONSETS_BEFORE_FRONT_VOWEL.has(onset))
    return false;
  if (rime.medial === '') return true;
  // The sound of c before a medial is written qu.
  if (onset === 'c') return false;
  return !LABIAL_ONSETS.has(onset) || LABIAL_LOANS.has(letters);
}

function isToneAllowed({ tone, toneAt }: Bare, { rime, start }: Cut): boolean {
  if (STOP_CODAS.has(rime.coda)) {
    if (!STOP_TONES.has(tone)) return false;
  }
  return toneAt < 0 || rime.tonePlaces.some((place) => start + place === toneAt);
}
