/** Answers to a comment go with it: they are no opinions of their own on the draft. */
import type { FoundOpinion } from '../../edit/index.js';
import type { Opinion } from './opinion.js';

type Reply = Opinion['replies'][number];

/** What stands around a comment in its thread. */
export type Threaded = Pick<Opinion, 'isResolved' | 'replies' | 'repliesTo'>;

export const NO_THREAD: Threaded = { isResolved: false, replies: [], repliesTo: null };

/**
 * @param found what is new in a returned file
 * @param all everything in it: what answers a comment that the draft was sent out with is an opinion of its own, told with that comment
 */
export function threadOpinions(
  found: readonly FoundOpinion[],
  all: readonly FoundOpinion[],
): (FoundOpinion & Threaded)[] {
  const numbers = new Set(found.map(({ id }) => id));
  const isReply = ({ answersTo }: FoundOpinion): boolean => answersTo !== null && numbers.has(answersTo);
  const replies = new Map<string, Reply[]>();
  for (const one of found.filter(isReply)) {
    const thread = replies.get(one.answersTo ?? '') ?? [];
    replies.set(one.answersTo ?? '', [...thread, asReply(one)]);
  }
  return found
    .filter((one) => !isReply(one))
    .map((one) => ({
      ...one,
      replies: one.kind === 'comment' ? (replies.get(one.id) ?? []) : [],
      repliesTo:
        one.answersTo === null
          ? null
          : (all.filter(({ id }) => id === one.answersTo).map(asReply)[0] ?? null),
    }));
}

const asReply = ({ author, date, comment }: FoundOpinion): Reply => ({ author, date, text: comment });
