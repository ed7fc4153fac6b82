/** Parses what stands before the recitals or the first provision: issuer, number, date, title and subject. */
import { isCirculationNote, isSecrecyMark, isUrgencyMark } from '../text/document-marks.js';
import { pushAll } from '../text/push-all.js';
import type { Masthead, Paragraph, ParagraphRole } from '../tree/nodes.js';
import { asideNode, paragraphNodes } from './leaf-nodes.js';
import { joinLines, type Line, sliceLine } from './line.js';
import { isFormula, isRecital } from './preamble.js';
import { markerOf } from './structures/index.js';
import { endsSentence, endsWithMark, isCaps, isRuleOrStar } from './text-shape.js';
import { kindOfTitle, titleLength } from './title-words.js';

/** A masthead longer than this is none: the lines are text. */
const MAX_LINES = 60;
/** A line that holds the number of a document and nothing else is no longer. */
const NUMBER_LENGTH = 60;
/** A line longer than this that closes like a sentence is text of the document, not of its title. */
const PROSE_LENGTH = 60;

const MOTTO =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)$/u;
/** "Số 2387/QĐ/TU", "Số: /UBND-NC", "Luật số: 69/2014/QH13"; not "Số lượng". */
const NUMBER = /^(?:\p{Lu}\p{L}*(?:\s\p{L}+){0,2}\s)?[Ss]ố\s?:?\s*[\d\p{L}. ]{0,12}\s?[-/][\p{L}\d /.-]+$/u;
/** "Hà Nội, ngày 24 tháng 01 năm 2022", "Bình Định, ngày tháng năm 2021"; not "Ngày 30/9/2021, Tỉnh ủy …". */
const PLACE_DATE = /^\p{Lu}[^,;:]{1,40},\s*ngày\b[\s\d.…]*tháng\b[\s\d.…]*năm\b[\s\d.…]*$/u;
const DRAFT_MARK = /^\(?(?:Dự thảo|DỰ THẢO)(?:\s|$)/u;
/** "(Kèm theo Quyết định số …", "Ban hành kèm theo …", "(Ban hành theo …", "(Ban hành kèm Quyết định …"; not "Kèm Quyết định". */
const ANNEX_LINE =
  /^(?:\(?\s*(?:(?:Được\s+)?[Bb]an hành\s+)?[Kk]èm theo\s|\(\s*(?:Được\s+)?[Bb]an hành\s+(?:theo|kèm)\s)/u;
const SALUTATION = /^Kính gửi\s*:?/u;
const SUBJECT_START = /^(?:V\/v|Về việc|về việc|VỀ)\s/u;
const AUTHOR = /^CỦA\s/u;
/** Words with which the name of an organisation begins; other capitals go on with the name before. */
const ORGANISATION =
  /^(?:ĐẢNG|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|BAN|BỘ|ỦY BAN|UỶ BAN|UBND|HỘI(?! CHỦ NGHĨA)|SỞ|CHÍNH PHỦ|QUỐC HỘI|CHI|VĂN PHÒNG|TÒA|VIỆN|TỔNG|CỤC|MẶT TRẬN|LIÊN ĐOÀN|ĐOÀN|CƠ QUAN|CHỦ TỊCH|THỦ TƯỚNG|KHỐI DÂN VẬN|NGÂN HÀNG|TRƯỜNG|CÔNG)(?:\s|$)/u;

/** Begins the name of an organisation, so that it does not go on with capitals above it. */
export function beginsOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
}

/** The trích yếu of a letter, right under its number: "Số 12-CV/TU" / "về việc lấy ý kiến …" are two lines. */
export const isLetterSubject = (before: string, next: string): boolean =>
  isOwnNumber(before) && SUBJECT_START.test(next);

/** "Số 92-KH/TU"; not the field "Số hiệu: 92-KH/TU" of a website. */
export const isOwnNumber = (text: string): boolean => text.length <= NUMBER_LENGTH && NUMBER.test(text);

export function isMotto(text: string): boolean {
  return MOTTO.test(text);
}

export function isAnnexLine(text: string): boolean {
  return ANNEX_LINE.test(text);
}

interface Titled {
  role: ParagraphRole | 'ocr';
  line: Line;
}

export interface MastheadResult {
  masthead: Masthead | null;
  /** How many lines it took up. */
  length: number;
}

/**
 * Reads the masthead at the head of the lines. Without one line that only a masthead has (a motto, number,
 * date line, title or addressee), there is none, and every line is left to the body.
 */
export function parseMasthead(lines: readonly Line[]): MastheadResult {
  const titled: Titled[] = [];
  let length = 0;
  let noise: Line[] = [];
  for (const line of lines.slice(0, MAX_LINES)) {
    if (line.table) break;
    if (line.noise) {
      noise.push(line);
      length++;
      continue;
    }
    const entries = entriesOf(line, titled);
    if (entries.length === 0) break;
    pushAll(
      titled,
      noise.map((each): Titled => ({ role: 'ocr', line: each })),
    );
    pushAll(titled, entries);
    noise = [];
    length++;
  }
  length -= noise.length;
  if (!titled.some((entry) => TELLING.has(entry.role))) return { masthead: null, length: 0 };
  return { masthead: { type: 'masthead', children: mergeLines(titled).flatMap(toNodes) }, length };
}

const TELLING = new Set<Titled['role']>(['motto', 'number', 'placeDate', 'type', 'salutation', 'annexLine']);

/** The next line with its role, in two where it names the type and the subject; nothing where the body begins. */
function entriesOf(line: Line, before: readonly Titled[]): Titled[] {
  const role = roleOf(line.text, before);
  const length = role === null || role === 'issuer' ? titleLength(line.text) : 0;
  if (length > 0 && !before.some((entry) => entry.role === 'type' || entry.role === 'annexLine')) {
    const type: Titled = { role: 'type', line: sliceLine(line, 0, length) };
    const rest: Line = { ...sliceLine(line, length), gap: 'paragraph' };
    // As below a title of its own line: "QUY CHẾ ĐẢNG CỘNG SẢN VIỆT NAM" ends in no subject.
    const ofRest = roleOf(rest.text, [...before, type]);
    if (ofRest) return [type, { role: ofRest, line: rest }];
  }
  return role === null ? [] : [{ role, line }];
}

/** The role of the next line, or null where the body begins. */
function roleOf(text: string, before: readonly Titled[]): Titled['role'] | null {
  const roles = new Set(before.map((entry) => entry.role));
  const last = before.at(-1)?.role;
  if (last === 'annexLine' && !/\)\s*\.?$/.test(before.at(-1)?.line.text ?? '') && !markerOf(text)) {
    return 'annexLine';
  }
  if (isRuleOrStar(text)) return 'separator';
  if (MOTTO.test(text)) return 'motto';
  if (isOwnNumber(text)) return 'number';
  if (PLACE_DATE.test(text)) return 'placeDate';
  if (DRAFT_MARK.test(text) && text.length < 40) return 'draftMark';
  if (ANNEX_LINE.test(text)) return 'annexLine';
  if (roles.has('number') && isSecrecyMark(text)) return 'secrecyMark';
  if (roles.has('number') && isUrgencyMark(text)) return 'urgencyMark';
  if (!roles.has('type') && isCirculationNote(text)) return 'circulationNote';
  if (SALUTATION.test(text)) return 'salutation';
  const inAddress = last === 'salutation' || last === 'addressee';
  if (inAddress && markerOf(text)?.kind === 'dash') return 'addressee';
  if (inAddress || isFormula(text) || isRecital(text) || markerOf(text)) return null;
  if (kindOfTitle(text) && !roles.has('type')) return 'type';
  if (isProse(text)) return null;
  if (last === 'subject' && endsSentence(before.at(-1)?.line.text ?? '')) return null;
  if (roles.has('annexLine')) return null;
  if (roles.has('type')) return roleAfterType(text, before);
  if (SUBJECT_START.test(text) || last === 'subject') return 'subject';
  return isCaps(text) ? 'issuer' : null;
}

function roleAfterType(text: string, before: readonly Titled[]): ParagraphRole | null {
  const subject = before.findLast((entry) => entry.role === 'subject');
  if (subject && kindOfTitle(text)) return null;
  if (!isCaps(text))
    return subject && isCaps(subject.line.text) && isCaps(wholeSubject(before)) ? null : 'subject';
  if (AUTHOR.test(text) && !subject) return 'author';
  const goesOnAuthor = before.at(-1)?.role === 'author' && !ORGANISATION.test(text);
  return (ORGANISATION.test(text) && subject) || goesOnAuthor ? 'author' : 'subject';
}

/** The subject as it is joined, so that its last line decides no more than it does once the lines are one. */
const wholeSubject = (before: readonly Titled[]): string =>
  mergeLines(before).findLast((entry) => entry.role === 'subject')?.line.text ?? '';

/** Joins what was broken over lines: the subject, the annex line, the name of one organisation. */
function mergeLines(titled: readonly Titled[]): Titled[] {
  const merged: Titled[] = [];
  for (const entry of titled) {
    const last = merged.at(-1);
    if (last && goesOn(last, entry)) last.line = joinLines(last.line, entry.line);
    else merged.push({ ...entry });
  }
  const issuers = merged.filter((entry) => entry.role === 'issuer');
  for (const entry of issuers.slice(0, -1)) entry.role = 'superior';
  return merged;
}

function goesOn(last: Titled, next: Titled): boolean {
  if (last.role !== next.role) return false;
  if (next.role === 'issuer') return !ORGANISATION.test(next.line.text);
  if (next.role === 'subject') return !isProse(`${last.line.text} ${next.line.text}`);
  return next.role === 'annexLine' || next.role === 'author';
}

const isProse = (text: string): boolean => text.length > PROSE_LENGTH && endsWithMark(text);

function toNodes(entry: Titled): Masthead['children'] {
  if (entry.role === 'ocr') return [asideNode(entry.line, entry.line.noise ?? 'ocr')];
  const nodes = paragraphNodes(entry.line, entry.role === 'addressee' ? markerOf(entry.line.text) : null);
  (nodes[0] as Paragraph).role = entry.role;
  return nodes;
}
