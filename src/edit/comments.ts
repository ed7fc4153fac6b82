/** Comments of a Word file (ECMA-376 part 1, 17.13.4): put in at a stretch of text, listed, and taken out by author. */
import { escapeXml } from '../text/escape-xml.js';
import { CUT, endMarks, startMark } from './comment-marks.js';
import { hangComments } from './hang-comments.js';
import { type Markup, type MarkupNode, markupOf } from './markup.js';
import {
  childrenOf,
  insertAfter,
  insertBefore,
  isMarkup,
  removeNode,
  setAttribute,
  textOfMarkup,
  visitMarkup,
} from './markup-tree.js';
import type { TextRange } from './paragraph-text.js';
import { joinRuns } from './split-runs.js';
import type { WordFile } from './word-file.js';

export interface CommentText {
  author: string;
  initials: string;
  /** ISO date and time, UTC; empty where none is known. */
  date: string;
  /** Each a paragraph of the comment. */
  lines: readonly string[];
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NEW_PART = {
  kind: 'comments',
  file: 'comments.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
};

/** Puts comments into one file; each has an id of its own. */
export class CommentWriter {
  #next: number;

  constructor(private readonly file: WordFile) {
    const ids = commentElements(file).map(({ attributes }) => Number(attributes['w:id'] ?? 0));
    this.#next = ids.filter(Number.isInteger).reduce((most, id) => Math.max(most, id), -1) + 1;
  }

  /** Hangs a comment on a stretch of a paragraph; on the whole of it where none is given. @returns its number */
  add(paragraph: Markup, range: TextRange | null, comment: CommentText): number {
    const id = this.write(comment);
    hangComments(paragraph, [{ id, range }]);
    return id;
  }

  /** Hangs a comment from one element of a paragraph to another, both in place. */
  span(paragraph: Markup, first: Markup, last: Markup, comment: CommentText): void {
    const id = this.write(comment);
    insertBefore(paragraph, first, startMark(id));
    insertAfter(paragraph, last, ...endMarks(id));
  }

  /** Writes a comment that nothing hangs on yet. @returns its number, for its marks */
  write({ author, initials, date, lines }: CommentText): number {
    const id = this.#next++;
    const { root } = this.file.ensure({
      ...NEW_PART,
      xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"></w:comments>`,
    });
    const paragraphs = lines.map((line, index) => {
      const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
      return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
    });
    const when = date === '' ? '' : ` w:date="${date}"`;
    const who = `w:author="${escapeXml(author)}"${when} w:initials="${escapeXml(initials)}"`;
    root.children.push(markupOf(`<w:comment w:id="${id}" ${who}>${paragraphs.join('')}</w:comment>`));
    return id;
  }
}

const MARKS: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd']);

/**
 * Takes an author's comments out again, with their marks in the text; runs that were cut for them are joined.
 * @param goes tells by its lines whether one of them goes; all do where it is absent
 */
export function stripComments(
  file: WordFile,
  author: string,
  goes: (lines: readonly string[]) => boolean = () => true,
): number {
  const path = file.related(file.main, 'comments');
  const root = path === null ? undefined : file.part(path)?.root;
  const gone = childrenOf(root, 'w:comment').filter(
    (one) => one.attributes['w:author'] === author && goes(commentLines(one)),
  );
  if (!root || path === null || gone.length === 0) return 0;
  const ids = new Set(gone.map(({ attributes }) => attributes['w:id']));
  const threads = new Set(gone.flatMap(threadIds));
  for (const one of gone) removeNode(root, one);
  for (const story of file.stories()) if (story.root !== root) stripMarks(story.root, ids);
  for (const kind of ['commentsExtended', 'commentsIds']) stripThreads(file, kind, threads);
  if (childrenOf(root).length === 0) file.remove(path);
  return gone.length;
}

/** The paragraphs of a comment, by which later versions of Word tie answers to it ([MS-DOCX] 2.5.3). */
const threadIds = (comment: Markup): string[] =>
  childrenOf(comment, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId'] ?? []);

function stripThreads(file: WordFile, kind: string, threads: ReadonlySet<string>): void {
  const path = file.related(file.main, kind);
  const root = path === null ? undefined : file.part(path)?.root;
  for (const one of childrenOf(root)) {
    const { 'w15:paraId': own, 'w16cid:paraId': alsoOwn, 'w15:paraIdParent': parent } = one.attributes;
    if (threads.has(own ?? alsoOwn ?? '')) removeNode(root as Markup, one);
    else if (parent !== undefined && threads.has(parent)) setAttribute(one, 'w15:paraIdParent', '');
  }
}

function stripMarks(root: Markup, ids: ReadonlySet<string | undefined>): void {
  visitMarkup(root, (parent) => {
    const kept: MarkupNode[] = [];
    /** Whether one of the marks that are gone since the last kept node stood in a cut. */
    let isCut = false;
    for (const node of parent.children) {
      if (isMarkup(node) && isMarkOf(node, ids)) {
        isCut ||= node.open.endsWith(CUT);
        continue;
      }
      const last = kept.at(-1);
      const joined =
        isCut && last !== undefined && isMarkup(last) && isMarkup(node) ? joinRuns(last, node) : null;
      if (joined) kept[kept.length - 1] = joined;
      else kept.push(node);
      isCut = false;
    }
    if (kept.length < parent.children.length) parent.children = kept;
  });
}

/** Whether an element of a text is the mark of one of these comments. */
export const isMarkOf = (node: Markup, ids: ReadonlySet<string | undefined>): boolean =>
  (MARKS.has(node.name) && ids.has(node.attributes['w:id'])) || isReference(node, ids);

/** A run with nothing but the reference to one of these comments. */
function isReference(node: Markup, ids: ReadonlySet<string | undefined>): boolean {
  if (node.name !== 'w:r') return false;
  const inside = childrenOf(node).filter(({ name }) => name !== 'w:rPr');
  const [only] = inside;
  return inside.length === 1 && only?.name === 'w:commentReference' && ids.has(only.attributes['w:id']);
}

/** The comments of a file as elements, in the order in which they are stored. */
export function commentElements(file: WordFile): Markup[] {
  const path = file.related(file.main, 'comments');
  return path === null ? [] : childrenOf(file.part(path)?.root, 'w:comment');
}

/** The words of a comment, a line a paragraph. */
export const commentLines = (comment: Markup): string[] =>
  childrenOf(comment, 'w:p')
    .map((paragraph) => textOfMarkup(paragraph).trim())
    .filter((line) => line !== '');
