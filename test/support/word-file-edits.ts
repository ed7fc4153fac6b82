/**
 * Random edits of a Word file as a person makes them in Word: words, paragraphs, rows and blocks of paragraphs put in, taken out,
 * changed, joined, cut and moved. What is around them stays as it is.
 */
import fc from 'fast-check';
import { openForEditing } from '../../src/edit/index.js';
import { type Markup, markupOf } from '../../src/edit/markup.js';
import {
  childOf,
  childrenOf,
  copyMarkup,
  isMarkup,
  removeNode,
  visitMarkup,
} from '../../src/edit/markup-tree.js';
import { paragraphText, placedRuns } from '../../src/edit/paragraph-text.js';

export interface FileEdit {
  kind: keyof typeof EDITS;
  at: number;
  to: number;
}

/** A table or a paragraph, with what it stands in. */
interface Place {
  element: Markup;
  parent: Markup;
}

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];

function placesOf(body: Markup, name: string): Place[] {
  const places: Place[] = [];
  visitMarkup(body, (element, parent) => {
    if (element.name === name && parent) places.push({ element, parent });
  });
  return places;
}

/** Paragraphs of the body itself that have words, and no section of their own. */
const linesOf = (body: Markup): Markup[] =>
  childrenOf(body, 'w:p').filter(
    (one) => paragraphText(one).trim() !== '' && !childOf(childOf(one, 'w:pPr'), 'w:sectPr'),
  );

const WORDS = ['phối hợp', 'thường xuyên', 'cấp ủy', 'nhân dân', 'báo cáo', 'kịp thời', 'giám sát'];

/** Texts of runs in paragraphs of the body and of tables. */
function textsOf(body: Markup): Markup[] {
  const texts: Markup[] = [];
  visitMarkup(body, (element, parent) => {
    const [text] = element.children;
    if (element.name === 'w:t' && parent?.name === 'w:r' && typeof text === 'string' && /\S \S/.test(text))
      texts.push(element);
  });
  return texts;
}

function changeText(body: Markup, at: number, change: (words: string[], place: number) => void): void {
  const text = pick(textsOf(body), at);
  const raw = text?.children[0];
  if (!text || typeof raw !== 'string') return;
  const words = raw.split(' ');
  change(words, at % words.length);
  text.children = [words.join(' ')];
}

/** A paragraph with the form of another one and words of its own. */
function paragraphLike(model: Markup, words: string): Markup {
  const made = markupOf('<w:p></w:p>');
  const properties = childOf(model, 'w:pPr');
  const run = markupOf(`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`);
  const format = childOf(placedRuns(model)[0]?.element, 'w:rPr');
  if (format) run.children.unshift(copyMarkup(format));
  made.children = [...(properties ? [copyMarkup(properties)] : []), run];
  return made;
}

const EDITS = {
  replaceWord: (body: Markup, at: number, to: number) =>
    changeText(body, at, (words, place) => {
      words[place] = pick(WORDS, to) as string;
    }),
  addWords: (body: Markup, at: number, to: number) =>
    changeText(body, at, (words, place) => {
      words.splice(place, 0, pick(WORDS, to) as string);
    }),
  dropWord: (body: Markup, at: number) =>
    changeText(body, at, (words, place) => {
      words.splice(place, 1);
    }),
  addParagraph(body: Markup, at: number, to: number) {
    const line = pick(linesOf(body), at);
    if (!line) return;
    const words = `${pick(WORDS, to)} ${pick(WORDS, at + 1)}, ${pick(WORDS, to + 2)} theo quy định.`;
    body.children.splice(body.children.indexOf(line) + 1, 0, paragraphLike(line, words));
  },
  dropParagraph(body: Markup, at: number) {
    const line = pick(linesOf(body), at);
    if (line) removeNode(body, line);
  },
  moveParagraph: (body: Markup, at: number, to: number) => move(body, at, to, 1),
  moveBlock: (body: Markup, at: number, to: number) => move(body, at, to, 2 + (to % 4)),
  joinParagraphs(body: Markup, at: number) {
    const line = pick(linesOf(body), at);
    const next = line && body.children.slice(body.children.indexOf(line) + 1).find(isMarkup);
    if (!line || next?.name !== 'w:p' || childOf(childOf(next, 'w:pPr'), 'w:sectPr')) return;
    const more = next.children.filter((node) => !isMarkup(node) || node.name !== 'w:pPr');
    line.children.push(markupOf('<w:r><w:t xml:space="preserve"> </w:t></w:r>'), ...more);
    removeNode(body, next);
  },
  cutParagraph(body: Markup, at: number) {
    const line = pick(linesOf(body), at);
    const runs = line ? childrenOf(line, 'w:r') : [];
    const run = pick(runs, at);
    if (!line || !run || runs.length < 2 || run === runs[0]) return;
    const cut = line.children.indexOf(run);
    const properties = childOf(line, 'w:pPr');
    const rest: Markup = {
      ...line,
      children: [...(properties ? [copyMarkup(properties)] : []), ...line.children.splice(cut)],
    };
    body.children.splice(body.children.indexOf(line) + 1, 0, rest);
  },
  dropRow(body: Markup, at: number) {
    const row = pick(placesOf(body, 'w:tr'), at);
    if (row && childrenOf(row.parent, 'w:tr').length > 1) removeNode(row.parent, row.element);
  },
  addRow(body: Markup, at: number, to: number) {
    const row = pick(placesOf(body, 'w:tr'), at);
    if (!row) return;
    const copy = copyMarkup(row.element);
    visitMarkup(copy, (text) => {
      if (text.name === 'w:t') text.children = [pick(WORDS, to + copy.children.length) as string];
    });
    row.parent.children.splice(row.parent.children.indexOf(row.element) + 1, 0, copy);
  },
  dropTable(body: Markup, at: number) {
    const table = pick(childrenOf(body, 'w:tbl'), at);
    if (table) removeNode(body, table);
  },
} as const;

function move(body: Markup, at: number, to: number, count: number): void {
  const lines = linesOf(body);
  const first = pick(lines, at);
  if (!first) return;
  const from = lines.indexOf(first);
  const block = lines.slice(from, from + count);
  const rest = lines.filter((one) => !block.includes(one));
  const before = pick(rest, to);
  if (!before) return;
  for (const one of block) removeNode(body, one);
  body.children.splice(body.children.indexOf(before), 0, ...block);
}

export const anyFileEdits = (most = 4): fc.Arbitrary<FileEdit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(EDITS) as FileEdit['kind'][])),
      at: fc.nat({ max: 99_999 }),
      to: fc.nat({ max: 99_999 }),
    }),
    { minLength: 1, maxLength: most },
  );

/** The file after the edits that it has places for. */
export function editFile(bytes: Uint8Array, edits: readonly FileEdit[]): Uint8Array {
  const file = openForEditing(bytes, 'a.docx', true);
  for (const { kind, at, to } of edits) EDITS[kind](file.body, at, to);
  return file.save();
}
