/**
 * Articles, khoản and điểm that a converter left inside the text before them, without a mark or a blank: "MỘT TÚI HỒ SƠĐiều 24. Quy trình",
 * "… tiêu cực.2. Giao", "quy định;c) Giấy", "được phê duyệt 2. Việc". The series proves them: the number before stands above, the one after below, and between the two the
 * number that is missing stands in one place only.
 */
import { addToRow } from '../text/add-to-row.js';
import { pointLetter, pointOrdinal } from '../text/ordinals.js';
import { type Line, sliceLine } from './line.js';
import { DIVISIONS } from './line-start.js';
import { type Marker, markerOf } from './structures/index.js';

/** "HỒ SƠĐiều 24. Quy trình", "QUYẾT ĐỊNH:Điều 1. Ban hành"; not "tại Điều 24. Quy trình". */
const ARTICLE = /(?<=\p{L}\p{Lu}|[.;:!?]["”»)]?\s?)Điều (?<number>\d{1,3})\.\s?(?=["“]?\p{Lu}\p{Ll})/gu;
/** ".2. Giao", ": 1. Buộc", "phê duyệt 2. Việc", "thi hành1. Luật"; not "1.2. Giao", "2. giao". */
const CLAUSE =
  /(?<=[.;:!?]["”»)]?\s?|\p{Ll}\s|\p{Ll}{2})(?<!\d[.,])(?<number>\d{1,2})\.\s?(?=["“]?\p{Lu}\p{Ll})/gu;
/** ";c) Giấy", ": a) Sản", "lưu trữ b) Hồ sơ"; not "(a)", "a) và b)". */
const POINT =
  /(?<=[.;:!?]["”»)]?\s?|\p{Ll}\s)(?<number>[a-zđ])\)\s?(?=["“]?\p{L})(?!(?:và|hoặc|khoản|điểm|Điều)\s)/gu;
/** What a number belongs to that stands behind it: "khoản 2. Việc", "Mẫu số 2. Đơn", "điểm c) của". */
const CITING =
  /(?:^|[\s(])(?:khoản|điểm|điều|mục|chương|phần|số|mẫu|biểu|bảng|phụ lục|bước|lần|loại|cấp|nhóm|hạng|bậc|lớp|vùng|quý|tháng|năm|và|hoặc|đến|các)\s?$/iu;
/** So many letters before a number tell what it belongs to. */
const REACH = 12;
/** More numbers than this in one text are no accident of a converter. */
const MOST = 8;

/** A series that is open: its last number, and the line that bears it. */
interface Last {
  value: number;
  index: number;
}

/** Parts the lines that hold a missing number of the series around them. */
export function splitSeries(lines: readonly Line[]): Line[] {
  const cuts = new Map<number, number[]>();
  const note = ({ index, at }: Place) => addToRow(cuts, index, at);
  let article: Last = { value: 0, index: 0 };
  let head = -1;
  let clause: Last = { value: 0, index: head };
  let point: Last = { value: 0, index: head };
  lines.forEach((line, index) => {
    const marker = isText(line) ? markerOf(line.text) : null;
    if (!marker) return;
    if (DIVISIONS.has(marker.kind) || HEADS.has(marker.kind)) {
      if (marker.kind === 'appendix') article = { value: 0, index };
      if (isArticle(marker)) {
        const here = { value: Number(marker.number), index };
        for (const place of missing(lines, article, here, ARTICLE, String)) note(place);
        article = here;
      }
      head = marker.kind === 'article' ? index : -1;
      clause = point = { value: 0, index: head };
    } else if (isClause(marker)) {
      const here = { value: Number(marker.number), index };
      if (head >= 0) for (const place of missing(lines, clause, here, CLAUSE, String)) note(place);
      clause = here;
      point = { value: 0, index };
    } else if (isPoint(marker)) {
      const here = { value: pointOrdinal(marker.number ?? '') ?? point.value, index };
      if (point.index >= 0) for (const place of missing(lines, point, here, POINT, pointLetter)) note(place);
      point = here;
    } else if (marker.kind === 'dotted' || marker.kind === 'arabic') point = { value: 0, index };
  });
  return cuts.size === 0 ? [...lines] : lines.flatMap((line, index) => cutAt(line, cuts.get(index) ?? []));
}

const HEADS = new Set<Marker['kind']>(['article', 'roman', 'capital']);

/** A line of the running text; not a cell of data. */
const isText = ({ noise, table, cell }: Line): boolean =>
  !noise && !table && (!cell || cell.isLayout === true);

const isArticle = ({ kind, number }: Marker): boolean => kind === 'article' && /^\d{1,3}$/.test(number ?? '');

const isClause = ({ kind, label, certain }: Marker): boolean =>
  kind === 'arabic' && certain && /^\d{1,2}\.$/.test(label);

const isPoint = ({ kind, label }: Marker): boolean => kind === 'letter' && /^[a-zđ]\)$/u.test(label);

interface Place {
  index: number;
  at: number;
}

/** Where the numbers between two of a series stand, in order; none where one is nowhere, or in more than one place. */
function missing(
  lines: readonly Line[],
  last: Last,
  here: Last,
  pattern: RegExp,
  printed: (value: number) => string | null,
): Place[] {
  const count = here.value - last.value - 1;
  if (count < 1 || count > MOST) return [];
  const due = Array.from({ length: count }, (_, step) => printed(last.value + 1 + step));
  const found: (Place & { number: string })[] = [];
  let depth = 0;
  for (let index = last.index; index < here.index; index++) {
    const line = lines[index];
    if (!line || !isText(line)) continue;
    const from = index === last.index ? (markerOf(line.text)?.end ?? 0) : 0;
    let done = 0;
    for (const match of line.text.matchAll(pattern)) {
      depth += depthOf(line.text.slice(done, match.index));
      done = match.index;
      const number = match.groups?.number ?? '';
      const isFree = match.index > from && depth === 0 && due.includes(number);
      if (isFree && !CITING.test(line.text.slice(Math.max(0, match.index - REACH), match.index)))
        found.push({ index, at: match.index, number });
    }
    depth += depthOf(line.text.slice(done));
  }
  const isSeries = found.length === count && found.every(({ number }, step) => number === due[step]);
  return isSeries ? found : [];
}

const depthOf = (text: string): number =>
  (text.match(/[“«]/gu)?.length ?? 0) - (text.match(/[”»]/gu)?.length ?? 0);

function cutAt(line: Line, cuts: readonly number[]): Line[] {
  if (cuts.length === 0) return [line];
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(0, -1).map((start, step) => ({
    ...sliceLine(line, start, bounds[step + 1]),
    ...(step > 0 ? { gap: 'paragraph' as const } : line.goesOn ? { goesOn: true as const } : {}),
  }));
}
