/**
 * References to notes as signs of the text. While a redline is laid in, each stands as one letter, so that it is kept, marked or
 * brought in at its very place as any other letter is.
 */
import { type Markup, markupOf } from '../markup.js';
import { childOf, copyMarkup, isMarkup } from '../markup-tree.js';
import { runLike } from '../tracked-text.js';

/** A noncharacter (Unicode 23.7), which stands in no text. */
export const NOTE_SIGN = '\ufdd0';

export const isReference = ({ name }: Markup): boolean =>
  name === 'w:footnoteReference' || name === 'w:endnoteReference';

/** The attributes under which the reference itself is kept while a sign stands for it. */
const [NAME, OPEN] = ['danvan:name', 'danvan:open'];

/** Puts a sign in the place of each reference of a story. */
export function hideReferences(story: Markup): void {
  story.children = story.children.map((node) => {
    if (!isMarkup(node)) return node;
    if (isReference(node) && node.children.length === 0) return signOf(node);
    hideReferences(node);
    return node;
  });
}

const signOf = ({ name, attributes, open, close }: Markup): Markup => ({
  name: 'w:t',
  attributes: { ...attributes, 'xml:space': 'preserve', [NAME]: name, [OPEN]: open + close },
  open: '<w:t xml:space="preserve">',
  children: [NOTE_SIGN],
  close: '</w:t>',
});

/** Puts the references back, also those whose signs were marked. */
export function showReferences(story: Markup): void {
  story.children = story.children.map((node) => {
    if (!isMarkup(node)) return node;
    const { [NAME]: name, [OPEN]: open, 'xml:space': _space, ...attributes } = node.attributes;
    if (name !== undefined && open !== undefined) return { name, attributes, open, children: [], close: '' };
    showReferences(node);
    return node;
  });
}

/** Words as runs in the form of another one, with references in the place of their signs. @param references are taken from the front */
export function runsWithReferences(
  like: Markup | undefined,
  text: string,
  isDeleted: boolean,
  references: Markup[],
): Markup[] {
  if (text !== '' && !text.includes(NOTE_SIGN)) return [runLike(like, text, isDeleted)];
  const [first = '', ...rest] = text.split(NOTE_SIGN);
  const words = (piece: string): Markup[] => (piece === '' ? [] : [runLike(like, piece, isDeleted)]);
  return [
    ...words(first),
    ...rest.flatMap((piece) => [...takeFirst(references).map(copyMarkup), ...words(piece)]),
  ];
}

const takeFirst = (references: Markup[]): Markup[] => references.splice(0, 1);

/** A run that refers to a note, in the form of another one that does. */
export function referenceRun(kind: NoteKind, id: number, like: Markup | undefined): Markup {
  const run = markupOf(`<w:r><w:${kind}Reference w:id="${id}"/></w:r>`);
  const form = childOf(like, 'w:rPr');
  run.children.unshift(
    form ? copyMarkup(form) : markupOf('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  );
  return run;
}

export const NOTE_KINDS = ['footnote', 'endnote'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
