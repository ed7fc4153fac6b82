/** Tracked changes within a paragraph (ECMA-376 part 1, 17.13.5): words struck, words put in, both under an author's name. */

import { oncePer } from '../text/once-per.js';
import type { Ids } from './ids.js';
import { type Markup, markupOf, newMarkup, writtenAttributes } from './markup.js';
import { childOf, copyMarkup, insertAfter, insertBefore, isMarkup, replaceNode } from './markup-tree.js';
import type { PlacedRun, TextRange } from './paragraph-text.js';
import { cutAll, textElement } from './split-runs.js';

/** Who made a change, and when. */
export interface ChangeMark {
  author: string;
  /** ISO date and time, UTC; empty where none is known. */
  date: string;
}

export interface Tracking {
  mark: ChangeMark;
  ids: Ids;
}

/** What holds words that are tracked. */
export const REVISIONS: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

export type TrackedElement = 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';

/** @param more attributes */
export function trackedElement(
  name: string,
  { mark, ids }: Tracking,
  children: Markup[] = [],
  more: Readonly<Record<string, string>> = {},
): Markup {
  const id = String(ids.next());
  const who = whoAndWhen(mark);
  const attributes = { 'w:id': id, ...who.attributes, ...more };
  const open = `<${name} w:id="${id}"${who.written}${writtenAttributes(more)}/>`;
  return { name, attributes, open, children, close: '' };
}

/** A redline has thousands of marks of one author. */
const whoAndWhen = oncePer(({ author, date }: ChangeMark) => {
  const attributes = { 'w:author': author, ...(date !== '' && { 'w:date': date }) };
  return { attributes, written: writtenAttributes(attributes) };
});

/**
 * Marks a stretch of a paragraph as deleted, inserted or moved. Marks that print nothing go with it where they stand inside, so that a
 * field goes whole; runs that somebody else has marked so already stay as they are.
 */
export function trackRange(
  paragraph: Markup,
  range: TextRange,
  name: TrackedElement,
  tracking: Tracking,
): void {
  trackRuns(runsIn(cutAll(paragraph, [range.start, range.end]), range), name, tracking);
}

/** Of runs that end where a stretch begins and ends those that stand in it. */
export const runsIn = (runs: readonly PlacedRun[], range: TextRange): PlacedRun[] =>
  runs.filter((run) => (run.start < range.end && run.end > range.start) || isWithin(run, range));

const isWithin = ({ start, end }: PlacedRun, range: TextRange): boolean =>
  start === end && start > range.start && end < range.end;

/** Marks runs of one paragraph; neighbours stand in one element. */
export function trackRuns(runs: readonly PlacedRun[], name: TrackedElement, tracking: Tracking): void {
  let open = null as { wrapper: Markup; parent: Markup } | null;
  for (const { element: run, parent, inside } of runs) {
    const known =
      name === 'w:ins' ? inside.find((one) => one.name === 'w:ins' || one.name === 'w:moveTo') : null;
    if (known) {
      tracking.ids.standing?.note(known, run, (one) => trackedElement(name, tracking, [one]));
      open = null;
      continue;
    }
    const tracked = name === 'w:del' ? asDeleted(run) : run;
    if (open?.parent === parent && parent.children[parent.children.indexOf(open.wrapper) + 1] === run) {
      parent.children.splice(parent.children.indexOf(run), 1);
      open.wrapper.children.push(tracked);
    } else {
      const wrapper = trackedElement(name, tracking, [tracked]);
      replaceNode(parent, run, wrapper);
      open = { wrapper, parent };
    }
  }
}

const DELETED_NAMES: Readonly<Record<string, string>> = {
  'w:t': 'w:delText',
  'w:instrText': 'w:delInstrText',
};

/** The run as it stands in a deletion: its text has another name there (17.3.3.7). */
function asDeleted(run: Markup): Markup {
  return {
    ...run,
    children: run.children.map((node) => {
      const name = isMarkup(node) ? DELETED_NAMES[node.name] : undefined;
      return name !== undefined && isMarkup(node) ? renamed(node, name) : node;
    }),
  };
}

export function renamed(node: Markup, name: string): Markup {
  return {
    ...node,
    name,
    open: node.open.replace(/^<[^\s/>]+/, `<${name}`),
    close: node.close === '' ? '' : `</${name}>`,
  };
}

/** Where a text is put in: the run before it, or the one after it, or only the paragraph. */
export interface Spot {
  parent: Markup;
  after: Markup | null;
  before: Markup | null;
  /** The run whose form the text takes on. */
  like: Markup | undefined;
}

/** The place between two characters of a paragraph; at a seam, beside the run before it. */
export function spotAt(paragraph: Markup, at: number): Spot {
  return spotAmong(paragraph, cutAll(paragraph, [at]), at);
}

/** The same among the runs of a paragraph that was cut there. */
export function spotAmong(paragraph: Markup, runs: readonly PlacedRun[], at: number): Spot {
  const before = runs.findLast(({ start, end }) => end === at && end > start);
  const next = runs.find(({ start, end }) => start >= at && end > start);
  const around = before?.inside.find(({ name }) => REVISIONS.has(name));
  // Amid words that somebody else put in, beside all of them would be another place.
  if (before && around && next?.inside.includes(around))
    return { parent: before.parent, after: before.element, before: null, like: before.element };
  if (before) return { ...besideChange(paragraph, before, 'after'), like: before.element };
  if (next) return { ...besideChange(paragraph, next, 'before'), like: next.element };
  const properties = childOf(paragraph, 'w:pPr');
  return { parent: paragraph, after: properties ?? null, before: null, like: runs.at(-1)?.element };
}

/** Beside a run or, where that stands in a tracked change, beside the change: what is put in is no part of it. */
function besideChange(
  paragraph: Markup,
  { element, parent, inside }: PlacedRun,
  side: 'before' | 'after',
): Omit<Spot, 'like'> {
  const at = inside.findIndex(({ name }) => REVISIONS.has(name));
  const holder = at < 0 ? parent : (inside[at - 1] ?? paragraph);
  const node = at < 0 ? element : (inside[at] as Markup);
  return { parent: holder, after: side === 'after' ? node : null, before: side === 'before' ? node : null };
}

/** Puts nodes in at a spot; the spot then stands after them. */
export function putIn(spot: Spot, ...nodes: Markup[]): void {
  if (spot.after) insertAfter(spot.parent, spot.after, ...nodes);
  else insertBefore(spot.parent, spot.before ?? spot.parent.children[0], ...nodes);
  spot.after = nodes.at(-1) ?? spot.after;
}

/** A run with these words, "\n" a line break, in the form of another one. */
export function runLike(like: Markup | undefined, text: string, isDeleted: boolean): Markup {
  const properties = childOf(like, 'w:rPr');
  const name = isDeleted ? 'w:delText' : 'w:t';
  const children: Markup[] = properties ? [withoutRecord(properties)] : [];
  if (!text.includes('\n')) {
    if (text !== '') children.push(textElement(text, name));
    return newMarkup('w:r', {}, children);
  }
  text.split('\n').forEach((line, index) => {
    if (index > 0) children.push(markupOf('<w:br/>'));
    if (line !== '') children.push(textElement(line, name));
  });
  return newMarkup('w:r', {}, children);
}

/** Words that are new have no form that they had before. */
function withoutRecord(properties: Markup): Markup {
  const copy = copyMarkup(properties);
  copy.children = copy.children.filter((node) => !isMarkup(node) || node.name !== 'w:rPrChange');
  return copy;
}

/** Strikes a stretch and puts other words in its place; where one is empty there is only the other. */
export function replaceTracked(paragraph: Markup, range: TextRange, text: string, tracking: Tracking): void {
  if (text !== '') {
    const spot = spotAt(paragraph, range.end);
    putIn(spot, trackedElement('w:ins', tracking, [runLike(spot.like, text, false)]));
  }
  if (range.end > range.start) trackRange(paragraph, range, 'w:del', tracking);
}
