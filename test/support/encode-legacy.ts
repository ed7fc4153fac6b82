/** Writes text in the encodings that danvan only reads, for round trips. Built from the standards, not from our tables. */

/** TCVN 5712:1993 from code 0xB5 on, in the order of the standard; "." where the fonts have no letter. */
const TCVN3_FROM_B5 = 'àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const TCVN3_FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ';

const tcvn3 = new Map<string, number>();
Array.from(TCVN3_FROM_B5).forEach((letter, index) => {
  if (letter !== '.') tcvn3.set(letter, 0xb5 + index);
});
Array.from(TCVN3_FROM_A1).forEach((letter, index) => {
  tcvn3.set(letter, 0xa1 + index);
});

/** Bytes of TCVN3 as Western characters. Capitals with a tone become small codes, as typists of the time got them. */
export function encodeTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const code = tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase());
    return code === undefined ? letter : String.fromCharCode(code);
  }).join('');
}

/** Small letters and what VNI types for them, vowel by vowel: plain, then huyền, hỏi, ngã, sắc, nặng. */
const VNI_ROWS: Record<string, string> = {
  aàảãáạ: 'a aø aû aõ aù aï',
  ăằẳẵắặ: 'aê aè aú aü aé aë',
  âầẩẫấậ: 'aâ aà aå aã aá aä',
  eèẻẽéẹ: 'e eø eû eõ eù eï',
  êềểễếệ: 'eâ eà eå eã eá eä',
  iìỉĩíị: 'i ì æ ó í ò',
  oòỏõóọ: 'o oø oû oõ où oï',
  ôồổỗốộ: 'oâ oà oå oã oá oä',
  ơờởỡớợ: 'ô ôø ôû ôõ ôù ôï',
  uùủũúụ: 'u uø uû uõ uù uï',
  ưừửữứự: 'ö öø öû öõ öù öï',
  yỳỷỹýỵ: 'y yø yû yõ yù î',
  đ: 'ñ',
};

const vni = new Map<string, string>();
for (const [letters, typed] of Object.entries(VNI_ROWS)) {
  const forms = typed.split(' ');
  Array.from(letters).forEach((letter, index) => {
    const form = forms[index] as string;
    vni.set(letter, form);
    vni.set(letter.toUpperCase(), form.toUpperCase());
  });
}

/** Bytes of VNI as Western characters. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => vni.get(letter) ?? letter).join('');
}

/** windows-1252 from code 0x80 on; a blank where it has no sign. */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Western characters as windows-1252 bytes; typographic signs of the upper half included. */
export function westernBytes(text: string): Uint8Array {
  const signs = new Map(Array.from(SIGNS, (sign, index) => [sign, 0x80 + index] as const));
  return Uint8Array.from(text, (character) =>
    character === ' ' ? 0x20 : (signs.get(character) ?? character.charCodeAt(0)),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Text as windows-1258 keeps it: each tone after its letter, hats, breves and horns in the letter. */
export function splitTones(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const parts = letter.normalize('NFD');
    return parts.replace(TONE, '').normalize('NFC') + (parts.match(TONE)?.[0] ?? '');
  }).join('');
}

/** All 134 Vietnamese letters that ASCII lacks. */
export const VIETNAMESE_LETTERS = Array.from(
  'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ',
).flatMap((letter) => [letter, letter.toUpperCase()]);
