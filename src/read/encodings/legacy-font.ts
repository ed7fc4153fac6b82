/** Which legacy encoding a font stands for, and the text of a run in such a font. */
import { composeSafely } from '../../text/stream-safe.js';
import { holdsUnicodeVietnamese, vietnameseShare } from './likelihood.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';

export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  encoding: LegacyEncoding;
  /** Prints the codes of small letters as capitals: .VnTimeH. */
  capital: boolean;
}

/** The tag of an embedded subset in a PDF: "BADEPR+.VnTime" is .VnTime. */
const SUBSET_TAG = /^[A-Z]{6}\+/;
/** A style after the family's name: ".VnTimeH,Bold", "VNI-Times-BoldItalic". */
const STYLE = /[,-](?:bold|italic|oblique|regular|normal)+(?:mt)?$/i;
/** ".VnTime", ".vntimeh" of a web page, "VnArialH" of a PDF; not "VNI-Times" and not "Vnwriter". */
const TCVN3_FAMILY = /^(?:\.[Vv][Nn]|Vn[A-Z])/;
/** "VNI-Times", "VNI Helve", "VNI_Aptima". */
const VNI_FAMILY = /^VNI[-\s_]/i;

/**
 * The encoding that a font's name announces, or null for a font of Unicode text.
 * @param fontName as a DOCX, HTML or PDF file gives it; quotes, subset tag and style are allowed.
 */
export function legacyFont(fontName: string): LegacyFont | null {
  const family = fontName
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(SUBSET_TAG, '')
    .replace(STYLE, '');
  if (VNI_FAMILY.test(family)) return { encoding: 'vni', capital: false };
  if (TCVN3_FAMILY.test(family)) return { encoding: 'tcvn3', capital: /h$/i.test(family) };
  return null;
}

/**
 * The text of a run in Unicode, composed (NFC). A run in a legacy font is decoded unless its letters show
 * that it was typed in Unicode all the same, which editors allow.
 * @param text one run, or neighbouring runs of one font joined: a letter of VNI is two characters.
 */
export function decodeLegacy(text: string, fontName: string): string {
  const font = legacyFont(fontName);
  if (font === null || holdsUnicodeVietnamese(text)) return composeSafely(text);
  const decoded = font.encoding === 'vni' ? decodeVni(text) : decodeTcvn3(text, font.capital);
  return vietnameseShare(text) > vietnameseShare(decoded) ? composeSafely(text) : decoded;
}
