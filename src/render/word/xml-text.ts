/** What XML 1.0 cannot hold: control characters, half of a character. It shows as the sign for unreadable text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that XML can hold; the DOCX library escapes markup but not these. */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '\ufffd');
