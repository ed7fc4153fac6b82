import type { DatedData } from '../data/index.js';
import { foldForMatching } from '../text/index.js';
import { oncePer } from '../text/once-per.js';
import type { PlacedWord } from './worded-document.js';

/** Whether a word and one beside it stand so in the name of a province or city, of today or former: "Mau" of "Cà Mau". */
export function isInUnitName(run: readonly PlacedWord[], index: number, data: DatedData): boolean {
  const pairs = pairsOf(data);
  const [before, word, after] = [run[index - 1], run[index], run[index + 1]];
  if (word === undefined || word.text === word.text.toLowerCase()) return false;
  return [`${before?.folded ?? ''} ${word.folded}`, `${word.folded} ${after?.folded ?? ''}`].some((pair) =>
    pairs.has(pair),
  );
}

const pairsOf = oncePer(({ formerUnits }: DatedData): Set<string> => {
  const names = formerUnits.units.map(({ name }) => foldForMatching(name).split(/[\s-]+/));
  return new Set(names.flatMap((words) => words.slice(1).map((word, index) => `${words[index]} ${word}`)));
});
