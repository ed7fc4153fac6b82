/** Compares the names of issuers as texts write them: in full, shortened, or by the head of the body. */
import { foldForMatching } from '../text/index.js';
import { nameKey } from './name-key.js';
import { unitWords } from './names.js';
import { provincesAt } from './provinces.js';
import type { DatedData } from './schemas/tables.js';
import { formAt } from './unit.js';

/** Heads of bodies, whose texts are also cited as those of the body; not "Thủ tướng Chính phủ", who is another than it. */
const HEAD =
  /^(?:bộ trưởng|thống đốc|tổng thanh tra|tổng kiểm toán|chủ nhiệm|chủ tịch|giám đốc|tổng giám đốc|chánh án|viện trưởng|chánh văn phòng)(?:\s+|$)/u;
/**
 * "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng", "Hội nghị Trung ương 6 khóa XII": what a committee resolves at a meeting is its own;
 * not "Hội nghị Ban Chấp hành Đảng bộ tỉnh".
 */
const CONFERENCE =
  /^hội nghị\s+(?:(?:toàn thể\s+)?lần thứ\s+\S+(?:\s\S+)?\s+(?:của\s+)?)?(?:ban chấp hành trung ương|bch\s?tw|trung ương)(?=\s|$).*/u;
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd(?=\s|$)/u, 'ủy ban nhân dân'],
  [/^hđnd(?=\s|$)/u, 'hội đồng nhân dân'],
  [/^bch(?=\s|$)/u, 'ban chấp hành'],
  [/^btv(?=\s|$)/u, 'ban thường vụ'],
];

/** "Bộ Y tế" and "Bộ trưởng Bộ Y tế" are one, and what follows a name does not count: "Ban Chấp hành Trung ương Đảng". */
export function isSameIssuer(one: string, other: string): boolean {
  const [a, b] = [bodyOfIssuer(one), bodyOfIssuer(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Folded: "bo y te" for "Bộ trưởng Bộ Y tế" as for "Bộ Y tế"; empty for a bare "Bộ trưởng". */
export function bodyOfIssuer(issuer: string): string {
  const body = issuer.toLowerCase().replace(HEAD, '').replace(CONFERENCE, 'ban chấp hành trung ương');
  const full = ABBREVIATIONS.reduce((name, [short, long]) => name.replace(short, long), body);
  return foldForMatching(full.trim());
}

/**
 * An issuer as a sentence names it, where a masthead prints it in capitals: "BỘ CHÍNH TRỊ" is "Bộ Chính trị", "TỈNH ỦY THÁI
 * NGUYÊN" "Tỉnh ủy Thái Nguyên". One that no data know stays as it is printed: nobody can say which of its capitals are a name's.
 * @param day ISO date of the text
 */
export function issuerInSentence(
  printed: string,
  data: Pick<DatedData, 'instruments' | 'provinces' | 'formerUnits' | 'levels'>,
  day: string,
): string {
  if (printed !== printed.toUpperCase()) return printed;
  const committees = provincesAt(data, day).flatMap((unit) => {
    const form = formAt(unit, day);
    if (form === null) return [];
    const { committeeOfUnit, organisationOfUnit } = unitWords(form, data.levels);
    return [committeeOfUnit, organisationOfUnit, `Ban Chấp hành ${organisationOfUnit}`];
  });
  const known = [...data.instruments.instruments.flatMap(({ issuer }) => issuer ?? []), ...committees];
  const key = nameKey(printed);
  return known.find((name) => nameKey(name) === key) ?? printed;
}
