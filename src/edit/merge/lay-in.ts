/** Writes what the copies do to one paragraph into the draft's file, as tracked changes and comments. */
import type { CommentMarks } from '../comment-marks.js';
import type { Ids } from '../ids.js';
import { type Markup, markupOf } from '../markup.js';
import { childOf, copyMarkup, insertBefore, isMarkup } from '../markup-tree.js';
import { placedRuns } from '../paragraph-text.js';
import { markEnd, propertiesOfHalf } from '../redline/paragraph-marks.js';
import { putIn, runLike, type Spot, spotAt, trackedElement, trackRange } from '../tracked-text.js';
import { newParagraphForm, newRunForm } from './new-form.js';
import type { MergedParagraph, SlotItem } from './paragraph-plan.js';

export interface LayInTools {
  ids: Ids;
  /** The marks of a comment; those of one that is not written are none. */
  marksOf: (key: string) => CommentMarks | null;
  /** Whether the draft's file has a style. */
  hasStyle: (id: string) => boolean;
}

/** From the end of the paragraph to its start, so that no place moves before it is reached. */
export function layIn(
  { element, parent }: { element: Markup; parent: Markup },
  { struck, slots }: MergedParagraph,
  tools: LayInTools,
): void {
  let paragraph = element;
  const places = new Set([...slots.keys(), ...struck.map(({ to }) => to)]);
  for (const at of [...places].sort((one, other) => other - one)) {
    const items = slots.get(at);
    if (items) paragraph = putItems({ paragraph, parent }, at, items, tools);
    for (const { from, to, mark } of struck)
      if (to === at) trackRange(paragraph, { start: from, end: to }, 'w:del', { mark, ids: tools.ids });
  }
}

/** @returns the paragraph that now holds what stands before the place */
function putItems(
  { paragraph, parent }: { paragraph: Markup; parent: Markup },
  at: number,
  items: readonly SlotItem[],
  tools: LayInTools,
): Markup {
  const spot = spotIn(paragraph, at);
  const firstBreak = items.findIndex(({ kind }) => kind === 'break');
  const elementsOf = (some: readonly SlotItem[]) =>
    some.flatMap((item) => elementsOfItem(item, spot.like, tools));
  if (firstBreak < 0) {
    const made = elementsOf(items);
    if (made.length > 0) putIn(spot, ...made);
    return paragraph;
  }
  const before = elementsOf(items.slice(0, firstBreak));
  if (before.length > 0) putIn(spot, ...before);
  const head = splitOff(paragraph, { parent, spot, isAtStart: at === 0 });
  let open: { paragraph: Markup; words: Markup[] } = { paragraph: head, words: [] };
  let isHead = at > 0;
  for (const item of items.slice(firstBreak)) {
    if (item.kind !== 'break') {
      open.words.push(...elementsOf([item]));
      continue;
    }
    const target = open.paragraph;
    target.children.push(...open.words);
    if (!isHead) giveForm(target, newParagraphForm(item.form, paragraph, tools.hasStyle));
    markEnd(target, 'w:ins', { mark: item.mark, ids: tools.ids });
    const next = markupOf('<w:p></w:p>');
    insertBefore(parent, paragraph, next);
    open = { paragraph: next, words: [] };
    isHead = false;
  }
  // What follows the last end stands in the paragraph that was there.
  parent.children.splice(parent.children.indexOf(open.paragraph), 1);
  const properties = childOf(paragraph, 'w:pPr');
  paragraph.children.splice(properties ? paragraph.children.indexOf(properties) + 1 : 0, 0, ...open.words);
  return head;
}

function giveForm(paragraph: Markup, form: Markup): void {
  const known = childOf(paragraph, 'w:pPr');
  paragraph.children = [form, ...paragraph.children.filter((node) => node !== known)];
}

/** Before a paragraph's first words nothing of it may stand, also where those are struck already. */
function spotIn(paragraph: Markup, at: number): Spot {
  if (at > 0) return spotAt(paragraph, at);
  const like = placedRuns(paragraph).find(({ element }) => element.name === 'w:r')?.element;
  return { parent: paragraph, after: childOf(paragraph, 'w:pPr') ?? null, before: null, like };
}

/** Cuts off what stands before a spot, as a paragraph of its own before the rest. */
function splitOff(
  paragraph: Markup,
  { parent, spot, isAtStart }: { parent: Markup; spot: Spot; isAtStart: boolean },
): Markup {
  const properties = childOf(paragraph, 'w:pPr');
  const last = spot.after && holderIn(paragraph, spot.after);
  const cut = last ? paragraph.children.indexOf(last) + 1 : 0;
  const head = markupOf('<w:p></w:p>');
  head.children = paragraph.children.slice(0, cut).filter((node) => node !== properties);
  if (properties && !isAtStart) head.children.unshift(propertiesOfHalf(copyMarkup(properties)));
  paragraph.children = [
    ...(properties ? [properties] : []),
    ...paragraph.children.slice(cut).filter((node) => node !== properties),
  ];
  insertBefore(parent, paragraph, head);
  return head;
}

/** The child of a paragraph that is or holds a node. */
function holderIn(paragraph: Markup, node: Markup): Markup | undefined {
  const holds = (one: Markup): boolean =>
    one === node || one.children.some((inner) => isMarkup(inner) && holds(inner));
  return paragraph.children.filter(isMarkup).find(holds);
}

function elementsOfItem(item: SlotItem, like: Markup | undefined, { ids, marksOf }: LayInTools): Markup[] {
  if (item.kind === 'break') return [];
  if (item.kind === 'comment') return marksOf(item.key)?.[item.side] ?? [];
  const { text, mark, struck, form } = item;
  const run = runLike(form ? newRunForm(form) : like, text, struck !== null);
  const inside = struck ? trackedElement('w:del', { mark: struck, ids }, [run]) : run;
  return [trackedElement('w:ins', { mark, ids }, [inside])];
}
