/** Finds what stands between quotation marks. These are the words of others, and no repair may touch them. */

const MARK = /[“‘«”’»"]/g;
const OPENING = '“‘«';

/** The marks of a text, each with what is open behind it. */
interface QuotedText {
  text: string;
  marks: readonly { at: number; open: number; isStraightOpen: boolean }[];
  lastClosing: number;
  lastStraight: number;
}

/** The text that was asked about last: rules ask for each finding in turn, and a text is gone through once. */
let latest: QuotedText = gather('');

/** Whether the character at `index` stands inside quotation marks; a mark that is never closed opens nothing. */
export function isInQuotes(text: string, index: number): boolean {
  if (latest.text !== text) latest = gather(text);
  const { marks, lastClosing, lastStraight } = latest;
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const before = marks[low - 1];
  if (!before) return false;
  return (before.open > 0 && lastClosing >= index) || (before.isStraightOpen && lastStraight >= index);
}

function gather(text: string): QuotedText {
  const marks: QuotedText['marks'][number][] = [];
  let [open, isStraightOpen, lastClosing, lastStraight] = [0, false, -1, -1];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (mark === '"') {
      isStraightOpen = !isStraightOpen;
      lastStraight = at;
    } else if (OPENING.includes(mark)) open++;
    else {
      open = Math.max(0, open - 1);
      lastClosing = at;
    }
    marks.push({ at, open, isStraightOpen });
  }
  return { text, marks, lastClosing, lastStraight };
}
