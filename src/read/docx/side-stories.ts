import type { Finding } from '../../findings/finding.js';
import { reporter } from '../../findings/finding.js';
import type { ReviewComment } from '../../form/review-facts.js';
import { normalizeText } from '../../text/normalize.js';
import { isPageLabel } from '../../text/page-number.js';
import { pushAll } from '../../text/push-all.js';
import type { RunningText } from '../reader.js';
import { readStory } from './body.js';
import { createFieldTracker } from './fields.js';
import { createListCounter } from './list-counter.js';
import type { messages } from './messages.vi.js';
import type { StoryLine } from './paragraph.js';
import { createReadingLog, type NoteReference } from './reading-log.js';
import type { StoryContext } from './story-context.js';
import { children, type XmlElement } from './xml.js';

const report = reporter<typeof messages>();

/**
 * Reads the notes that the body refers to, in the order of their marks, each with its printed number.
 * Notes without a mark in the text are not printed and not read.
 */
export function readNotes(
  parts: Readonly<Record<NoteReference['kind'], XmlElement | null>>,
  references: readonly NoteReference[],
  context: StoryContext,
): StoryLine[] {
  const lines: StoryLine[] = [];
  const notes = { footnote: byId(parts.footnote), endnote: byId(parts.endnote) };
  for (const { kind, id, paragraph, mark } of references) {
    const note = notes[kind].get(id);
    if (!note) continue;
    notes[kind].delete(id);
    const own = readStory(note, {
      ...context,
      position: { paragraph },
      noteMark: mark ?? '',
    });
    pushAll(
      lines,
      own.map((line) => ({ ...line, paragraph, noise: line.noise ?? ('footnote' as const) })),
    );
  }
  return lines;
}

/** The words of headers or footers, each once, without the numbers of pages that Word counts; a mere page number is passed over. */
export function runningTexts(
  kind: RunningText['kind'],
  parts: readonly XmlElement[],
  context: StoryContext,
): RunningText[] {
  const texts = new Set(parts.map((part) => readAside(part, { ...context, omitsPageNumbers: true })));
  return [...texts].filter((text) => !isPageLabel(text)).map((text) => ({ kind, text }));
}

/** Reports the words of headers and footers, which are no text of the document. */
export function reportRunningHeads(running: readonly RunningText[]): Finding[] {
  return running.map(({ kind, text }) =>
    report(kind === 'header' ? 'read.docx.header' : 'read.docx.footer', { text }, { severity: 'note' }),
  );
}

/** Each comment with the paragraph to which it is tied; a comment is no text of the document. */
export function readComments(
  part: XmlElement | null,
  references: readonly { id: string; paragraph: number }[],
  context: StoryContext,
): ReviewComment[] {
  const comments = byId(part);
  return references.flatMap(({ id, paragraph }) => {
    const comment = comments.get(id);
    if (!comment) return [];
    comments.delete(id);
    const author = comment.attributes['w:author'] ?? '';
    const text = readAside(comment, context);
    return [{ author, text, place: { paragraph } }];
  });
}

export function reportComments(comments: readonly ReviewComment[]): Finding[] {
  return comments.map(({ author, text, place }) =>
    report('read.docx.comment', { author, text }, { severity: 'note', origin: [{ start: 0, ...place }] }),
  );
}

/** The notes or comments of a part by id; each is read once, however often the text refers to it. */
function byId(part: XmlElement | null): Map<string, XmlElement> {
  return new Map(children(part ?? undefined).map((story) => [story.attributes['w:id'] ?? '', story]));
}

/** The words of a story that is no part of the document, on one line; nothing in it is counted or noted. */
function readAside(story: XmlElement, context: StoryContext): string {
  const aside: StoryContext = {
    ...context,
    position: { paragraph: 0 },
    log: createReadingLog(),
    lists: createListCounter(context.numbering),
    fields: createFieldTracker(() => undefined),
  };
  return normalizeText(
    readStory(story, aside)
      .map((line) => line.text)
      .join(' '),
  );
}
