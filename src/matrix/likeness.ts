/**
 * How alike texts are by their words: the share of word triples that both have (Broder, "On the resemblance and containment of
 * documents", 1997), with the smallest hashes in place of all triples, so that a thousand texts are held against each other at once.
 */

/** Hashes kept of a text: the estimate is off by about 1/sqrt of it. */
const SKETCH_SIZE = 256;

/** Words that follow each other and count as one. */
const SHINGLE = 3;

/** The smallest different hashes of a text's word triples, in order. */
export type Sketch = readonly number[];

/** Of a short text every triple counts, for there are no more than fit. @param size hashes to keep at most */
export function sketchOf(text: string, size = SKETCH_SIZE): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = Math.min(SHINGLE, words.length);
  const hashes = new Set<number>();
  for (let at = 0; length > 0 && at + length <= words.length; at += 1)
    hashes.add(hashOf(words.slice(at, at + length).join(' ')));
  return [...hashes].sort((one, other) => one - other).slice(0, size);
}

/** From 0, nothing in common, to 1. Of two sketches, the smallest hashes of both together are a fair sample of all. */
export function sketchLikeness(one: Sketch, other: Sketch): number {
  const size = Math.max(one.length, other.length);
  let [left, right, seen, shared] = [0, 0, 0, 0];
  while (seen < size && left < one.length && right < other.length) {
    const [a = 0, b = 0] = [one[left], other[right]];
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
    seen += 1;
  }
  const total = Math.min(size, seen + (one.length - left) + (other.length - right));
  return total === 0 ? 0 : shared / total;
}

/** FNV-1a of 32 bits over UTF-16 units, with the last mixing of MurmurHash3, which spreads near values. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
