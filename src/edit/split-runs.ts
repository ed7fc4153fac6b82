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
  if (!run || isUncut(run.element)) return false;
  const [second] = splitRun(run.element, [at - run.start]);
  insertAfter(run.parent, run.element, second as Markup);
  return true;
}

/**
 * The same for several places at once, in whatever order: one pass over the runs, however many places there are.
 * @returns the runs of the paragraph as they stand then
 */
export function cutAll(paragraph: Markup, places: readonly number[]): PlacedRun[] {
  const sorted = [...new Set(places)].toSorted((one, other) => one - other);
  const cutOff = new Map<MarkupNode, Markup[]>();
  const parents = new Set<Markup>();
  let next = 0;
  const runs = placedRuns(paragraph).flatMap((run) => {
    while (next < sorted.length && (sorted[next] as number) <= run.start) next++;
    const first = next;
    while (next < sorted.length && (sorted[next] as number) < run.end) next++;
    if (next === first || isUncut(run.element)) return [run];
    const cuts = sorted.slice(first, next);
    const rest = splitRun(
      run.element,
      cuts.map((at) => at - run.start),
    );
    cutOff.set(run.element, rest);
    parents.add(run.parent);
    return piecesOf(run, cuts, rest);
  });
  for (const parent of parents)
    parent.children = parent.children.flatMap((node) => [node, ...(cutOff.get(node) ?? [])]);
  return runs;
}

/** A formula; and a run whose text holds elements, which no schema allows, and of which half would be lost. */
const isUncut = (run: Markup): boolean => run.name !== 'w:r' || childrenOf(run, 'w:t').some(holdsElements);

const holdsElements = ({ children }: Markup): boolean => children.some(isMarkup);

function piecesOf(run: PlacedRun, cuts: readonly number[], rest: readonly Markup[]): PlacedRun[] {
  const starts = [run.start, ...cuts];
  return [run.element, ...rest].map((element, index) => {
    const [start, end] = [starts[index] as number, starts[index + 1] ?? run.end];
    return { ...run, element, start, end, text: run.text.slice(start - run.start, end - run.start) };
  });
}

/**
 * Leaves what stands before the first place in the run.
 * @param places numbers of characters into the run, rising
 * @returns the rest as runs of the same properties, one for each place
 */
function splitRun(run: Markup, places: readonly number[]): Markup[] {
  const properties = childOf(run, 'w:rPr');
  const first: MarkupNode[] = [];
  const rest = places.map((): MarkupNode[] => (properties ? [copyMarkup(properties)] : []));
  let piece = first;
  let [at, next] = [0, 0];
  for (const node of run.children) {
    const text = isMarkup(node) ? textOfRunChild(node) : null;
    const end = at + (text?.length ?? 0);
    /** How much of this node stands in earlier pieces. */
    let taken = 0;
    for (; next < places.length && (places[next] as number) < end; next++) {
      const length = (places[next] as number) - at;
      if (length > taken) piece.push(partOf(node as Markup, (text as string).slice(taken, length)));
      taken = Math.max(taken, length);
      piece = rest[next] as MarkupNode[];
    }
    piece.push(taken === 0 ? node : partOf(node as Markup, (text as string).slice(taken)));
    at = end;
  }
  run.children = first;
  return rest.map((children) => ({ ...run, children }));
}

/** A text element with a part of its words. */
const partOf = (whole: Markup, text: string): Markup =>
  textElement(text, whole.name, isKept(whole) ? 'kept' : 'ofHalf');

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
  if (last?.name !== 'w:t' || next?.name !== 'w:t' || holdsElements(last) || holdsElements(next))
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
  node.children.map((inner) => (isMarkup(inner) ? '' : decodeMarkupText(inner))).join('');
