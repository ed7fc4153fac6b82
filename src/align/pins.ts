/** Pairs that a reviewer has fixed, obeyed before anything is compared; `parsePins` reads their file. */
import { failer } from '../findings/failure.js';
import type { Unit, Units } from '../wording/units.js';
import type { messages } from './messages.vi.js';

/**
 * Base eId to target eId, to a list of them where the unit was split, or to null where nothing answers it:
 * `{art_5: art_7, art_6: [art_8, art_9], art_9__cl_3: null}`. Two base eIds with one target are merged in it.
 */
export type Pins = Readonly<Record<string, string | string[] | null>>;

/** What one pin says: one or several of either side, or a base unit alone. */
export interface Pinned {
  base: Unit[];
  target: Unit[];
}

const fail = failer<typeof messages>();

/**
 * Looks the pins up in the two texts; several with one target are taken together.
 * @throws Failure `align.unknownPin` for an eId that the text does not have
 */
export function readPins(pins: Pins, base: Units, target: Units): Pinned[] {
  const pinned = new Map<string, Pinned>();
  for (const [from, to] of Object.entries(pins)) {
    const targets = to === null ? [] : [to].flat().map((eId) => unitOf(eId, target, 'target'));
    const key = to === null ? `null ${from}` : [to].flat().join(' ');
    const known = pinned.get(key) ?? { base: [], target: targets };
    known.base.push(unitOf(from, base, 'base'));
    pinned.set(key, known);
  }
  return [...pinned.values()];
}

function unitOf(eId: string, { all }: Units, side: 'base' | 'target'): Unit {
  const found = all.find((unit) => unit.eId === eId);
  if (found === undefined) throw fail('align.unknownPin', { eId, side: side === 'base' ? 1 : 2 });
  return found;
}
