/** What a returned file has beyond the draft that was sent out, whose own comments and changes are nobody's answer to it. */
import type { FoundOpinion } from '../../edit/index.js';

/** By what a comment or change of the draft is known again, the surest first; null where it cannot be told. */
const LIKENESSES: readonly ((one: FoundOpinion) => string | null)[] = [
  (one) => keyOf(one, [one.date, one.quote]),
  // Some programs write the time anew when they save.
  (one) => keyOf(one, [one.quote]),
  // Words around it may be changed since; one author writes the same words once in a second.
  (one) => (one.date === '' ? null : keyOf(one, [one.date])),
];

/**
 * @param found of the returned file
 * @param known of the draft; each takes away one of those that are like it
 */
export function newOpinions(found: readonly FoundOpinion[], known: readonly FoundOpinion[]): FoundOpinion[] {
  let [rest, open] = [[...found], [...known]];
  for (const likeness of LIKENESSES)
    [rest, open] = [without(rest, open, likeness), without(open, rest, likeness)];
  return rest;
}

/** The first list without as many of each likeness as the second has. */
function without(
  ones: readonly FoundOpinion[],
  others: readonly FoundOpinion[],
  likeness: (one: FoundOpinion) => string | null,
): FoundOpinion[] {
  const counts = new Map<string | null, number>();
  for (const key of others.map(likeness)) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return ones.filter((one) => {
    const key = likeness(one);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

/** Blanks and the way in which a letter is composed are as the program that saved the file wrote them. */
const keyOf = ({ kind, author, comment, deleted, inserted }: FoundOpinion, more: readonly string[]): string =>
  JSON.stringify(
    [kind, author, comment, deleted, inserted, ...more].map((text) =>
      text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    ),
  );
