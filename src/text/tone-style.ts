/**
 * The two habits of placing a tone mark in open syllables that end in oa, oe or uy: older "hòa, khỏe, ủy",
 * newer "hoà, khoẻ, uỷ". Both are right. In closed syllables ("hoàn", "huỳnh", "suýt") and after q ("quý")
 * there is one place only, so those words belong to neither habit and are never touched.
 */
import { NO_LETTER_AFTER } from './letters.js';

export type ToneStyle = 'old' | 'new';

/** Offices mix the habits by word group ("ủy" beside "khoá" is normal), so the groups are kept apart: oa means oa and oe. */
export type ToneGroup = 'uy' | 'oa';

const TONED = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
} as const;

const GROUPS: Readonly<Record<ToneGroup, readonly ['o' | 'u', 'a' | 'e' | 'y'][]>> = {
  uy: [['u', 'y']],
  oa: [
    ['o', 'a'],
    ['o', 'e'],
  ],
};

/** Of each style: "hoà", "KHOẺ", "uỷ", "Uỷ"; not "hoàn", "quý", "huỳnh", "hoa". */
const PATTERNS: Readonly<Record<ToneStyle, RegExp>> = {
  new: new RegExp(`(?:o[${TONED.a}${TONED.e}]|(?<!q)u[${TONED.y}])${NO_LETTER_AFTER}`, 'gi'),
  old: new RegExp(`(?:[${TONED.o}][ae]|(?<!q)[${TONED.u}]y)${NO_LETTER_AFTER}`, 'gi'),
};

interface Spelling {
  group: ToneGroup;
  old: string;
  new: string;
}

/** Both spellings of each vowel pair, by either of them: "oà" and "òa", in the four mixtures of case. */
const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(
  (['uy', 'oa'] as const).flatMap((group) =>
    GROUPS[group].flatMap(([first, second]) =>
      [...TONED[first]].flatMap((tonedFirst, i) => {
        const tonedSecond = TONED[second][i] ?? '';
        return withCases(tonedFirst, second).flatMap((old, j) => {
          const spelling = { group, old, new: withCases(first, tonedSecond)[j] ?? '' };
          return [[spelling.old, spelling] as const, [spelling.new, spelling] as const];
        });
      }),
    ),
  ),
);

function withCases(first: string, second: string): string[] {
  const [First, Second] = [first.toUpperCase(), second.toUpperCase()];
  return [first + second, First + second, First + Second, first + Second];
}

/**
 * Rewrites every word of a text whose tone mark has two places in one habit; other words stay as they are.
 * The answer is in NFC. With `group`, only that group: `restyleTone('uỷ, hoà', 'old', 'uy')` is "ủy, hoà".
 */
export function restyleTone(text: string, style: ToneStyle, group?: ToneGroup): string {
  return text.normalize('NFC').replace(PATTERNS[style === 'old' ? 'new' : 'old'], (pair) => {
    const spelling = SPELLINGS.get(pair);
    return spelling === undefined || (group !== undefined && spelling.group !== group)
      ? pair
      : spelling[style];
  });
}

/** The habit of one word ("uỷ" is new, "hòa" old); null where the tone has one place only or there is no tone. */
export function toneStyleOf(word: string): ToneStyle | null {
  return spellingOf(word)?.style ?? null;
}

/** The group of a word whose tone has two places: "thuỷ" is of uy, "khỏe" of oa; null for every other word. */
export function toneGroupOf(word: string): ToneGroup | null {
  return spellingOf(word)?.group ?? null;
}

function spellingOf(word: string): { style: ToneStyle; group: ToneGroup } | null {
  const composed = word.normalize('NFC');
  for (const style of ['old', 'new'] as const) {
    const pair = composed.match(PATTERNS[style])?.[0];
    const spelling = pair === undefined ? undefined : SPELLINGS.get(pair);
    if (spelling) return { style, group: spelling.group };
  }
  return null;
}
