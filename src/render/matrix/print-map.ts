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
export function printMap({ texts }: CoverageMatrix, catalogue: typeof messages): string {
  const placed = texts.flatMap((text, index) => (text.place ? [{ text: text as Placed, index }] : []));
  if (placed.length === 0) return '';
  const height = heightOf(placed.map(({ text }) => text));
  const named = placed.length <= MOST_NAMES ? placeNames(placed.map(({ text }) => text)) : null;
  const dots = placed.map(({ text, index }, order) => {
    const [x, y] = [at(text.place.x), at(text.place.y)];
    const name = named === null ? '' : printName(text.name, named[order] ?? null);
    const isWhole = text.counts.missing + text.counts.partial === 0;
    const dot = tag('circle', { cx: x, cy: y, r: 5 }, tag('title', {}, escapeXml(text.name)));
    return tag('g', { 'data-text': index, class: isWhole ? 'whole' : 'gap' }, dot, name);
  });
  const title = catalogue['matrix.html.map']();
  return tag(
    'section',
    {},
    tag('h2', {}, escapeXml(title)),
    tag('p', { class: 'how' }, escapeXml(catalogue['matrix.html.mapHow']())),
    tag(
      'svg',
      { id: 'map', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title },
      dots.join(''),
    ),
    named === null
      ? ''
      : printHidden(
          placed.map(({ text }) => text),
          named,
          catalogue,
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
  isLeft: boolean;
}

/** Lines above and below its dot on which a name may stand, the nearest first. */
const LINES = [0, 1, -1, 2, -2];

/** For each text where its name stands: on the side where there is room, unless other names stand there; null where they stand all round. */
function placeNames(texts: readonly Placed[]): (Box | null)[] {
  const taken: Box[] = [];
  return texts.map(({ name, place }) => {
    const [x, y, width] = [at(place.x), at(place.y), name.length * LETTER];
    const boxes = LINES.flatMap((lines) => [
      { left: x + 8, right: x + 8 + width, line: y + lines * LINE, isLeft: false },
      { left: x - 8 - width, right: x - 8, line: y + lines * LINE, isLeft: true },
    ]);
    const free = boxes.find(
      (box) =>
        box.left >= 0 &&
        box.right <= WIDTH &&
        box.line > LINE &&
        taken.every(
          ({ left, right, line }) =>
            Math.abs(line - box.line) >= LINE || left >= box.right || box.left >= right,
        ),
    );
    if (free === undefined) return null;
    taken.push(free);
    return free;
  });
}

function printName(name: string, box: Box | null): string {
  if (box === null) return '';
  const anchor = box.isLeft ? { 'text-anchor': 'end' } : {};
  return tag('text', { x: box.isLeft ? box.right : box.left, y: box.line + 4, ...anchor }, escapeXml(name));
}

/** The texts for whose names there was no room, each with the named one that is nearest: of texts that say the same all dots are one. */
function printHidden(
  texts: readonly Placed[],
  named: readonly (Box | null)[],
  catalogue: typeof messages,
): string {
  const shown = texts.filter((_, index) => named[index] !== null);
  const beside = new Map<string, string[]>();
  for (const [index, { name, place }] of texts.entries()) {
    if (named[index] !== null) continue;
    const distance = (other: Placed) => (other.place.x - place.x) ** 2 + (other.place.y - place.y) ** 2;
    const nearest = shown.reduce<Placed | null>(
      (best, other) => (best === null || distance(other) < distance(best) ? other : best),
      null,
    );
    const known = beside.get(nearest?.name ?? '') ?? [];
    beside.set(nearest?.name ?? '', [...known, name]);
  }
  if (beside.size === 0) return '';
  const items = [...beside].map(([name, others]) =>
    tag('li', {}, escapeXml(catalogue['matrix.html.mapBeside']({ name, others: others.join('; ') }))),
  );
  return tag(
    'div',
    { class: 'how' },
    escapeXml(catalogue['matrix.html.mapHidden']()),
    tag('ul', {}, ...items),
  );
}
