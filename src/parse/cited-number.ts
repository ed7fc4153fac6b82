/**
 * Tells numbers at the head of a wrapped line that cite a provision ("… theo quy định tại khoản" / "1. Điều này") from
 * those that begin one. Two things weigh more than an open end of the line before: whether the number is the next of its
 * series, and whether lines of this source break at a margin.
 */
import type { Line } from './line.js';
import type { LineBreaks } from './line-breaks.js';
import { DIVISIONS, standsAlone } from './line-start.js';
import { startsLikeRecital } from './preamble.js';
import type { Sequence } from './sequence.js';
import { type Marker, markerOf } from './structures/index.js';
import { awaitsNumber, endsWithMark, isCaps, isLeftOpen, startsLower } from './text-shape.js';

/** What may go on, and where: the end of the text before, and the line after it. */
export interface Break {
  before: string;
  next: Line;
  marker: Marker;
  gap: Line['gap'];
  breaks: LineBreaks;
  /** Whether the last line before fills its page by this share. */
  fills: (share: number) => boolean;
  sequence: Sequence;
}

/** A wrapped line fills at least this share of the page's width. */
const NEARLY_FULL = 0.85;
/** "khoản 2 Điều 3", "và 3 Điều 5", "Điều này": what stands after a number only where it is cited. */
const CITED_AFTER =
  /^(?:(?:và|hoặc|,)\s(?:(?:khoản|điểm|Điều)\s)?[\da-zđ]{1,3}(?=[\s,.;)]|$)|(?:khoản|điểm|Điều)\s(?:\d|[a-zđ](?=[\s,.;)]|$)|này(?=[\s,.;]|$)))/u;
/** "… theo khoản 1" / "Điều 28 Nghị định này": no mark behind the number, and the text in which it is to be found. */
const FOUND_IN =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Điều lệ)\s(?:số\s\d|(?:này|nêu|ban hành)(?=$|[\s.,:;)]))/u;
/** "… tại khoản 1" / "Điều 34 Luật Bảo hiểm xã hội": the name of a law, which a heading may begin with as well. */
const NAMED =
  /^(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Điều lệ)\s/u;
/** "(7) và (8)": numbers of notes that are cited together. */
const ENCLOSED_AFTER = /^(?:và|hoặc)\s\(\d/u;
/** "3. triệu đồng": what is counted or measured. */
const COUNTED_AFTER = /^(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|ha|km|mét|giờ|phút|tấn|%)(?=[\s.,;)]|$)/u;

/** "… các khoản 1 và", "… điểm a hoặc": what goes on with a number; not "… nghị quyết của", which the next khoản follows in turn. */
const ENUMERATES = /(?:\d|[\s][a-zđ])(?:,|\s(?:và|hoặc|đến))$/u;

/** Whether the number at the head of the next line is cited by the sentence before. */
export function isCitedNumber(at: Break): boolean {
  const { before, next, marker, gap, breaks, fills, sequence } = at;
  if (marker.kind === 'roman') return isCitedRoman(at);
  if (marker.kind === 'enclosedArabic')
    return gap === 'line' && !endsWithMark(before) && ENCLOSED_AFTER.test(next.text.slice(marker.end));
  if (!CITABLE.has(marker.kind)) return false;
  if (closesBracket(at)) return true;
  const rest = next.text.slice(marker.end);
  const isOpen = !endsWithMark(before);
  if (isOpen && isFoundElsewhere(at)) return true;
  if (isOpen && gap === 'line' && COUNTED_AFTER.test(rest)) return true;
  if (isOpen && CITED_AFTER.test(rest) && (awaitsNumber(before) || breaks.wrapped))
    return !isFirstUnderHeading(at);
  if (endsCitation(at)) return true;
  if (gap !== 'line' || before.endsWith(',') || isFirstUnderHeading(at)) return false;
  if (!sequence.expects(marker)) return isLeftOpen(before, next.text) || isStrayNumber(at);
  if (!breaks.wrapped || !isLeftOpen(before, next.text)) return false;
  const mayCite = awaitsNumber(before) || startsLower(rest);
  return breaks.apart
    ? mayCite || marker.kind === 'article' || ENUMERATES.test(before)
    : fills(NEARLY_FULL) && mayCite;
}

/** "… quy định tại" / "Điều 38 Nghị định này;": cited even where Điều 38 comes next, for the article would have a mark. */
function isFoundElsewhere({ before, next, marker, breaks }: Break): boolean {
  if (marker.kind !== 'article' || !/[\d\p{Ll}]$/u.test(marker.label)) return false;
  const rest = next.text.slice(marker.end);
  return isLeftOpen(before, next.text) ? NAMED.test(rest) : breaks.wrapped && FOUND_IN.test(rest);
}

/** "… (lần" / "2) đến Sở": the end of a bracket that the line before opened; not "… (gồm:" / "1) Một". */
const closesBracket = ({ before, marker, gap }: Break): boolean =>
  gap !== 'paragraph' && marker.label.endsWith(')') && /\([^()]{0,80}[^()\s.:;!?,]$/u.test(before);

/** "… từ cấp I đến cấp" / "V. Chi tiết": no Roman number begins anything inside an article whose sentence is not finished. */
const isCitedRoman = ({ before, marker, gap, breaks, sequence, fills }: Break): boolean =>
  gap === 'line' &&
  sequence.hasBegun &&
  marker.number !== 'I' &&
  breaks.wrapped &&
  (breaks.apart || fills(NEARLY_FULL)) &&
  !endsWithMark(before) &&
  !standsAlone(before) &&
  markerOf(before)?.kind !== 'article';

/**
 * "… khoản 6 Điều 122; khoản 2 Điều 130;" / "Điều 131.": the last of several that are cited, and nothing stands behind it.
 * "… tại điểm a, khoản 1," / "Điều 12. Luật Khiếu nại thì": a khoản that is cited with its Điều.
 */
const endsCitation = ({ before, next, marker, gap, sequence }: Break): boolean =>
  gap !== 'paragraph' &&
  marker.kind === 'article' &&
  !sequence.expects(marker) &&
  (next.text.length <= marker.end
    ? /\s(?:Điều|khoản|điểm)\s[\da-zđ]{1,4}[;,]$/u.test(before)
    : /\s(?:khoản|điểm)\s[\da-zđ]{1,4},$/u.test(before));

const CITABLE = new Set<Marker['kind']>(['article', 'arabic', 'letter']);

/** "Điều 4. Tiêu chí và thang điểm" / "1. …": the first khoản under a heading, which no mark ends. */
const isFirstUnderHeading = ({ before, marker }: Break): boolean =>
  /^[1a]$/.test(marker.number ?? '') && markerOf(before)?.kind === 'article';

/** "… không quá" / "15. Ban hành", "khoản 2 và 3" / "Điều 6.": a number out of turn after a sentence that is not finished. */
const isStrayNumber = ({ before, marker, breaks, fills }: Break): boolean =>
  breaks.wrapped &&
  (breaks.apart || (marker.kind !== 'article' && fills(NEARLY_FULL))) &&
  !/^[1a]$/.test(marker.number ?? '') &&
  !endsWithMark(before) &&
  markerOf(before)?.kind !== 'article' &&
  !standsAlone(before);

/** "(Kèm theo Quyết định số 903-QĐ/TU của Ban Thường vụ Tỉnh ủy)": whole in its brackets, so that nothing goes on; not "(1) Hồ sơ (bản sao)". */
const isEnclosed = (text: string): boolean => /^\([^()]{3,}\)$/u.test(text);

/**
 * "… theo mẫu tại" / "Phụ lục V", "… quy định tại" / "Chương II Luật này": not in capitals, and after a sentence that
 * is not finished. "… quy định chi tiết như sau," / "Chương I": a comma ends the enacting words, and a label that is a paragraph
 * of its own begins the first chapter.
 */
export function isCitedDivision({ before, next, marker, gap, breaks, fills }: Break): boolean {
  if (!DIVISIONS.has(marker.kind) || isCaps(marker.label) || standsAlone(before)) return false;
  if (isEnclosed(before)) return false;
  // The last recital may end in a comma, and a chapter begins below it.
  const mayBegin = gap !== 'line' || startsLikeRecital(before);
  if (mayBegin && before.endsWith(',') && next.text.length <= marker.end) return false;
  if (isLeftOpen(before, next.text)) return true;
  const isFull = gap === 'line' && breaks.wrapped && fills(0.6);
  return isFull && !endsWithMark(before) && markerOf(before)?.kind !== 'article';
}
