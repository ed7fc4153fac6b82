/** How high printed content stands on the page, from the widths of Times New Roman. */
import type { RuleSet } from '../../form/rule-set.js';
import type { CellContent, Content, ContentLine, GridCell } from './content.js';
import { keepLineTogether } from './keep-together.js';
import { componentOf } from './styles.js';
import { textWidth, WIDER } from './text-width.js';
import { pointsOfMillimetres } from './units.js';

/** Height of the text area of a page, in points. */
export function pageHeight({ page: { paper, margins } }: RuleSet): number {
  return pointsOfMillimetres(paper.height.value - margins.top.value - margins.bottom.value);
}

/** Height in points of content on a page that never ends. */
export const contentHeight = (contents: readonly Content[], rules: RuleSet): number =>
  contents.reduce((sum, content) => sum + heightOf(content, rules), 0);

function heightOf(content: Content, rules: RuleSet): number {
  const { paper, margins } = rules.page;
  if (content.kind === 'line') {
    return lineHeight(content, paper.width.value - margins.left.value - margins.right.value, rules);
  }
  if (content.kind === 'sectionStart') return 0;
  if (content.kind === 'grid') {
    const width = (paper.width.value - margins.left.value - margins.right.value) / content.widths.length;
    return sumOf(content.rows.map((cells) => rowHeight(cells, (line) => lineHeight(line, width, rules))));
  }
  const column = (side: 'left' | 'right', lines: readonly CellContent[]): number =>
    lines.reduce(
      (sum, line) =>
        sum + (line.kind === 'line' ? lineHeight(line, rules[content.use][side].value, rules) : 0),
      0,
    );
  return content.rows.reduce(
    (sum, { left, right }) => sum + Math.max(column('left', left), column('right', right)),
    0,
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The cells of a row stand side by side: it is as high as the highest. */
const rowHeight = (cells: readonly GridCell[], heightOfLine: (line: ContentLine) => number): number =>
  cells.reduce((highest, { lines }) => Math.max(highest, sumOf(lines.map(heightOfLine))), 0);

/** @param width of the column, in millimetres */
function lineHeight(line: ContentLine, width: number, { components, paragraph }: RuleSet): number {
  if (line.hidden) return 0;
  const row = components[componentOf(line.style)];
  const { rule, height } = row.line ?? paragraph.line;
  const natural = rule === 'exact' ? 0 : row.size.value * NATURAL_LINE;
  const lines = countLines(line, pointsOfMillimetres(width), components);
  const after = line.spacing?.after ?? (row.spaceAfter ?? paragraph.spaceAfter).value;
  const around = (row.spaceBefore?.value ?? 0) + after;
  return lines * Math.max(line.spacing?.line ?? height.value, natural) + around;
}

/** Height of a line of Times New Roman by the size of its letters. */
const NATURAL_LINE = 1.15;

/** Width in points of a line that is not broken, as the widest of the fonts that may be used sets it. */
export function lineWidth(line: ContentLine, components: RuleSet['components']): number {
  return Math.max(...linesOf(line).map((words) => measure(words, line, components)));
}

function measure(words: string, line: ContentLine, components: RuleSet['components']): number {
  const { size, bold } = components[componentOf(line.style)];
  return textWidth(words, size.value, bold) * WIDER;
}

const linesOf = (line: ContentLine): string[] =>
  keepLineTogether(line)
    .runs.map((run) => (run.kind === 'text' ? run.text : '\n'))
    .join('')
    .split('\n');

/** How many printed lines a text fills when each takes as many words as it holds. */
function countLines(line: ContentLine, width: number, components: RuleSet['components']): number {
  const { firstLineIndent, leftIndent } = components[componentOf(line.style)];
  const indent = pointsOfMillimetres(firstLineIndent?.value ?? 0);
  const room = width - pointsOfMillimetres(leftIndent?.value ?? 0);
  const space = measure(' ', line, components);
  return linesOf(line).reduce((lines, part) => {
    let used = indent;
    let count = 1;
    for (const word of part.split(' ')) {
      const needed = measure(word, line, components);
      if (used + needed > room && used > indent) {
        count += 1;
        used = 0;
      }
      used += needed + space;
    }
    return lines + count;
  }, 0);
}
