import type { Segment } from './line.js';

const ELLIPSIS = '…';

/**
 * Cuts a line down to its differences: of equal text only so many words next to a difference stay, and an ellipsis
 * stands for the rest. A line without a difference keeps its beginning.
 */
export function shortenSegments(segments: readonly Segment[], contextWords: number): Segment[] {
  return segments.map((segment, index) => {
    if (segment.op !== 'equal') return segment;
    const [isFirst, isLast] = [index === 0, index === segments.length - 1];
    const words = segment.text.split(BEFORE_WORD);
    const head = !isFirst || isLast ? contextWords : 0;
    const tail = isLast ? 0 : contextWords;
    // Cutting out one word would not make it shorter.
    if (words.length <= head + tail + 1) return segment;
    const before = words.slice(0, head).join('').trimEnd();
    const after = words.slice(words.length - tail).join('');
    const text = `${before}${before === '' ? '' : ' '}${ELLIPSIS}${after === '' ? '' : ' '}${after}`;
    return { ...segment, text };
  });
}

/** Between a blank and the word after it, so that each word keeps the blank that follows it. */
const BEFORE_WORD = /(?<=\s)(?=\S)/;
