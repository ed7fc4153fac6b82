/** Marks that sit on the letter before them, and signs without a width (Unicode classes Mn, Me, Cf). */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Letters and signs two columns wide: East Asian scripts in their full form, and emoji. */
const DOUBLE_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes; a Vietnamese letter takes one, composed or not. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NO_WIDTH.test(character)) continue;
    width += DOUBLE_WIDTH.test(character) ? 2 : 1;
  }
  return width;
}
