import { findLookAlikes, isPossibleSyllable, stripMarks } from '../../../text/index.js';
import type { Node } from '../../../tree/nodes.js';
import { placeOfText, printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import type { PlacedWord } from '../../../wording/worded-document.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { hasBorrowedShape } from '../../facts/borrowed-shape.js';
import { isInFormula } from '../../facts/formula-words.js';
import { isLoanWord } from '../../facts/loan-words.js';
import type { NeighbourWords } from '../../facts/neighbour-words.js';
import { timesInText } from '../../facts/times-in-text.js';

/** A word that no Vietnamese syllable can be, by onset, rime and tone: a slip of typing or scanning. */
export default defineRule({
  id: 'no-impossible-syllable',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  scope: { texts: 'any', places: ['body', 'form', 'table', 'quotation'], hangsOnWords: true },
  examples: [
    {
      name: 'gõ sai dấu và gõ thừa chữ',
      input: 'Đoàn kếtt trong hệ thống chính trị; phát huy quyền làm chủ của nhân dâ̂n.',
      finds: ['kếtt', 'dâ̂n'],
    },
    {
      name: 'dấu thanh đặt sai chữ',
      input: 'Các cấp ủy hòan thành nhiệm vụ qúy I.',
      finds: ['hòan', 'qúy'],
    },
    {
      name: 'tên riêng, chữ viết tắt, từ mượn, từ bị cắt bằng dấu ba chấm',
      input:
        'UBND tỉnh Đắk Lắk, đ/c Bí thư, trang internet, email của HĐND, sơ đồ lô gíc; xem Quy chế về quan h... và Luật Điều ướ…; xã Ea H’đing; hướng dẫn tôpô; khí dinitơ oxit, than antraxít, silô chứa xi măng; áo karaokê, ôzê.',
      finds: [],
    },
    {
      name: 'một dạng viết lặp lại khắp văn bản (chỉ là ghi chú)',
      input: `Các tỉnh đư ợc hỗ trợ. ${'Việc này đư ợc phép. '.repeat(8)}`,
      finds: Array.from({ length: 9 }, () => 'ợc'),
    },
    {
      name: 'từ có dạng của từ mượn: đơn vị đo, hai phụ âm đầu, nhiều tiếng không dấu (chỉ là ghi chú)',
      input:
        'Ba đecimét, năm centilít; thép crôm molypđen; khóa fecmơtuya; kéo rơmooc; thềm blốc. Quy hoạch thôngtin, quôc gia, xuât khẩu.',
      finds: [
        'đecimét',
        'centilít',
        'crôm',
        'molypđen',
        'fecmơtuya',
        'rơmooc',
        'blốc',
        'thôngtin',
        'quôc',
        'xuât',
      ],
    },
  ],
  check(node, context) {
    const words = context.words(node);
    for (const [index, word] of words.entries()) {
      if (word.kind !== 'word' || !isFaulty(word.text)) continue;
      const [start, end] = [word.start, word.start + word.text.length];
      // Another rule names the letter.
      if (isPartOfCode(printedText(node), start, end) || findLookAlikes(word.text).length > 0) continue;
      const expected = suggestionsFor(word.folded, context.neighbours());
      const params = { word: word.text, suggestion: expected.join(', ') };
      const isKnown = (syllable: string): boolean => context.neighbours().wordOf(syllable).id > 0;
      const isSure =
        looksVietnamese(word.text) &&
        !hasBorrowedShape(word.text, isKnown) &&
        timesInText(word.text, context.root) <= MOST_SLIPS &&
        !isInFormula(word.text, context.root) &&
        !isGarbled(node, context) &&
        !(word.text.length > LONGEST_SLIP && !isOfSyllables(word.text)) &&
        !(expected.length === 0 && isInForeignWords(words, index)) &&
        !(isOfPage(node, start, end) && isPairOf(word.text, isKnown));
      const severity = isSure ? 'warning' : 'note';
      context.report('check.no-impossible-syllable', params, { node, start, end, expected, severity });
    }
  },
});

/** "Väid KT Ngin Cich Vái dja KT": a line of which a scan made this of a picture. */
const LEAST_GARBLED = 5;
const GARBLED_SHARE = 0.2;

const GARBLED = new WeakMap<Node, boolean>();

function isGarbled(node: Node, { words }: RuleContext): boolean {
  const known = GARBLED.get(node);
  if (known !== undefined) return known;
  const all = words(node).filter(({ kind, text }) => kind === 'word' && !/^\p{Lu}+$/u.test(text));
  const wrong = all.filter(({ text }) => !isPossibleSyllable(text.toLowerCase())).length;
  const found = wrong >= LEAST_GARBLED && wrong > GARBLED_SHARE * all.length;
  GARBLED.set(node, found);
  return found;
}

/** Of a PDF, whose reader tells blanks by the gaps between letters, which a justified line makes narrow. */
const isOfPage = (node: Node, start: number, end: number): boolean =>
  placeOfText(node, start, end).origin[0]?.page !== undefined;

/**
 * "từtrung": two words that are known, with the blank between them lost; "lýthoải" too, which is longer than what a slip makes of one
 * syllable, and of which the second begins with a consonant.
 */
const isPairOf = (word: string, isKnown: (syllable: string) => boolean): boolean =>
  word.length <= LONGEST_PAIR &&
  [...word].some((_, at) => {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (at === 0) return false;
    if (isKnown(first) && isKnown(second)) return true;
    const areLong = word.length >= LEAST_PAIR && !VOWEL.test(stripMarks(second.charAt(0)));
    return areLong && isPossibleSyllable(first) && isPossibleSyllable(second);
  });

/** "quartier indigène", "liées par": beside a word of small letters that is no Vietnamese either, and with marks of its own that no known word has. */
const isInForeignWords = (words: readonly PlacedWord[], index: number): boolean =>
  !isOfSyllables(words[index]?.text.toLowerCase() ?? '') &&
  [words[index - 1], words[index + 1]].some(
    (near) =>
      near?.kind === 'word' &&
      near.text.length > 2 &&
      near.text.slice(1) === near.text.slice(1).toLowerCase() &&
      !isPossibleSyllable(near.text) &&
      !isOfSyllables(near.text.toLowerCase()),
  );

/** A syllable with two letters too many: what is longer is several words that lost their blanks, or what a scan made of a stamp. */
const LONGEST_SLIP = 9;
/** "thôngởnước" has three; a longer row costs time and no clerk types it. */
const LONGEST_ROW = 30;

/** "hoạchhoặc" is a row of syllables; "thạnginchinhph" is none. */
function isOfSyllables(word: string): boolean {
  if (word.length > LONGEST_ROW) return false;
  const ends = [true];
  for (let end = 1; end <= word.length; end++)
    ends[end] = ends.some((isEnd, at) => isEnd && at < end && isPossibleSyllable(word.slice(at, end)));
  return ends[word.length] === true;
}

/** As long as the longest syllable: "nghiêng". */
const LEAST_PAIR = 7;

const LONGEST_PAIR = 14;

/** A spelling that stands more often in a text is a word of its own, or comes of how the file was made ("đư ợc"): nobody slips so. */
const MOST_SLIPS = 8;

const FAULTY = new Map<string, boolean>();
/** Texts use few thousand words; a file made to fill the memory starts again from nothing. */
const MOST_KEPT = 50_000;

/** Each spelling is judged once. */
function isFaulty(word: string): boolean {
  const known = FAULTY.get(word);
  if (known !== undefined) return known;
  if (FAULTY.size >= MOST_KEPT) FAULTY.clear();
  const isWrong = isJudged(word) && !isPossibleSyllable(word);
  FAULTY.set(word, isWrong);
  return isWrong;
}

const VOWEL = /[aeiouy]/i;

/** With a mark or a letter that only Vietnamese has; "metadata" may be English. */
const looksVietnamese = (word: string): boolean => stripMarks(word) !== word;

/** Names, abbreviations and borrowed words follow no rule of Vietnamese spelling. */
function isJudged(word: string): boolean {
  if (word.length < 2 || /\d/.test(word) || word !== word.toLowerCase()) return false;
  return VOWEL.test(stripMarks(word)) && !isLoanWord(word);
}

/** A piece of an address, a file name, of a word with a hyphen or an apostrophe ("Ea H’đing"), or a word cut short or by marks of emphasis: "web-site", "a@b.vn", "tp.hcm", "Luật Thống k...". */
function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 2);
  return (
    /[-./@_&*\d]/.test(before) ||
    /\p{L}[’'ʼ]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:[-/@_&*…]|\.[\p{L}.])/u.test(after)
  );
}

/** Known words of nearly the same letters; those with the same letters first. */
function suggestionsFor(folded: string, neighbours: NeighbourWords): string[] {
  const known = neighbours.wordOf(folded);
  const same = neighbours.lookAlikesOf(known).map(({ key }) => key);
  return (same.length > 0 ? same : neighbours.nearTo(known)).slice(0, 3);
}
