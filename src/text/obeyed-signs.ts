/**
 * What a terminal obeys rather than shows: control characters, and the signs that turn the direction of a text, by which the name of a
 * file ("x\u202edm.exe") looks like another (Unicode Standard Annex 9, 2.1 to 2.4).
 */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text in which each of these shows as "�". */
export const showObeyed = (text: string): string => text.replace(OBEYED, '\ufffd');
