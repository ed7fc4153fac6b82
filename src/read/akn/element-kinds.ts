/** What the elements of Akoma Ntoso are to a reader of lines. */
import type { Block } from '../block.js';

type Reason = NonNullable<Block['noise']>;

/** Description, not text. Notes in it are read apart. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(['meta', 'componentRef', 'documentRef', 'img']);

/** Elements whose text is a line also where it stands in other elements. */
export const TEXTS: ReadonlySet<string> = new Set([
  ...['p', 'block', 'heading', 'subheading', 'crossHeading', 'caption'],
  ...['listIntroduction', 'listWrapUp', 'li'],
]);

/** Elements that stand on lines of their own, inside a text too. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...['table', 'tr', 'ul', 'ol', 'blockList', 'blockContainer', 'container', 'tblock', 'toc', 'div'],
  ...['quotedStructure', 'embeddedStructure', 'subFlow'],
]);

/** Divisions, whose number stands above their name: "Chương I" / "QUY ĐỊNH CHUNG". */
const DIVISIONS: ReadonlySet<string> = new Set([
  ...['part', 'title', 'book', 'tome', 'chapter', 'section', 'subsection', 'division'],
  ...['subpart', 'subchapter', 'subtitle', 'subdivision', 'attachment', 'component'],
]);

export const isDivision = (name: string, kind: string | undefined): boolean =>
  DIVISIONS.has(name) || (name === 'hcontainer' && kind === 'appendix');

/** Why a text is none of the document: its own reasons under the status "ignored", and what the standard names. */
const REASONS: readonly Reason[] = [
  ...(['pageNumber', 'runningHead', 'pageFurniture', 'handwriting', 'ocr'] as const),
  ...(['noteMark', 'footnote', 'setAside'] as const),
];
const BY_NAME: Readonly<Record<string, Reason>> = {
  authorialNote: 'footnote',
  toc: 'pageFurniture',
  del: 'setAside',
};

export function noiseOf(name: string, attributes: Readonly<Record<string, string>>): Reason | null {
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name] ?? null;
  if (attributes.status !== 'ignored') return null;
  return REASONS.find((reason) => reason === attributes.name) ?? 'setAside';
}

/** How a number without a mark is printed in a Vietnamese text, by the element that it numbers. */
const FORMS: Readonly<Record<string, readonly [number: RegExp, before: string, after: string]>> = {
  part: [/^(?:[IVXLC]+|\d{1,3})\.?$/, 'Phần ', ''],
  chapter: [/^(?:[IVXLC]+|\d{1,3})\.?$/, 'Chương ', ''],
  article: [/^\d{1,4}[a-zđ]?\.?$/, 'Điều ', '.'],
  paragraph: [/^\d{1,3}[a-zđ]?$/, '', '.'],
  clause: [/^\d{1,3}[a-zđ]?$/, '', '.'],
  point: [/^[a-zđ]\d?$/, '', ')'],
};

/** "1" of an article as "Điều 1."; null where the number is printed with what belongs to it. */
export function printedForm(element: string, number: string): string | null {
  const form = Object.hasOwn(FORMS, element) ? FORMS[element] : undefined;
  if (!form?.[0].test(number)) return null;
  return form[1] + number.replace(/\.$/, '') + form[2];
}
