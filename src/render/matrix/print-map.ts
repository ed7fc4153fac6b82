/** The map of localities: texts whose words are alike stand near each other. Drawn here, so that it can be seen and printed without scripts. */
import type { CoverageMatrix, MatrixText } from '../../matrix/matrix.js';
import { escapeXml } from '../../text/escape-xml.js';
import { tag } from '../html/tag.js';
import type { messages } from './messages.vi.js';

const WIDTH = 1000;
const MARGIN = 30;
/** Beyond so many texts names would cover each other; they come up under the pointer. */
const MOST_NAMES = 80;
/** Width of a letter of a name, and height of a line. */
const LETTER = 6.6;
const LINE = 13;

type Placed = MatrixText & { place: NonNullable<MatrixText['place']> };

/** Nothing where no text has a place. */
export function printMap({ texts }: CoverageMatrix, words: typeof messages): string {
  const placed = texts.flatMap((text, index) => (text.place ? [{ text: text as Placed, index }] : []));
  if (placed.length === 0) return '';
  const height = heightOf(placed.map(({ text }) => text));
  const taken: Box[] = [];
  const dots = placed.map(({ text, index }) => {
    const [x, y] = [at(text.place.x), at(text.place.y)];
    const name = placed.length <= MOST_NAMES ? printName(text.name, x, y, taken) : '';
    const isWhole = text.counts.missing + text.counts.partial === 0;
    const dot = tag('circle', { cx: x, cy: y, r: 5 }, tag('title', {}, escapeXml(text.name)));
    return tag('g', { 'data-text': index, class: isWhole ? 'whole' : 'gap' }, dot, name);
  });
  const title = words['matrix.html.map']();
  return tag(
    'section',
    {},
    tag('h2', {}, escapeXml(title)),
    tag('p', { class: 'how' }, escapeXml(words['matrix.html.mapHow']())),
    tag(
      'svg',
      { id: 'map', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
      dots.join(''),
    ),
  );
}

const at = (share: number): number => Math.round(MARGIN + share * (WIDTH - 2 * MARGIN));

const heightOf = (texts: readonly Placed[]): number =>
  texts.reduce((height, { place }) => Math.max(height, at(place.y)), 0) + MARGIN;

interface Box {
  left: number;
  right: number;
  line: number;
}

/** A name stands on the side where there is room, unless another name stands there. */
function printName(name: string, x: number, y: number, taken: Box[]): string {
  const width = name.length * LETTER;
  const isLeft = x + 8 + width > WIDTH;
  const box: Box = { left: isLeft ? x - 8 - width : x + 8, right: isLeft ? x - 8 : x + 8 + width, line: y };
  const isCovered = taken.some(
    ({ left, right, line }) => Math.abs(line - box.line) < LINE && left < box.right && box.left < right,
  );
  if (isCovered) return '';
  taken.push(box);
  const anchor = isLeft ? { 'text-anchor': 'end' } : {};
  return tag('text', { x: isLeft ? x - 8 : x + 8, y: y + 4, ...anchor }, escapeXml(name));
}
