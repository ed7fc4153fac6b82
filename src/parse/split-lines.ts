/** Splits lines in which a source ran two things together, and sets apart what belongs to nothing. */
import { type Line, sliceLine } from './line.js';
import { DIVISIONS, isBareDivision, isZoneStart } from './line-start.js';
import { isRecipientsLabel } from './recipients.js';
import { isSignatureLine } from './signature-block.js';
import { splitRun } from './split-run.js';
import { markerOf } from './structures/index.js';
import { isCaps } from './text-shape.js';

/** "I- MỤC TIÊU, QUAN ĐIỂM1- Mục tiêu": a heading in capitals with the next number glued to it. */
const GLUED = /^(?<heading>[^\p{Ll}]*\p{Lu})(?<next>\d{1,2}\s?[-.)/]\s*\p{Lu}\p{Ll}.*)$/u;
/** "… kể từ ngày ký. Tin": one short word after the last sentence, read from the initials of a pen. */
const HANDWRITING = /^(?<text>.*[.;:)])\s+(?<word>\p{Lu}\p{Ll}{1,4})$/u;
/** The end of such a line. */
const SHORT_WORD = /\p{Lu}\p{Ll}{1,4}$/u;
/** The same word on a line of its own. */
const ALONE = /^\p{Lu}\p{Ll}{1,4}$/u;

export function splitLines(lines: readonly Line[]): Line[] {
  return lines
    .flatMap(splitAlone)
    .flatMap((line, index, all) => splitRun(line, all[index + 1], all[index - 1]))
    .flatMap((line, index, all) => splitHandwriting(line, all[index - 1], all[index + 1]));
}

/** What shows in a line by itself, whatever stands around it; hardly any line shows it. */
function splitAlone(line: Line): Line | Line[] {
  if (line.noise || !mayHoldMore(line.text)) return line;
  return splitGlued(line).flatMap(splitCodified).flatMap(splitColumns).flatMap(splitDivision);
}

function mayHoldMore(text: string): boolean {
  const kind = markerOf(text)?.kind;
  return (
    kind === 'roman' ||
    (kind !== undefined && DIVISIONS.has(kind)) ||
    text.startsWith('Nơi nhận') ||
    MAY_BE_CODIFIED.test(text)
  );
}

/** "Điều 44.15.LQ.8", "kể từ ngày 01/07/2018)": without one of these nothing is glued as the codification glues it; not "Điều 44.". */
const MAY_BE_CODIFIED = /(?:Điều|ĐIỀU)\s\d{1,2}[.\d]{0,4}\.\p{Lu}{2}|ngày \d{2}\/\d{2}\/\d{4}\)/u;

function splitGlued(line: Line): Line[] {
  if (line.noise) return [line];
  const { heading } = GLUED.exec(line.text)?.groups ?? {};
  if (heading === undefined || markerOf(line.text)?.kind !== 'roman' || !isCaps(heading)) return [line];
  return [sliceLine(line, 0, heading.length), { ...sliceLine(line, heading.length), gap: 'paragraph' }];
}

/** "… trong cả nước.Điều 44.15.LQ.8. …": the codification glues the head of an article to the text before it; and the text to the line that says where it is from ("… kể từ ngày 01/07/2018)1. Nghị định này …"); not "(Điều 44.15.LQ.8", "tại Điều 44.15.LQ.8". */
const CODIFIED_HEAD =
  /(?<=[^\s([“"/–-])(?=(?:Điều|ĐIỀU)\s\d{1,2}(?:\.\d{1,3})?\.\p{Lu}{2,4}\.\d)|(?<=có hiệu lực thi hành kể từ ngày \d{2}\/\d{2}\/\d{4}\))(?=\p{Lu}|\d{1,2}\. )/gu;

function splitCodified(line: Line): Line[] {
  if (line.noise || !line.text.includes('Điều ')) return [line];
  const starts = [...line.text.matchAll(CODIFIED_HEAD)].map(({ index }) => index);
  if (starts.length === 0) return [line];
  const bounds = [0, ...starts, line.text.length];
  return bounds.slice(0, -1).map((start, index) => ({
    ...sliceLine(line, start, bounds[index + 1]),
    ...(index > 0 ? { gap: 'paragraph' as const } : line.goesOn ? { goesOn: true as const } : {}),
  }));
}

/**
 * "Nơi nhận: - Như Điều 3;", and "Nơi nhận          TM. ỦY BAN NHÂN DÂN", two columns that a text without tables prints on
 * one line; not "Nơi nhận hồ sơ".
 */
function splitColumns(line: Line): Line[] {
  const label = line.noise ? undefined : /^Nơi nhận\s?:?/u.exec(line.text)?.[0];
  const rest = line.text.slice(label?.length).trim();
  if (label === undefined || rest === '' || !(isRecipientsLabel(line.text) || isSignatureLine(rest)))
    return [line];
  return [sliceLine(line, 0, label.length), { ...sliceLine(line, label.length), gap: 'paragraph' }];
}

/** "PHỤ LỤC ĐIỀU 3.": a number of its own is no heading of the division before it. */
function splitDivision(line: Line): Line[] {
  const marker = line.noise ? null : markerOf(line.text);
  if (!marker || !DIVISIONS.has(marker.kind) || !markerOf(line.text.slice(marker.end))) return [line];
  return [sliceLine(line, 0, marker.end), { ...sliceLine(line, marker.end), gap: 'paragraph' }];
}

/** Initials stand at the end of a part of the document: before the recipients, the signature or an annex. */
function splitHandwriting(line: Line, before: Line | undefined, next: Line | undefined): Line[] {
  if (line.noise || line.cuts || line.table || !SHORT_WORD.test(line.text.slice(-10))) return [line];
  if (isBareDivision(before?.text ?? '') || (next && !isZoneStart(next.text))) return [line];
  if (ALONE.test(line.text)) return [{ ...line, noise: 'handwriting' }];
  const { text } = HANDWRITING.exec(line.text)?.groups ?? {};
  // "3. Ba": what stands right behind a number is its text.
  if (text === undefined || markerOf(line.text)?.label === text) return [line];
  const word = sliceLine(line, text.length);
  return [sliceLine(line, 0, text.length), { ...word, gap: 'paragraph', noise: 'handwriting' }];
}
