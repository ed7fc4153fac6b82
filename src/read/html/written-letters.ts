/** What a text of a page is longer by in its source: "&amp;" is one sign, and a line break of Windows is one, too. */
import { parseFragment } from 'parse5';

/** "&agrave;", "&#7845;", "&#x1EA5;"; without its semicolon, as old pages have it, "&amp". */
const LONGER = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});?|\r\n/g;

/** From here on a text stands in its source letter by letter: `at` counts in the text, `by` in the source. */
interface WrittenPiece {
  at: number;
  by: number;
}

/** A row of a text, where it begins in the source, and where in it the source goes on further than letters count. */
export interface WrittenRow {
  text: string;
  by: number;
  stops: WrittenPiece[];
}

/** The rows of a text of a page, whose lines end as Unix ends them. */
export function writtenRows(text: string, source: string): WrittenRow[] {
  const pieces = writtenPieces(text, source);
  let [from, current] = [0, 0];
  return text.split('\n').map((row) => {
    while ((pieces[current + 1]?.at ?? Number.POSITIVE_INFINITY) <= from) current++;
    const here = pieces[current] ?? { at: 0, by: 0 };
    const stops: WrittenPiece[] = [];
    for (let next = current + 1; (pieces[next]?.at ?? Number.POSITIVE_INFINITY) < from + row.length; next++) {
      const { at, by } = pieces[next] as WrittenPiece;
      stops.push({ at: at - from, by });
    }
    const written = { text: row, by: here.by + from - here.at, stops };
    from += row.length + 1;
    return written;
  });
}

/** @returns nothing where the text is not what the source says, so that nobody takes a place for sure */
function writtenPieces(text: string, source: string): WrittenPiece[] {
  const pieces: WrittenPiece[] = [{ at: 0, by: 0 }];
  if (text.length === source.length) return pieces;
  let [at, by] = [0, 0];
  for (const { 0: written, index } of source.matchAll(LONGER)) {
    const shown = source.slice(by, index) + decoded(written);
    if (!text.startsWith(shown, at)) return [];
    at += shown.length;
    by = index + written.length;
    pieces.push({ at, by });
  }
  return text.slice(at) === source.slice(by) ? pieces : [];
}

const known = new Map<string, string>();

/** Of names that a page may make up only so many are kept. */
const MOST_KNOWN = 500;

function decoded(written: string): string {
  const kept = known.get(written);
  if (kept !== undefined) return kept;
  const [node] = parseFragment(written).childNodes;
  const text = node && 'value' in node ? node.value : written;
  if (known.size < MOST_KNOWN) known.set(written, text);
  return text;
}
