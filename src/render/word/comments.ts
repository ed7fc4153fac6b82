/** Word comments on provisions and on other parts of a document, for a draft that says what to look at. */
import type { ComponentName } from '../../form/rule-set.js';
import { addressInWords } from '../../tree/address.js';
import type { CellContent, Columns, Content, ContentLine } from './content.js';
import { componentOf } from './styles.js';

/** A remark on the first line of a component, else on the provision with an eId, else on the document. */
export interface ProvisionComment {
  at?: ComponentName;
  eId?: string | undefined;
  text: string;
}

export interface AnnotatedContent {
  contents: Content[];
  /** Their texts, of which each stands at the place of its id. */
  comments: string[];
}

/**
 * Hangs each comment on the line with which its component or provision begins. One of which neither is there hangs on the
 * first line, an address in front, so that no remark is lost. The cover of an annexed text bears none: its page is full
 * to the last line, and LibreOffice 7.4 puts its end on the next page as soon as a comment hangs there. Remarks on the
 * cover stand at the title of what it issues.
 * @returns the comments in the order in which they stand, numbered from 0
 */
export function annotate(
  contents: readonly Content[],
  remarks: readonly ProvisionComment[],
): AnnotatedContent {
  const body = contents.slice(contents.findIndex(({ kind }) => kind === 'sectionStart') + 1);
  const lines = body.flatMap(linesOf).filter(({ hidden }) => !hidden);
  const first =
    body.find((content): content is ContentLine => isLine(content) && !content.hidden) ?? lines[0];
  const textsAt = new Map<ContentLine, string[]>();
  for (const remark of remarks) {
    const target = lineOf(remark, lines);
    const line = target ?? first;
    if (line === undefined) continue;
    const isHomeless = target === undefined && remark.eId !== undefined;
    const text = isHomeless ? `${addressInWords(remark.eId ?? '')}: ${remark.text}` : remark.text;
    textsAt.set(line, [...(textsAt.get(line) ?? []), text]);
  }
  const comments: string[] = [];
  const hung = new Map<CellContent, number[]>();
  for (const line of lines) {
    const ids = (textsAt.get(line) ?? []).map((text) => comments.push(text) - 1);
    if (ids.length > 0) hung.set(line, ids);
  }
  return { contents: contents.map((content) => withIds(content, hung)), comments };
}

function lineOf({ at, eId }: ProvisionComment, lines: readonly ContentLine[]): ContentLine | undefined {
  const ofComponent = at && lines.find(({ style }) => componentOf(style) === at);
  return ofComponent ?? (eId === undefined ? undefined : lines.find(({ begins }) => begins?.includes(eId)));
}

const isLine = (content: Content | CellContent): content is ContentLine => content.kind === 'line';

function linesOf(content: Content): ContentLine[] {
  if (content.kind === 'grid') return content.rows.flat().flatMap(({ lines }) => lines);
  if (content.kind !== 'columns') return isLine(content) ? [content] : [];
  const sides = content.first === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return content.rows.flatMap((row) => sides.flatMap((side) => row[side].filter(isLine)));
}

function withIds(content: Content, hung: ReadonlyMap<CellContent, number[]>): Content {
  const mark = <T extends Content | CellContent>(one: T): T => {
    const comments = isLine(one) ? hung.get(one) : undefined;
    return comments === undefined ? one : { ...one, comments };
  };
  if (content.kind === 'grid') {
    const rows = content.rows.map((cells) => cells.map((cell) => ({ ...cell, lines: cell.lines.map(mark) })));
    return { ...content, rows };
  }
  if (content.kind !== 'columns') return mark(content);
  const rows = content.rows.map(({ left, right }) => ({ left: left.map(mark), right: right.map(mark) }));
  return { ...content, rows } satisfies Columns;
}
