/** Finds the lines on which annexed instruments begin. */
import type { Line } from './line.js';
import { DIVISIONS } from './line-start.js';
import { isAnnexLine } from './masthead.js';
import { isRecipientsLabel } from './recipients.js';
import { isSignatureLine } from './signature-block.js';
import { markerOf } from './structures/index.js';
import { isCaps } from './text-shape.js';
import { beginsAnnexTitle, isAnnexTitle } from './title-words.js';

/** How far below an annex's title its "(Kèm theo …)" line or first provision may stand. */
const TITLE_REACH = 10;

/** Whether a line begins the end of an instrument: its recipients or its signature. */
export const isCloser = (line: Line): boolean =>
  !line.noise && (isRecipientsLabel(line.text) || isSignatureLine(line.text));

/**
 * Where annexed instruments begin: at a title in capitals ("QUY CHẾ") with the line that says what it is annexed
 * to, or, once the cover's recipients or signature have been seen, with provisions below it. After those, the
 * annex line begins one even where its title is missing.
 * @returns indexes of lines, in order
 */
export function annexStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  let closed = false;
  let hasArticle = false;
  lines.forEach((line, index) => {
    if (line.noise) return;
    closed ||= isCloser(line);
    hasArticle ||= markerOf(line.text)?.kind === 'article';
    if (index === 0 || isHeadingOfDivision(lines, index)) return;
    if (isTitleOfAnnex(lines, index, closed, hasArticle)) starts.push(index);
    else if (closed && line.text.startsWith('(') && isAnnexLine(line.text) && hasProvisions(lines, index)) {
      const isTitled = index - (starts.at(-1) ?? -TITLE_REACH) <= TITLE_REACH;
      const start = isTitled ? null : untitledStart(lines, index);
      if (start !== null) starts.push(start);
    }
  });
  return starts;
}

function isTitleOfAnnex(
  lines: readonly Line[],
  index: number,
  closed: boolean,
  hasArticle: boolean,
): boolean {
  const { text } = lines[index] as Line;
  const alone = isAnnexTitle(text);
  if (!alone && !beginsAnnexTitle(text)) return false;
  const announced = below(lines, index).some((each) => isAnnexLine(each.text));
  return (announced && (closed || hasArticle)) || (alone && closed && hasProvisions(lines, index));
}

const below = (lines: readonly Line[], index: number): readonly Line[] =>
  lines.slice(index + 1, index + 1 + TITLE_REACH);

const hasProvisions = (lines: readonly Line[], index: number): boolean =>
  below(lines, index).some((each) => ['article', 'chapter'].includes(markerOf(each.text)?.kind ?? ''));

/** "DANH MỤC" under "PHỤ LỤC I" and "QUY ĐỊNH CHUNG" under "Chương I" are headings, not titles. */
function isHeadingOfDivision(lines: readonly Line[], index: number): boolean {
  let above = index - 1;
  while (lines[above]?.noise) above--;
  const previous = lines[above];
  const marker = previous && markerOf(previous.text);
  return marker != null && DIVISIONS.has(marker.kind);
}

/** The first of the lines in capitals that stand right above an annex line; null under the heading of a division. */
function untitledStart(lines: readonly Line[], annexLine: number): number | null {
  let start = annexLine;
  while (start > 0 && isSubject(lines[start - 1] as Line)) start--;
  return start > 0 && !isHeadingOfDivision(lines, start) ? start : null;
}

const isSubject = (line: Line): boolean =>
  !line.noise && isCaps(line.text) && !isCloser(line) && markerOf(line.text) === null;
