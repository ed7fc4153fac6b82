/** The text of a node with what stands in it: noise that cut it, marks of notes, instruments that it cites. */

import { wholeCharacter } from '../../tree/cuts.js';
import type { Node, NoteOrNoise } from '../../tree/nodes.js';
import type { AknContext } from './context.js';
import { type AknMarkup, markup } from './markup.js';
import { inlineAside } from './noise.js';
import { citedWorks } from './references.js';

/** A stretch of a text that becomes an element. */
interface Stretch {
  start: number;
  end: number;
  element(words: string): AknMarkup;
}

/** @param text of the node, which is its value or heading */
export function inlineText(
  node: Node,
  text: string,
  cuts: readonly NoteOrNoise[],
  parent: string,
  context: AknContext,
): (AknMarkup | string)[] {
  const marked: Stretch[] = [
    ...context.notes.marksIn(text).map(({ start, end, id }) => ({
      start,
      end,
      element: (words: string) => markup('noteRef', { href: `#${id}`, marker: words }),
    })),
    ...citedWorks(node, text).map(({ start, end, uri }) => ({
      start,
      end,
      element: (words: string) => markup('ref', { eId: context.ids.next(parent, 'ref'), href: uri }, [words]),
    })),
  ].sort((one, other) => one.start - other.start);
  const pieces: (AknMarkup | string)[] = [];
  let done = 0;
  for (const cut of cuts) {
    const at = Math.max(done, wholeCharacter(text, cut.at ?? text.length));
    pieces.push(...markStretches(text, done, at, marked), inlineAside(cut, context));
    done = at;
  }
  return [...pieces, ...markStretches(text, done, text.length, marked)];
}

/** The text from `from` to `to`, with the stretches that lie in it whole. */
function markStretches(
  text: string,
  from: number,
  to: number,
  stretches: readonly Stretch[],
): (AknMarkup | string)[] {
  const pieces: (AknMarkup | string)[] = [];
  let done = from;
  for (const { start, end, element } of stretches) {
    if (start < done || end > to) continue;
    pieces.push(text.slice(done, start), element(text.slice(start, end)));
    done = end;
  }
  return [...pieces, text.slice(done, to)];
}
