/** The order in which files of a folder are checked: by UTF-16 units, as `Array.prototype.sort` does. */
export const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
