import { bodiesOfLayout, bodyName, type DatedData, type Layout } from '../../data/index.js';
import type { Catalogue } from '../../messages/catalogue.js';

/** What stands behind the name of a body where it is of no unit. */
const OF_NO_UNIT = { committee: '', word: '' };

/** A layout of bodies for the officer who chooses: the table says it in Vietnamese, another language from the bodies that it names. */
export function layoutName(layout: Layout, { bodies }: DatedData, catalogue: Catalogue): string {
  const [adviser = '', ...committees] = bodiesOfLayout(layout, bodies).map((body) =>
    bodyName(body, OF_NO_UNIT).trim(),
  );
  return catalogue['commands.layoutName']({ name: layout.name, adviser, committees: committees.join(', ') });
}
