/**
 * Cuts Markdown into stretches that are parsed one by one. The parser copies what it has read of a list at each of its items,
 * and what it has read of a paragraph at each mark, so that its time grows with the square of their length; of stretches of
 * bounded length it grows as the text does.
 */

export interface MarkdownStretch {
  text: string;
  /** Characters and lines of the text before it. */
  offset: number;
  line: number;
  /** Whether the cut stands inside a paragraph, which goes on here. */
  goesOn: boolean;
}

/** A stretch is cut behind so many lines of a list, or so many marks in one paragraph. */
const LINES_OF_LIST = 200;
const MARKS_OF_PARAGRAPH = 2000;
/** What no cut can part and is more than this is nobody's writing: brackets and other marks of a paragraph, nested items. */
const MOST = { brackets: 8000, marks: 30_000, nested: 4000 };

/** "- Căn cứ …", "12. Phối hợp …" at the head of a line: an item, in a list that is open; not "-----", not an item without text. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]+[^\s\-*_=]/;
const NESTED_ITEM = /^[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]/;
/** Text in such a line may be code or a comment, up to where nobody looks: "```", "<script>", "<!--"; not "<!-- noise ocr: Tin -->". */
const OPENS_CODE =
  /^\s*(?:[-+*>]\s+)*(?:```|~~~|<(?:script|pre|style|textarea|\?|![A-Z[]|!--(?!.*-->\s*$)))/i;
/** "<table>", "<div>": HTML up to the next blank line. */
const OPENS_HTML = /^[ \t]{0,3}<(?!!--)/;
/** Lines that go on in a paragraph wherever they stand in it: "Cấp ủy …", "**Điều 5.** …"; not "# A", "> a", "-----". */
const WORDS = /^(?:\*\*|[[(“"])?[\p{L}\d]/u;
const BRACKETS = /[[\]]/g;
const MARKS = /[[\]`&\\!]|[*_]+/g;
const BLANK = /^\s*$/;

/** @returns the stretches in order, which make up the text; null where one is too much for the parser all the same */
export function cutStretches(text: string): MarkdownStretch[] | null {
  const stretches: MarkdownStretch[] = [];
  let start = { offset: 0, line: 0, goesOn: false };
  let [offset, nested, brackets, marks] = [0, 0, 0, 0];
  let [inList, inCode, inHtml, before] = [false, false, false, ''];
  for (const [at, line] of text.split('\n').entries()) {
    const [isBlank, isItem, isNested] = [BLANK.test(line), ITEM.test(line), NESTED_ITEM.test(line)];
    inCode ||= OPENS_CODE.test(line);
    inHtml = !isBlank && (inHtml || OPENS_HTML.test(line));
    const endsItem = isItem && inList && at - start.line >= LINES_OF_LIST;
    const goesOn = !inList && WORDS.test(line) && WORDS.test(before) && marks >= MARKS_OF_PARAGRAPH;
    if (!inCode && !inHtml && (endsItem || goesOn)) {
      stretches.push({ ...start, text: text.slice(start.offset, offset) });
      start = { offset, line: at, goesOn };
      [nested, brackets, marks] = [0, 0, 0];
    }
    if (isBlank || isItem || isNested) [brackets, marks] = [0, 0];
    if (isItem) inList = true;
    else if (/^\S/.test(line)) inList = false;
    brackets += line.match(BRACKETS)?.length ?? 0;
    marks += line.match(MARKS)?.length ?? 0;
    if (isNested) nested++;
    if (brackets > MOST.brackets || marks > MOST.marks || nested > MOST.nested) return null;
    offset += line.length + 1;
    before = line;
  }
  return [...stretches, { ...start, text: text.slice(start.offset) }];
}
