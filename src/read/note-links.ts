/** Links that are marks of notes, as Word writes them into pages and files that came from one. */

/** "fn8", "_ftn1", "footnote-3", "note2"; not "_ftnref1", which leads back. */
const NOTE_NAME = /^(?:_?ftn|_?edn|fn|footnote|endnote|note)[-_:]?\d{1,3}$/i;
/** "8", "[3]", "(iv)", "*"; not "Điều 1. Phạm vi", which a table of contents and its heading link to each other. */
const MARK = /^[\s[(]*(?:\d{1,3}|[ivxlc]{1,5}|[a-z]|[*†‡§]{1,3})[\s\])]*$/i;

/** Whether a place is a note by its name. */
export const isNoteName = (name: string): boolean => NOTE_NAME.test(name);

/** Whether the words of a link may be the mark of a note. */
export const isNoteMark = (text: string): boolean => MARK.test(text);
