/** `word/document.xml` of a redline, with revisions as ISO 29500-1, 17.13.5 has them. */
import type { RuleSet } from '../../../form/rule-set.js';
import { type CharacterStyle, SPACER_STYLE } from '../styles.js';
import { twipsOfMillimetres } from '../units.js';
import { element, escapeXml, XML_DECLARATION } from '../xml.js';
import type { RedlineComment } from './comments.js';
import { paragraphStyle } from './paragraph-style.js';
import type { RedlineParagraph } from './paragraphs.js';
import type { Operation, TextToken, Token } from './tokens.js';

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Who is said to have made a change, and when. */
export interface Revision {
  author: string;
  /** ISO date and time, UTC. */
  date: string;
}

export interface DocumentPartOptions {
  rules: RuleSet;
  /** Relationship of the header with the page number. */
  headerId: string;
  /** Of a run, or of a paragraph's end; of another moment where the paragraph must not run into the one before it. */
  revisionOf(token: Token, isApart: boolean): Revision;
}

/** @param comments by paragraph; numbered in the order in which they stand */
export function documentPart(
  paragraphs: readonly RedlineParagraph[],
  comments: readonly RedlineComment[][],
  options: DocumentPartOptions,
): string {
  const ids = { revision: 0, comment: 0 };
  const body = paragraphs.map((paragraph, index) =>
    printParagraph(paragraph, comments[index] ?? [], {
      ...options,
      ids,
      isApart: mayRunTogether(paragraphs[index - 1], paragraph),
    }),
  );
  return (
    XML_DECLARATION +
    element('w:document', NAMESPACES, element('w:body', {}, ...body, LAST_PARAGRAPH, section(options)))
  );
}

/** The end of the last paragraph cannot be deleted or inserted, so it is of neither text. */
const LAST_PARAGRAPH = element(
  'w:p',
  {},
  element('w:pPr', {}, element('w:pStyle', { 'w:val': SPACER_STYLE })),
);

interface Printing extends DocumentPartOptions {
  /** Unique over all revisions, or Word calls the file damaged; comments count apart. */
  ids: { revision: number; comment: number };
  isApart: boolean;
}

/**
 * Whether one text ends with what the next begins with, while the end of the paragraph between them stays: LibreOffice
 * takes two such changes of one author and moment for one, and the end for a part of it.
 */
function mayRunTogether(previous: RedlineParagraph | undefined, { runs, end }: RedlineParagraph): boolean {
  const [last, first] = [previous?.runs.at(-1)?.op, runs[0]?.op ?? end.op];
  return previous?.end.op === 'equal' && last !== 'equal' && last === first;
}

function printParagraph(
  { runs, end, row }: RedlineParagraph,
  comments: readonly RedlineComment[],
  printing: Printing,
): string {
  const style = row === null ? SPACER_STYLE : paragraphStyle(row);
  const mark = end.op !== 'equal' && element('w:rPr', {}, revisionElement(end.op, end, printing));
  const properties = element('w:pPr', {}, element('w:pStyle', { 'w:val': style }), mark);
  const first = printing.ids.comment;
  printing.ids.comment += comments.length;
  const numbered = comments.map((comment, index) => ({ ...comment, id: first + index }));
  const inside = runs.map((run, index) => {
    const opening = numbered.filter((comment) => comment.first === index);
    const closing = numbered.filter((comment) => comment.last === index);
    return (
      opening.map(({ id }) => element('w:commentRangeStart', { 'w:id': id })).join('') +
      printRun(run, printing) +
      closing.map(({ id }) => closeComment(id)).join('')
    );
  });
  return element('w:p', {}, properties, ...inside);
}

const closeComment = (id: number): string =>
  element('w:commentRangeEnd', { 'w:id': id }) +
  element('w:r', {}, element('w:commentReference', { 'w:id': id }));

function printRun(run: TextToken, printing: Printing): string {
  const style = runStyle(run);
  const properties = style && element('w:rPr', {}, element('w:rStyle', { 'w:val': style }));
  const printed = element('w:r', {}, properties, printText(run.text, run.op));
  return run.op === 'equal' ? printed : revisionElement(run.op, run, printing, printed);
}

/** Of an article without a heading only the number is bold. */
function runStyle({ row: { unit } }: TextToken): CharacterStyle | undefined {
  const side = unit.target ?? unit.base;
  return side?.kind === 'article' && !side.heading ? 'DanvanArticleLabel' : undefined;
}

function printText(text: string, op: Operation): string {
  const name = op === 'delete' ? 'w:delText' : 'w:t';
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : element(name, { 'xml:space': 'preserve' }, escapeXml(line))))
    .join(element('w:br'));
}

function revisionElement(
  op: 'insert' | 'delete',
  token: Token,
  { ids, isApart, revisionOf }: Printing,
  ...inside: string[]
): string {
  const { author, date } = revisionOf(token, isApart);
  ids.revision += 1;
  const attributes = { 'w:id': ids.revision, 'w:author': author, 'w:date': date };
  return element(op === 'insert' ? 'w:ins' : 'w:del', attributes, ...inside);
}

function section({ rules: { page }, headerId }: DocumentPartOptions): string {
  const { paper, margins, number } = page;
  const twips = ({ value }: { value: number }) => twipsOfMillimetres(value);
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': headerId }),
    element('w:pgSz', { 'w:w': twips(paper.width), 'w:h': twips(paper.height) }),
    element('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': twips(number.fromTop),
      'w:footer': twips(number.fromTop),
      'w:gutter': 0,
    }),
    element('w:titlePg'),
  );
}
