import { type FaultClass, type TextPlace, textPlaces, withText } from './fault.js';
import { saysWeakened } from './weakened-finding.js';

/** What a drafter puts before a duty to make it a choice. */
const SOFT = [
  'có thể',
  'nên',
  'cố gắng',
  'khuyến khích',
  'phấn đấu',
  'xem xét',
  'khi có điều kiện',
  'nếu cần',
  'tùy tình hình',
];
/** The verbs with which duties of these texts begin, after a full stop, a semicolon or at the beginning. */
const DUTY =
  /(?<=^|[;.] )(?:Chịu|chịu|Lãnh đạo|lãnh đạo|Chỉ đạo|chỉ đạo|Phối hợp|phối hợp|Tham gia|tham gia|Thực hiện|thực hiện|Định kỳ|định kỳ|Phân công|phân công|Tổ chức|tổ chức|Nâng cao|nâng cao|Xây dựng|xây dựng|Tạo điều kiện|tạo điều kiện|Giám sát|giám sát)(?= )/gu;
/** Words that bind, which a drafter softens or strikes out. */
const BINDING: readonly (readonly [RegExp, string])[] = [
  [/có trách nhiệm /u, 'có thể '],
  [/có trách nhiệm /u, ''],
  [/có trách nhiệm /u, 'cần '],
  [/Chịu trách nhiệm /u, 'Tham gia '],
];

/** A duty becomes a choice, or loses the word that binds. */
export const softenDuty: FaultClass = {
  name: 'weaken: modal softened',
  rules: ['no-weakened-duty'],
  least: 0.98,
  faultsIn(draft, choice) {
    const places = textPlaces(draft);
    const before = places.flatMap((place) =>
      [...place.text.matchAll(DUTY)].map(({ index }) => ({ place, index })),
    );
    const softened = choice.some(before, 8).map(({ place, index }) => {
      const soft = choice.of(SOFT);
      return fault(place, `${place.text.slice(0, index)}${putBefore(soft, place.text.slice(index))}`, soft);
    });
    const bound = BINDING.flatMap(([pattern, put]) =>
      places.flatMap((place) =>
        pattern.test(place.text)
          ? [fault(place, place.text.replace(pattern, put), `${pattern.source}→ ${put}`)]
          : [],
      ),
    );
    return [...softened, ...choice.some(bound, 2)];

    function fault(place: TextPlace, changed: string, what: string) {
      return {
        what: `${place.eId}: ${what}`,
        subject: withText(draft, place, changed),
        isFoundBy: saysWeakened('modal', place.eId),
      };
    }
  },
};

/** "Có thể lãnh đạo" where a sentence begins with "Lãnh đạo". */
function putBefore(soft: string, duty: string): string {
  const first = duty.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const start = isCapital ? soft.charAt(0).toUpperCase() + soft.slice(1) : soft;
  return `${start} ${first.toLowerCase()}${duty.slice(1)}`;
}
