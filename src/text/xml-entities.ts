/** The five entities of XML itself (XML 1.0, 4.6); without a prototype, so that no other name means anything. */
export const XML_ENTITIES: Record<string, string> = Object.assign(Object.create(null), {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});
