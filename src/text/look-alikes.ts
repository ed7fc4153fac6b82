/**
 * Letters that look like Vietnamese ones but are not: the Icelandic Ð and African Ɖ that old keyboards and
 * converters leave for Đ, Cyrillic and Greek homoglyphs from OCR and pasting, the caron for the breve.
 */

const PAIRS: readonly (readonly [found: string, meant: string])[] = [
  ['ÐƉðɖᵭ', 'ĐĐđđđ'],
  ['Ǎǎ', 'Ăă'],
  // Cyrillic
  ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
  ['аеѕіјорсух', 'aesijopcyx'],
  // Greek
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  // Full width, from East Asian input methods
  ['ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', 'abcdefghijklmnopqrstuvwxyz'],
];

const MEANT: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([found, meant]) => {
    const letters = [...meant];
    return [...found].map((letter, i) => [letter, letters[i] ?? letter] as const);
  }),
);

const CANDIDATES = PAIRS.map(([found]) => found).join('');
const CANDIDATE = new RegExp(`[${CANDIDATES}]`, 'u');

/** A whole word of Latin letters and look-alikes: "Ðiều", "Тỉnh", "Huế"; not "Россия", which is truly Russian. */
const LATIN_WORD = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Script=Latin}])[\\p{Script=Latin}\\p{M}${CANDIDATES}]+(?![\\p{L}\\p{M}\\p{Script=Latin}])`,
  'gu',
);

const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** The caron, which Chinese in Latin letters writes too: "Xiǎo", "Mǎ"; a Vietnamese "ă" has one of these behind it and no "i" before. */
const PINYIN = /i[Ǎǎ]|[Ǎǎ](?![cmnpt])/iu;

const isPinyin = (word: string): boolean => PINYIN.test(word);

/** How far the words around are looked at: a name of a few words. */
const REACH = 20;

/**
 * "СССР" beside "Россия", "В" in "В-601ПД": a word with no Latin letter of its own, where the same word or the next to it has a letter that
 * only the other alphabet has.
 */
function isForeign(text: string, at: number, word: string): boolean {
  if (!NOT_LATIN.test(word) || LATIN.test(word)) return false;
  const end = at + word.length;
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .split(/\s/u)
    .slice(-2);
  const after = text
    .slice(end, end + REACH)
    .split(/\s/u)
    .slice(0, 2);
  return [...before, ...after].some((near) =>
    [...near].some((letter) => NOT_LATIN.test(letter) && !MEANT.has(letter)),
  );
}

export interface LookAlike {
  /** Offset in the text. */
  offset: number;
  found: string;
  /** The Vietnamese letter that was meant. */
  meant: string;
}

/** All look-alike letters of a text in NFC, in order. */
export function findLookAlikes(text: string): LookAlike[] {
  const found: LookAlike[] = [];
  if (!CANDIDATE.test(text)) return found;
  for (const word of text.matchAll(LATIN_WORD)) {
    if (isForeign(text, word.index, word[0]) || isPinyin(word[0])) continue;
    for (let i = 0; i < word[0].length; i++) {
      const letter = word[0].charAt(i);
      const meant = MEANT.get(letter);
      if (meant !== undefined) found.push({ offset: word.index + i, found: letter, meant });
    }
  }
  return found;
}

/** Puts the Vietnamese letter for each look-alike of a text in NFC; length and offsets stay the same. */
export function mendLookAlikes(text: string): string {
  if (!CANDIDATE.test(text)) return text;
  return text.replace(LATIN_WORD, (word, at: number) =>
    isForeign(text, at, word) || isPinyin(word)
      ? word
      : word.replace(/./gsu, (letter) => MEANT.get(letter) ?? letter),
  );
}
