import { type FaultClass, textPlaces, withText } from './fault.js';
import { saysWeakened } from './weakened-finding.js';

/** Who has a duty in these texts, as one of a row: "…, các tổ chức chính trị - xã hội, …". */
const BEARERS = [
  'chính quyền',
  'Mặt trận Tổ quốc',
  'các tổ chức chính trị - xã hội',
  'hội quần chúng',
  'lực lượng vũ trang',
  'cấp ủy',
  'tổ chức đảng',
  'tập thể lãnh đạo',
  'người đứng đầu',
  'cán bộ',
  'đảng viên',
  'công chức',
  'viên chức',
];

/** One of several that have a duty together is left out. */
export const dropBearer: FaultClass = {
  name: 'weaken: duty bearer dropped',
  rules: ['no-weakened-duty'],
  least: 0.98,
  faultsIn(draft, choice) {
    const places = textPlaces(draft).flatMap((place) =>
      BEARERS.flatMap((bearer) => {
        const changed = place.text.replace(new RegExp(`(?<=[,;] )${bearer}, |, ${bearer}(?=[,.;])`, 'u'), '');
        return changed === place.text ? [] : [{ place, bearer, changed }];
      }),
    );
    return choice.some(places, 6).map(({ place, bearer, changed }) => ({
      what: `${place.eId} without ${bearer}`,
      subject: withText(draft, place, changed),
      isFoundBy: saysWeakened('bearer', place.eId),
    }));
  },
};
