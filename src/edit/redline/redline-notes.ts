/** Footnotes and endnotes of a file, marked where they differ from those of the other text, each with its reference (17.11). */
import { type Markup, markupOf } from '../markup.js';
import { childOf, childrenOf, hasDescendant, insertAfter, insertBefore } from '../markup-tree.js';
import { placedRuns } from '../paragraph-text.js';
import { listParagraphs } from '../paragraphs.js';
import { type ChangeMark, runLike, trackedElement } from '../tracked-text.js';
import type { WordFile } from '../word-file.js';
import { NOTE_KINDS, type NoteKind, referenceRun } from './note-signs.js';
import { propertiesLike } from './paragraph-marks.js';
import { type NoteReferenceAt, placeReferences } from './place-references.js';
import { targetsOf } from './place-steps.js';
import type { LeftStory, OtherFile } from './redline-running.js';
import { type LineOfStory, redlineStory, type StoryTerms, storyLines } from './redline-story.js';
import type { RedlineStep } from './step.js';
import { pairReferences, stepsWithNotes } from './steps-with-notes.js';

export interface NotedSteps {
  /** The steps of the body, with the references among their letters. */
  steps: RedlineStep[];
  left: LeftStory[];
  /** The notes that were put in, as "footnote 7". */
  added: Set<string>;
}

/**
 * @param steps of the body; `otherSteps` are the same, seen from the other file
 * @returns null where the references have no certain place among the steps
 * @throws Failure edit.unplaced where a file does not hold the words of a step
 */
export function redlineNotes(
  file: WordFile,
  other: OtherFile,
  { steps, otherSteps }: { steps: readonly RedlineStep[]; otherSteps: readonly RedlineStep[] },
  terms: StoryTerms & { mark: ChangeMark },
): NotedSteps | null {
  const own = placeReferences(steps, targetsOf(listParagraphs(file.body, terms.reading)));
  const others = placeReferences(otherSteps, targetsOf(listParagraphs(other.file.body, other.reading)));
  if (own === null || others === null) return null;
  const [notes, otherNotes] = [new NotePart(file), new NotePart(other.file)];
  const left: LeftStory[] = [];
  const added = new Set<string>();
  const linesOf = (one: NoteReferenceAt | null): LineOfStory[] => {
    const note = one && otherNotes.get(one);
    return note ? storyLines(note, other.reading) : [];
  };
  const pairs = pairReferences(steps, own, others);
  // Nothing of a paragraph beside the steps is marked, so what only the file has there cannot be.
  if (pairs.some((pair) => pair.own?.isBesideSteps && !pair.other)) return null;
  const isDone = new Set<Markup>();
  for (const { own: one, other: answer } of pairs) {
    const note = one && notes.get(one);
    if (!note || isDone.has(note)) continue;
    isDone.add(note);
    const lines = linesOf(answer);
    if (!redlineStory(file, note, lines, terms) && answer)
      left.push({ kind: 'note', text: lines.map(({ text }) => text).join(' '), isOnlyInOther: false });
  }
  const came = new Map<NoteReferenceAt, Markup>();
  const bringIn = (one: NoteReferenceAt): Markup => {
    // LibreOffice takes notes in the order in which they are stored, whatever their numbers.
    const sameKind = pairs.filter((pair) => (pair.own ?? pair.other)?.kind === one.kind);
    const before = sameKind[sameKind.findIndex(({ own: mine, other: its }) => !mine && its === one) - 1];
    const last = before?.own ? notes.get(before.own) : before?.other ? came.get(before.other) : undefined;
    const id = notes.add(one.kind, linesOf(one), terms, last);
    came.set(one, notes.get({ kind: one.kind, id: String(id) }) as Markup);
    added.add(`${one.kind} ${id}`);
    return referenceRun(one.kind, id, own.find(({ kind }) => kind === one.kind)?.run);
  };
  return { steps: stepsWithNotes(steps, pairs, bringIn), left, added };
}

/** The notes of one file. */
class NotePart {
  constructor(private readonly file: WordFile) {}

  get({ kind, id }: Pick<NoteReferenceAt, 'kind' | 'id'>): Markup | undefined {
    return this.#all(kind).find(({ attributes }) => attributes['w:id'] === id);
  }

  /** Puts in a note that only the other text has, all of it marked, behind another one or before all. @returns its number */
  add(
    kind: NoteKind,
    lines: readonly LineOfStory[],
    { holds, ids, mark }: StoryTerms & { mark: ChangeMark },
    last: Markup | undefined,
  ): number {
    const part = this.file.ensure({
      kind: `${kind}s`,
      file: `${kind}s.xml`,
      contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}s+xml`,
      xml: emptyPart(kind),
    });
    const all = this.#all(kind);
    const numbers = all.map(({ attributes }) => Number(attributes['w:id'])).filter(Number.isInteger);
    const id = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
    const model = all.find(({ attributes }) => attributes['w:type'] === undefined);
    const like = childOf(model, 'w:p');
    const runs = like ? placedRuns(like) : [];
    const sign = runs.find(({ element }) => hasDescendant(element, ({ name }) => name === `w:${kind}Ref`));
    const words = runs.findLast(({ text }) => text.trim() !== '')?.element;
    const name = holds === 'target' ? 'w:del' : 'w:ins';
    const note = markupOf(`<w:${kind} w:id="${id}"></w:${kind}>`);
    note.children = (lines.length > 0 ? lines : [{ text: '' }]).map(({ text }, index) => {
      const paragraph = markupOf('<w:p></w:p>');
      if (like) paragraph.children.push(propertiesLike({ paragraph: like, isNumbered: false }));
      if (index === 0) paragraph.children.push(noteSign(kind, childOf(sign?.element, 'w:rPr')));
      const run = runLike(words, index === 0 ? ` ${text}` : text, name === 'w:del');
      if (text !== '') paragraph.children.push(trackedElement(name, { mark, ids }, [run]));
      return paragraph;
    });
    if (last) insertAfter(part.root, last, note);
    else insertBefore(part.root, model, note);
    return id;
  }

  #all(kind: NoteKind): Markup[] {
    const path = this.file.related(this.file.main, `${kind}s`);
    return path === null ? [] : childrenOf(this.file.part(path)?.root, `w:${kind}`);
  }
}

/** The number of the note at its own start, which Word counts. */
function noteSign(kind: NoteKind, form: Markup | undefined): Markup {
  const run = markupOf(`<w:r><w:${kind}Ref/></w:r>`);
  run.children.unshift(form ?? markupOf('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'));
  return run;
}

/** With the lines that part notes from the text, as Word itself puts them (17.11.23, 17.11.1). */
function emptyPart(kind: NoteKind): string {
  const line = (type: string, id: number): string =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`;
  const inside = line('separator', -1) + line('continuationSeparator', 0);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${kind}s>`;
}

/** A part without the notes that were put in. */
export function withoutAdded(root: Markup, added: ReadonlySet<string>): Markup {
  const kind = NOTE_KINDS.find((one) => root.name === `w:${one}s`);
  if (kind === undefined) return root;
  const isAdded = ({ name, attributes }: Markup): boolean =>
    name === `w:${kind}` && added.has(`${kind} ${attributes['w:id']}`);
  return { ...root, children: root.children.filter((node) => typeof node === 'string' || !isAdded(node)) };
}
