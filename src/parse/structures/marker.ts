import { romanToNumber } from '../../text/ordinals.js';

/** What kind of marker opens a line. Outside articles the last ten make an outline. */
export type MarkerKind =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'letter'
  | 'dottedLetter'
  | 'enclosedArabic'
  | 'enclosedLetter'
  | 'lowerRoman'
  | 'dash'
  | 'plus';

export interface Marker {
  kind: MarkerKind;
  /** Bare number as printed; null for a dash. */
  number: string | null;
  /** The marker as printed, with its punctuation. */
  label: string;
  /** Index in the line at which the text after the marker starts. */
  end: number;
  /** False where the same words may be a citation ("Điều 5 Luật này"): accepted only in sequence. */
  certain: boolean;
  /** Whether the mark behind the number, or a sign before it, is one that text has as well ("1, …", "=5. …"). */
  loose?: true;
  /** Whether no mark stands behind the number at all: accepted only where the lines below prove a series. */
  isUnmarked?: true;
  /** What an uncertain marker is where it is not accepted: the dash of "- Điều 5. …". */
  otherwise?: Marker;
}

export type Recogniser = (text: string) => Marker | null;

/**
 * Makes a recogniser from a pattern: the first group is the printed marker, the group `number`, if any, the bare number.
 * The pattern ends where the text after the marker starts, so that a long line costs no more than its head.
 */
export function recognise(kind: MarkerKind, pattern: RegExp): Recogniser {
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [{ length: end }, label = ''] = match;
    return { kind, number: match.groups?.number ?? null, label: label.trim(), end, certain: true };
  };
}

/** What follows a number only where it is cited: "Chương II Nghị định này", "Phụ lục I kèm theo"; not "Chương II". */
const CITED =
  /^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Điều lệ)\s(?:này|số|kèm|nêu)|kèm\s|ban hành\s|của\s|này)(?=$|[\s.,:;)])/u;

/** Makes a recogniser of a division ("Chương II"), which is none where the text after it shows a citation. */
export function recogniseDivision(kind: MarkerKind, pattern: RegExp): Recogniser {
  const find = recognise(kind, pattern);
  return (text) => {
    const found = mended(find(text));
    return found && !CITED.test(text.slice(found.end)) ? found : null;
  };
}

/** "1V", "lll", "VIl": Roman numerals in which a scanner read 1, l or | for I; null where they make none. */
function mended(marker: Marker | null): Marker | null {
  const printed = marker?.number ?? '';
  if (!marker || !/^[IVXLC1l|]+$/.test(printed) || !isMisread(printed)) return marker;
  const number = printed.replace(/[1l|]/g, 'I');
  return romanToNumber(number) === null ? null : { ...marker, number };
}

/** "l", "|", or a 1 among letters; not "II" and not "11". */
const isMisread = (printed: string): boolean =>
  /[l|]/.test(printed) || (printed.includes('1') && /[IVXLC]/.test(printed));
