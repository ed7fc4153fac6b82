/** One file with what all reviewers sent back, each under their own name, in a copy of the draft that was sent out. */
import { failer } from '../../findings/failure.js';
import { type CommentMarks, commentMarks } from '../comment-marks.js';
import { commentThreads } from '../comment-threads.js';
import {
  type CommentText,
  CommentWriter,
  commentElements,
  commentLines,
  stripComments,
} from '../comments.js';
import { freeIds, type Ids } from '../ids.js';
import type { Markup } from '../markup.js';
import { childrenOf, hasDescendant, insertAfter, insertBefore, isMarkup } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { hidePageNumbers, showPageNumbers } from '../redline/page-numbers.js';
import { markEnd } from '../redline/paragraph-marks.js';
import { arrivingRow, markRow } from '../redline/rows.js';
import { canonicalForm, withoutOwn } from '../redline/without-own.js';
import type { ChangeMark } from '../tracked-text.js';
import { WordFile } from '../word-file.js';
import { type ThreadedComment, writeThreads } from '../write-threads.js';
import type { Atom } from './atoms.js';
import { type CopyChanges, copyChanges, type DraftParagraph } from './copy-changes.js';
import { readCopy } from './copy-text.js';
import {
  changesOfDraft,
  draftParagraphs,
  knownIn,
  STORY_KINDS,
  type StoryKind,
  storiesOfKind,
} from './draft-stories.js';
import { type LayInTools, layIn } from './lay-in.js';
import { type MergedParagraph, type NewComment, type PlanWords, planParagraph } from './paragraph-plan.js';
import { missingIn, takeWanted, type WantedWords, wantedWords } from './said-words.js';
import { withWholeComments } from './whole-comments.js';

const fail = failer<typeof messages>();

export interface ReturnedCopy {
  file: WordFile;
  /** The numbers of its comments that are not the draft's own. */
  comments: ReadonlySet<string>;
  /** The name under which an author stands; of "" the one who is said to have made what has no mark. */
  reviewer: (author: string) => string;
}

export interface MergeTerms {
  /** Under whose name the merging itself speaks. */
  author: string;
  /** ISO date and time, UTC, of that. */
  date: string;
  words: PlanWords & {
    /** What stands before a comment on words outside the body. */
    outside: (text: string) => string;
    /** What is said under a reviewer's name of words that have no place in the draft's file. */
    unplaced: (text: string) => string[];
  };
}

interface DraftStory {
  kind: StoryKind;
  paragraphs: DraftParagraph[];
  copies: { copy: number; changes: CopyChanges }[];
}

const said = (comment: Markup): string =>
  [comment.attributes['w:author'], comment.attributes['w:date'], ...commentLines(comment)].join('\n');

export class CopyMerger {
  readonly #stories: DraftStory[];
  readonly #known: ReadonlyMap<string, number>;
  readonly #forms: readonly string[];
  readonly #comments = new Map<string, CommentText>();
  /** Of those that answer another one: its key, or the number of a comment of the draft. */
  readonly #answers = new Map<string, string | number>();
  readonly #resolved = new Set<string>();
  readonly #wanted: WantedWords = new Map();
  /** By what they say the numbers of the draft's own comments. */
  #ownComments: ReadonlyMap<string, number> | null = null;
  #copies = 0;

  /** @param draft the opened file that was sent out, which is changed when the merging is finished */
  constructor(
    private readonly draft: WordFile,
    private readonly terms: MergeTerms,
  ) {
    this.#forms = formsOf(draft);
    for (const story of runningStories(draft)) hidePageNumbers(story);
    this.#stories = STORY_KINDS.map((kind) => ({
      kind,
      paragraphs: draftParagraphs(draft, kind),
      copies: [],
    }));
    this.#known = changesOfDraft(draft);
  }

  /** Takes up what a copy says otherwise than the draft, of which all is known before any is kept; nothing of its file is kept open. */
  add({ file, comments, reviewer }: ReturnedCopy): void {
    const copy = this.#copies++;
    // Word keeps the number of the last page that it has drawn, which nobody proposes.
    for (const story of runningStories(file)) hidePageNumbers(story);
    const isKnown = knownIn(this.#known);
    const markOf = ({ attributes }: Markup): ChangeMark => ({
      author: reviewer(attributes['w:author'] ?? ''),
      date: dateOf(attributes['w:date']),
    });
    const silent = { author: reviewer(''), date: '' };
    const wanted: WantedWords = new Map();
    const changes = this.#stories.map(({ kind, paragraphs }) => {
      const copied = readCopy(storiesOfKind(file, kind), { isKnown, markOf });
      const ignoresNumbers = RUNNING.includes(kind);
      const own = wantedWords(paragraphs, copied, { silent: silent.author, ignoresNumbers });
      takeWanted(wanted, own, (one, other) => one + other);
      return copyChanges(paragraphs, copied, { silent, ignoresNumbers });
    });
    const atoms = withWholeComments(
      changes.map((one) => one.atoms),
      comments,
    );
    const threads = commentThreads(file);
    const elements = commentElements(file);
    const byNumber = new Map(elements.map((element) => [element.attributes['w:id'], element]));
    takeWanted(this.#wanted, wanted, Math.max);
    this.#stories.forEach((story, at) => {
      const own = changes[at];
      if (own) story.copies.push({ copy, changes: { ...own, atoms: atoms[at] ?? new Map() } });
    });
    for (const element of elements) {
      const {
        'w:id': id = '',
        'w:author': author = '',
        'w:date': date,
        'w:initials': initials,
      } = element.attributes;
      if (!comments.has(id)) continue;
      const { answersTo = null, isResolved = false } = threads.get(id) ?? {};
      const first = answersTo === null ? undefined : byNumber.get(answersTo);
      const answered = comments.has(answersTo ?? '')
        ? `${copy}:${answersTo}`
        : first && this.#ownComment(first);
      if (answered !== undefined) this.#answers.set(`${copy}:${id}`, answered);
      if (isResolved) this.#resolved.add(`${copy}:${id}`);
      const name = reviewer(author);
      this.#comments.set(`${copy}:${id}`, {
        author: name,
        date: dateOf(date),
        initials: initials || initialsOf(name),
        lines: commentLines(element),
      });
    }
  }

  /**
   * @returns the merged file, and how many places of it have alternatives
   * @throws Failure edit.mergeUnfaithful where rejecting every change would not give the draft back; edit.mergeIncomplete where something of a
   *   reviewer is missing
   */
  finish(): { bytes: Uint8Array; alternatives: number } {
    const asked = [...this.#comments.values()];
    const made = new Set<string>();
    const ids = recording(freeIds(this.draft), made);
    const others = commentElements(this.draft).length;
    const writer = new CommentWriter(this.draft);
    const written = new Map<string, CommentMarks>();
    const numbers = new Map<string, number>();
    const tools: LayInTools = {
      ids,
      marksOf: (key) => written.get(key) ?? null,
      hasStyle: styleFinder(this.draft),
    };
    const hang = (
      story: DraftStory,
      paragraph: DraftParagraph | undefined,
      comment: CommentText,
      key?: string,
    ): void => {
      const holder = this.#inBody(story, paragraph);
      const number = holder && writer.add(holder, null, comment);
      if (number !== undefined && key !== undefined) numbers.set(key, number);
    };
    const whole = new Set<string>();
    let alternatives = 0;
    for (const story of this.#stories) {
      const isBody = story.kind === 'w:document';
      const plans = this.#plansOf(story);
      for (const { paragraph, comments, plan } of plans) {
        for (const { key, mark, lines } of comments) {
          this.#comments.set(key, this.#commentOf(mark, lines));
          if (mark === null) alternatives++;
        }
        for (const key of startsIn(plan)) {
          const comment = this.#comments.get(key);
          if (!comment || written.has(key) || whole.has(key)) continue;
          if (isBody) {
            const number = writer.write(comment);
            numbers.set(key, number);
            written.set(key, commentMarks(number));
          } else {
            whole.add(key);
            const lines = [this.terms.words.outside(paragraph.text.trim()), ...comment.lines];
            hang(story, paragraph, { ...comment, lines }, key);
          }
        }
      }
      for (const { paragraph, plan } of plans) layIn(paragraph, plan, tools);
      this.#finishStory(story, ids, (near, mark, text) => {
        hang(story, story.paragraphs[near], this.#commentOf(mark, this.terms.words.unplaced(text)));
      });
    }
    const [body] = this.#stories;
    for (const [key, comment] of this.#comments)
      if (body && !written.has(key) && !whole.has(key)) hang(body, undefined, comment, key);
    writeThreads(this.draft, this.#threadsOf(numbers));
    for (const story of runningStories(this.draft)) showPageNumbers(story);
    const bytes = this.draft.save();
    if (formsOf(takenBack(bytes, others), made).join() !== this.#forms.join())
      throw fail('edit.mergeUnfaithful', undefined);
    const missing = missingIn(new WordFile(bytes, ''), {
      words: this.#wanted,
      comments: asked,
      isKnown: knownIn(this.#known),
    });
    if (missing) throw fail('edit.mergeIncomplete', missing);
    return { bytes, alternatives };
  }

  /** The number of the comment of the draft that somebody answered in a copy, where it may have another one. */
  #ownComment(comment: Markup): number | undefined {
    this.#ownComments ??= new Map(
      commentElements(this.draft)
        .map((one) => [said(one), Number(one.attributes['w:id'])] as const)
        .reverse(),
    );
    return this.#ownComments.get(said(comment));
  }

  /** Comments that answer others, or are settled, by the numbers that they have in the merged file. */
  #threadsOf(numbers: ReadonlyMap<string, number>): ThreadedComment[] {
    return [...numbers].flatMap(([key, id]): ThreadedComment[] => {
      const answered = this.#answers.get(key);
      const answersTo = typeof answered === 'string' ? numbers.get(answered) : answered;
      const isResolved = this.#resolved.has(key);
      return answersTo === undefined && !isResolved ? [] : [{ id, answersTo: answersTo ?? null, isResolved }];
    });
  }

  #plansOf({
    kind,
    paragraphs,
    copies,
  }: DraftStory): { paragraph: DraftParagraph; plan: MergedParagraph; comments: NewComment[] }[] {
    return paragraphs.flatMap((paragraph, number) => {
      const atoms = copies.flatMap(({ copy, changes }) => {
        const own: readonly Atom[] | undefined = changes.atoms.get(number);
        return own ? [{ copy, atoms: own }] : [];
      });
      if (atoms.length === 0) return [];
      const { words } = this.terms;
      return [{ paragraph, ...planParagraph(paragraph.text, atoms, { words, name: `${kind} ${number}` }) }];
    });
  }

  /** The paragraph of the body that stands for one elsewhere: Word takes comments in the body alone for certain. */
  #inBody({ kind }: DraftStory, paragraph: DraftParagraph | undefined): Markup | undefined {
    const body = this.#stories[0]?.paragraphs ?? [];
    if (kind === 'w:document' && paragraph) return paragraph.element;
    const note =
      paragraph && storiesOfKind(this.draft, kind).flatMap((root) => noteAround(root, paragraph.element))[0];
    const isReference = ({ name, attributes }: Markup) =>
      name === REFERENCES[kind] && attributes['w:id'] === note?.attributes['w:id'];
    const holder = note && body.find(({ element }) => hasDescendant(element, isReference));
    return (holder ?? body.find(({ words }) => words.length > 0) ?? body[0])?.element;
  }

  /** Ends of paragraphs, rows, and what has no place. */
  #finishStory(
    { paragraphs, copies }: DraftStory,
    ids: Ids,
    leave: (near: number, mark: ChangeMark, text: string) => void,
  ): void {
    const last = new Map<string, Markup>();
    const rows = new Map<Markup, number>();
    for (const { changes } of copies) {
      for (const { paragraph, mark } of changes.endsStruck)
        markEnd((paragraphs[paragraph] as DraftParagraph).element, 'w:del', { mark, ids });
      for (const { row, mark } of changes.rowsStruck) markRow(row, 'w:del', { mark, ids });
      for (const { beside, table, where, cells, mark } of changes.rows) {
        if (!rows.has(beside)) rows.set(beside, rows.size);
        const place = `${rows.get(beside)} ${where}`;
        const row = arrivingRow(beside, { text: cells.map(asCell).join(' | '), references: [] }, 'w:ins', {
          mark,
          ids,
        });
        const holder = parentIn(table, beside);
        if (where === 'before') insertBefore(holder, beside, row);
        else insertAfter(holder, last.get(place) ?? beside, row);
        last.set(place, row);
      }
      for (const { near, text, mark } of changes.unplaced) leave(near, mark, text);
    }
  }

  #commentOf(mark: ChangeMark | null, lines: string[]): CommentText {
    const { author, date } = mark ?? this.terms;
    return { author, date, initials: mark === null ? 'dv' : initialsOf(author), lines };
  }
}

const REFERENCES: Partial<Record<StoryKind, string>> = {
  'w:footnotes': 'w:footnoteReference',
  'w:endnotes': 'w:endnoteReference',
};

const noteAround = (root: Markup, paragraph: Markup): Markup[] =>
  childrenOf(root).filter((note) => hasDescendant(note, (one) => one === paragraph));

function recording(ids: Ids, made: Set<string>): Ids {
  return {
    next() {
      const id = ids.next();
      made.add(String(id));
      return id;
    },
  };
}

function startsIn({ slots }: MergedParagraph): string[] {
  return [...slots]
    .sort(([one], [other]) => one - other)
    .flatMap(([, items]) => items)
    .flatMap((item) => (item.kind === 'comment' && item.side === 'start' ? [item.key] : []));
}

/** A bar of its own parts cells. */
const asCell = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function parentIn(table: Markup, row: Markup): Markup {
  if (table.children.includes(row)) return table;
  for (const inner of table.children.filter(isMarkup)) {
    const found = parentIn(inner, row);
    if (found.children.includes(row)) return found;
  }
  return table;
}

const RUNNING: readonly StoryKind[] = ['w:hdr', 'w:ftr'];

const runningStories = (file: WordFile): Markup[] => RUNNING.flatMap((kind) => storiesOfKind(file, kind));

/** What a day is not written as is no date in a Word file (17.13.4.2, xsd:dateTime). */
const dateOf = (date = ''): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(date) ? date : '';

const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 9);

function styleFinder(file: WordFile): (id: string) => boolean {
  const path = file.related(file.main, 'styles');
  const styles = childrenOf(path === null ? undefined : file.part(path)?.root, 'w:style');
  const ids = new Set(styles.map(({ attributes }) => attributes['w:styleId']));
  return (id) => ids.has(id);
}

/** The markup of each story in one form; with the marks that were made taken back where these are given. */
const formsOf = (file: WordFile, made: ReadonlySet<string> = new Set()): string[] =>
  STORY_KINDS.flatMap((kind) => storiesOfKind(file, kind)).map((root) =>
    canonicalForm(made.size === 0 ? root : withoutOwn(root, made, 'w:ins')),
  );

/** The merged file without the comments that came in. */
function takenBack(bytes: Uint8Array, others: number): WordFile {
  const file = new WordFile(bytes, '');
  const merged = '\0merged';
  for (const one of commentElements(file).slice(others))
    (one.attributes as Record<string, string>)['w:author'] = merged;
  stripComments(file, merged);
  return file;
}
