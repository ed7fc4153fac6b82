import type { Node } from '../../tree/nodes.js';
import { printedText } from '../../wording/node-text.js';
import type { OfficeWords } from '../schemas/office-words.js';
import { inBothTones } from './office-words.js';
import { phraseFinder } from './phrase-finder.js';

/** Places of a text in order, and how far these and all before them reach. */
interface Places {
  starts: number[];
  furthest: number[];
}

/**
 * Whether what was found is a word of the vocabulary, or stands within one of its phrases. Each text is looked through once, however
 * much is found in it.
 */
export function ownWordsOf({
  words,
}: OfficeWords): (node: Node, start: number | undefined, end: number | undefined) => boolean {
  if (words.length === 0) return () => false;
  const find = phraseFinder(words.flatMap(inBothTones));
  const known = new Map<Node, Places>();
  const placesIn = (node: Node): Places => {
    const places = known.get(node) ?? inOrder(find(printedText(node)));
    known.set(node, places);
    return places;
  };
  return (node, start, end) => {
    if (start === undefined || end === undefined) return false;
    const { starts, furthest } = placesIn(node);
    return (furthest[countUpTo(starts, start) - 1] ?? -1) >= end;
  };
}

function inOrder(found: readonly { start: number; end: number }[]): Places {
  const places: Places = { starts: [], furthest: [] };
  let reach = 0;
  for (const { start, end } of [...found].sort((one, other) => one.start - other.start)) {
    reach = Math.max(reach, end);
    places.starts.push(start);
    places.furthest.push(reach);
  }
  return places;
}

/** How many numbers of a row in order are no greater than this one. */
function countUpTo(row: readonly number[], most: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
