/** The provisions of a draft in a row, each under the key by which others name it, before they are numbered. */
import type { Variant } from '../reference/schemas/model.js';

export interface Entry {
  /** Address in the model; of a provision that the locality puts in, a name of its own. */
  key: string;
  /** Key of the provision or chapter in which it stands; null for an article of the decision. */
  parent: string | null;
  rank: Rank;
  opening: string;
  paragraphs: string[];
  /** Absent where the words are the locality's. */
  variant?: Variant;
  fields: readonly string[];
  /** Whether the words have a heading of their own, which is then the opening. */
  hasHeading: boolean;
  isRemoved: boolean;
  /** Whether it is of the decision that issues the regulation. */
  isOfDecision: boolean;
}

/** How the keys of provisions begin that a locality puts in. */
export const LOCAL_KEY = 'local_';

export const RANKS = ['chapter', 'section', 'article', 'clause', 'sub', 'point'] as const;
export type Rank = (typeof RANKS)[number];

/** "art_6__cl_2__sub_2.1" is a sub. */
export function entryRank(eId: string): Rank {
  const [, prefix = ''] = /(?:^|__)([a-z]+)_[^_]+$/u.exec(eId) ?? [];
  const ranks: Readonly<Record<string, Rank>> = {
    chp: 'chapter',
    sec: 'section',
    art: 'article',
    cl: 'clause',
    sub: 'sub',
    point: 'point',
  };
  return ranks[prefix] ?? 'article';
}

/** The index after the last entry that stands in the one at `index`, at whatever depth. */
export function endOfEntry(entries: readonly Entry[], index: number): number {
  const inside = new Set([entries[index]?.key]);
  let end = index + 1;
  for (; end < entries.length; end += 1) {
    const { parent, key } = entries[end] as Entry;
    if (parent === null || !inside.has(parent)) break;
    inside.add(key);
  }
  return end;
}
