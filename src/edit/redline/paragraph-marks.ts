/** The mark at the end of a paragraph as a tracked change, and the form that a paragraph takes on. */
import { type Markup, type MarkupNode, markupOf } from '../markup.js';
import { childOf, copyMarkup, isMarkup } from '../markup-tree.js';
import { type TrackedElement, type Tracking, trackedElement } from '../tracked-text.js';

/** What stands after the format of the mark in the properties of a paragraph (17.3.1.26). */
const AFTER_MARK: ReadonlySet<string> = new Set(['w:sectPr', 'w:pPrChange']);

function propertiesFor(paragraph: Markup): Markup {
  const known = childOf(paragraph, 'w:pPr');
  if (known) return known;
  const made = markupOf('<w:pPr></w:pPr>');
  paragraph.children.unshift(made);
  return made;
}

/** Marks the end of a paragraph as inserted or deleted; one that somebody marked so already stays. */
export function markEnd(paragraph: Markup, name: TrackedElement, tracking: Tracking): void {
  const properties = propertiesFor(paragraph);
  let run = childOf(properties, 'w:rPr');
  if (!run) {
    run = markupOf('<w:rPr></w:rPr>');
    const before = properties.children.find((node) => isMarkup(node) && AFTER_MARK.has(node.name));
    properties.children.splice(
      before ? properties.children.indexOf(before) : properties.children.length,
      0,
      run,
    );
  }
  const known = childOf(run, name);
  if (known) {
    tracking.ids.standing?.note(known, null);
    return;
  }
  const mark = trackedElement(name, tracking);
  // An insertion stands before a deletion, both before every format (17.3.1.29).
  const at = name === 'w:del' && childOf(run, 'w:ins') ? 1 : 0;
  run.children.splice(at, 0, mark);
}

export interface Form {
  paragraph: Markup;
  /** Whether Word prints its number by itself. */
  isNumbered: boolean;
}

/** What stands before the list of a paragraph in its properties. */
const BEFORE_LIST: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);
const NO_PART_OF_FORM: ReadonlySet<string> = new Set(['w:sectPr', 'w:pPrChange']);

/** The properties of a paragraph in the form of another one, without a number of its own unless it is counted: its words hold that. */
export function propertiesLike({ paragraph, isNumbered }: Form, isCounted = false): Markup {
  const known = childOf(paragraph, 'w:pPr');
  const properties = known ? copyMarkup(known) : markupOf('<w:pPr></w:pPr>');
  const hasList = childOf(properties, 'w:numPr') !== undefined;
  properties.children = properties.children.filter(
    (node) => !isMarkup(node) || !(NO_PART_OF_FORM.has(node.name) || (node.name === 'w:numPr' && !isCounted)),
  );
  const run = childOf(properties, 'w:rPr');
  if (run)
    run.children = run.children.filter((node) => !isMarkup(node) || !/^w:(ins|del|move)/.test(node.name));
  if (!isCounted && (isNumbered || hasList)) {
    const at = properties.children.findLastIndex((node) => isMarkup(node) && BEFORE_LIST.has(node.name));
    properties.children.splice(
      at + 1,
      0,
      markupOf('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
    );
  }
  return properties;
}

/** What of the properties of a paragraph is no part of its form. */
const BESIDE_FORM: ReadonlySet<string> = new Set(['w:rPr', ...NO_PART_OF_FORM]);
const isFormNode = (node: MarkupNode): boolean => !isMarkup(node) || !BESIDE_FORM.has(node.name);

/**
 * Says which form a paragraph of both texts has in the other one: where that text is what accepting gives, it has this form from now
 * on and its own as the former one, else the other way round.
 * @param isCounted whether Word prints the number of the form by itself
 */
export function withOtherForm(
  paragraph: Markup,
  form: Form & { isCounted: boolean },
  { isAccepted, ...tracking }: Tracking & { isAccepted: boolean },
): void {
  const properties = propertiesFor(paragraph);
  if (childOf(properties, 'w:pPrChange')) return;
  const own = properties.children.filter(isFormNode);
  const other = propertiesLike(form, form.isCounted).children.filter(isFormNode);
  const former = markupOf('<w:pPr></w:pPr>');
  former.children = isAccepted ? own : other;
  const beside = properties.children.filter((node) => !isFormNode(node));
  const change = trackedElement('w:pPrChange', tracking, [former]);
  properties.children = [...(isAccepted ? other : own), ...beside, change];
}

/** Of a paragraph that is cut in two the first half ends no section, and nobody has marked its end. @param properties a copy */
export function propertiesOfHalf(properties: Markup): Markup {
  properties.children = properties.children.filter((node) => !isMarkup(node) || !AFTER_MARK.has(node.name));
  const run = childOf(properties, 'w:rPr');
  if (run)
    run.children = run.children.filter((node) => !isMarkup(node) || !/^w:(ins|del|move)/.test(node.name));
  return properties;
}
