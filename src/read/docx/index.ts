import { failer } from '../../findings/failure.js';
import { type Finding, reporter } from '../../findings/finding.js';
import type { Block } from '../block.js';
import { READING_LIMITS } from '../limits.js';
import type { Reader, ReadOptions, ReadResult, Source } from '../reader.js';
import { detectActualFormat } from './actual-format.js';
import { readStory } from './body.js';
import { createFieldTracker } from './fields.js';
import { findRevisions, type Revision } from './find-revisions.js';
import { createListCounter } from './list-counter.js';
import type { messages } from './messages.vi.js';
import { readNumbering } from './numbering.js';
import type { Line } from './paragraph.js';
import { numberingOfParagraph } from './paragraph-label.js';
import { createReadingLog } from './reading-log.js';
import { reportLog } from './report-log.js';
import { resolveRevisions } from './resolve-revisions.js';
import { readNotes, reportComments, reportRunningHeads } from './side-stories.js';
import type { StoryContext } from './story-context.js';
import { readStyles } from './styles.js';
import { readThemeFonts } from './theme-fonts.js';
import { openWordPackage, type WordPackage } from './word-package.js';
import type { XmlElement } from './xml.js';

const fail = failer<typeof messages>();
const report = reporter<typeof messages>();

/** Reads Word documents of 2007 and later (ECMA-376, transitional and strict). */
export const docxReader: Reader = {
  format: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  accepts: (bytes) => ['zip', 'encrypted'].includes(detectActualFormat(bytes)),
  read: readDocx,
};

/**
 * Reads a Word document into blocks, with the automatic numbers that Word prints.
 * @throws Failure when the bytes are no Word document, damaged, locked or beyond `READING_LIMITS`, and for
 * tracked changes unless `options.revisions` says what to do with them
 */
export function readDocx(source: Source, options: ReadOptions = {}): ReadResult {
  const file = source.name;
  checkFormat(source);
  const word = openWordPackage(source.bytes, file);
  const context = createContext(word);
  const parts = {
    document: word.document,
    footnote: word.part('footnotes'),
    endnote: word.part('endnotes'),
    headers: word.parts('header'),
    footers: word.parts('footer'),
  };
  const { resolve, findings } = decideRevisions(parts, context, options, file);

  const lines = readStory(resolve(parts.document), context);
  const notes = readNotes(
    { footnote: parts.footnote && resolve(parts.footnote), endnote: parts.endnote && resolve(parts.endnote) },
    context.log.notes,
    context,
  );
  findings.push(
    ...reportRunningHeads('header', parts.headers.map(resolve), context),
    ...reportRunningHeads('footer', parts.footers.map(resolve), context),
    ...reportComments(word.part('comments'), context.log.comments, context),
    ...reportLog(context.log),
  );
  if (lines.length === 0 && context.log.pictures > 0) throw fail('read.docx.onlyPictures', { file });
  return { blocks: [...lines, ...notes].map(toBlock), frontMatter: null, findings };
}

function checkFormat({ name: file, bytes }: Source): void {
  if (bytes.length > READING_LIMITS.bytes) {
    throw fail('read.docx.tooLarge', { file, part: file, limit: READING_LIMITS.bytes });
  }
  const actual = detectActualFormat(bytes);
  if (actual === 'zip') return;
  if (actual === 'encrypted') throw fail('read.docx.encrypted', { file });
  throw fail('read.docx.isOtherFormat', { file, actual });
}

function createContext(word: WordPackage): StoryContext {
  const theme = readThemeFonts(word.part('theme'));
  const styles = readStyles(word.part('styles'), theme);
  const numbering = readNumbering(word.part('numbering'), styles.numberingStyle);
  const log = createReadingLog();
  return {
    styles,
    theme,
    numbering,
    lists: createListCounter(numbering),
    fields: createFieldTracker((field) => log.fields.add(field)),
    log,
    position: { paragraph: 0 },
  };
}

/** What to do with tracked changes: nothing where there are none, else what the options say. */
function decideRevisions(
  parts: {
    document: XmlElement;
    footnote: XmlElement | null;
    endnote: XmlElement | null;
    headers: XmlElement[];
    footers: XmlElement[];
  },
  context: StoryContext,
  options: ReadOptions,
  file: string,
): { resolve: (part: XmlElement) => XmlElement; findings: Finding[] } {
  const { document, footnote, endnote, headers, footers } = parts;
  const revisions = [document, footnote, endnote, ...headers, ...footers].flatMap((part) =>
    part ? findRevisions(part, (properties) => numberingOfParagraph(properties, context)) : [],
  );
  const count = revisions.length;
  if (count === 0) return { resolve: (part) => part, findings: [] };
  const mode = options.revisions ?? 'fail';
  if (mode === 'fail') {
    throw fail('read.docx.revisions', { file, count, first: describeRevisions(revisions) });
  }
  const id = mode === 'accept' ? 'read.docx.revisionsAccepted' : 'read.docx.revisionsRejected';
  return { resolve: (part) => resolveRevisions(part, mode), findings: [report(id, { count })] };
}

/** The first tracked changes on one line: `+ "khoản 3" (Nguyễn Văn A, 2024-05-01); - "khoản 2" (…)`. */
function describeRevisions(revisions: readonly Revision[]): string {
  return revisions
    .slice(0, 5)
    .map(({ kind, author, date, text }) => {
      const words = text === '' ? '¶' : text.length > 60 ? `${text.slice(0, 60)}…` : text;
      const who = [author.slice(0, 60), date.slice(0, 10)].filter(Boolean).join(', ');
      return `${kind === 'insertion' ? '+' : '-'} "${words}"${who && ` (${who})`}`;
    })
    .join('; ');
}

function toBlock({ text, gap, paragraph, noise }: Line): Block {
  return { text, gap, origin: [{ start: 0, paragraph }], ...(noise ? { noise } : {}) };
}
