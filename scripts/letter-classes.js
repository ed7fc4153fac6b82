/**
 * What the build writes for `\p{L}` and its like in patterns. V8 takes 0.15 to 0.4 milliseconds to compile each of them
 * wherever it stands, because it holds the letters of all scripts of the world; a command uses up to three hundred patterns,
 * most of them a few times, and spent a tenth of its time on that. Written out as below, one takes a tenth.
 *
 * The letters of Latin, Greek and Cyrillic are the same, and so is all that is not a letter beside them. Where other scripts
 * stand, whatever lies between two letters counts as one (the vowel signs of Thai), and beyond U+FFFF nothing does.
 */
const OTHER_SCRIPTS = [
  [0x590, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3041, 0xfaff],
];

/** Where capitals and small letters of Vietnamese, its neighbours in Latin, Greek and Cyrillic stand; no other letter has a case. */
const WITH_CASE = [
  [0x00, 0x17f],
  [0x1a0, 0x1b0],
  [0x370, 0x45f],
  [0x1ea0, 0x1eff],
  [0xff00, 0xffff],
];

const isWithin = (blocks) => (code) => blocks.some(([first, last]) => code >= first && code <= last);
const isOfOtherScript = isWithin(OTHER_SCRIPTS);

/** By the name of a property its characters as ranges, to stand inside the brackets of a class. */
export const LETTER_CLASSES = {
  L: printed(rangesOf(/\p{L}/u, () => true)),
  Lu: printed(rangesOf(/\p{Lu}/u, isWithin(WITH_CASE))),
  Ll: printed(rangesOf(/\p{Ll}/u, isWithin(WITH_CASE))),
  M: printed(rangesOf(/\p{M}/u, (code) => !isOfOtherScript(code))),
};

/** First and last of the characters up to U+FFFF that match a pattern. */
function rangesOf(pattern, isAsked) {
  const ranges = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (!isAsked(code) || !pattern.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    const goesOn =
      last && (last[1] === code - 1 || (isOfOtherScript(last[1] + 1) && isOfOtherScript(code - 1)));
    if (goesOn) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** In ASCII, and alike in the text of a pattern and of a string. */
function printed(ranges) {
  const sign = (code) =>
    code < 0x7f ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;
  return ranges
    .map(([first, last]) => (first === last ? sign(first) : `${sign(first)}-${sign(last)}`))
    .join('');
}
