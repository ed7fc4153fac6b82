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

/**
 * Of a line that was cut down so and is still long, what a reader should see of it first: so many letters, from the
 * first difference that matters on where that stands behind them.
 */
export function beginningOf(
  segments: readonly Segment[],
  letters: number,
  matters: (segment: Segment) => boolean,
): Segment[] {
  const first = segments.findIndex(matters);
  const start = lettersOf(segments.slice(0, first + 1)) <= letters ? 0 : first;
  const kept: Segment[] = start === 0 ? [] : [leadIn(segments[start - 1])];
  let room = letters;
  for (const segment of segments.slice(start)) {
    if (room <= 0) return kept.at(-1)?.text.endsWith(ELLIPSIS) ? kept : [...kept, CUT];
    const text = cutText(segment.text, room);
    kept.push(text === segment.text ? segment : { ...segment, text });
    room -= segment.text.length;
  }
  return kept;
}

const CUT: Segment = { op: 'equal', text: ` ${ELLIPSIS}`, change: null };

const lettersOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

/** What stands before a difference with which an excerpt begins: its last words, where they are equal. */
function leadIn(before: Segment | undefined): Segment {
  const text = before?.op === 'equal' ? before.text : '';
  const last = text.lastIndexOf(ELLIPSIS);
  return { op: 'equal', text: last < 0 ? `${ELLIPSIS} ${text}` : text.slice(last), change: null };
}

/** Whole words of a text, at least one. */
function cutText(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const [first = '', ...words] = text.split(BEFORE_WORD);
  let kept = first;
  for (const word of words) {
    if (kept.length + word.length > letters) break;
    kept += word;
  }
  return `${kept.trimEnd()} ${ELLIPSIS}`;
}

/** Between a blank and the word after it, so that each word keeps the blank that follows it. */
const BEFORE_WORD = /(?<=\s)(?=\S)/;
