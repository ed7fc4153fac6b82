import { type FaultClass, textPlaces, withText } from './fault.js';
import { saysWeakened } from './weakened-finding.js';

/** Periods of the drafts and what makes them longer, or leaves them open. */
const LONGER: readonly (readonly [string, readonly string[]])[] = [
  ['sáu tháng', ['chín tháng', '12 tháng', 'hai năm', '']],
  ['một năm', ['hai năm', '18 tháng', 'ba năm']],
  ['ba tháng', ['bốn tháng', '05 tháng']],
  ['chín tháng', ['mười tháng', '02 năm']],
  ['hằng năm', ['hai năm một lần', 'ba năm một lần']],
  ['Hằng năm', ['Hai năm một lần', 'Ba năm một lần']],
  ['hằng tháng', ['hằng quý', 'hằng năm']],
];

/** A period is made longer, or a number smaller. */
export const lowerNumber: FaultClass = {
  name: 'weaken: number lowered',
  rules: ['no-weakened-duty'],
  least: 0.98,
  faultsIn(draft, choice) {
    const places = textPlaces(draft).flatMap((place) =>
      LONGER.filter(([period]) => place.text.includes(period)).map((row) => ({ place, row })),
    );
    return choice.some(places, 4).map(({ place, row: [period, longer] }) => {
      const other = choice.of(longer);
      const changed = place.text.replace(other === '' ? `${period}, ` : period, other);
      return {
        what: `${place.eId}: ${period} → ${other}`,
        subject: withText(draft, place, changed),
        isFoundBy: saysWeakened('number', place.eId),
      };
    });
  },
};
