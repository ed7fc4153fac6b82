import type { Severity } from '../../../findings/finding.js';
import { isOneSlipAway, type Token } from '../../../text/index.js';
import type { Node } from '../../../tree/nodes.js';
import { isInUnitName } from '../../../wording/is-in-unit-name.js';
import { TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule, type RuleContext } from '../../engine/rule.js';
import { type Lexicon, type LexiconWord, NO_WORD, runsOf } from '../../facts/lexicon.js';

/** A word that exists, but whose neighbours go with another word of the same letters, or of nearly the same. */
export default defineRule({
  id: 'no-suspected-typo',
  severity: 'warning',
  basis: ['23-qd-tw-2021'],
  visits: TEXT_TYPES,
  examples: [
    {
      name: 'sai dấu so với văn bản đối chiếu',
      input: 'Lãnh đạo hoạt động giám sát và phân biện xã hội của Mặt trận Tổ quốc.',
      finds: ['phân'],
    },
    {
      name: 'sai dấu trong một từ quen thuộc',
      input: 'Giải quyết mâu thuẩn trong nhân dân.',
      finds: ['thuẩn'],
    },
    {
      name: 'sai chữ giữa những từ quen thuộc',
      input: 'Phân công cán bộ phụ chách công tác dân vận.',
      finds: ['chách'],
    },
    {
      name: 'đúng chính tả',
      input: 'Giám sát và phản biện xã hội; phân công cán bộ phụ trách; giải quyết mâu thuẫn.',
      finds: [],
    },
  ],
  check(node, context) {
    for (const run of runsOf(context.words(node))) checkRun(node, run, context);
  },
});

function checkRun(node: Node, run: readonly Token[], context: RuleContext): void {
  const lexicon = context.lexicon();
  const words = run.map(({ text }) => lexicon.wordOf(text));
  run.forEach((token, index) => {
    if (isAtHome(words, index, lexicon)) return;
    const found = otherMarks(words, index, lexicon) ?? otherLetters(words, index, lexicon);
    if (found === null || isInUnitName(run, index, context.data)) return;
    // The reference's words say little of a text on something else; "mâu" is followed by "thuẫn" in any.
    const isBound = lexicon.isAlwaysFollowedBy(words[index - 1] ?? NO_WORD, found.word);
    const isSure = (isBound || context.coverage() !== null) && !isInName(run, index);
    const severity = isSure ? found.severity : 'note';
    const suggestion = withCaseOf(token.text, found.word.key);
    const [start, end] = [token.start, token.start + token.text.length];
    const place = { node, start, end, expected: [suggestion], severity } as const;
    context.report('check.no-suspected-typo', { word: token.text, suggestion }, place);
  });
}

/** "Khôi" of "Mạnh Khôi": two small words in a row that begin with a capital; not "PHÂN BIỆN". */
function isInName(run: readonly Token[], index: number): boolean {
  const [before, word] = [run[index - 1]?.text ?? '', run[index]?.text ?? ''];
  return [before, word].every((text) => /^\p{Lu}\p{Ll}/u.test(text));
}

interface Suspicion {
  /** The word that was probably meant. */
  word: LexiconWord;
  severity: Severity;
}

/** The word of the same letters with other marks that fits best, where it fits better. */
function otherMarks(words: readonly LexiconWord[], index: number, lexicon: Lexicon): Suspicion | null {
  const word = words[index] ?? NO_WORD;
  const others = lexicon.lookAlikesOf(word);
  if (others.length === 0) return null;
  const own = fitOf(words, index, word, lexicon);
  if (own.triples > 0) return null;
  const [best] = others
    .map((other) => ({ other, fit: fitOf(words, index, other, lexicon) }))
    .sort((a, b) => scoreOf(b.fit) - scoreOf(a.fit));
  const severity = best ? severityOf(word, own, best.fit) : null;
  return best && severity !== null ? { word: best.other, severity } : null;
}

/**
 * A word seen between the same neighbours that one slip makes of this one, where this one goes with neither of them:
 * "phụ chách công". A note where it is a word all the same, or makes none with a neighbour.
 */
function otherLetters(words: readonly LexiconWord[], index: number, lexicon: Lexicon): Suspicion | null {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !after || lexicon.hasPair(before, word) || lexicon.hasPair(word, after))
    return null;
  const meant = lexicon.between(before, after).find(({ key }) => isOneSlipAway(key, word.key));
  if (!meant) return null;
  const isCertain = word.id === NO_WORD.id && fitOf(words, index, meant, lexicon).compounds > 0;
  return { word: meant, severity: isCertain ? 'warning' : 'note' };
}

/** Makes a word with one of its neighbours. */
function isAtHome(words: readonly LexiconWord[], index: number, lexicon: Lexicon): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]].map(
    (one) => one ?? NO_WORD,
  );
  if (!before || !word || !after) return false;
  return lexicon.isCompound(before, word) || lexicon.isCompound(word, after);
}

/** How many compounds, pairs and triples with its neighbours are known. */
interface Fit {
  compounds: number;
  pairs: number;
  triples: number;
}

function fitOf(words: readonly LexiconWord[], index: number, word: LexiconWord, lexicon: Lexicon): Fit {
  const at = (offset: number): LexiconWord => words[index + offset] ?? NO_WORD;
  const count = (...known: boolean[]): number => known.filter(Boolean).length;
  return {
    compounds: count(
      lexicon.isCompound(at(-1), word) && !lexicon.isCompound(at(-2), at(-1)),
      lexicon.isCompound(word, at(1)) && !lexicon.isCompound(at(1), at(2)),
    ),
    pairs: count(lexicon.hasPair(at(-1), word), lexicon.hasPair(word, at(1))),
    triples: count(
      lexicon.hasTriple(at(-2), at(-1), word),
      lexicon.hasTriple(at(-1), word, at(1)),
      lexicon.hasTriple(word, at(1), at(2)),
    ),
  };
}

const scoreOf = ({ compounds, pairs, triples }: Fit): number => compounds + pairs + 2 * triples;

/**
 * A warning where the reference has the other word between these neighbours, or where no text has this one and the
 * other makes a word with a neighbour ("mâu thuẩn"); a note where both are words ("những nhiễu").
 */
function severityOf({ id }: LexiconWord, own: Fit, other: Fit): Severity | null {
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
