/** Adds to the row of a key. A row that is copied with each that is added costs the square of its length. */
export function addToRow<K, V>(rows: Map<K, V[]>, key: K, value: V): void {
  const row = rows.get(key);
  if (row) row.push(value);
  else rows.set(key, [value]);
}
