/** Everything that stands before the recitals or the first provision: issuer, number, date, title, subject. */
import type { Masthead, Paragraph, ParagraphRole } from '../tree/nodes.js';
import { noiseNode, paragraphNodes } from './leaf-nodes.js';
import { joinLines, type Line } from './line.js';
import { isFormula, isRecital } from './preamble.js';
import { markerOf } from './structures/index.js';
import { endsSentence, endsWithMark, isCaps, isRuleOrStar } from './text-shape.js';
import { kindOfTitle } from './title-words.js';

/** A masthead longer than this is none: the lines are text. */
const MAX_LINES = 60;
/** A line longer than this that closes like a sentence is text of the document, not of its title. */
const PROSE_LENGTH = 60;

const MOTTO =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)$/u;
/** "Số 2387/QĐ/TU", "Số: /UBND-NC", "Luật số: 69/2014/QH13"; not "Số lượng". */
const NUMBER = /^(?:\p{Lu}\p{L}*(?:\s\p{L}+){0,2}\s)?[Ss]ố\s?:?\s*[\d\p{L}. ]{0,12}\s?[-/][\p{L}\d /.-]+$/u;
/** "Hà Nội, ngày 24 tháng 01 năm 2022", "Bình Định, ngày tháng năm 2021"; not "Ngày 30/9/2021, Tỉnh ủy …". */
const PLACE_DATE = /^\p{Lu}[^,;:]{1,40},\s*ngày\b[\s\d.…]*tháng\b[\s\d.…]*năm\b[\s\d.…]*$/u;
const DRAFT_MARK = /^\(?(?:Dự thảo|DỰ THẢO)(?:\s|$)/u;
const ANNEX_LINE = /^\(?\s*(?:Ban hành\s+)?[Kk]èm theo\s/u;
const SALUTATION = /^Kính gửi\s*:?/u;
const SUBJECT_START = /^(?:V\/v|Về việc|về việc)\s/u;
const AUTHOR = /^CỦA\s/u;
/** Words with which the name of an organisation begins; other capitals go on with the name before. */
const ORGANISATION =
  /^(?:ĐẢNG|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|BAN|BỘ|ỦY BAN|UỶ BAN|UBND|HỘI|SỞ|CHÍNH PHỦ|QUỐC HỘI|CHI|VĂN PHÒNG|TÒA|VIỆN|TỔNG|CỤC|MẶT TRẬN|LIÊN ĐOÀN|ĐOÀN|CƠ QUAN|CHỦ TỊCH|THỦ TƯỚNG|NGÂN HÀNG|TRƯỜNG|CÔNG)(?:\s|$)/u;

/** Begins the name of an organisation, so that it does not go on with capitals above it. */
export function beginsOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
}

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
    if (line.noise) {
      noise.push(line);
      length++;
      continue;
    }
    const role = roleOf(line.text, titled);
    if (role === null) break;
    titled.push(...noise.map((each): Titled => ({ role: 'ocr', line: each })), { role, line });
    noise = [];
    length++;
  }
  length -= noise.length;
  if (!titled.some((entry) => TELLING.has(entry.role))) return { masthead: null, length: 0 };
  return { masthead: { type: 'masthead', children: mergeLines(titled).flatMap(toNodes) }, length };
}

const TELLING = new Set<Titled['role']>(['motto', 'number', 'placeDate', 'type', 'salutation', 'annexLine']);

/** The role of the next line, or null where the body begins. */
function roleOf(text: string, before: readonly Titled[]): Titled['role'] | null {
  const roles = new Set(before.map((entry) => entry.role));
  const last = before.at(-1)?.role;
  if (last === 'annexLine' && !/\)\s*\.?$/.test(before.at(-1)?.line.text ?? '') && !markerOf(text)) {
    return 'annexLine';
  }
  if (isRuleOrStar(text)) return text.length === 1 && text !== '*' ? 'ocr' : 'separator';
  if (MOTTO.test(text)) return 'motto';
  if (NUMBER.test(text)) return 'number';
  if (PLACE_DATE.test(text)) return 'placeDate';
  if (DRAFT_MARK.test(text) && text.length < 40) return 'draftMark';
  if (ANNEX_LINE.test(text)) return 'annexLine';
  if (SALUTATION.test(text)) return 'salutation';
  const inAddress = last === 'salutation' || last === 'addressee';
  if (inAddress && markerOf(text)?.kind === 'dash') return 'addressee';
  if (inAddress || isFormula(text) || isRecital(text) || markerOf(text)) return null;
  if (kindOfTitle(text) && !roles.has('type')) return 'type';
  if (text.length > PROSE_LENGTH && endsWithMark(text)) return null;
  if (last === 'subject' && endsSentence(before.at(-1)?.line.text ?? '')) return null;
  if (roles.has('annexLine')) return null;
  if (roles.has('type')) return roleAfterType(text, roles);
  if (SUBJECT_START.test(text) || last === 'subject') return 'subject';
  return isCaps(text) ? 'issuer' : null;
}

function roleAfterType(text: string, roles: ReadonlySet<Titled['role']>): ParagraphRole {
  if (!isCaps(text)) return 'subject';
  if (AUTHOR.test(text) && !roles.has('subject')) return 'author';
  return ORGANISATION.test(text) && roles.has('subject') ? 'author' : 'subject';
}

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
  return next.role === 'subject' || next.role === 'annexLine' || next.role === 'author';
}

function toNodes(entry: Titled): Masthead['children'] {
  if (entry.role === 'ocr') return [noiseNode(entry.line, entry.line.noise ?? 'ocr')];
  const nodes = paragraphNodes(entry.line, entry.role === 'addressee' ? markerOf(entry.line.text) : null);
  (nodes[0] as Paragraph).role = entry.role;
  return nodes;
}
