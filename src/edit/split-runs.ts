/** Cuts runs, so that a mark can stand between any two characters; and joins again what was cut. */
import { escapeXml } from '../text/escape-xml.js';
import { type Markup, type MarkupNode, writeMarkup } from './markup.js';
import { childOf, childrenOf, copyMarkup, decodeMarkupText, insertAfter, isMarkup } from './markup-tree.js';
import { type PlacedRun, placedRuns, textOfRunChild } from './paragraph-text.js';

/**
 * Makes a run end at a place of the paragraph's text. Nothing happens at the edge of a run, or within a formula.
 * @returns whether a run was cut
 */
export function cutAt(paragraph: Markup, at: number): boolean {
  const run = placedRuns(paragraph).find(({ start, end }) => start < at && at < end);
  if (run?.element.name !== 'w:r') return false;
  const second = splitRun(run, at - run.start);
  insertAfter(run.parent, run.element, second);
  return true;
}

/**
 * The same for several places at once, in whatever order.
 * @returns the runs of the paragraph as they stand then
 */
export function cutAll(paragraph: Markup, places: readonly number[]): PlacedRun[] {
  const sorted = places.toSorted((one, other) => one - other);
  return placedRuns(paragraph).flatMap((run) => {
    if (run.element.name !== 'w:r') return [run];
    const pieces = [run];
    for (const at of sorted) {
      const last = pieces.at(-1) as PlacedRun;
      if (at <= last.start || at >= last.end) continue;
      const element = splitRun(last, at - last.start);
      insertAfter(run.parent, last.element, element);
      const [text, rest] = [last.text.slice(0, at - last.start), last.text.slice(at - last.start)];
      pieces.splice(-1, 1, { ...last, end: at, text }, { ...last, element, start: at, text: rest });
    }
    return pieces;
  });
}

/** Leaves what stands before `length` characters in the run, and gives the rest as a run of the same properties. */
function splitRun({ element: run }: PlacedRun, length: number): Markup {
  const properties = childOf(run, 'w:rPr');
  const first: MarkupNode[] = [];
  const second: MarkupNode[] = properties ? [copyMarkup(properties)] : [];
  let at = 0;
  for (const node of run.children) {
    const text = isMarkup(node) ? textOfRunChild(node) : null;
    const end = at + (text?.length ?? 0);
    if (text !== null && at < length && length < end && isMarkup(node)) {
      const space = isKept(node) ? 'kept' : 'ofHalf';
      first.push(textElement(text.slice(0, length - at), node.name, space));
      second.push(textElement(text.slice(length - at), node.name, space));
    } else (end <= length ? first : second).push(node);
    at = end;
  }
  run.children = first;
  return { ...run, children: second };
}

/**
 * Whether a text said before any cut that its blanks count. A half that needs it says so in other quotation marks, so that however
 * often it is cut again it is known, when all is joined, that the whole did not.
 */
const isKept = ({ open }: Markup): boolean => open.includes('xml:space="preserve"');

/** A `w:t` with these words, its blanks kept. @param space whether that is said in any case, or of a half that needs it */
export function textElement(
  text: string,
  name = 'w:t',
  space: 'asNeeded' | 'kept' | 'ofHalf' = 'asNeeded',
): Markup {
  const isSaid = space === 'kept' || /^\s|\s$/.test(text);
  const written = space === 'ofHalf' ? " xml:space='preserve'" : ' xml:space="preserve"';
  return {
    name,
    attributes: isSaid ? { 'xml:space': 'preserve' } : {},
    open: `<${name}${isSaid ? written : ''}>`,
    children: [escapeText(text)],
    close: `</${name}>`,
  };
}

/** Between tags a quotation mark needs no entity, and none is written, as Word does not. */
const escapeText = (text: string): string => {
  if (!SPECIAL.test(text)) return text;
  // Legal in XML, though it advises against them; a text that has them keeps them.
  const pieces = text.split(OLD_CONTROLS);
  return pieces.map((piece, index) => (index % 2 === 0 ? escapeWords(piece) : piece)).join('');
};

const OLD_CONTROLS = /([\u007f-\u009f]+)/;

const escapeWords = (text: string): string =>
  escapeXml(text).replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** What is not written as it is, and what only may not be. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const SPECIAL = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Joins neighbours of one parent that a cut had made of one run: the same tag and properties, with words only. */
export function joinRuns(first: Markup, second: Markup): Markup | null {
  if (first.name !== 'w:r' || second.name !== 'w:r' || first.open !== second.open) return null;
  if (formOf(first) !== formOf(second)) return null;
  const [last, next] = [childrenOf(first).at(-1), childrenOf(second).find(({ name }) => name !== 'w:rPr')];
  const properties = childOf(second, 'w:rPr');
  if (last?.name !== 'w:t' || next?.name !== 'w:t')
    return {
      ...first,
      children: [...first.children, ...second.children.filter((node) => node !== properties)],
    };
  // Both halves of a text that said so say that their blanks count.
  const space = isKept(last) && isKept(next) ? 'kept' : 'ofHalf';
  const joined = textElement(rawText(last) + rawText(next), 'w:t', space);
  const rest = second.children.slice(second.children.indexOf(next) + 1);
  return { ...first, children: [...first.children.slice(0, first.children.indexOf(last)), joined, ...rest] };
}

/** The properties of a run; both halves of one keep a record of a change of form, each with its own number. */
function formOf(run: Markup): string {
  const properties = childOf(run, 'w:rPr');
  return properties ? writeMarkup(properties).replace(/(<w:rPrChange [^<>]*?)w:id="[^"<>]*"/, '$1') : '';
}

const rawText = (node: Markup): string =>
  node.children.map((inner) => (isMarkup(inner) ? writeMarkup(inner) : decodeMarkupText(inner))).join('');
