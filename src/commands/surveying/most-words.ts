/** Wordings of all texts together, in characters, beyond which a matrix holds none: a page of it would not open. */
export const MOST_WORDS = 6_000_000;
