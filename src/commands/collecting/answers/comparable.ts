/** Words as they are compared after a table went through a word processor or a spreadsheet. */

/** Programs write blanks, line ends and the parts of a Vietnamese letter each in their way. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
