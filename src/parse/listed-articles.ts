/**
 * Finds the articles of a text whose program numbered them by itself and left the word out: LibreOffice writes a list of
 * "Điều 1.", "Điều 2." as HTML with plain numbers. The text proves them: their numbers go on over its chapters, as those of
 * articles do and those of khoản never do, and it cites its own articles though no line is headed "Điều".
 */

import { isArticleHeading } from './heading.js';
import type { Line } from './line.js';
import { markerOf } from './structures/index.js';
import { endsWithMark } from './text-shape.js';

/** Fewer than this make no series of which one can be sure. */
const LEAST_ARTICLES = 5;
/** "theo quy định tại Điều 23 của Luật này": the text calls its units điều. */
export const CITES_ITSELF =
  /Điều \d{1,3}[^.;]{0,80}(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quy chế|Quy định|Điều lệ) này/u;

/** @returns the lines that head an article with a number alone; none where the text does not prove them */
export function listedArticles(lines: readonly Line[]): ReadonlySet<Line> {
  const text = lines.filter(({ noise, table }) => !noise && !table);
  const kinds = text.map((line) => markerOf(line.text)?.kind);
  if (kinds.includes('article') || !text.some((line) => CITES_ITSELF.test(line.text))) return NONE;
  const articles: Line[] = [];
  let chapters = 0;
  let isFirstOfChapter = false;
  for (const [index, line] of text.entries()) {
    const marker = markerOf(line.text);
    if (marker?.kind === 'chapter') {
      chapters += 1;
      isFirstOfChapter = true;
    }
    if (marker?.kind !== 'arabic' || chapters === 0) continue;
    if (marker.number === String(articles.length + 1) && isHeading(line, marker.end, text[index + 1])) {
      articles.push(line);
    } else if (isFirstOfChapter) return NONE;
    isFirstOfChapter = false;
  }
  return chapters > 1 && articles.length >= LEAST_ARTICLES ? new Set(articles) : NONE;
}

const NONE: ReadonlySet<Line> = new Set();

function isHeading({ text }: Line, start: number, next: Line | undefined): boolean {
  const heading = text.slice(start);
  return heading !== '' && !endsWithMark(heading) && isArticleHeading(heading, next);
}
