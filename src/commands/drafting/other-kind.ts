/** Whether a text calls a unit what it is not: "xã Thanh Khê" of phường Thanh Khê, "Thành ủy Thái Nguyên" of the province. */
import { type Level, type LevelId, levelById } from '../../data/index.js';
import { foldTone } from '../../text/fold.js';

/** A unit by its own name and level. */
export interface OwnKind {
  name: string;
  level: LevelId;
}

/** @param levels of all units: their words, and those of their committees */
export function saysOtherKind(text: string, { name, level }: OwnKind, levels: readonly Level[]): boolean {
  const said = ` ${plain(text)}`;
  const names = (word: string): boolean => said.includes(` ${word} ${plain(name)}`);
  const own = wordsOf(levelById({ levels: [...levels] }, level));
  // "phường Tây Ninh, tỉnh Tây Ninh" says what it is, and where.
  if (own.some(names)) return false;
  return levels.flatMap(wordsOf).some(names);
}

/** Whether a text is the word for units of another level: "xã" of a ward. */
export function isOtherKindWord(text: string, level: LevelId, levels: readonly Level[]): boolean {
  const word = plain(text);
  // A former city below a province had the same word as a city of today.
  if (plain(levelById({ levels: [...levels] }, level).word) === word) return false;
  return levels.some((one) => plain(one.word) === word);
}

const wordsOf = ({ word, committee }: Level): string[] => [plain(word), plain(committee.words)];

const plain = (text: string): string => foldTone(text).toLowerCase();
