import { decodeLegacy, legacyFont } from '../encodings/legacy-font.js';
import type { ReadingLog } from './reading-log.js';
import type { RunFormat } from './run-format.js';

/** Text of one format as it is printed: legacy fonts decoded, capitals where the format asks for them. */
export function printText(text: string, format: RunFormat, log: ReadingLog): string {
  const decoded = format.font === null ? text : decodeFont(text, format.font, log);
  return format.capitals ? decoded.toUpperCase() : decoded;
}

function decodeFont(text: string, font: string, log: ReadingLog): string {
  if (legacyFont(font) === null) return text;
  const decoded = decodeLegacy(text, font);
  if (decoded !== text.normalize('NFC')) log.legacyFonts.add(font);
  return decoded;
}
