/**
 * Numbers the provisions of a draft. One of the model has its number there, raised by what the locality puts in before
 * it and lowered by what it leaves out; one that is put in has the number after the one before it.
 */
import { pointLetter, pointOrdinal } from '../text/ordinals.js';
import { type Entry, LOCAL_KEY, type Rank } from './model-entries.js';

export interface NumberedEntry extends Entry {
  eId: string;
  number: string;
}

const PREFIX: Readonly<Record<Rank, string>> = {
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  clause: 'cl',
  sub: 'sub',
  point: 'point',
};

/** Of one row of numbers: how far the model's are shifted, and the last that was given. */
interface Count {
  shift: number;
  last: number;
}

/** @returns those that are not removed; articles are counted through the whole text, those of the decision apart */
export function numberEntries(entries: readonly Entry[]): NumberedEntry[] {
  const counts = new Map<string, Count>();
  const byKey = new Map<string, NumberedEntry>();
  const numbered: NumberedEntry[] = [];
  for (const entry of entries) {
    const { rank, key, parent, isRemoved, isOfDecision } = entry;
    const outer = parent === null ? undefined : byKey.get(parent);
    const isOfModel = !key.startsWith(LOCAL_KEY);
    const row = rank === 'article' ? (isOfDecision ? 'dec' : 'art') : `${parent ?? ''} ${rank}`;
    const count = counts.get(row) ?? { shift: 0, last: 0 };
    counts.set(row, count);
    if (isRemoved) {
      count.shift -= 1;
      continue;
    }
    const ofModel = isOfModel ? ordinalOf(key, rank) : null;
    if (!isOfModel) count.shift += 1;
    const ordinal = ofModel === null ? count.last + 1 : ofModel + (isOfModel ? count.shift : 0);
    count.last = ordinal;
    const number = printed(ordinal, key, rank, outer?.number);
    const eId = addressOf(rank, number, outer?.eId, isOfDecision);
    const made = { ...entry, eId, number };
    byKey.set(key, made);
    numbered.push(made);
  }
  return numbered;
}

/** "art_9" is 9, "art_6__cl_2__sub_2.3" is 3, "art_4__point_đ" is 5; chapters and sections keep their numbers. */
function ordinalOf(key: string, rank: Rank): number | null {
  const number = key.slice(key.lastIndexOf('_') + 1);
  if (rank === 'point') return pointOrdinal(number);
  const value = Number(number.slice(number.lastIndexOf('.') + 1));
  return Number.isInteger(value) ? value : null;
}

function printed(ordinal: number, key: string, rank: Rank, outer: string | undefined): string {
  const ofModel = key.slice(key.lastIndexOf('_') + 1);
  if (rank === 'chapter' || rank === 'section') return ofModel;
  if (rank === 'point') return pointLetter(ordinal) ?? ofModel;
  return rank === 'sub' ? `${outer ?? ''}.${ordinal}` : String(ordinal);
}

function addressOf(rank: Rank, number: string, outer: string | undefined, isOfDecision: boolean): string {
  const own = `${PREFIX[rank]}_${number}`;
  if (rank === 'chapter') return own;
  if (rank === 'article') return isOfDecision ? `dec__${own}` : own;
  return outer === undefined ? own : `${outer}__${own}`;
}
