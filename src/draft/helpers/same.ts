/** `{{#if (same issue "annexed")}}`: whether two values are equal. */
export function same(one: unknown, other: unknown): boolean {
  return one === other;
}
