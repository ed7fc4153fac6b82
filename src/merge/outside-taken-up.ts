/** What the centre has changed in notes, headers and footers since the old text and the local text has too. */
import type { OutsideDifference } from '../compare/comparison.js';
import type { ThreeTexts } from './three-texts.js';

/**
 * In the centre's order, from the old text to the new one: what the new text says and the local one does not say otherwise,
 * and what both have left out.
 * @param isKnown whether the three texts were compared in such a difference
 */
export function outsideTakenUpBy(
  { shown, central, local }: ThreeTexts,
  isKnown: (kind: OutsideDifference['kind']) => boolean,
): OutsideDifference[] {
  const left = new Pool(shown.outside, 'base');
  const gone = new Pool(
    local.outside.filter(({ target }) => target === null),
    'base',
  );
  return central.outside.filter((one) => {
    if (one.kind === 'noise' || !isKnown(one.kind)) return false;
    return one.target === null ? gone.take(one, 'base') : !left.take(one, 'target');
  });
}

type Side = 'base' | 'target';

/** Differences by what one of their texts says and where; each is taken once, for a text may come several times. */
class Pool {
  readonly #waiting = new Map<string, number>();

  constructor(differences: readonly OutsideDifference[], side: Side) {
    for (const one of differences) {
      if (one[side] === null) continue;
      const key = keyOf(one, side);
      this.#waiting.set(key, (this.#waiting.get(key) ?? 0) + 1);
    }
  }

  take(one: OutsideDifference, side: Side): boolean {
    const key = keyOf(one, side);
    const waiting = this.#waiting.get(key) ?? 0;
    this.#waiting.set(key, waiting - 1);
    return waiting > 0;
  }
}

const keyOf = (one: OutsideDifference, side: Side): string =>
  JSON.stringify([one.kind, one[side], one.places?.[side] ?? null]);
