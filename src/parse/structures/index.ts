import { appendix, form } from './appendix.js';
import { article } from './article.js';
import { chapter } from './chapter.js';
import type { Marker, Recogniser } from './marker.js';
import { arabic, capital, dash, dotted, letter, plus, roman } from './outline.js';
import { part } from './part.js';
import { section } from './section.js';
import { subsection } from './subsection.js';

export type { Marker, MarkerKind } from './marker.js';

interface Structure {
  recognise: Recogniser;
  /** The characters with which its markers begin, so that a line is tried only against what it can be. */
  begins: string;
}

const DIGITS = '0123456789';

/** In the order in which they are tried. */
export const structures: readonly Structure[] = [
  { recognise: article, begins: 'ĐÐDđ' },
  { recognise: dash, begins: '-–—•●▪*' },
  { recognise: dotted, begins: DIGITS },
  { recognise: arabic, begins: DIGITS },
  { recognise: letter, begins: 'abcdefghijklmnopqrstuvwxyzđ' },
  { recognise: chapter, begins: 'C' },
  { recognise: section, begins: 'M' },
  { recognise: subsection, begins: 'T' },
  { recognise: part, begins: 'P' },
  { recognise: appendix, begins: 'P' },
  { recognise: form, begins: 'MB' },
  { recognise: roman, begins: 'IVXL' },
  { recognise: capital, begins: 'ABCDEFGHKMNOPQRSTUWYĐ' },
  { recognise: plus, begins: '+○◦' },
];

const byFirstCharacter = new Map<string, Recogniser[]>();
for (const { recognise, begins } of structures) {
  for (const first of begins)
    byFirstCharacter.set(first, [...(byFirstCharacter.get(first) ?? []), recognise]);
}

/** The marker that opens a line, or null for plain text. */
export function markerOf(text: string): Marker | null {
  for (const recognise of byFirstCharacter.get(text.charAt(0)) ?? []) {
    const marker = recognise(text);
    if (marker) return marker;
  }
  return null;
}
