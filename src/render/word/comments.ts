/** Word comments on provisions and on other parts of a document, for a draft that says what to look at. */
import type { ComponentName } from '../../form/rule-set.js';
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
 * Hangs each comment on the line with which its component or provision begins. One of which neither is in the document
 * hangs on the first line outside the masthead's columns, an eId in front, so that no remark is lost.
 */
export function annotate(
  contents: readonly Content[],
  remarks: readonly ProvisionComment[],
): AnnotatedContent {
  const lines = contents.flatMap(linesOf).filter(({ hidden }) => !hidden);
  const first = contents.find((content) => content.kind === 'line' && !content.hidden);
  const comments: string[] = [];
  const hung = new Map<CellContent, number[]>();
  for (const remark of remarks) {
    const target = lineOf(remark, lines);
    const line = target ?? (first as ContentLine | undefined) ?? lines[0];
    if (line === undefined) continue;
    const isHomeless = target === undefined && remark.eId !== undefined;
    const id = comments.push(isHomeless ? `${remark.eId}: ${remark.text}` : remark.text) - 1;
    hung.set(line, [...(hung.get(line) ?? []), id]);
  }
  return { contents: contents.map((content) => withIds(content, hung)), comments };
}

function lineOf({ at, eId }: ProvisionComment, lines: readonly ContentLine[]): ContentLine | undefined {
  const ofComponent = at && lines.find(({ style }) => componentOf(style) === at);
  return ofComponent ?? (eId === undefined ? undefined : lines.find(({ begins }) => begins?.includes(eId)));
}

const isLine = (content: Content | CellContent): content is ContentLine => content.kind === 'line';

function linesOf(content: Content): ContentLine[] {
  if (content.kind !== 'columns') return isLine(content) ? [content] : [];
  const sides = content.first === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return content.rows.flatMap((row) => sides.flatMap((side) => row[side].filter(isLine)));
}

function withIds(content: Content, hung: ReadonlyMap<CellContent, number[]>): Content {
  const mark = <T extends Content | CellContent>(one: T): T => {
    const comments = isLine(one) ? hung.get(one) : undefined;
    return comments === undefined ? one : { ...one, comments };
  };
  if (content.kind !== 'columns') return mark(content);
  const rows = content.rows.map(({ left, right }) => ({ left: left.map(mark), right: right.map(mark) }));
  return { ...content, rows } satisfies Columns;
}
