/** Which unit of the edited text is which of the draft, in order: what moved is one that went and one that came. */
import { alignTrees } from '../align/index.js';
import type { Document } from '../tree/nodes.js';
import type { TextUnit } from './text-units.js';

/** The unit of the draft that a unit of the edited text is; undefined for one that was put in. */
export type PairUnits = (draft: readonly TextUnit[], edited: readonly TextUnit[]) => Map<TextUnit, TextUnit>;

export function unitPairer(draftTree: Document, editedTree: Document): PairUnits {
  const answers = new Map<string, string[]>();
  for (const { base, target } of alignTrees(draftTree, editedTree).links)
    for (const { eId } of target)
      if (eId !== null)
        answers.set(eId, [...(answers.get(eId) ?? []), ...base.flatMap((unit) => unit.eId ?? [])]);

  return (draft, edited) => {
    const placeOf = new Map(draft.map(({ eId }, index) => [eId, index]));
    const wanted = edited.map(({ eId }) => {
      const places = (answers.get(eId) ?? []).flatMap((one) => placeOf.get(one) ?? []);
      return places[0] ?? null;
    });
    const kept = longestRise(wanted);
    const pairs = new Map<TextUnit, TextUnit>();
    let [fromDraft, fromEdited] = [0, 0];
    for (const index of [...kept, edited.length]) {
      const place = index === edited.length ? draft.length : (wanted[index] as number);
      // Between two that are known, what was worded quite anew stands where the old words stood.
      const between = Math.min(place - fromDraft, index - fromEdited);
      for (let step = 0; step < between; step += 1)
        pairs.set(edited[fromEdited + step] as TextUnit, draft[fromDraft + step] as TextUnit);
      if (index < edited.length) pairs.set(edited[index] as TextUnit, draft[place] as TextUnit);
      [fromDraft, fromEdited] = [place + 1, index + 1];
    }
    return pairs;
  };
}

/** The indexes of the longest row of rising values; null is none. */
function longestRise(values: readonly (number | null)[]): number[] {
  const best: { length: number; before: number | null }[] = [];
  let last: number | null = null;
  for (const [index, value] of values.entries()) {
    best.push({ length: 0, before: null });
    if (value === null) continue;
    let [length, before]: [number, number | null] = [1, null];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const known = values[earlier];
      const found = best[earlier]?.length ?? 0;
      if (known != null && known < value && found + 1 > length) [length, before] = [found + 1, earlier];
    }
    best[index] = { length, before };
    if (last === null || length > (best[last]?.length ?? 0)) last = index;
  }
  const rise: number[] = [];
  for (let at = last; at !== null; at = best[at]?.before ?? null) rise.unshift(at);
  return rise;
}
