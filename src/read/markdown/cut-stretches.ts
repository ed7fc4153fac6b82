/**
 * Cuts Markdown into stretches that are parsed one by one. The parser copies what it has read: of a list at each item,
 * of the whole text at the end of each list, of a paragraph at each mark. Its time grows with the square of their length. Of stretches
 * of bounded length it grows as the text does.
 */

export interface MarkdownStretch {
  text: string;
  /** Characters and lines of the text before it. */
  offset: number;
  line: number;
  /** Whether the cut stands inside a paragraph, which goes on here. */
  goesOn: boolean;
}

/** A stretch is cut behind so many lines of a list, so many lists, or so many marks in one paragraph. */
const LINES_OF_LIST = 200;
const LISTS = 50;
const MARKS_OF_PARAGRAPH = 2000;
/** What no cut can part and is more than this is nobody's writing: brackets and other marks of a paragraph, nested items, items
 * behind code of which nobody knows where it ends. */
const MOST = { brackets: 8000, marks: 30_000, nested: 4000, items: 4000 };

/** "- Căn cứ …", "12. Phối hợp …" at the head of a line: an item, in a list that is open; not "-----", not an item without text. */
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]+[^\s\-*_=]/;
const NESTED_ITEM = /^[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]/;
/** Text in such a line may be code or a comment, up to where nobody looks: "```", "<script>", "<!--"; not "<!-- noise ocr: Tin -->". */
const OPENS_CODE =
  /^\s*(?:[-+*>]\s+)*(?:```|~~~|<(?:script|pre|style|textarea|\?|![A-Z[]|!--(?!.*-->\s*$)))/i;
/** "```" and "<!--" at the very head of a line stand in no list, and end where the same stands again, or "-->"; not "```a`b", which is text. */
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const OPENS_COMMENT = /^<!--/;
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
  let [offset, nested, brackets, marks, items, lists] = [0, 0, 0, 0, 0, 0];
  let [inList, inHtml, before] = [false, false, ''];
  let code: string | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    const [isBlank, isItem, isNested] = [BLANK.test(line), ITEM.test(line), NESTED_ITEM.test(line)];
    const wasCode = code !== null;
    code = codeAfter(code, line, inHtml);
    const inCode = wasCode || code !== null;
    inHtml = !isBlank && (inHtml || OPENS_HTML.test(line));
    const endsItem = isItem && inList && at - start.line >= LINES_OF_LIST;
    const goesOn = !inList && WORDS.test(line) && WORDS.test(before) && marks >= MARKS_OF_PARAGRAPH;
    const endsLists = lists >= LISTS && WORDS.test(line) && !isItem && BLANK.test(before);
    if (!inCode && !inHtml && (endsItem || goesOn || endsLists)) {
      stretches.push({ ...start, text: text.slice(start.offset, offset) });
      start = { offset, line: at, goesOn };
      [nested, brackets, marks, items, lists] = [0, 0, 0, 0, 0];
    }
    if (isBlank || isItem || isNested) [brackets, marks] = [0, 0];
    if (isItem) [inList, items] = [true, items + 1];
    else if (/^\S/.test(line)) [inList, lists] = [false, inList ? lists + 1 : lists];
    brackets += line.match(BRACKETS)?.length ?? 0;
    marks += line.match(MARKS)?.length ?? 0;
    if (isNested) nested++;
    if (brackets > MOST.brackets || marks > MOST.marks) return null;
    if (nested > MOST.nested || items > MOST.items) return null;
    offset += line.length + 1;
    before = line;
  }
  return [...stretches, { ...start, text: text.slice(start.offset) }];
}

/** What ends the code, comment or script in which the text behind a line stands: "```", "-->"; "" of what ends nobody knows where; null outside. */
function codeAfter(code: string | null, line: string, inHtml: boolean): string | null {
  if (code === '-->') return line.includes('-->') ? null : code;
  if (code !== null && code !== '') {
    const end = FENCE.exec(line)?.[0] ?? '';
    return end.startsWith(code) && line.trim() === end ? null : code;
  }
  if (code === '' || !OPENS_CODE.test(line)) return code;
  if (inHtml) return '';
  return OPENS_COMMENT.test(line) ? '-->' : (FENCE.exec(line)?.[0] ?? '');
}
