/** What answers which comment of a Word file, and which are settled: a part that Word writes since 2013 ([MS-DOCX] 2.5.3). */
import { commentElements } from './comments.js';
import { childrenOf } from './markup-tree.js';
import type { WordFile } from './word-file.js';

export interface CommentThread {
  /** The number of the comment that it answers, the first of its thread; null for one that answers none. */
  answersTo: string | null;
  /** Whether somebody marked the whole thread as settled. */
  isResolved: boolean;
}

/** Of each comment of the file by its number; without that part each stands by itself and is open. */
export function commentThreads(file: WordFile): Map<string, CommentThread> {
  const comments = commentElements(file);
  const byParagraph = new Map(comments.flatMap((one) => paragraphIds(one).map((id) => [id, idOf(one)])));
  const marks = new Map(
    threadMarks(file).flatMap(({ paragraph, parent, isDone }) => {
      const id = byParagraph.get(paragraph);
      return id === undefined ? [] : [[id, { parent: byParagraph.get(parent), isDone }]];
    }),
  );
  return new Map(
    comments.map((one) => {
      const id = idOf(one);
      const first = firstOf(id, (at) => marks.get(at)?.parent);
      return [id, { answersTo: first === id ? null : first, isResolved: marks.get(first)?.isDone === true }];
    }),
  );
}

const idOf = ({ attributes }: { attributes: Readonly<Record<string, string>> }): string =>
  attributes['w:id'] ?? '';

/** The paragraphs of a comment, by the last of which it is named there. */
const paragraphIds = (comment: Parameters<typeof childrenOf>[0]): string[] =>
  childrenOf(comment, 'w:p').flatMap(({ attributes }) => attributes['w14:paraId']?.toUpperCase() ?? []);

interface ThreadMark {
  paragraph: string;
  parent: string;
  isDone: boolean;
}

function threadMarks(file: WordFile): ThreadMark[] {
  const path = file.related(file.main, 'commentsExtended');
  const root = path === null ? undefined : file.part(path)?.root;
  return childrenOf(root, 'w15:commentEx').map(({ attributes }) => ({
    paragraph: attributes['w15:paraId']?.toUpperCase() ?? '',
    parent: attributes['w15:paraIdParent']?.toUpperCase() ?? '',
    isDone: ['1', 'true', 'on'].includes(attributes['w15:done'] ?? ''),
  }));
}

/** Up to the comment that answers none; of comments that answer each other in a circle, the one itself. */
function firstOf(id: string, parentOf: (id: string) => string | undefined): string {
  const seen = new Set([id]);
  for (let at = id; ; ) {
    const parent = parentOf(at);
    if (parent === undefined) return at;
    if (seen.has(parent)) return id;
    seen.add(parent);
    at = parent;
  }
}
