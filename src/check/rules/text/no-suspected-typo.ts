import type { Severity } from '../../../findings/finding.js';
import { isOneSlipAway, stripMarks } from '../../../text/index.js';
import { once } from '../../../text/once.js';
import { oncePer } from '../../../text/once-per.js';
import type { Document, Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { isInUnitName } from '../../../wording/is-in-unit-name.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import type { PlacedWord } from '../../../wording/worded-document.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { namesFile } from '../../facts/names-file.js';
import { type KnownWord, type NeighbourWords, NO_WORD } from '../../facts/neighbour-words.js';
import { runsOf } from '../../facts/word-runs.js';

/** A word that exists, but whose neighbours go with another word of the same letters, or of nearly the same. */
export default defineRule({
  id: 'no-suspected-typo',
  severity: 'warning',
  basis: ['23-qd-tw-2021'],
  visits: TEXT_TYPES,
  judgesSpelling: true,
  scope: { texts: 'any', places: ['body', 'form', 'table'], hangsOnWords: true },
  examples: [
    {
      name: 'sai dấu so với văn bản đối chiếu',
      input: 'Lãnh đạo hoạt động giám sát và phân biện xã hội của Mặt trận Tổ quốc.',
      finds: ['phân'],
    },
    {
      name: 'sai dấu trong một từ quen thuộc',
      input: 'Bảo đảm an ninh chính trị, trật tư an toàn xã hội.',
      finds: ['tư'],
    },
    {
      name: 'sai chữ giữa những từ quen thuộc',
      input: 'Phân công cán bộ phụ trích công tác dân vận.',
      finds: ['trích'],
    },
    {
      name: 'đúng chính tả; tên tệp không dấu',
      input:
        'Xem tệp Phu luc quy dinh dieu kien doi voi co so y te va trinh tu thu tuc. Giám sát và phản biện xã hội; phân công cán bộ phụ trách; trật tự an toàn xã hội; phòng xét nghiệm thú y.',
      finds: [],
    },
  ],
  check(node, context) {
    if (namesFile(printedText(node))) return;
    const confused = once(() => confusedPlaces(node, context));
    for (const run of runsOf(context.words(node))) checkRun(node, run, context, confused);
  },
});

/** Characters of what `no-confused-word` knows for certain, which is not suspected as well. */
function confusedPlaces(node: Node, { confusionsIn }: RuleContext): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { start, end } of confusionsIn(node)) for (let at = start; at < end; at++) places.add(at);
  return places;
}

function checkRun(
  node: Node,
  run: readonly PlacedWord[],
  context: RuleContext,
  confused: () => ReadonlySet<number>,
): void {
  const neighbours = context.neighbours();
  const words = run.map(({ folded }) => neighbours.wordOf(folded));
  run.forEach((token, index) => {
    if (isAtHome(words, index, neighbours)) return;
    const found = otherMarks(words, index, neighbours) ?? otherLetters(words, index, neighbours);
    if (found === null || isWithoutMarks(run, index) || isInUnitName(run, index, context.data)) return;
    // The reference's words say little of a text on something else; "mâu" is followed by "thuẫn" in any.
    const isBound = neighbours.isAlwaysFollowedBy(words[index - 1] ?? NO_WORD, found.word);
    const isSure =
      (isBound || context.coverage() !== null) &&
      !isInName(run, index) &&
      (context.coverage() !== null || !isUsedSo(run, index, suggestionOf(found), context.root));
    const severity = isSure ? found.severity : 'note';
    const suggestion = withCaseOf(token.text, found.word.key);
    const [start, end] = [token.start, token.start + token.text.length];
    if (confused().has(start)) return;
    const place = { node, start, end, expected: [suggestion], severity } as const;
    context.report('check.no-suspected-typo', { word: token.text, suggestion }, place);
  });
}

const suggestionOf = ({ word }: Suspicion): string => word.key;

/**
 * "dành chỗ để xe", "thảm hoa": the text writes the word beside its neighbour again and again, and what is suggested hardly ever, so that it
 * means what it says.
 */
function isUsedSo(run: readonly PlacedWord[], index: number, suggestion: string, root: Document): boolean {
  const [before, word, after] = [run[index - 1], run[index], run[index + 1]].map(
    (one) => one?.text.toLowerCase() ?? '',
  );
  const pairs = pairsOf(root);
  const times = (first = '', second = ''): number => pairs.get(`${first} ${second}`) ?? 0;
  const isUsual = (own: number, other: number): boolean => own > 1 && own > 2 * other;
  return (
    isUsual(times(before, word), times(before, suggestion)) ||
    isUsual(times(word, after), times(suggestion, after))
  );
}

/** How often each two words stand beside each other in a text, in small letters; counted once for all suspicions. */
const pairsOf = oncePer((root: Document): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  visit(root, (node) => {
    const words =
      printedText(node)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? [];
    for (const [index, second] of words.entries()) {
      const pair = `${words[index - 1] ?? ''} ${second}`;
      if (index > 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  });
  return pairs;
});

/** "Quy dinh dieu kien doi voi co so y te": a file name or a label of software, where no word has its marks. */
function isWithoutMarks(run: readonly PlacedWord[], index: number): boolean {
  const near = run.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  return near.length > NEAR && near.every(({ text }) => stripMarks(text) === text);
}

/** How many words on either side tell whether a stretch is written with marks. */
const NEAR = 3;

/** "Khôi" of "Mạnh Khôi": two small words in a row that begin with a capital; not "PHÂN BIỆN". */
function isInName(run: readonly PlacedWord[], index: number): boolean {
  const [before, word] = [run[index - 1]?.text ?? '', run[index]?.text ?? ''];
  return [before, word].every((text) => /^\p{Lu}\p{Ll}/u.test(text));
}

interface Suspicion {
  /** The word that was probably meant. */
  word: KnownWord;
  severity: Severity;
}

/** The word of the same letters with other marks that fits best, where it fits better. */
function otherMarks(
  words: readonly KnownWord[],
  index: number,
  neighbours: NeighbourWords,
): Suspicion | null {
  const word = words[index] ?? NO_WORD;
  const others = neighbours.lookAlikesOf(word);
  if (others.length === 0) return null;
  const own = fitOf(words, index, word, neighbours);
  if (own.triples > 0) return null;
  const [best] = others
    .map((other) => ({ other, fit: fitOf(words, index, other, neighbours) }))
    .sort((a, b) => scoreOf(b.fit) - scoreOf(a.fit));
  const severity = best ? severityOf(word, own, best.fit) : null;
  return best && severity !== null ? { word: best.other, severity } : null;
}

/**
 * A word seen between the same neighbours that one slip makes of this one, where this one goes with neither of them:
 * "phụ chách công". A note where it is a word all the same, or makes none with a neighbour.
 */
function otherLetters(
  words: readonly KnownWord[],
  index: number,
  neighbours: NeighbourWords,
): Suspicion | null {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !after || neighbours.hasPair(before, word) || neighbours.hasPair(word, after))
    return null;
  const meant = neighbours.between(before, after).find(({ key }) => isOneSlipAway(key, word.key));
  if (!meant) return null;
  const isCertain = word.id === NO_WORD.id && fitOf(words, index, meant, neighbours).compounds > 0;
  return { word: meant, severity: isCertain ? 'warning' : 'note' };
}

/** Makes a word with one of its neighbours. */
function isAtHome(words: readonly KnownWord[], index: number, neighbours: NeighbourWords): boolean {
  const word = words[index] ?? NO_WORD;
  const [before, after] = [words[index - 1] ?? NO_WORD, words[index + 1] ?? NO_WORD];
  return neighbours.isCompound(before, word) || neighbours.isCompound(word, after);
}

/** How many compounds, pairs and triples with its neighbours are known. */
interface Fit {
  compounds: number;
  pairs: number;
  triples: number;
}

function fitOf(words: readonly KnownWord[], index: number, word: KnownWord, neighbours: NeighbourWords): Fit {
  const at = (offset: number): KnownWord => words[index + offset] ?? NO_WORD;
  const count = (...known: boolean[]): number => known.filter(Boolean).length;
  return {
    compounds: count(
      neighbours.isCompound(at(-1), word) && !neighbours.isCompound(at(-2), at(-1)),
      neighbours.isCompound(word, at(1)) && !neighbours.isCompound(at(1), at(2)),
    ),
    pairs: count(neighbours.hasPair(at(-1), word), neighbours.hasPair(word, at(1))),
    triples: count(
      neighbours.hasTriple(at(-2), at(-1), word),
      neighbours.hasTriple(at(-1), word, at(1)),
      neighbours.hasTriple(word, at(1), at(2)),
    ),
  };
}

const scoreOf = ({ compounds, pairs, triples }: Fit): number => compounds + pairs + 2 * triples;

/**
 * A warning where the reference has the other word between these neighbours, or where no text has this one and the
 * other makes a word with a neighbour ("mâu thuẩn"); a note where both are words ("những nhiễu").
 */
function severityOf({ id }: KnownWord, own: Fit, other: Fit): Severity | null {
  const isBetter = other.triples > 0 && scoreOf(other) - scoreOf(own) >= 2;
  if (isBetter) return other.triples > 1 || own.pairs === 0 ? 'warning' : 'note';
  if (own.pairs > 0 || other.compounds === 0) return null;
  return id === NO_WORD.id ? 'warning' : 'note';
}

function withCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
