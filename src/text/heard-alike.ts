/** Syllables that are heard alike in one region or another, and so are taken for each other in writing. */

/** Sounds at the head of a syllable: ch and tr, s and x, l and n; d, gi and r. */
const ONSETS: readonly (readonly [string, string])[] = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['l', 'n'],
  ['d', 'gi'],
  ['d', 'r'],
];
/** Sounds at its end: t and c, n and ng. */
const CODAS: readonly (readonly [string, string])[] = [
  ['t', 'c'],
  ['n', 'ng'],
];
const HOOK = '\u0309';
const TILDE = '\u0303';
/** "ng" and "nh" are no n, and in "gìn" the i is the vowel. */
const OTHER_ONSET =
  /^(?:n[gh]|gi(?:\P{L}|[^aăâeêoôơuưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữự]|$))/u;

/**
 * The other ways in which a syllable may be heard, in small letters and NFC: "chức" gives "trức" and "chứt", "quản" gives "quãn" and
 * "quảng". Some are no syllables at all, others are words of their own.
 */
export function heardAlike(syllable: string): string[] {
  const found = new Set([...byOnset(syllable), ...byCoda(syllable), ...byTone(syllable)]);
  found.delete(syllable);
  return [...found];
}

function byOnset(syllable: string): string[] {
  if (OTHER_ONSET.test(syllable)) return [];
  return ONSETS.flatMap(([one, other]) => [
    ...swapped(syllable, one, other),
    ...swapped(syllable, other, one),
  ]).filter((word) => !/^gi[iíìỉĩịy]/u.test(word));
}

const swapped = (syllable: string, from: string, to: string): string[] =>
  syllable.startsWith(from) ? [to + syllable.slice(from.length)] : [];

function byCoda(syllable: string): string[] {
  return CODAS.flatMap(([short, long]) => {
    if (syllable.endsWith(long)) return [syllable.slice(0, -long.length) + short];
    return syllable.endsWith(short) ? [syllable.slice(0, -short.length) + long] : [];
  });
}

/** Hỏi and ngã. */
function byTone(syllable: string): string[] {
  const letters = syllable.normalize('NFD');
  return [
    [HOOK, TILDE],
    [TILDE, HOOK],
  ].flatMap(([from = '', to = '']) =>
    letters.includes(from) ? [letters.replace(from, to).normalize('NFC')] : [],
  );
}
