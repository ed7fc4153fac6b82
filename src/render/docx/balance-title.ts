/**
 * Where a centred title breaks into lines: about evenly, at the beginning of a phrase, never inside a
 * compound word ("THÀNH ỦY / THÀNH PHỐ HỒ CHÍ MINH"). The spaces that must not break become non-breaking
 * spaces: the words stay what they are, and a reader that folds spaces sees no difference.
 */
import type { Line, Run, TextRun } from './content.js';
import type { RuleSet } from './rule-set.js';
import { componentOf } from './styles.js';
import { textWidth } from './text-width.js';

const NO_BREAK_SPACE = '\u00a0';

/** Costs beside the squared share of the column that each line fills: a compound is broken only in need. */
const COMPOUND_COST = 10;
const NAME_COST = 1;
const PHRASE_GAIN = 0.3;

/**
 * Binds the words of a centred line that is too long for one printed line.
 * @param width of the column, in points
 */
export function balanceTitle(line: Line, width: number, rules: RuleSet): Line {
  const row = rules.components[componentOf(line.style)];
  const hasNoise = line.runs.some((run) => run.kind === 'text' && run.style?.startsWith('DanvanNoise'));
  if (row.align !== 'center' || hasNoise) return line;
  const measure = (text: string) => textWidth(text, row.size.value, row.bold);
  return {
    ...line,
    runs: segmentsOf(line.runs).flatMap((segment) => bindSegment(segment, width, measure, rules)),
  };
}

/** The runs between line breaks; a break is a segment of its own. */
function segmentsOf(runs: readonly Run[]): Run[][] {
  const segments: Run[][] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (run.kind === 'text' && last?.[0]?.kind === 'text') last.push(run);
    else segments.push([run]);
  }
  return segments;
}

function bindSegment(runs: Run[], width: number, measure: (text: string) => number, rules: RuleSet): Run[] {
  const texts = runs.filter((run): run is TextRun => run.kind === 'text');
  const words = texts
    .map((run) => run.text)
    .join('')
    .split(' ');
  if (words.length < 2 || measure(words.join(' ')) <= width) return runs;
  const breaks = chooseBreaks(words, width, measure, breakCosts(words, rules));
  if (breaks === null) return runs;
  let space = 0;
  return texts.map((run) => ({
    ...run,
    text: run.text.replace(/ /g, () => {
      space += 1;
      return breaks.has(space) ? ' ' : NO_BREAK_SPACE;
    }),
  }));
}

/** What a line break before each word costs. */
function breakCosts(words: readonly string[], { titleBreaks }: RuleSet): number[] {
  const lower = words.map((word) => word.toLowerCase());
  const startsPhrase = (index: number, phrase: string) =>
    `${lower.slice(index).join(' ')} `.startsWith(`${phrase} `);
  return words.map((word, index) => {
    const inCompound = titleBreaks.within.some((compound) =>
      compound
        .split(' ')
        .some((_, offset) => offset > 0 && index >= offset && startsPhrase(index - offset, compound)),
    );
    if (inCompound) return COMPOUND_COST;
    if (titleBreaks.before.some((phrase) => startsPhrase(index, phrase))) return -PHRASE_GAIN;
    return isName(words[index - 1]) && isName(word) ? NAME_COST : 0;
  });
}

/** A capital then small letters: two in a row are one name, "Thái Nguyên". */
const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word ?? '');

/**
 * The words before which the lines begin, for as few lines as the words need; null where a word is longer
 * than a line.
 */
function chooseBreaks(
  words: readonly string[],
  width: number,
  measure: (text: string) => number,
  costs: readonly number[],
): Set<number> | null {
  interface Layout {
    lines: number;
    cost: number;
    breaks: number[];
  }
  const best: (Layout | null)[] = [{ lines: 0, cost: 0, breaks: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    best[end] = null;
    for (let start = end - 1; start >= 0; start -= 1) {
      const share = measure(words.slice(start, end).join(' ')) / width;
      if (share > 1) break;
      const before = best[start];
      if (!before) continue;
      const layout: Layout = {
        lines: before.lines + 1,
        cost: before.cost + share ** 2 + (start > 0 ? (costs[start] ?? 0) : 0),
        breaks: start > 0 ? [...before.breaks, start] : [],
      };
      if (isBetter(layout, best[end] ?? null)) best[end] = layout;
    }
  }
  const whole = best[words.length];
  return whole ? new Set(whole.breaks) : null;
}

const isBetter = (
  layout: { lines: number; cost: number },
  other: { lines: number; cost: number } | null,
): boolean =>
  other === null || layout.lines < other.lines || (layout.lines === other.lines && layout.cost < other.cost);
