/**
 * Words that a converter broke: letter-spaced capitals ("C H Ư Ơ N G I") and gaps around letters with marks ("Đi ề u 1. Ph ạ m
 * vi"). Blanks go where the pieces make Vietnamese syllables; elsewhere the text stays as it is.
 */
import { blanksInPairs } from './broken-pairs.js';
import { isPossibleSyllable, parseSyllable } from './syllable.js';

/** Four or more single letters in a row: "Q U Y Ế T Đ Ị N H", "t h ự c"; not "A, B, C, D", "điểm a b". */
const SPACED = /(?<![\p{L}\d])(?:\p{Lu}(?: \p{Lu}){3,}|\p{L}(?: \p{Ll}){3,})(?![\p{L}\d])/gu;
const VOWELS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const MARKED = VOWELS + VOWELS.toUpperCase();
/** Vowels with a mark, one or two, or a lone đ: "ề", "ƯƠ"; not "u", "để". */
const MARKED_PIECE = new RegExp(`^(?:[${MARKED}]{1,2}|[đĐ])$`);
/** Such pieces that are words all the same, or letters of points: "ở", "ý", "điểm đ". */
const WORDS = new Set(['ở', 'ý', 'à', 'ạ', 'ơ', 'ô', 'đ', 'ê', 'ư', 'ổ', 'ế']);
/** A quick look that nearly no sound line passes. */
const MAY_BE_BROKEN = new RegExp(
  `(?:^|[ ])(?:[${MARKED.replace(/[ởýàạơôêưổếỞÝÀẠƠÔÊƯỔẾ]/g, '')}]|[${MARKED}]{2})(?= |$)|(?:^|[ ])\\S \\S \\S \\S(?= |$)`,
);

/**
 * Offsets of the blanks that stand inside a word, in order; none in a sound text.
 * @param isBroken whether other words of the line are known to be broken, so that doubtful pairs are, too
 */
export function blanksInsideWords(text: string, isBroken = false): number[] {
  const inside = MAY_BE_BROKEN.test(text) ? provenBlanks(text) : [];
  if (inside.length > 0) return inside;
  const pairs = blanksInPairs(text, isBroken);
  return pairs.length > 0 ? pairs : headBlanks(text);
}

function provenBlanks(text: string): number[] {
  const spaced = [...text.matchAll(SPACED)].flatMap(({ 0: run, index }) => spacedBlanks(run, index));
  if (spaced.length === 0) return gapBlanks(text);
  // "nhi ệ m c ủ a": a run of small letters may begin in the middle of a word, which only the whole line shows.
  const isSmall = spaced.some((at) => /\p{Ll}/u.test(text.charAt(at + 1)));
  const gaps = isSmall ? gapBlanks(text) : [];
  return gaps.length > spaced.length ? gaps : spaced;
}

/** "Đi ều 4.", "Đ iều 3.", "Ch ương II": the word of a number at the head of a line, which is no other; not "Đi đều 2". */
const HEAD = /^(?:Đ ?i ?ề ?u|Ch ?ư ?ơ ?ng|CH ?Ư ?Ơ ?NG|Đ ?I ?Ề ?U)(?= (?:\d|[IVX]))/u;

/** "CHƯƠNG I I", "MỤC I V": a spaced number that stands apart from its word, as on a page of wide blanks; nothing stands behind it. */
const SPACED_NUMBER = /^(?:CHƯƠNG|PHẦN|MỤC|PHỤ LỤC) (?=[IVX](?: [IVX])+$)/u;

/** The blanks inside that word or number, in a line of which nothing else is proven. */
function headBlanks(text: string): number[] {
  const [word = ''] = HEAD.exec(text) ?? [];
  const before = SPACED_NUMBER.exec(text)?.[0].length ?? (isLoneWord(text) ? 0 : text.length);
  const broken = [...word].flatMap((sign, index) => (sign === ' ' ? [index] : []));
  return broken.length > 0 ? broken : blanksFrom(text, before);
}

/** "B A N", "V Ụ": one short word set wide, alone on its line where a title is wrapped; not "A B", "V I P". */
const LONE_WORD = /^(?:\p{Lu} \p{Lu} \p{Lu}|(?=.*[^A-Z ])\p{Lu} \p{Lu})$/u;
const isLoneWord = (text: string): boolean =>
  text.length <= 5 && LONE_WORD.test(text) && isPossibleSyllable(text.replaceAll(' ', ''));

function blanksFrom(text: string, start: number): number[] {
  return [...text.slice(start)].flatMap((sign, index) => (sign === ' ' ? [start + index] : []));
}

/** The most letters of one syllable: "nghiêng". */
const LONGEST_SYLLABLE = 7;
const ROMAN = /^[IVX]+$/;

function spacedBlanks(run: string, start: number): number[] {
  const letters = run.split(' ');
  const words = cheapest(letters.length, LONGEST_SYLLABLE, (from, to) => {
    const word = letters.slice(from, to).join('');
    if (to === letters.length && ROMAN.test(word)) return 1;
    return syllableCost(word);
  });
  if (words === null || words.every(([from, to]) => to - from === 1)) return [];
  recutKnownPairs(words, letters);
  // "các điểm a b e o": small letters that may stand for themselves.
  const isSmall = /\p{Ll}$/u.test(run);
  if (isSmall && words.some(([from, to]) => to - from === 1 && !WORDS.has(letters[from] ?? ''))) return [];
  return words.flatMap(([from, to]) => range(from, to - 1).map((letter) => start + 2 * letter + 1));
}

/**
 * Pairs of words of which the second begins with its vowel, so that the letter before it could begin it as well: "tỉn hủy", "trun gương",
 * "hìn hảnh" are syllables, too.
 */
const PAIRS = new Map(
  (
    'tỉnh ủy,tỉnh uỷ,thành ủy,thành uỷ,chính ủy,chính uỷ,quân ủy,quân uỷ,trung ương,công an,bình an,trị an,an ninh,long an,hội an,' +
    'phương án,bản án,hành án,chánh án,bệnh án,luận án,kháng án,hình ảnh,phản ánh,phản ứng,tương ứng,cung ứng,hưởng ứng,thích ứng,' +
    'công ước,công ích,bình ổn,bình yên,hưng yên,vĩnh yên,trọng yếu,xung yếu,đồng ý,dân ý,chung ý,quân y,tình yêu,tiếng anh,đông anh,' +
    'minh oan,kêu oan,nhân ái,thân ái'
  )
    .split(',')
    .map((pair) => [pair.replace(' ', ''), pair.indexOf(' ')] as const),
);

/** Moves the cut inside such pairs to where it belongs. */
function recutKnownPairs(words: [number, number][], letters: readonly string[]): void {
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!next) return;
    const length = PAIRS.get(letters.slice(word[0], next[1]).join('').toLowerCase());
    if (length === undefined) return;
    word[1] = word[0] + length;
    next[0] = word[1];
  });
}

interface WordPart {
  text: string;
  start: number;
}

/** A piece, its letters with a mark and what follows them: "đi" + "ề" + "u". */
const MOST_PIECES = 5;

function gapBlanks(text: string): number[] {
  const pieces = [...text.matchAll(/\S+/g)].map(
    ({ 0: piece, index }): WordPart => ({ text: piece, start: index }),
  );
  const isBroken = pieces.some(
    ({ text: piece }) => MARKED_PIECE.test(piece) && !WORDS.has(piece.toLowerCase()),
  );
  if (!isBroken) return [];
  const words = cheapest(pieces.length, MOST_PIECES, (from, to) => pieceCost(pieces.slice(from, to)));
  return (words ?? []).flatMap(([from, to]) =>
    range(from + 1, to).map((piece) => (pieces[piece] as WordPart).start - 1),
  );
}

/** Cost of pieces as one word; null where they cannot be one. */
function pieceCost(pieces: readonly WordPart[]): number | null {
  const [first] = pieces;
  const words = pieces.map(({ text }) => text);
  if (pieces.length === 1 && first) return syllableCost(trimMarks(first.text)) ?? STRANGE;
  const marked = words.map((word) => MARKED_PIECE.test(trimMarks(word)));
  const [begin, end] = [marked.indexOf(true), marked.lastIndexOf(true)];
  if (begin < 0 || begin > 1 || end < words.length - 2) return null;
  // "tiếp thu ý kiến" holds "thuý" only by chance.
  if (
    words.every(
      (word) => isPossibleSyllable(trimMarks(word)) && (!MARKED_PIECE.test(word) || WORDS.has(word)),
    )
  )
    return null;
  const word = words.join('');
  return /^["“(]?\p{L}+["”).,;:!?]*$/u.test(word) ? syllableCost(trimMarks(word)) : null;
}

const trimMarks = (word: string): string => word.replace(/^["“(]+|(?<!["”).,;:!?])["”).,;:!?]+$/gu, '');

/** What is no syllable costs more than any two that are. */
const STRANGE = 3;

/** A syllable without an onset is rarer than one with it: "chế tạo", not "chết ạo". */
function syllableCost(word: string): number | null {
  if (!isPossibleSyllable(word)) return null;
  return parseSyllable(word)?.onset === '' ? 1.5 : 1;
}

/** Cuts `count` pieces into words of at most `most` at the least cost; of equal cuts the one with longer words first. */
function cheapest(
  count: number,
  most: number,
  cost: (from: number, to: number) => number | null,
): [number, number][] | null {
  const best: ({ cost: number; to: number } | null)[] = Array.from({ length: count + 1 }, () => null);
  best[count] = { cost: 0, to: count };
  for (let from = count - 1; from >= 0; from--) {
    for (let to = Math.min(from + most, count); to > from; to--) {
      const rest = best[to];
      const own = rest ? cost(from, to) : null;
      if (!rest || own === null) continue;
      if (best[from] == null || own + rest.cost < (best[from]?.cost ?? 0))
        best[from] = { cost: own + rest.cost, to };
    }
  }
  const words: [number, number][] = [];
  for (let from = 0; from < count; ) {
    const to = best[from]?.to;
    if (to === undefined) return null;
    words.push([from, to]);
    from = to;
  }
  return words;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
