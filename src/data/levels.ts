/** The levels of administrative units and the words that go with each: levels.yaml. */
import type { Level, LevelId, LevelsTable } from './schemas/levels.js';

/** The level of that id; the schema allows no other and the table has them all. */
export function levelById({ levels }: Pick<LevelsTable, 'levels'>, id: LevelId): Level {
  const found = levels.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`levels table lacks ${id}`);
  return found;
}

/** A committee of the level without the name of its unit: "Tỉnh ủy", "Đảng ủy xã". */
export const committeeWords = ({ committee, word }: Level): string =>
  committee.named ? `${committee.words} ${word}` : committee.words;
