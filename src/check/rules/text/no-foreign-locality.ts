import { otherUnitNames } from '../../../data/index.js';
import { escapePattern } from '../../../text/escape-pattern.js';
import { foldTone, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../../../text/index.js';
import { printedText, TEXT_TYPES } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';
import { type DocumentFacts, unitsAndTermsChange } from '../../facts/document-facts.js';

/** "tỉnh", "Tỉnh ủy", "thành phố", "Đảng bộ tỉnh" …: what stands before the name of a unit that is meant as such. */
const UNIT_BEFORE = /(?:tỉnh|thành phố|thành ủy|tỉnh ủy|tỉnh uỷ|thành uỷ|thành đoàn|tỉnh đoàn|TP\.?)\s*$/iu;
/** "Nguyễn Thái Bình", "đường Hà Nội", "xã Hòa Bình", "Châu Á - Thái Bình Dương": part of another name. */
const NAME_BEFORE =
  /(?:(?:\p{Lu}\p{Ll}+|đường|phố|trường|cầu|chợ|ga|sân bay|cảng|vịnh|sông|hồ|Luật|hội nghị|chiến dịch|chiến thắng|hiệp định|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|thôn|bản|ấp)\s+|Á\s[-–]\s)$/u;

/** The name of another province or city, left over from a text that was copied. */
export default defineRule({
  id: 'no-foreign-locality',
  severity: 'error',
  basis: [],
  visits: TEXT_TYPES,
  scope: { texts: 'local', places: ['body'], sureIn: 'family', hangsOnDay: true },
  examples: [
    {
      name: 'tên tỉnh khác còn sót',
      input:
        'TỈNH ỦY THÁI NGUYÊN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nThái Nguyên, ngày 04 tháng 01 năm 2022\n\nĐiều 1. Hệ thống chính trị tỉnh Nghệ An thực hiện Quy chế này.',
      finds: ['Nghệ An'],
    },
    {
      name: 'tên mình, tên người, tên đoàn thể',
      input:
        'TỈNH ỦY THÁI NGUYÊN\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nThái Nguyên, ngày 04 tháng 01 năm 2022\n\nĐiều 1. Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Thái Nguyên giữ gìn hòa bình.',
      finds: [],
    },
  ],
  check(node, context) {
    if (node.type === 'recital' || context.owner().unit === undefined) return;
    const text = foldTone(printedText(node));
    for (const match of text.matchAll(foreignNames(context))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = text.slice(Math.max(0, start - REACH), start);
      const isUnit = UNIT_BEFORE.test(before) || /^(?:thành phố|tp)/i.test(match[0]);
      if (!isUnit && NAME_BEFORE.test(before)) continue;
      const severity = isUnit ? 'error' : 'warning';
      context.report('check.no-foreign-locality', { name: match[0] }, { node, start, end, severity });
    }
  },
});

/** More than the words before a name take that make another name of it. */
const REACH = 64;

/** The patterns for one set of tables, and the days on which these change. */
interface Patterns {
  lastChange: (day: string) => string;
  byDayAndUnit: Map<string, RegExp>;
}
const PATTERNS = new WeakMap<object, Patterns>();

/**
 * All names of other units in one pattern, kept for every document of one unit between two changes of the tables.
 * Capitals count: "Hòa Bình" is a province, "hòa bình" is peace.
 */
function foreignNames({ data, day, owner }: DocumentFacts): RegExp {
  const known = PATTERNS.get(data) ?? { lastChange: unitsAndTermsChange(data), byDayAndUnit: new Map() };
  PATTERNS.set(data, known);
  const unit = owner().unit ?? '';
  const key = `${known.lastChange(day)} ${unit}`;
  const pattern =
    known.byDayAndUnit.get(key) ??
    patternOf(otherUnitNames(data, unit, day).map(({ name }) => foldTone(name)));
  known.byDayAndUnit.set(key, pattern);
  return pattern;
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const spellings = longestFirst.flatMap((name) => [name, name.toUpperCase()]);
  // Few letters of a text begin a name, so what stands before is looked at only there.
  const initials = [...new Set(spellings.map((name) => name.charAt(0)))].join('');
  const anyName = spellings.map(asPattern).join('|');
  return new RegExp(`(?=[${initials}])${NO_LETTER_BEFORE}(?:${anyName})${NO_LETTER_AFTER}`, 'g');
}

const asPattern = (text: string): string => escapePattern(text).replace(/ +/g, '\\s+');
