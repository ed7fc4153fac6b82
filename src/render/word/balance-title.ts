/**
 * Where a centred title breaks into lines: about evenly, at the beginning of a phrase, never inside a
 * compound word ("THÀNH ỦY / THÀNH PHỐ HỒ CHÍ MINH"). The spaces that must not break become non-breaking
 * spaces: the words stay what they are, and a reader that folds spaces sees no difference.
 */

import type { RuleSet } from '../../form/rule-set.js';
import type { ContentLine, Run, TextRun } from './content.js';
import { NO_BREAK_SPACE } from './keep-together.js';
import { componentOf, isNoiseStyle } from './styles.js';
import { textWidth, WIDER } from './text-width.js';

/** Costs beside the squared share of the column that each line fills: a compound is broken only in need. */
const COMPOUND_COST = 10;
const NAME_COST = 1;
const PHRASE_GAIN = 0.3;

/** Part of the column that a line may fill: Word and LibreOffice set one font up to a hundredth wider than another. */
const FILLED = 0.985;

/** How much of the width lines may fill in which place. */
const FILL = {
  /** Less than fits, for where Times New Roman is missing: a title that just filled its line left the last word of a name alone. */
  page: FILLED / WIDER,
  /** What fits stays on one line in a narrow column: "TP. Hồ Chí Minh, ngày 27 tháng 12 năm 2026". */
  cell: FILLED,
};

/**
 * Binds the words of a centred line that is too long for one printed line.
 * @param width of the column, in points
 * @param place a line of the page, or of a table's cell
 */
export function balanceTitle(
  line: ContentLine,
  width: number,
  rules: RuleSet,
  place: keyof typeof FILL = 'page',
): ContentLine {
  const row = rules.components[componentOf(line.style)];
  const hasNoise = line.runs.some((run) => run.kind === 'text' && isNoiseStyle(run.style));
  if (row.align !== 'center' || hasNoise) return line;
  const measure = (text: string) => textWidth(text, row.size.value, row.bold);
  return {
    ...line,
    runs: segmentsOf(line.runs).flatMap((segment) =>
      bindSegment(segment, { width, safe: width * FILL[place] }, measure, rules),
    ),
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

function bindSegment(
  runs: Run[],
  { width, safe }: { width: number; safe: number },
  measure: (text: string) => number,
  rules: RuleSet,
): Run[] {
  const texts = runs.filter((run): run is TextRun => run.kind === 'text');
  const words = texts
    .map((run) => run.text)
    .join('')
    .split(' ');
  if (words.length < 2 || measure(words.join(' ')) <= safe) return runs;
  const layout = { widths: words.map(measure), space: measure(' '), costs: breakCosts(words, rules) };
  const breaks = chooseBreaks(layout, safe) ?? chooseBreaks(layout, width * FILLED);
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
  const text = ` ${words.join(' ').toLowerCase()} `;
  const costs = words.map((word, index): number =>
    isName(words[index - 1]) && isName(word) ? NAME_COST : 0,
  );
  for (const phrase of titleBreaks.before) {
    for (const start of wordsWhere(phrase, text)) costs[start] = -PHRASE_GAIN;
  }
  for (const compound of titleBreaks.within) {
    const length = compound.split(' ').length;
    for (const start of wordsWhere(compound, text)) costs.fill(COMPOUND_COST, start + 1, start + length);
  }
  return costs;
}

/** The indexes of the words with which a phrase begins in a text that has one space around every word. */
function wordsWhere(phrase: string, text: string): number[] {
  const indexes: number[] = [];
  const wanted = ` ${phrase} `;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    indexes.push(text.slice(0, at).split(' ').length - 1);
  }
  return indexes;
}

/** A capital then small letters: two in a row are one name, "Thái Nguyên". */
const isName = (word: string | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word ?? '');

interface Words {
  /** Width of each word, in points. */
  widths: number[];
  space: number;
  /** What a line break before each word costs. */
  costs: number[];
}

interface Layout {
  lines: number;
  cost: number;
  /** The words before which a line begins, the first line's left out. */
  breaks: number[];
}

/** The best layout in as few lines as the words need; null where a word is longer than a line. */
function chooseBreaks({ widths, space, costs }: Words, width: number): Set<number> | null {
  const best: (Layout | null)[] = [{ lines: 0, cost: 0, breaks: [] }];
  for (let end = 1; end <= widths.length; end += 1) {
    best[end] = null;
    let used = -space;
    for (let start = end - 1; start >= 0; start -= 1) {
      used += space + (widths[start] ?? 0);
      if (used > width) break;
      const before = best[start];
      if (!before) continue;
      const layout: Layout = {
        lines: before.lines + 1,
        cost: before.cost + (used / width) ** 2 + (start > 0 ? (costs[start] ?? 0) : 0),
        breaks: start > 0 ? [...before.breaks, start] : [],
      };
      if (isBetter(layout, best[end] ?? null)) best[end] = layout;
    }
  }
  const whole = best[widths.length];
  return whole ? new Set(whole.breaks) : null;
}

const isBetter = (layout: Layout, other: Layout | null): boolean =>
  other === null || layout.lines < other.lines || (layout.lines === other.lines && layout.cost < other.cost);
