/** The paragraphs of a story by the numbers that a reading gives them, so that a place of the tree is found in the file. */
import { pushAll } from '../text/push-all.js';
import type { Markup } from './markup.js';
import { childOf, childrenOf, isMarkup } from './markup-tree.js';

export interface PlacedParagraph {
  /** As in `Origin.paragraph`, from 1. */
  number: number;
  element: Markup;
  parent: Markup;
  /** The elements around it, the outermost first, `parent` the last. */
  ancestors: readonly Markup[];
}

/** How the tracked changes that the file came with were read. */
export type SettledAs = 'accept' | 'reject';

/** Marks that are gone when everything is accepted, or rejected. */
const GONE: Readonly<Record<SettledAs, ReadonlySet<string>>> = {
  accept: new Set(['w:del', 'w:moveFrom', 'w:cellDel']),
  reject: new Set(['w:ins', 'w:moveTo', 'w:cellIns']),
};

/**
 * The paragraphs of a story in the order in which a reader counts them. Paragraphs that a tracked change joins have one number;
 * what stands in a text box has none of its own, and is left out.
 */
export function listParagraphs(story: Markup, reading: SettledAs = 'accept'): PlacedParagraph[] {
  return paragraphsIn(story, reading, () => []);
}

/** The same with the paragraphs of text boxes, which have the number of the one at which their box hangs, each behind it. */
export function listWithBoxes(story: Markup, reading: SettledAs): PlacedParagraph[] {
  return paragraphsIn(story, reading, ({ element, ancestors, number }) =>
    boxesIn(element, ancestors, reading).flatMap(({ box, around }) =>
      paragraphsIn(box, reading, () => []).map((one) => ({
        ...one,
        number,
        ancestors: [...around, ...one.ancestors],
      })),
    ),
  );
}

/** The outermost boxes of a paragraph, of what is written twice the one that is read. */
function boxesIn(
  node: Markup,
  above: readonly Markup[],
  reading: SettledAs,
): { box: Markup; around: readonly Markup[] }[] {
  const around = [...above, node];
  const inside = node.name === 'mc:AlternateContent' ? chosenAlternative(node) : node;
  return inside.children.filter(isMarkup).flatMap((inner) => {
    if (inner.name === 'w:txbxContent') return [{ box: inner, around }];
    return GONE[reading].has(inner.name) ? [] : boxesIn(inner, around, reading);
  });
}

/** The paragraph at which the text box hangs that holds a paragraph; null for one in no box. */
export const anchorOfBox = ({ ancestors }: PlacedParagraph): Markup | null =>
  ancestors.find(({ name }) => name === 'w:p') ?? null;

function paragraphsIn(
  story: Markup,
  reading: SettledAs,
  more: (one: PlacedParagraph) => PlacedParagraph[],
): PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  let number = 1;
  const visit = (container: Markup, above: readonly Markup[]): void => {
    const ancestors = [...above, container];
    /** Whether what runs on has contents; where no paragraph follows, it then is one by itself. */
    let runsOn = false;
    for (const node of container.children) {
      if (!isMarkup(node)) continue;
      if (node.name !== 'w:p' && runsOn && isThere(node, reading)) {
        number++;
        runsOn = false;
      }
      if (node.name === 'w:p') {
        const one = { number, element: node, parent: container, ancestors };
        found.push(one);
        pushAll(found, more(one));
        const isJoined = losesMark(node, reading);
        if (!isJoined) number++;
        runsOn = isJoined && (runsOn || contentsOf(node).some((inner) => isThere(inner, reading)));
      } else if (node.name === 'mc:AlternateContent') visit(chosenAlternative(node), ancestors);
      else if (!node.name.endsWith('Pr') && !GONE[reading].has(node.name) && !isGone(node, reading))
        visit(node, ancestors);
    }
    if (runsOn) number++;
  };
  visit(story, []);
  return found;
}

export function chosenAlternative(node: Markup): Markup {
  return childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node;
}

/** Whether the mark at the end of a paragraph goes away, so that it runs on into the next. */
export function losesMark(paragraph: Markup, reading: SettledAs): boolean {
  return childrenOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')).some(({ name }) =>
    GONE[reading].has(name),
  );
}

const contentsOf = (paragraph: Markup): Markup[] =>
  childrenOf(paragraph).filter(({ name }) => name !== 'w:pPr');

/** Whether something stands there once the changes are settled; bookmarks and ranges are nothing. */
function isThere(node: Markup, reading: SettledAs): boolean {
  if (node.children.length === 0) return !/(?:Start|End)$/.test(node.name);
  if (node.name === 'w:tbl') return hasRow(node, reading);
  if (!CHANGES.has(node.name)) return true;
  return !GONE[reading].has(node.name) && childrenOf(node).some((one) => isThere(one, reading));
}

const hasRow = (node: Markup, reading: SettledAs): boolean =>
  childrenOf(node).some((one) => (one.name === 'w:tr' ? !isGone(one, reading) : hasRow(one, reading)));

const CHANGES: ReadonlySet<string> = new Set(Object.values(GONE).flatMap((names) => [...names]));

/** Whether a row or cell goes away. */
function isGone(node: Markup, reading: SettledAs): boolean {
  if (node.name !== 'w:tr' && node.name !== 'w:tc') return false;
  return childrenOf(childOf(node, `${node.name}Pr`)).some(({ name }) => GONE[reading].has(name));
}
