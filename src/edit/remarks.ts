/** What a check has to say, in a copy of the Word file that it checked: comments at the words, safe repairs as tracked changes. */

import type { TextQuote, WordEdit } from '../findings/finding.js';
import { addToRow } from '../text/add-to-row.js';
import { CommentWriter, stripComments } from './comments.js';
import { type HungComment, hangComments } from './hang-comments.js';
import { freeIds, renumberTwins } from './ids.js';
import type { Markup } from './markup.js';
import { lettersOf, paragraphText, type TextRange } from './paragraph-text.js';
import { listParagraphs, type SettledAs } from './paragraphs.js';
import { QuoteSearch } from './quote-search.js';
import { replaceTracked, type Tracking } from './tracked-text.js';
import type { WordFile } from './word-file.js';

export interface Remark {
  /** The paragraph that is meant; null for the document as a whole. */
  paragraph: number | null;
  /** The words that are meant; absent for the whole paragraph. */
  quote?: TextQuote | undefined;
  lines: readonly string[];
}

export interface RemarkTerms {
  author: string;
  /** ISO date and time, UTC. */
  date: string;
  /** How the tracked changes of the file were read. */
  reading: SettledAs;
  /** Tells by its lines whether a comment of the same author is one of an earlier run; all are where it is absent. */
  isRemark?: (lines: readonly string[]) => boolean;
}

/** The letters by which danvan signs a comment. */
const INITIALS = 'dv';

/** Writes remarks into an opened file. Those of an earlier run are taken out first. */
export function writeRemarks(file: WordFile, remarks: readonly Remark[], terms: RemarkTerms): void {
  stripComments(file, terms.author, terms.isRemark);
  const paragraphs = paragraphsByNumber(file, terms.reading);
  const opening = firstWithText(paragraphs);
  const writer = new CommentWriter(file);
  const { author, date } = terms;
  const searched = new Map<Markup, QuoteSearch>();
  const hung = new Map<Markup, HungComment[]>();
  for (const { paragraph, quote, lines } of remarks) {
    const pieces = (paragraph === null ? undefined : paragraphs.get(paragraph)) ?? opening;
    const { element, range } = placeOf(pieces, paragraph === null ? undefined : quote, searched);
    addToRow(hung, element, { id: writer.write({ author, date, initials: INITIALS, lines }), range });
  }
  for (const [element, comments] of hung) hangComments(element, comments);
  renumberTwins(file, terms.author);
}

/**
 * Makes safe repairs as tracked changes, each whole or not at all.
 * @returns which of them were made
 */
export function trackRepairs(
  file: WordFile,
  repairs: readonly (readonly WordEdit[])[],
  terms: RemarkTerms,
): boolean[] {
  const tracking: Tracking = { mark: { author: terms.author, date: terms.date }, ids: freeIds(file) };
  const paragraphs = paragraphsByNumber(file, terms.reading);
  return repairs.map((edits) => {
    const places = edits.map((edit) => {
      const place = placeOf(paragraphs.get(edit.paragraph) ?? [], edit.quote);
      return place.range ? { ...place, range: place.range, text: edit.text } : null;
    });
    if (places.length === 0 || places.some((place) => place === null)) return false;
    for (const place of places) {
      if (!place) continue;
      const changed = narrowed(paragraphText(place.element), place.range, place.text);
      replaceTracked(place.element, changed.range, changed.text, tracking);
    }
    return true;
  });
}

/** Of words that begin or end alike only what differs is struck, whole words at a time. */
function narrowed(raw: string, range: TextRange, text: string): { range: TextRange; text: string } {
  const old = raw.slice(range.start, range.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (head > 0 && (cutsWord(old, head) || cutsWord(text, head))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  while (tail > 0 && (cutsWord(old, old.length - tail) || cutsWord(text, text.length - tail))) tail--;
  return {
    range: { start: range.start + head, end: range.end - tail },
    text: text.slice(head, text.length - tail),
  };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a place of a text stands between two letters of one word. */
const cutsWord = (text: string, at: number): boolean =>
  LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

function paragraphsByNumber(file: WordFile, reading: SettledAs): Map<number, Markup[]> {
  const byNumber = new Map<number, Markup[]>();
  for (const { number, element } of listParagraphs(file.body, reading)) addToRow(byNumber, number, element);
  return byNumber;
}

function firstWithText(paragraphs: ReadonlyMap<number, Markup[]>): Markup[] {
  const all = [...paragraphs.values()];
  return (
    all.find((pieces) => pieces.some((piece) => lettersOf(paragraphText(piece)).text !== '')) ?? all[0] ?? []
  );
}

/**
 * The element and stretch that quoted words stand in; the whole paragraph where they are not found.
 * @param searched what was searched before, while no text changes
 */
function placeOf(
  pieces: readonly Markup[],
  quote: TextQuote | undefined,
  searched = new Map<Markup, QuoteSearch>(),
): { element: Markup; range: TextRange | null } {
  for (const element of quote ? pieces : []) {
    const search = searched.get(element) ?? new QuoteSearch(paragraphText(element));
    searched.set(element, search);
    const range = search.find(quote as TextQuote);
    if (range) return { element, range };
  }
  return { element: pieces.at(-1) as Markup, range: null };
}
