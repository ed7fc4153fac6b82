import { Failure, failer } from '../../findings/failure.js';
import type { Finding } from '../../findings/finding.js';
import { pushAll } from '../../text/push-all.js';
import type { Block } from '../block.js';
import { READING_LIMITS } from '../limits.js';
import type { ReadResult, Source } from '../reader.js';
import { detectActualFormat } from './actual-format.js';
import { readStory } from './body.js';
import { createFieldTracker } from './fields.js';
import { packageOfFlatOpc } from './flat-opc.js';
import { readFormFacts } from './form/form-facts.js';
import { readFormStyles } from './form/form-styles.js';
import { createListCounter } from './list-counter.js';
import type { messages } from './messages.vi.js';
import { readNumbering } from './numbering.js';
import type { StoryLine } from './paragraph.js';
import { numberingOfParagraph } from './paragraph-label.js';
import { type ChunkOptions, chunkReader } from './read-chunk.js';
import { createReadingLog } from './reading-log.js';
import { reportLog } from './report-log.js';
import { settleRevisions } from './settle-revisions.js';
import { readComments, readNotes, reportComments, reportRunningHeads, runningTexts } from './side-stories.js';
import { NONE_SILENT, SILENT_ELEMENTS } from './silent-elements.js';
import { storiesOf } from './stories.js';
import type { StoryContext } from './story-context.js';
import { readWordStyles, type WordStyles } from './style-sheet.js';
import { readStyles } from './styles.js';
import { readThemeFonts, type ThemeFonts } from './theme-fonts.js';
import { openWordPackage, type WordPackage } from './word-package.js';
import type { XmlElement } from './xml.js';

const fail = failer<typeof messages>();

/**
 * Reads a Word document into blocks, with the automatic numbers that Word prints.
 * @throws Failure when the bytes are no Word document, damaged, locked or beyond `READING_LIMITS`, and for
 * tracked changes unless `options.revisions` says what to do with them
 */
export function readDocx(given: Source, options: ChunkOptions = {}): ReadResult {
  const source = { ...given, bytes: packageOf(given) };
  // A reading of the text alone leaves out the elements that only say how it is set.
  const silent = options.form ? NONE_SILENT : SILENT_ELEMENTS;
  const word = openWordPackage(source.bytes, source.name, silent, options.opened);
  const theme = readThemeFonts(word.part('theme'));
  const sheet = readWordStyles(word.part('styles'));
  const context = createContext(word, sheet, theme);
  const { log } = context;
  const inner: Finding[] = [];
  context.keepsAsides = options.struck === 'keep';
  context.related = (id) => partOf(word, id);
  context.readChunk = chunkReader(word, options, readDocx, (more) => pushAll(inner, more));
  const { stories, findings, revisions } = settleRevisions(
    storiesOf(word, options.isTextAlone),
    (properties) => numberingOfParagraph(properties, context),
    options,
    source.name,
  );

  const lines = readStory(stories.document, context);
  if (lines.length === 0 && log.pictures > 0) throw fail('read.docx.onlyPictures', { file: source.name });
  const notes = readNotes(stories, log.notes, context);
  const running = [
    ...runningTexts('header', stories.headers, context),
    ...runningTexts('footer', stories.footers, context),
  ];
  const comments = readComments(stories.comments, log.comments, context);
  return {
    blocks: [...lines, ...notes].map(toBlock),
    frontMatter: null,
    running,
    review: {
      changes: revisions,
      asides: log.asides,
      comments,
      highlights: log.highlights,
      spacedLines: log.spacedLines,
    },
    ...(options.form && { form: readFormFacts(stories.document, word, readFormStyles(sheet, context)) }),
    findings: [
      ...findings,
      ...reportRunningHeads(running),
      ...reportComments(comments),
      ...reportLog(log),
      ...inner,
    ],
  };
}

/** The part of a drawing; null where it is damaged, which takes no text of the document with it. */
function partOf(word: WordPackage, id: string): XmlElement | null {
  try {
    return word.related(id);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** The bytes of the package, also of one that is written in one XML file. */
function packageOf({ name: file, bytes }: Source): Uint8Array {
  if (bytes.length > READING_LIMITS.bytes) {
    throw fail('read.docx.tooLarge', { file, part: file, limit: READING_LIMITS.bytes });
  }
  const actual = detectActualFormat(bytes);
  if (actual === 'zip') return bytes;
  if (actual === 'flatOpc') return packageOfFlatOpc(bytes, file);
  if (actual === 'encrypted') throw fail('read.docx.encrypted', { file });
  throw fail('read.docx.isOtherFormat', { file, actual });
}

function createContext(word: WordPackage, sheet: WordStyles, theme: ThemeFonts): StoryContext {
  const styles = readStyles(sheet, theme);
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

function toBlock({ text, gap, paragraph, noise, cell, goesOn, quoted }: StoryLine): Block {
  return {
    text,
    gap,
    origin: [{ start: 0, paragraph }],
    ...(cell ? { cell } : {}),
    ...(noise ? { noise } : {}),
    ...(goesOn ? { goesOn } : {}),
    ...(quoted ? { quoted } : {}),
  };
}
