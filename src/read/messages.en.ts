/** What reading a file reports, in English. Each key has its Vietnamese twin in `messages.vi.ts`. */
import type { messages as vietnamese } from './messages.vi.js';

/** Names of encodings; those not listed are their own names. */
const ENCODINGS: Record<string, string> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

function encodingName(encoding: string): string {
  return ENCODINGS[encoding] ?? encoding;
}

export const messages = {
  'read.struckText': (p) =>
    `Text that is struck through is kept but is no content: “${p.text}”. Choose --struck keep to read it as text.`,
  'read.drawnWords': (p) => `Words in a drawing (SVG) of the page are not read: “${p.text}”.`,
  'read.hiddenText': (p) =>
    `Hidden text, which is not printed, is kept but is no content: “${p.text}”. Choose --struck keep to read it as text.`,
  'read.whiteText': (p) =>
    `Text in the colour of its ground (white on white) is kept but is no content: “${p.text}”. Choose --struck keep to read it as text.`,
  'read.controls': (p) =>
    `${p.count} control characters (${p.codes}) are no text and were left out. Compare with the original.`,
  'read.lostLetters': (p) =>
    `The file holds ${p.count} signs "�": the letters there were lost before it was saved and cannot be brought back. Look for the original file.`,
  'read.noPageInside': (p) =>
    `${p.file}: the MHTML file (.mht) has no web page inside. Open it in a browser or Word and save it as .docx or .html.`,
  'read.binary': (p) =>
    `${p.file}: not a text file that can be read (binary data). Check the file, or save it as .docx, .pdf, .md or .txt.`,
  'read.empty': (p) => `${p.file}: the file has no content.`,
  'read.damagedBytes': (p) =>
    `The file is damaged in ${p.count} places (not UTF-8), shown as "�". Compare them with the original.`,
  'read.legacyText': (p) =>
    `The text is in the encoding ${encodingName(p.encoding)} and was converted to Unicode.`,
  'read.guessedEncoding': (p) =>
    `The encoding of the file is uncertain; it was read as ${encodingName(p.encoding)}. Check the letters with marks.`,
  'read.mixedEncodings': (p) =>
    `The file mixes encodings: ${p.lines} lines were read in another encoding than the rest. Check those lines.`,
  'read.tooLarge': (p) =>
    `${p.file}: the file is too large (limit ${p.limit} bytes). Split it or remove its pictures and try again.`,
  'read.tooDeep': (p) =>
    `${p.file}: elements are nested more than ${p.limit} deep, unlike a document. Save the file again from Word and try again.`,
  'read.tooManyElements': (p) =>
    `${p.file}: the file has more than ${p.limit} elements, unlike a document. Save the file again from Word and try again.`,
  'read.tooManyPages': (p) => `${p.file}: the file has more than ${p.limit} pages. Split it and try again.`,
  'read.tooSlow': (p) =>
    `${p.file}: after ${p.seconds} seconds only page ${p.page} was reached. Split the file, or save it again from Word, and try again.`,
  'read.unpacksTooLarge': (p) =>
    `${p.file}: a packed part of the file grows beyond ${p.limit} bytes, unlike a document. Export the PDF again from the original and try again.`,
  'read.pdfEncrypted': (p) =>
    `${p.file}: the PDF asks for a password. Open it, save it without one and try again.`,
  'read.pdfBroken': (p) =>
    `${p.file}: the PDF is damaged or no PDF. Download or export it again and try again.`,
  'read.pdfScanned': (p) =>
    `${p.file}: page ${p.pages} is a scanned picture without text. Run OCR first, check its text and try again.`,
  'read.pdfGarbled': (p) =>
    `${p.file}: the text of page ${p.pages} cannot be read because the file's fonts lack their character map. Export the PDF again from the original, or run OCR, and try again.`,
  'read.lettersOutOfOrder': (p) =>
    `The letters of page ${p.pages} are drawn out of order, so that words may be wrong. Compare them with the original, or export the PDF again from the original file.`,
  'read.controlCharacters': (p) =>
    `${p.count} control characters on page ${p.pages} were left out; the file may be damaged. Compare it with the original.`,
  'read.notWord': (p) =>
    `${p.file}: this is no Word file, whatever its name says. Open it in Word, save it as .docx and try again.`,
  'read.needsConverter': (p) =>
    `${p.file}: an older Word file (.doc, .rtf) needs LibreOffice, which is not installed here. Install it, or save the file as .docx from Word, and try again.`,
  'read.notConverted': (p) =>
    `${p.file}: LibreOffice could not convert the file (${p.reason}). It may be damaged or ask for a password; save it as .docx from Word and try again.`,
  'read.converted': (p) => `${p.file}: LibreOffice converted it to .docx before it was read.`,
} satisfies typeof vietnamese;
