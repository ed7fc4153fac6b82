/**
 * Raised marks: those of footnotes and amendments, which are no part of a number or word ("Điều 3⁸." is Điều 3), and
 * exponents and units, which are ("m²", "10⁶"). The one place that tells them apart, for every format: a reader that
 * sees raised letters (`vertAlign`, `<sup>`, a baseline above the line's) writes them with `raise`, so that all texts
 * show them in the same way, and the parser sets apart what `findNoteMarks` finds.
 */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾';
const PLAIN = '0123456789+-()';
/** "4", "(4)", "-6"; not "a", "[4]", "o". */
const RAISABLE = /^[\d()+−-]+$/;

/**
 * Raised text in the raised signs of Unicode: "4" is "⁴", "(4)" is "⁽⁴⁾", "-6" is "⁻⁶". Text that has none stays as
 * it is: a raised letter is a letter ("5a"), and "[4]" is a mark in any place.
 */
export function raise(text: string): string {
  if (!RAISABLE.test(text.trim())) return text;
  return text.replaceAll('−', '-').replace(/./gsu, (sign) => RAISED.charAt(PLAIN.indexOf(sign)) || sign);
}

export interface NoteMark {
  /** Offsets in the text, with the blanks between the word and its mark. */
  start: number;
  end: number;
}

/** What may be a mark: "⁸", "⁵,⁶", "⁽³⁾", "[3]", "[^3]", "[^note]", and at a number "(3)", "(*)"; not "[03]", "[cần bổ sung]", "[1, 2]". */
const CANDIDATE =
  /(?<=[\d.])\((?:[1-9]\d{0,2}|\*{1,3})\)|\s?\[(?:\^[\p{L}\d_-]{1,30}|[1-9]\d{0,2})\]|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾]+(?:,\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/gu;
/** Most lines hold none of these signs, which is quicker to see. */
const SIGN_OF_MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹[(]/;
const MAY_HOLD_MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹[]|[\d.]\([\d*]/;

/** The marks of notes in a line, in order, without overlaps. A mark at the head of a line belongs to no word. */
export function findNoteMarks(text: string): NoteMark[] {
  if (!SIGN_OF_MARK.test(text) || !MAY_HOLD_MARK.test(text)) return [];
  const isFormula = FORMULA.test(text);
  const marks: NoteMark[] = [];
  for (const { 0: printed, index } of text.matchAll(CANDIDATE)) {
    const after = text.slice(index + printed.length);
    const place: Place = { head: narrow(headOf(text, index)), after: narrow(after), printed };
    const start = marks.at(-1)?.end === index && index > 0 ? 'again' : '';
    const isMark = isMarkAt(place, isFormula);
    if (place.head.trim() !== '' && (start === 'again' || isMark))
      marks.push({ start: index, end: index + printed.length });
  }
  return marks;
}

/** Signs of East Asian input methods as those that they stand for: "Điều ２．", "１）". */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function isMarkAt(place: Place, isFormula: boolean): boolean {
  if (place.printed.startsWith('(')) return isAtLabel(place);
  return place.printed.includes('[') ? isBracketMark(place, isFormula) : isRaisedMark(place);
}

interface Place {
  /** What stands before, as far as it matters. */
  head: string;
  after: string;
  printed: string;
}

/** Characters before a mark that decide about it. */
const REACH = 60;

/** The end of what stands before an index; shorter than the line's head only where it is no label of its own. */
const headOf = (text: string, index: number): string =>
  index <= REACH ? text.slice(0, index) : ` ${text.slice(index - REACH, index)}`;

/** A number or letter at the head of a line with all its marks: "Điều 4.", "3.", "a)", "Điều 5"; not "a + b". */
const LABEL =
  /^\P{L}{0,3}(?:(?:Điều|Khoản|Điểm|Chương|Mục|Phần|Phụ lục)\s(?:thứ\s)?[\p{L}\d]{1,6}|\d{1,3}(?:\.\d{1,2}){0,3}[a-zđ]?|[a-zđ]\d?)(?:\s?[.):/-]){0,2}$/iu;
/** What ends a label: "." of "3⁸. Hiệu lực". */
const LABEL_MARK = /^\s?[.):/]/;
/** A word that a number or letter follows: "khoản 2⁵", "số 15⁴", "năm 2020³". */
const CITED =
  /(?:^|[^\p{L}])(?:điều|khoản|điểm|chương|mục|phần|phụ lục|mẫu|số|ngày|tháng|năm)\s(?:số\s)?[\p{L}\d]{1,4}$/iu;

/** "[4] = [1] + [2]", "(5)=[3]x[2]": numbers of columns or lines of a form, which are text. */
const FORMULA = /\]\s?[-+×x*/=:÷–]\s?[[\d(]|[=+×*÷(]\s?\[/u;

/** Marks inside the label itself: of the head "Điều 2⁵." and "Điều 2[5].", before one more. */
const MARKS_BEFORE = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+|\[\^?\d{1,3}\]/gu;

/** "1.(2) Các cấp ủy", "Điều 5(*). Kinh phí", with no blank between; not "3(1) + 2", "1. (2) Các cấp ủy", which stands below khoản 1. */
const isAtLabel = ({ head, after }: Place): boolean =>
  /^(?:\P{L}{0,3}(?:Điều|Chương|Mục|Phần)\s\d{1,3}[a-zđ]?\.?|\d{1,3}[a-zđ]?\.)$/iu.test(head) &&
  /^(?:\s?[.:]|\s\p{Lu})/u.test(after);

function isBracketMark({ head, after, printed }: Place, isFormula: boolean): boolean {
  if (printed.includes('^')) return !/^:/.test(after) || head.trim() !== '';
  if (LABEL.test(head.replace(MARKS_BEFORE, ''))) return !isFormula;
  const isAttached = !/^\s/.test(printed) && /[\p{L}\d.,;:)”"'’»%]$/u.test(head);
  return isAttached && !isFormula;
}

function isRaisedMark({ head, after, printed }: Place): boolean {
  if (/^[⁺⁻]|[⁺⁻]$/u.test(printed)) return false;
  if (printed.includes('⁽') || /\d\.$|[.,;:”"'’»%!?…]$/u.test(head)) return true;
  if (
    LABEL.test(head) &&
    (LABEL_MARK.test(after) || /^\P{L}*(?:Điều|Chương|Mục|Phần|Phụ lục)\s/iu.test(head))
  )
    return true;
  if (CITED.test(head)) return true;
  if (/\p{L}$/u.test(head)) return !isUnit(head, printed) && !isVariable(head);
  if (/\d$/.test(head)) return !isBase(head);
  return /[)\]]$/.test(head) && !isSum(head);
}

/** Units that stand squared or cubed, after a number, a blank or a stroke: "20 m²", "đồng/m²", "km²"; not "hàm²". */
const UNIT = /(?:^|[\d\s/(.,·])(?:[kdcmhµμ]|da)?(?:m|s|ft|in)$/u;
const isUnit = (head: string, printed: string): boolean => /^[²³⁴]$/u.test(printed) && UNIT.test(head);

/** One letter of a formula: "a²", "R²"; not "điểm a²", which is cited, nor a word. */
const isVariable = (head: string): boolean => /(?:^|[^\p{L}\d])[A-Za-zα-ω]$/u.test(head);

/** A number that is raised to a power: "10⁶", "2³"; not "2020³", "15/2020³", "QH13⁵". */
const isBase = (head: string): boolean =>
  /(?:^|[^\p{L}\d/.,-])\d{1,2}$/u.test(head) || /(?:^|[^\d])10$/.test(head);

/** "(a + b)²"; not "(nếu có)²". */
const isSum = (head: string): boolean =>
  /\((?:[^()\p{L}]*\p{L}(?!\p{L})){0,7}[^()\p{L}]*\)$/u.test(head) && /[+×*/−–-]/u.test(head);
