/** The form in which words and paragraphs of a copy come into the draft's file, which knows neither its lists nor all its styles. */
import { type Markup, markupOf, writeMarkup } from '../markup.js';
import { childOf, childrenOf, copyMarkup, isMarkup } from '../markup-tree.js';

/** What ties a form to the file it is from. */
const TIED_RUN: ReadonlySet<string> = new Set(['w:rStyle', 'w:rPrChange', 'w:ins', 'w:del']);
const TIED_PARAGRAPH: ReadonlySet<string> = new Set([
  'w:sectPr',
  'w:pPrChange',
  'w:rPr',
  'w:cnfStyle',
  'w:framePr',
]);
const RELATED = /\sr:[a-z]+=/i;

/** A run without words in the form of a run of the copy. */
export function newRunForm(form: Markup): Markup {
  const run = markupOf('<w:r></w:r>');
  const copy = copyMarkup(form);
  copy.children = copy.children.filter(
    (node) => !isMarkup(node) || !(TIED_RUN.has(node.name) || isForeign(node)),
  );
  run.children = [copy];
  return run;
}

/**
 * The properties of a new paragraph: those of the copy as far as the draft's file can read them. A list is the one of the neighbour
 * in the draft, and only where the copy's paragraph is in a list too; a style that the draft does not have is the neighbour's.
 */
export function newParagraphForm(
  form: Markup | undefined,
  neighbour: Markup,
  hasStyle: (id: string) => boolean,
): Markup {
  const made = markupOf('<w:pPr></w:pPr>');
  const near = childOf(neighbour, 'w:pPr');
  const style = childOf(form, 'w:pStyle')?.attributes['w:val'];
  if (form === undefined || (style !== undefined && !hasStyle(style))) {
    made.children = plain(near).filter(({ name }) => name !== 'w:numPr');
    return made;
  }
  const list = childOf(near, 'w:numPr');
  made.children = plain(form).flatMap((node) =>
    node.name === 'w:numPr' ? (list ? [copyMarkup(list)] : []) : [node],
  );
  return made;
}

const plain = (properties: Markup | undefined): Markup[] =>
  childrenOf(properties && copyMarkup(properties)).filter(
    (node) => !TIED_PARAGRAPH.has(node.name) && !isForeign(node),
  );

/** Elements of newer programs have prefixes that the draft's part may not declare. */
const isForeign = (node: Markup): boolean =>
  !node.name.startsWith('w:') || RELATED.test(node.open) || /<(?!\/?w:)/.test(writeMarkup(node));
