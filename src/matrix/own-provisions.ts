/** Which texts say the same that the reference does not say. */
import { sketchLikeness, sketchOf } from './likeness.js';
import type { OwnProvision } from './matrix.js';
import type { SurveyedText } from './surveyed-text.js';

/** From this share of common word triples on two provisions say about the same; names of units differ. */
const ABOUT_THE_SAME = 0.4;
/** Two provisions are held against each other when they share one of so many of their hashes. */
const KEYS = 16;

/**
 * @param texts of a survey
 * @returns for each text its own provisions, with the other texts that have about the same one
 */
export function ownProvisions(texts: readonly SurveyedText[]): OwnProvision[][] {
  const all = texts.flatMap(({ own }, text) =>
    own.map((provision) => ({ ...provision, in: text, sketch: sketchOf(provision.text) })),
  );
  const byKey = new Map<number, number[]>();
  all.forEach(({ sketch }, index) => {
    for (const key of sketch.slice(0, KEYS)) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  const alsoIn = all.map((one) => {
    const near = new Set(one.sketch.slice(0, KEYS).flatMap((key) => byKey.get(key) ?? []));
    const others = new Set<number>();
    for (const index of near) {
      const other = all[index];
      if (other === undefined || other.in === one.in || others.has(other.in)) continue;
      if (sketchLikeness(one.sketch, other.sketch) >= ABOUT_THE_SAME) others.add(other.in);
    }
    return [...others].sort((a, b) => a - b);
  });
  return texts.map((_, text) =>
    all.flatMap(({ eId, text: words, in: at }, index) =>
      at === text ? [{ eId, text: words, alsoIn: alsoIn[index] ?? [] }] : [],
    ),
  );
}
