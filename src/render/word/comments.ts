/** Word comments on provisions, for a draft that gives its reasons. */
import type { Content } from './content.js';

/** A remark on the provision with this eId. */
export interface ProvisionComment {
  eId: string;
  text: string;
}

export interface AnnotatedContent {
  contents: Content[];
  /** Their texts, of which each stands at the place of its id. */
  comments: string[];
}

/**
 * Hangs each comment on the line with which its provision begins. A comment on a provision that is not in the
 * document hangs on the first line, its eId in front, so that no remark is lost.
 */
export function annotate(
  contents: readonly Content[],
  remarks: readonly ProvisionComment[],
): AnnotatedContent {
  const present = new Set(
    contents.flatMap((content) => (content.kind === 'line' ? (content.begins ?? []) : [])),
  );
  const homeless = remarks.filter(({ eId }) => !present.has(eId));
  const comments: string[] = [];
  const add = (text: string): number => comments.push(text) - 1;
  let isFirst = true;
  const annotated = contents.map((content) => {
    if (content.kind !== 'line' || content.hidden) return content;
    const ids = isFirst ? homeless.map(({ eId, text }) => add(`${eId}: ${text}`)) : [];
    isFirst = false;
    for (const { eId, text } of remarks) if (content.begins?.includes(eId)) ids.push(add(text));
    return ids.length > 0 ? { ...content, comments: ids } : content;
  });
  return { contents: annotated, comments };
}
