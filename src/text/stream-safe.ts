/**
 * The Stream-Safe Text Format (Unicode Standard Annex 15, section 13): no letter carries more than thirty marks in a row. No
 * language has so many, and bringing a longer run into its canonical order takes time that grows with the square of its length.
 */

/** Anything but Latin, punctuation and blanks: nearly no text has thirty-one such signs in a row, and looking for them is fast. */
const SUSPECT = /[\u0300-\u1dff\u20d0-\u20ff\u2c00-\uffff]{31}/;
/** Thirty marks with one more behind them; the joiner that parts runs counts as none. */
const LONG_RUN = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu;
/** U+034F, which shows nothing and parts marks for the canonical order, as the annex asks. */
const JOINER = '\u034f';

/** @returns the text composed (NFC), in time that grows as its length does; a run of more than thirty marks is parted first */
export function composeSafely(text: string): string {
  return (SUSPECT.test(text) ? text.replace(LONG_RUN, `$&${JOINER}`) : text).normalize('NFC');
}
