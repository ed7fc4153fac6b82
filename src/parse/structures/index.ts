import { appendix } from './appendix.js';
import { article } from './article.js';
import { chapter } from './chapter.js';
import type { Marker, Recogniser } from './marker.js';
import { arabic, capital, dash, dotted, letter, plus, roman } from './outline.js';
import { part } from './part.js';
import { section } from './section.js';
import { subsection } from './subsection.js';

export type { Marker, MarkerKind } from './marker.js';

/** In the order in which they are tried. */
export const structures: readonly Recogniser[] = [
  article,
  dash,
  dotted,
  arabic,
  letter,
  chapter,
  section,
  subsection,
  part,
  appendix,
  roman,
  capital,
  plus,
];

/** The marker that opens a line, or null for plain text. */
export function markerOf(text: string): Marker | null {
  for (const structure of structures) {
    const marker = structure(text);
    if (marker) return marker;
  }
  return null;
}
