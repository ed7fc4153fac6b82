/** Ties comments to those that they answer, as Word itself does ([MS-DOCX] 2.5.3): by the last paragraphs of both. */
import { commentElements } from './comments.js';
import { newMarkup } from './markup.js';
import { childrenOf, setAttribute, visitMarkup } from './markup-tree.js';
import type { WordFile } from './word-file.js';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const NEW_PART = {
  kind: 'commentsExtended',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  file: 'commentsExtended.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
  xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w15:commentsEx xmlns:w15="${W15}"></w15:commentsEx>`,
};

/** A comment by its number, which one it answers, and whether somebody marked it as settled. */
export interface ThreadedComment {
  id: number;
  answersTo: number | null;
  isResolved: boolean;
}

/** @param threaded those of a thread; comments that answer none, are answered by none and are open need not be among them */
export function writeThreads(file: WordFile, threaded: readonly ThreadedComment[]): void {
  if (threaded.length === 0) return;
  const paragraphs = new ParagraphIds(file);
  const { root } = file.ensure(NEW_PART);
  const known = new Map(childrenOf(root).map((one) => [one.attributes['w15:paraId']?.toUpperCase(), one]));
  const mark = (id: number, parent: number | null, isResolved: boolean): void => {
    const paragraph = paragraphs.of(id);
    const above = parent === null ? null : paragraphs.of(parent);
    if (paragraph === null || known.has(paragraph)) return;
    const made = newMarkup(
      'w15:commentEx',
      {
        'w15:paraId': paragraph,
        ...(above !== null && { 'w15:paraIdParent': above }),
        'w15:done': isResolved ? '1' : '0',
      },
      [],
    );
    known.set(paragraph, made);
    root.children.push(made);
  };
  const own = new Map(threaded.map((one) => [one.id, one]));
  for (const { id, answersTo, isResolved } of threaded) {
    // The first of a thread is named before what answers it.
    if (answersTo !== null) mark(answersTo, null, own.get(answersTo)?.isResolved ?? false);
    mark(id, answersTo, isResolved);
  }
}

/** The names of the last paragraphs of comments, which are given where there is none. */
class ParagraphIds {
  readonly #used = new Set<string>();
  readonly #comments: Map<number, ReturnType<typeof commentElements>[number]>;
  /** Word takes none from 0x80000000 on. */
  #next = 0x7000_0000;

  constructor(private readonly file: WordFile) {
    this.#comments = new Map(commentElements(file).map((one) => [Number(one.attributes['w:id']), one]));
    for (const { root } of file.stories())
      visitMarkup(root, ({ attributes }) => {
        const id = attributes['w14:paraId'];
        if (id !== undefined) this.#used.add(id.toUpperCase());
      });
  }

  of(comment: number): string | null {
    const paragraph = childrenOf(this.#comments.get(comment), 'w:p').at(-1);
    if (!paragraph) return null;
    const known = paragraph.attributes['w14:paraId'];
    if (known !== undefined) return known.toUpperCase();
    this.#declare();
    let id: string;
    do id = (++this.#next).toString(16).toUpperCase();
    while (this.#used.has(id));
    setAttribute(paragraph, 'w14:paraId', id);
    return id;
  }

  /** Such names are of a later form, which a program that does not know it passes over (ECMA-376 part 3, 7.2). */
  #declare(): void {
    const path = this.file.related(this.file.main, 'comments');
    const root = path === null ? undefined : this.file.part(path)?.root;
    if (!root || root.attributes['xmlns:w14'] !== undefined) return;
    setAttribute(root, 'xmlns:w14', W14);
    if (root.attributes['xmlns:mc'] === undefined) setAttribute(root, 'xmlns:mc', MC);
    const ignorable = root.attributes['mc:Ignorable'];
    setAttribute(root, 'mc:Ignorable', ignorable ? `${ignorable} w14` : 'w14');
  }
}
