/** What became of the locality's provisions in the draft: where each stands, or stood. */
import type { AppliedProvision } from './apply-provisions.js';
import type { Entry } from './model-entries.js';
import type { NumberedEntry } from './number-entries.js';
import { type LocalProvision, leavesOut } from './provisions.js';

export interface PrintedProvision {
  provision: LocalProvision;
  /** Its address in the draft; of one that is left out, of the article in which it stood or of the provision before it. */
  eId: string;
  /** Addresses in the model of all provisions that it leaves out. */
  leftOut: string[];
}

export function printedProvisions(
  entries: readonly Entry[],
  applied: readonly AppliedProvision[],
  numbered: readonly NumberedEntry[],
): PrintedProvision[] {
  const printed = new Map(numbered.map(({ key, eId }) => [key, eId]));
  return applied.map(({ provision, keys: [first = '', ...others] }) => {
    const leftOut =
      leavesOut(provision) || provision.clauses !== undefined ? gone([first, ...others], printed) : [];
    return { provision, eId: printed.get(first) ?? standingNear(first, entries, printed), leftOut };
  });
}

const gone = (keys: readonly string[], printed: ReadonlyMap<string, string>): string[] => [
  ...new Set(keys.filter((key) => !printed.has(key))),
];

function standingNear(key: string, entries: readonly Entry[], printed: ReadonlyMap<string, string>): string {
  const at = entries.findIndex((entry) => entry.key === key);
  const parent = printed.get(entries[at]?.parent ?? '');
  const isInArticle = parent?.includes('art_');
  const before = entries.slice(0, at).findLast((entry) => printed.has(entry.key));
  return (isInArticle ? parent : printed.get(before?.key ?? '')) ?? '';
}
