/**
 * Room for the signature: as many empty lines as the rules have, or their least number where the page would not hold
 * the decision otherwise. Heights are those of Times New Roman; a line is left over for programs with wider letters.
 */
import type { RuleSet } from '../../form/rule-set.js';
import type { CellContent, Content, ContentLine } from './content.js';
import { keepLineTogether } from './keep-together.js';
import { componentOf } from './styles.js';
import { textWidth } from './text-width.js';
import { pointsOfMillimetres } from './units.js';

/** The contents of the document's first section, its signature room shortened where the page is too short. */
export function fitClosing(contents: readonly Content[], rules: RuleSet): Content[] {
  const { paper, margins } = rules.page;
  const pageHeight = pointsOfMillimetres(paper.height.value - margins.top.value - margins.bottom.value);
  const slack = rules.paragraph.line.height.value;
  const height = contents.reduce((sum, content) => sum + heightOf(content, rules), 0);
  if (height + slack <= pageHeight) return [...contents];
  return contents.map((content) =>
    content.kind === 'columns' && content.use === 'signature'
      ? { ...content, rows: content.rows.map((row) => ({ ...row, right: shorten(row.right, rules) })) }
      : content,
  );
}

const isRoom = (content: CellContent): boolean =>
  content.kind === 'line' && content.style === 'DanvanSigner' && content.runs.length === 0;

function shorten(cell: readonly CellContent[], { signature: { blankLines } }: RuleSet): CellContent[] {
  let spare = blankLines.value - blankLines.min;
  return cell.filter((content) => {
    if (spare === 0 || !isRoom(content)) return true;
    spare -= 1;
    return false;
  });
}

function heightOf(content: Content, rules: RuleSet): number {
  const { paper, margins } = rules.page;
  if (content.kind === 'line') {
    return lineHeight(content, paper.width.value - margins.left.value - margins.right.value, rules);
  }
  if (content.kind === 'sectionStart') return 0;
  const cell = (side: 'left' | 'right', lines: readonly CellContent[]): number =>
    lines.reduce(
      (sum, line) =>
        sum + (line.kind === 'line' ? lineHeight(line, rules[content.use][side].value, rules) : 0),
      0,
    );
  return content.rows.reduce(
    (sum, { left, right }) => sum + Math.max(cell('left', left), cell('right', right)),
    0,
  );
}

/** @param width of the column, in millimetres */
function lineHeight(line: ContentLine, width: number, { components, paragraph }: RuleSet): number {
  if (line.hidden) return 0;
  const row = components[componentOf(line.style)];
  const indent = pointsOfMillimetres(row.firstLineIndent?.value ?? 0);
  const texts = keepLineTogether(line).runs.map((run) => (run.kind === 'text' ? run.text : '\n'));
  const measure = (words: string): number => textWidth(words, row.size.value, row.bold);
  const lines = countLines(texts.join(''), { indent, width: pointsOfMillimetres(width), measure });
  const { height } = row.line ?? paragraph.line;
  return (
    lines * height.value + (row.spaceBefore?.value ?? 0) + (row.spaceAfter ?? paragraph.spaceAfter).value
  );
}

interface Column {
  /** Of the first line, and of the column, in points. */
  indent: number;
  width: number;
  measure: (words: string) => number;
}

/** How many printed lines a text fills when each takes as many words as it holds. */
function countLines(text: string, { indent, width, measure }: Column): number {
  const space = measure(' ');
  return text.split('\n').reduce((lines, part) => {
    let used = indent;
    let count = 1;
    for (const word of part.split(' ')) {
      const needed = measure(word);
      if (used + needed > width && used > indent) {
        count += 1;
        used = 0;
      }
      used += needed + space;
    }
    return lines + count;
  }, 0);
}
