/** Splits lines in which a source ran two things together, and sets apart what belongs to nothing. */
import { type Line, sliceLine } from './line.js';
import { isZoneStart } from './line-start.js';
import { isSignatureLine } from './signature-block.js';
import { markerOf } from './structures/index.js';
import { isCaps } from './text-shape.js';

/** "I- MỤC TIÊU, QUAN ĐIỂM1- Mục tiêu": a heading in capitals with the next number glued to it. */
const GLUED = /^(?<heading>[^\p{Ll}]*\p{Lu})(?<next>\d{1,2}\s?[-.)/]\s*\p{Lu}\p{Ll}.*)$/u;
/** "… kể từ ngày ký. Tin": one short word after the last sentence, read from the initials of a pen. */
const HANDWRITING = /^(?<text>.*[.;:)])\s+(?<word>\p{Lu}\p{Ll}{1,4})$/u;
/** The same word on a line of its own. */
const ALONE = /^\p{Lu}\p{Ll}{1,4}$/u;

export function splitLines(lines: readonly Line[]): Line[] {
  return lines
    .flatMap(splitGlued)
    .flatMap(splitColumns)
    .flatMap((line, index, all) => splitHandwriting(line, all[index + 1]));
}

function splitGlued(line: Line): Line[] {
  if (line.noise) return [line];
  const { heading } = GLUED.exec(line.text)?.groups ?? {};
  if (heading === undefined || markerOf(line.text)?.kind !== 'roman' || !isCaps(heading)) return [line];
  return [sliceLine(line, 0, heading.length), { ...sliceLine(line, heading.length), gap: 'paragraph' }];
}

/** "Nơi nhận:          TM. ỦY BAN NHÂN DÂN": two columns that a text without tables prints on one line. */
function splitColumns(line: Line): Line[] {
  const label = line.noise ? undefined : /^Nơi nhận\s?:?/u.exec(line.text)?.[0];
  if (label === undefined || !isSignatureLine(line.text.slice(label.length).trim())) return [line];
  return [sliceLine(line, 0, label.length), { ...sliceLine(line, label.length), gap: 'paragraph' }];
}

/** Initials stand at the end of a part of the document: before the recipients, the signature or an annex. */
function splitHandwriting(line: Line, next: Line | undefined): Line[] {
  if (line.noise || (next && !isZoneStart(next.text))) return [line];
  if (ALONE.test(line.text)) return [{ ...line, noise: 'handwriting' }];
  const { text } = HANDWRITING.exec(line.text)?.groups ?? {};
  if (text === undefined) return [line];
  const word = sliceLine(line, text.length);
  return [sliceLine(line, 0, text.length), { ...word, gap: 'paragraph', noise: 'handwriting' }];
}
