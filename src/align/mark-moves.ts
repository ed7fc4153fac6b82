/** Says of each pair whether it moved: it stands out of order among its neighbours, or in another article. */

import type { Unit } from '../wording/units.js';
import type { Links } from './links.js';
import type { Link } from './mapping.js';
import { heaviestInOrder } from './spine.js';

/** Of two pairs that changed places the shorter text has moved. */
const LENGTH_SHARE = 1e-7;

export function markMoves(links: Links): void {
  for (const family of familiesOf(links).values()) {
    const placed = family.map((link) => ({
      link,
      base: orderOf(link.base),
      target: orderOf(link.target),
      weight: 1 + lengthOf(link) * LENGTH_SHARE,
    }));
    const inOrder = heaviestInOrder(placed);
    for (const place of placed) place.link.moved = !inOrder.has(place);
  }
}

/** Links by the pair in which both sides stand; a link whose sides stand in different ones is moved at once. */
function familiesOf(links: Links): Map<Link | Unit['kind'] | 'top', Link[]> {
  const families = new Map<Link | Unit['kind'] | 'top', Link[]>();
  for (const link of links.all) {
    const [base, target] = [link.base[0], link.target[0]];
    if (!base || !target) continue;
    const [holder, other] = [base.holder, target.holder].map((unit) => unit && links.of(unit));
    if (holder !== other || (base.holder === null) !== (target.holder === null)) {
      link.moved = true;
      continue;
    }
    // Whether the number stands before the motto or below it is a matter of the page, which readers tell in either order.
    if (base.holder?.kind === 'masthead') continue;
    const family = holder ?? 'top';
    const there = families.get(family);
    if (there) there.push(link);
    else families.set(family, [link]);
  }
  return families;
}

const orderOf = (units: readonly Unit[]): number =>
  units.reduce((least, { order }) => Math.min(least, order), Number.POSITIVE_INFINITY);

function lengthOf({ base }: Link): number {
  const count = (unit: Unit): number =>
    unit.text.length + unit.nested.reduce((sum, nested) => sum + count(nested), 0);
  return base.reduce((sum, unit) => sum + count(unit), 0);
}
