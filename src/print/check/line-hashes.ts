/**
 * `primaryLocationLineHash` of SARIF as GitHub's code scanning computes it for results that bring none, so that alerts of
 * a text stay the same whoever uploads it: a rolling hash of 64 bits over a hundred UTF-16 units from the start of a
 * line, blanks and tabs left out and each line end taken as one line feed; equal hashes are numbered.
 */

const WINDOW = 100;
const FACTOR = 37;
/** What the code scanning service takes for the end of a file. */
const END = 65_535;
const [TAB, LINE_FEED, RETURN, BLANK] = [9, 10, 13, 32];

/** 64 bits in two halves: JavaScript's numbers hold products of 32 bits with 16, but none of 64. */
interface Bits {
  high: number;
  low: number;
}
const HALF = 2 ** 32;

/** a · factor, the factor being of 16 bits. */
function times({ high, low }: Bits, factor: number): Bits {
  const product = low * factor;
  return { high: (high * factor + Math.floor(product / HALF)) % HALF, low: product % HALF };
}

function plus(one: Bits, other: Bits): Bits {
  const low = one.low + other.low;
  return { high: (one.high + other.high + Math.floor(low / HALF)) % HALF, low: low % HALF };
}

function minus(one: Bits, other: Bits): Bits {
  const low = one.low - other.low;
  const borrow = low < 0 ? 1 : 0;
  return {
    high: (((one.high - other.high - borrow) % HALF) + HALF) % HALF,
    low: low + borrow * HALF,
  };
}

const hex = ({ high, low }: Bits): string =>
  high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');

/** The weight with which a unit leaves the window. */
const LEAVING = Array.from({ length: WINDOW }).reduce<Bits>((bits) => times(bits, FACTOR), {
  high: 0,
  low: 1,
});

/** The hashes of all lines of a text, in order, each with its number after a colon. */
export function lineHashes(text: string): string[] {
  const window = new Uint16Array(WINDOW);
  /** The line that starts at a place of the window; -1 where none does. */
  const starts = new Int32Array(WINDOW).fill(-1);
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  let hash: Bits = { high: 0, low: 0 };
  let at = 0;
  let line = 0;
  let isStart = true;

  const settle = (): void => {
    const started = starts[at] ?? -1;
    if (started < 0) return;
    const value = hex(hash);
    const count = (seen.get(value) ?? 0) + 1;
    seen.set(value, count);
    hashes[started] = `${value}:${count}`;
    starts[at] = -1;
  };
  const push = (unit: number): void => {
    const leaving = window[at] ?? 0;
    window[at] = unit;
    hash = minus(plus(times(hash, FACTOR), { high: 0, low: unit }), times(LEAVING, leaving));
    at = (at + 1) % WINDOW;
  };
  const take = (unit: number): void => {
    settle();
    if (isStart) starts[at] = line++;
    isStart = unit === LINE_FEED;
    push(unit);
  };

  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === BLANK || unit === TAB) continue;
    if (unit === LINE_FEED && text.charCodeAt(index - 1) === RETURN) continue;
    take(unit === RETURN ? LINE_FEED : unit);
  }
  take(END);
  for (let rest = 0; rest < WINDOW; rest++) {
    settle();
    push(0);
  }
  return hashes;
}
