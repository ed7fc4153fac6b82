/** Adds many to a list, one by one: `list.push(...more)` puts each on the stack, which a long document overflows. */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
