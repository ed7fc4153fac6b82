/**
 * What a terminal obeys rather than shows: control characters, and the signs that turn the direction of a text, by which the name of a
 * file ("x\u202edm.exe") looks like another (Unicode Standard Annex 9, 2.1 to 2.4).
 */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text in which each of these shows as "�". */
export const showObeyed = (text: string): string => text.replace(OBEYED, '\ufffd');

/** The same but for tabs and the ends of lines; a return to the head of a line ("a\rb") is none. */
const OBEYED_IN_LINES = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Whole lines in which each of these shows as "�". */
export const showObeyedInLines = (lines: string): string => lines.replace(OBEYED_IN_LINES, '\ufffd');
