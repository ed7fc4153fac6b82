/** What reviewers left in a Word file: comments, and tracked changes, each with its paragraph. */
import { pushAll } from '../text/push-all.js';
import { type CommentThread, commentThreads } from './comment-threads.js';
import { commentElements, commentLines } from './comments.js';
import type { Markup } from './markup.js';
import { childOf, childrenOf, isMarkup, visitMarkup } from './markup-tree.js';
import { paragraphText, textOfRunChild } from './paragraph-text.js';
import { chosenAlternative, listParagraphs, type SettledAs } from './paragraphs.js';
import type { WordFile } from './word-file.js';

export interface FoundOpinion extends CommentThread {
  kind: 'comment' | 'tracked';
  /** The number of a comment in its file; empty for a change. */
  id: string;
  author: string;
  /** As the file has it; empty where it has none. */
  date: string;
  /** The paragraph of the body, counted as `readOpinions` was told; of a note that of its mark, null in headers and footers. */
  paragraph: number | null;
  /** The words that are spoken of: those under a comment, the paragraph around a change as it was. */
  quote: string;
  /** What a comment says. */
  comment: string;
  /** Of a tracked change. */
  deleted: string;
  inserted: string;
}

/**
 * Comments of the file, then tracked changes of the body and of every other part with text, each once.
 * @param as how the paragraphs are counted: with all tracked changes taken or refused
 */
export function readOpinions(file: WordFile, as: SettledAs = 'reject'): FoundOpinion[] {
  const numbers = paragraphNumbers(file, as);
  const stories = file.stories().map(({ root }) => root);
  const commentsPart = stories.find(({ name }) => name === 'w:comments');
  const texts = stories.filter((root) => root !== commentsPart);
  return [
    ...commentOpinions(file, texts, numbers),
    ...texts.flatMap((root) => trackedOpinions(root, numbers)),
  ];
}

/** Of each paragraph of the body its number; what has none, in a box or in a new row, has that of the paragraph before. */
function paragraphNumbers(file: WordFile, as: SettledAs): Map<Markup, number> {
  const numbers = new Map(
    listParagraphs(file.body, as).map(({ element, number }) => [element, number] as const),
  );
  let last = 1;
  visitMarkup(file.body, (element) => {
    if (element.name !== 'w:p') return;
    last = numbers.get(element) ?? last;
    numbers.set(element, last);
  });
  for (const [note, number] of notePlaces(file, numbers))
    visitMarkup(note, (element) => {
      if (element.name === 'w:p') numbers.set(element, number);
    });
  return numbers;
}

/** Each note with the number of the paragraph that prints its mark (ECMA-376 part 1, 17.11.14 and 17.11.7). */
function notePlaces(file: WordFile, numbers: ReadonlyMap<Markup, number>): Map<Markup, number> {
  const marks = new Map<string, number>();
  const read = (node: Markup, number: number | undefined): void => {
    const here = numbers.get(node) ?? number;
    const kind = /^w:(footnote|endnote)Reference$/.exec(node.name)?.[1];
    if (kind && here !== undefined) marks.set(`w:${kind} ${node.attributes['w:id']}`, here);
    for (const inner of insideOf(node)) read(inner, here);
  };
  read(file.body, undefined);
  const notes = file
    .stories()
    .flatMap(({ root }) => root.children.filter(isMarkup))
    .filter(({ name }) => name === 'w:footnote' || name === 'w:endnote');
  return new Map(
    notes.flatMap((note): [Markup, number][] => {
      const number = marks.get(`${note.name} ${note.attributes['w:id']}`);
      return number === undefined ? [] : [[note, number]];
    }),
  );
}

function commentOpinions(
  file: WordFile,
  texts: readonly Markup[],
  numbers: ReadonlyMap<Markup, number>,
): FoundOpinion[] {
  const anchors = anchorsOf(texts);
  const threads = commentThreads(file);
  return commentElements(file).map((comment) => {
    const { 'w:id': id = '', 'w:author': author = '', 'w:date': date = '' } = comment.attributes;
    const { answersTo = null, isResolved = false } = threads.get(id) ?? {};
    // Some programs hang an answer on nothing: it stands where its comment does.
    const anchor = anchors.get(id) ?? anchors.get(answersTo ?? '');
    const paragraph = anchor?.paragraph;
    return {
      kind: 'comment' as const,
      id,
      answersTo,
      isResolved,
      author,
      date,
      paragraph: (paragraph && numbers.get(paragraph)) ?? null,
      quote:
        anchor?.quote.trim() || anchor?.struck.trim() || (paragraph ? paragraphText(paragraph).trim() : ''),
      comment: commentLines(comment).join('\n'),
      deleted: '',
      inserted: '',
    };
  });
}

/** Where a comment stands. */
interface Anchor {
  /** The first that it stands in. */
  paragraph: Markup;
  /** The words between its marks, a line a paragraph, and those among them that are struck. */
  quote: string;
  struck: string;
}

function anchorsOf(texts: readonly Markup[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const open = new Set<string>();
  const anchorAt = (id: string, paragraph: Markup): Anchor => {
    const anchor = anchors.get(id) ?? { paragraph, quote: '', struck: '' };
    anchors.set(id, anchor);
    return anchor;
  };
  const walk = (node: Markup, paragraph: Markup | null): void => {
    const here = node.name === 'w:p' ? node : paragraph;
    const id = node.attributes['w:id'] ?? '';
    if (node.name === 'w:commentRangeStart') open.add(id);
    if (node.name === 'w:commentRangeEnd') open.delete(id);
    if ((node.name === 'w:commentRangeStart' || node.name === 'w:commentReference') && here)
      anchorAt(id, here);
    // A range may begin before a paragraph or a table.
    if (node.name === 'w:p')
      for (const one of open) anchorAt(one, node).quote = withLineEnd(anchorAt(one, node).quote);
    const isStruck = node.name === 'w:delText';
    const text = isStruck ? deletedText(node) : textOfRunChild(node);
    for (const one of text === null ? [] : open) {
      const anchor = anchors.get(one);
      if (anchor) anchor[isStruck ? 'struck' : 'quote'] += text;
    }
    for (const inner of insideOf(node)) walk(inner, here);
  };
  for (const root of texts) walk(root, null);
  return anchors;
}

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

export const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** What stands inside; of a drawing that is written once for new programs and once for old ones, the one that is read. */
export const insideOf = (node: Markup): Markup[] =>
  (node.name === 'mc:AlternateContent' ? chosenAlternative(node) : node).children.filter(isMarkup);

interface SomeChange {
  element: Markup;
  kind: 'deleted' | 'inserted';
}

function changeOf(element: Markup): SomeChange | null {
  if (INSERTED.has(element.name)) return { element, kind: 'inserted' };
  return DELETED.has(element.name) ? { element, kind: 'deleted' } : null;
}

/** Neighbouring changes of one author in a paragraph are one: what is struck with what comes in its place. */
function trackedOpinions(root: Markup, numbers: ReadonlyMap<Markup, number>): FoundOpinion[] {
  const found: FoundOpinion[] = [];
  /** `around` is the change in which a text box came or went as a whole. */
  const readParagraph = (paragraph: Markup, around: SomeChange | null): void => {
    let open = null as FoundOpinion | null;
    const add = (change: Markup, kind: 'deleted' | 'inserted', text: string): void => {
      const { 'w:author': author = '', 'w:date': date = '' } = change.attributes;
      if (open?.author !== author) {
        open = {
          kind: 'tracked',
          id: '',
          answersTo: null,
          isResolved: false,
          author,
          date,
          paragraph: numbers.get(paragraph) ?? null,
          quote: formerText(paragraph).trim(),
          comment: '',
          deleted: '',
          inserted: '',
        };
        found.push(open);
      }
      open[kind] += text;
    };
    const walk = (node: Markup, change: SomeChange | null): void => {
      if (node.name === 'w:txbxContent' || node.name.endsWith('Pr')) return;
      const here = changeOf(node) ?? change;
      const text = node.name === 'w:delText' ? deletedText(node) : textOfRunChild(node);
      if (text !== null && text !== '') {
        if (here) add(here.element, here.kind, text);
        else open = null;
      }
      for (const inner of insideOf(node)) walk(inner, here);
    };
    for (const inner of paragraph.children) if (isMarkup(inner)) walk(inner, around);
  };
  const visit = (node: Markup, around: SomeChange | null): void => {
    const here = changeOf(node) ?? around;
    const first = found.length;
    if (node.name === 'w:p') readParagraph(node, here);
    for (const inner of insideOf(node)) visit(inner, here);
    if (node.name === 'w:tr' && isTrackedRow(node)) pushAll(found, asOne(found.splice(first)));
  };
  visit(root, null);
  return found.filter(({ deleted, inserted }) => `${deleted}${inserted}`.trim() !== '');
}

/** A row that came or went as a whole (ECMA-376 part 1, 17.13.5.12 and 17.13.5.16). */
const isTrackedRow = (row: Markup): boolean =>
  childrenOf(childOf(row, 'w:trPr'), 'w:ins').length + childrenOf(childOf(row, 'w:trPr'), 'w:del').length > 0;

/** What one author says in the cells of a row as one opinion: "3 | Giám sát | Mặt trận Tổ quốc". */
function asOne(cells: readonly FoundOpinion[]): FoundOpinion[] {
  const [first] = cells;
  if (first === undefined || cells.some(({ author }) => author !== first.author)) return [...cells];
  const joined = (part: 'quote' | 'deleted' | 'inserted'): string =>
    cells
      .map((cell) => cell[part].trim())
      .filter((text) => text !== '')
      .join(' | ');
  return [{ ...first, quote: joined('quote'), deleted: joined('deleted'), inserted: joined('inserted') }];
}

export const deletedText = (node: Markup): string =>
  textOfRunChild({ ...node, name: 'w:t', attributes: { 'xml:space': 'preserve' } }) ?? '';

/** The words of a paragraph before its changes. */
function formerText(paragraph: Markup): string {
  let text = '';
  const walk = (node: Markup): void => {
    if (INSERTED.has(node.name) || node.name.endsWith('Pr') || node.name === 'w:txbxContent') return;
    text += node.name === 'w:delText' ? deletedText(node) : (textOfRunChild(node) ?? '');
    for (const inner of insideOf(node)) walk(inner);
  };
  for (const inner of paragraph.children) if (isMarkup(inner)) walk(inner);
  return text;
}
