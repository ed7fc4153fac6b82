const known = new WeakMap<readonly object[], Map<object, number>>();

/**
 * The place of one of several in their row, -1 where it is none of them. Asked of each child of a node in turn, `indexOf` takes the
 * square of their number. The row may have changed since the last time.
 */
export function placeAmong<T extends object>(row: readonly T[], one: T): number {
  const place = known.get(row)?.get(one);
  if (place !== undefined && row[place] === one) return place;
  const places = new Map(row.map((each, index) => [each, index]));
  known.set(row, places);
  return places.get(one) ?? -1;
}
