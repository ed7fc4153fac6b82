/** Compares the names of issuers as texts write them: in full, shortened, or by the head of the body. */
import { foldForMatching } from '../text/index.js';

/** Heads of bodies, whose texts are also cited as those of the body; not "Thủ tướng Chính phủ", who is another than it. */
const HEAD =
  /^(?:bộ trưởng|thống đốc|tổng thanh tra|tổng kiểm toán|chủ nhiệm|chủ tịch|giám đốc|tổng giám đốc|chánh án|viện trưởng|chánh văn phòng)(?:\s+|$)/u;
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
  const body = issuer.toLowerCase().replace(HEAD, '');
  const full = ABBREVIATIONS.reduce((name, [short, long]) => name.replace(short, long), body);
  return foldForMatching(full.trim());
}
