import { formAt, otherUnitNames } from '../../../src/data/index.js';
import { TODAY } from '../check-materials.js';
import type { CleanDraft } from '../clean-drafts.js';
import { dated } from '../dated-data.js';
import { type FaultClass, type TextPlace, textPlaces, withText } from './fault.js';

/** The name of another province or city is left over: in the place of the own name, or after "trên địa bàn". */
export const nameForeignProvince: FaultClass = {
  name: 'foreign province',
  rules: ['no-foreign-locality', 'no-obsolete-term'],
  least: 0.98,
  faultsIn(draft, choice) {
    const names = otherUnitNames(dated, draft.unit.id, TODAY).map(({ name }) => name);
    return choice.some(openings(draft), 7).map(({ place, put }) => {
      const name = choice.of(names);
      return {
        what: `${place.eId}: ${name}`,
        subject: withText(draft, place, put(name)),
        isFoundBy: ({ eId, actual = '' }) => eId === place.eId && actual.includes(name),
      };
    });
  },
};

interface Opening {
  place: TextPlace;
  /** The text with a name put in. */
  put(name: string): string;
}

function openings(draft: CleanDraft): Opening[] {
  const own = formAt(draft.unit, TODAY)?.name ?? '';
  return textPlaces(draft).flatMap((place): Opening[] => {
    const { text } = place;
    const inOwnPlace =
      own !== '' && text.includes(own) ? [{ place, put: (name: string) => text.replace(own, name) }] : [];
    const area = /(?<=địa bàn (?:tỉnh|thành phố))(?![^,.;]* \p{Lu})/u;
    const inArea = area.test(text) ? [{ place, put: (name: string) => text.replace(area, ` ${name}`) }] : [];
    const atEnd = { place, put: (name: string) => text.replace(/[.;]?$/, ` của tỉnh ${name}.`) };
    return [...inOwnPlace, ...inArea, atEnd];
  });
}
