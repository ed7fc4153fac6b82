import { type FaultClass, textPlaces, withText } from './fault.js';

const REFERENCES = [
  'khoản 9 Điều 5 Quy chế này',
  'Điều 45 Quy chế này',
  'khoản 12 Điều này',
  'khoản 2 Điều 31',
  'Điều 10, khoản 15',
  'điểm đ khoản 1 Điều 4',
  'khoản 3 Điều 17 của Quy chế này',
];

/** A provision refers to one that is not there. */
export const breakReference: FaultClass = {
  name: 'broken reference',
  rules: ['no-broken-reference'],
  least: 0.98,
  faultsIn(draft, choice) {
    return choice.some(textPlaces(draft), 8).map((place) => {
      const reference = choice.of(REFERENCES);
      const changed = place.text.replace(/[.;]?$/, ` theo quy định tại ${reference}.`);
      return {
        what: `${place.eId}: ${reference}`,
        subject: withText(draft, place, changed),
        isFoundBy: ({ eId, actual }) => eId === place.eId && reference.startsWith(actual ?? '?'),
      };
    });
  },
};
