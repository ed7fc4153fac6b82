import type { Node } from '../../../tree/nodes.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import type { PlacedWord } from '../../../wording/worded-document.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import type { KnownWord, NeighbourWords } from '../../facts/neighbour-words.js';
import { isReduplicated } from '../../facts/reduplicated-words.js';

/** Longer phrases are compared first, so that "ban hành ban hành" is found whole. */
const LONGEST = 5;

/** A word or phrase that was typed twice. */
export default defineRule({
  id: 'no-repeated-word',
  severity: 'warning',
  basis: [],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  scope: { texts: 'any', places: ['body'], hangsOnReading: true },
  repairs: ['safe', 'unsafe'],
  examples: [
    {
      name: 'lặp cả cụm từ',
      input: 'Tỉnh ủy ban hành ban hành Quy chế công tác dân vận.',
      finds: ['ban hành ban hành'],
      fixed: 'Tỉnh ủy ban hành Quy chế công tác dân vận.',
    },
    {
      name: 'lặp một tiếng',
      input: 'Các cấp ủy quan tâm tâm lãnh đạo công tác dân vận.',
      finds: ['tâm tâm'],
      fixed: 'Các cấp ủy quan tâm lãnh đạo công tác dân vận.',
    },
    {
      name: 'hai từ khác nhau có tiếng giống nhau đứng cạnh nhau',
      input: 'Các cơ quan quan trọng luôn luôn phối hợp; hội đồng đồng thuận.',
      finds: [],
    },
    { name: 'liệt kê có dấu phẩy', input: 'Dân biết, dân bàn, dân làm, dân kiểm tra.', finds: [] },
  ],
  check(node, context) {
    const words = context.words(node);
    const neighbours = context.neighbours();
    const keys = words.map(({ kind, folded }) => (kind === 'word' ? neighbours.wordOf(folded) : null));
    for (let index = 0; index < words.length; ) index += checkFrom(node, words, keys, index, context);
  },
});

/** Looks for a repetition that begins at the word; gives back how many words to go on. */
function checkFrom(
  node: Node,
  words: readonly PlacedWord[],
  keys: readonly (KnownWord | null)[],
  index: number,
  context: RuleContext,
): number {
  for (let length = LONGEST; length >= 1; length--) {
    if (!isRepeated(keys, index, length)) continue;
    if (length === 1 && isOrdinary(keys, index, context.neighbours())) continue;
    const [first, last, end] = [words[index], words[index + length], words[index + 2 * length - 1]];
    if (!first || !last || !end) continue;
    const [start, stop] = [first.start, end.start + end.text.length];
    const phrase = printedText(node).slice(start, last.start).trim();
    const repair = length === 1 && isProven(keys, index, context.neighbours()) ? 'safe' : 'unsafe';
    const place = { node, start, end: stop, expected: [phrase], replacement: phrase, repair } as const;
    context.report('check.no-repeated-word', { phrase }, place);
    return 2 * length;
  }
  return 1;
}

function isRepeated(keys: readonly (KnownWord | null)[], index: number, length: number): boolean {
  for (let at = index; at < index + length; at++) {
    const [one, other] = [keys[at], keys[at + length]];
    if (!one || !other || one.key !== other.key) return false;
  }
  return true;
}

/**
 * Whether one of the two belongs to nothing: in "quan tâm | tâm lãnh đạo" it goes with no word after it, and without it the
 * words around are a known row or leave a known pair. A phrase may stand twice by right, as in "tổ chức tổ chức tiểu đội".
 */
function isProven(keys: readonly (KnownWord | null)[], index: number, neighbours: NeighbourWords): boolean {
  const [before, word, after] = [keys[index - 1], keys[index], keys[index + 2]];
  if (before == null || word == null || after == null) return false;
  return (
    neighbours.hasTriple(before, word, after) ||
    neighbours.hasPair(before, word) !== neighbours.hasPair(word, after)
  );
}

/**
 * "luôn luôn" is one word; "cơ quan | quan trọng" are two, each of which is known. In "phối hợp với với Đảng ủy" too
 * both go together, but all three are known without the repetition: "hợp với Đảng".
 */
function isOrdinary(keys: readonly (KnownWord | null)[], index: number, neighbours: NeighbourWords): boolean {
  const word = keys[index];
  if (!word || isReduplicated(word.key)) return true;
  const [before, after] = [keys[index - 1], keys[index + 2]];
  if (before == null || after == null || neighbours.hasTriple(before, word, after)) return false;
  return neighbours.hasPair(before, word) && neighbours.hasPair(word, after);
}
