/** The comments of a Word file, each at its provision, for whoever reads the tree. */
import { Failure } from '../../findings/failure.js';
import type { Source } from '../../read/reader.js';
import type { DocumentComment } from '../../tree/comment.js';
import type { Document } from '../../tree/nodes.js';
import { markedOpinions, provisionOrder } from '../collecting/gather-opinions.js';

/**
 * @param as how the tree was read: with tracked changes taken or refused
 * @returns none for a file that is no Word package
 * @throws Failure for a package that cannot be opened for this
 */
export async function documentComments(
  { bytes, name }: Source,
  tree: Document,
  as: 'accept' | 'reject',
): Promise<DocumentComment[]> {
  const { openForEditing, readOpinions } = await import('../../edit/index.js');
  try {
    const found = readOpinions(openForEditing(bytes, name, true), as).filter(
      ({ kind }) => kind === 'comment',
    );
    const alone = found.map((one) => ({ ...one, replies: [], repliesTo: null }));
    return markedOpinions(alone, tree, provisionOrder(tree)).map(
      ({ author, date, comment, eId, draft, isResolved }, at) => {
        const first = found.findIndex(({ id }) => id === found[at]?.answersTo);
        return {
          author,
          date: date === '' ? null : date,
          text: comment,
          eId,
          quote: draft,
          ...(first >= 0 && { repliesTo: first }),
          ...(isResolved && { isResolved }),
        };
      },
    );
  } catch (error) {
    if (error instanceof Failure && error.id === 'edit.notWord') return [];
    throw error;
  }
}
