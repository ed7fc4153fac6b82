/** Khoản or điểm that a converter ran together into one paragraph: "1. Một. 2. Hai.", "a) Một; b) Hai". */
import { nextPointLetter } from '../text/ordinals.js';
import { type Line, sliceLine } from './line.js';
import { type Marker, markerOf } from './structures/index.js';

// Every pattern begins with the number and looks behind only from there, so that a long text is scanned fast.
/** " 2. Hai" behind a full stop; not "khoản 1. 2", "mục 2. hai". */
const NEXT_CLAUSE = /(?<number>\d{1,3})\. (?=["“]?\p{Lu}\p{Ll})(?<=[.;:!?]["”»)]? \k<number>\. )/gu;
/** " b) hai" behind a mark; not "điểm a) và b) khoản 2". */
const NEXT_POINT =
  /(?<number>[a-zđ])\) (?<=[.;:,]["”»)]? \k<number>\) )(?!(?:và|hoặc|khoản|điểm|Điều)(?=\s))(?=["“]?\p{L})/gu;

/**
 * The line in pieces, one for each number that comes in turn after the one at its head; as it was where none does, or where the next
 * line has such a number.
 */
export function splitRun(line: Line, next: Line | undefined, previous?: Line): Line[] {
  const marker = line.noise ? null : (markerOf(line.text) ?? bareMarker(previous));
  if (!marker || !HEADS.has(marker.kind)) return [line];
  const starts = marker.kind === 'arabic' ? clauseStarts(line.text, marker) : [];
  const points = starts.length > 0 ? starts : pointStarts(line.text, marker);
  const cuts = points.length > 0 ? points : firstPoint(line.text, marker, next);
  if (cuts.length === 0 || repeats(cuts, line.text, next)) return [line];
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(0, -1).map((start, index) => {
    const piece = sliceLine(line, start, bounds[index + 1]);
    return index === 0
      ? { ...piece, ...(line.goesOn ? { goesOn: true as const } : {}) }
      : { ...piece, gap: 'paragraph' };
  });
}

const HEADS = new Set<Marker['kind']>(['arabic', 'dotted', 'letter']);

/** "e)" on a line of its own, which the text of the line below belongs to. */
function bareMarker(line: Line | undefined): Marker | null {
  const marker = line && !line.noise ? markerOf(line.text) : null;
  return marker && marker.end === line?.text.length ? marker : null;
}

function clauseStarts(text: string, { number, label }: Marker): number[] {
  if (!label.endsWith('.') || !/^\d+$/.test(number ?? '')) return [];
  return startsInTurn(text, NEXT_CLAUSE, Number(number) + 1, (found, due) =>
    Number(found) === due ? due + 1 : null,
  );
}

function pointStarts(text: string, { kind, number, label }: Marker): number[] {
  if (!text.includes(') ')) return [];
  const goesOn = kind === 'letter' && label.endsWith(')');
  const due = goesOn ? nextPointLetter((number ?? '').charAt(0)) : 'a';
  const starts = startsInTurn(text, NEXT_POINT, due, (found, letter) => {
    if (found === letter) return nextPointLetter(found);
    // Texts that count as the Latin alphabet does have f before g.
    return found === 'f' && letter === 'g' ? letter : null;
  });
  // One letter alone proves no list: "gồm: a) …" without b.
  return starts.length > (goesOn ? 0 : 1) ? starts : [];
}

/** " a) Là đầu mối" behind a heading without a mark; not "điểm a) Điều 5". */
const FIRST_POINT = / (?<!(?:điểm|Điểm|và|hoặc|,) )a\) (?=\p{Lu}\p{Ll})(?!(?:Điều|Khoản)\s\d)/gu;

/** "2.4. Về kiểm tra văn bản a) Là đầu mối …" above "b) …": điểm a that stands on the line of its heading. */
function firstPoint(text: string, { kind }: Marker, next: Line | undefined): number[] {
  if (!text.includes(' a) ')) return [];
  const following = next && !next.noise && kind !== 'letter' ? markerOf(next.text) : null;
  if (following?.kind !== 'letter' || following.number !== 'b' || !following.label.endsWith(')')) return [];
  const found = [...text.matchAll(FIRST_POINT)];
  return found.length === 1 ? found.map(({ index }) => index + 1) : [];
}

/** Where the numbers that are due begin, outside quotation marks. */
function startsInTurn<T>(
  text: string,
  pattern: RegExp,
  first: T | null,
  after: (found: string, due: T) => T | null,
): number[] {
  const starts: number[] = [];
  let due = first;
  let depth = 0;
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    for (const [mark] of text.slice(done, match.index).matchAll(/[“”«»]/gu))
      depth += /[“«]/u.test(mark) ? 1 : -1;
    done = match.index;
    const following = due === null || depth > 0 ? null : after(match.groups?.number ?? '', due);
    if (following === null) continue;
    starts.push(match.index);
    due = following;
  }
  return starts;
}

/** Whether the next line has one of the numbers itself, so that those in the line are no provisions. */
function repeats(starts: readonly number[], text: string, next: Line | undefined): boolean {
  const following = next && !next.noise ? markerOf(next.text) : null;
  if (following === null) return false;
  return starts.some((start) => {
    const marker = markerOf(text.slice(start, start + 20));
    return marker?.kind === following.kind && marker.number === following.number;
  });
}
