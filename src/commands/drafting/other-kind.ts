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

/**
 * Whether a text speaks of a body of a unit of another kind, and of none of its own: "Công an tỉnh" and "Ban Tuyên giáo Tỉnh ủy"
 * for a city or a commune, "Công an phường" for a xã. The provinces know no kind below them: "đảng ủy các xã, phường" is theirs.
 * @param asOf ISO date: as long as there were cities below a province, "các huyện, thị, thành ủy" were bodies of the province
 */
export function speaksOfOtherKind(
  text: string,
  level: LevelId,
  levels: readonly Level[],
  asOf: string,
): boolean {
  const own = levelById({ levels: [...levels] }, level);
  const standing = levels.filter(({ to }) => to === null || asOf < to);
  const districts = new Set(standing.filter(({ tier }) => tier === 'district').flatMap(wordsOf));
  const said = ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(
    / xã hội | (?:hợp tác|thị) xã /g,
    ' ',
  );
  const ownWords = own.tier === 'communal' ? [plain(own.word)] : wordsOf(own);
  if (ownWords.some((word) => said.includes(` ${word} `))) return false;
  return standing
    .filter(({ tier }) => tier === 'provincial' || tier === own.tier)
    .flatMap((other) => (other.tier === 'communal' ? [plain(other.word)] : wordsOf(other)))
    .some((word) => !districts.has(word) && said.includes(` ${word} `));
}

const wordsOf = ({ word, committee }: Level): string[] => [plain(word), plain(committee.words)];

const plain = (text: string): string => foldTone(text).toLowerCase();
