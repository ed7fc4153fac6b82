/** `diff -o x.docx` in a copy of one text's own Word file, proved before it is written. */
import type { Comparison } from '../../compare/comparison.js';
import {
  checkEnding,
  type LeftStory,
  openForEditing,
  type RedlinedCopyTerms,
  redlineCopy,
  type WordFile,
} from '../../edit/index.js';
import type { messages as editMessages } from '../../edit/messages.vi.js';
import { Failure, failer } from '../../findings/failure.js';
import { wordMessage } from '../../messages/catalogue.js';
import type { OpenedPart } from '../../read/docx/word-package.js';
import type { Source } from '../../read/reader.js';
import { withEqualTables } from '../../tree/flatten-tables.js';
import type { Document } from '../../tree/nodes.js';
import { unitsOf } from '../../wording/units.js';
import { NO_LINE } from '../../wording/words.js';
import type { ComparedText } from '../comparing/open-text.js';
import { inTimeOrFail } from '../files/in-time.js';
import type { CommandContext } from '../terminal/command.js';
import { comparedTrees } from './compared-trees.js';
import type { messages } from './messages.vi.js';
import { redlineSteps, type StepTerms } from './redline-steps.js';
import {
  besideOf,
  compareLinesBy,
  leftLines,
  notesOf,
  openedWith,
  type RevisionReading,
  settledAs,
  unmarkedStories,
} from './stories-beside.js';

const fail = failer<typeof messages & typeof editMessages>();

export interface InFileRequest extends Omit<StepTerms, 'catalogue'> {
  /** Whether a file that is protected or signed is written into. */
  force: boolean;
  /** Where the copy is written; absent where that is not known. */
  path?: string | undefined;
  /** How tracked changes of the file were read, and those of the other text's file. */
  revisions: RevisionReading;
  otherRevisions?: RevisionReading | undefined;
}

/**
 * The redline in a copy of the file; null, with the reason said, where the file cannot take it up without loss. Accepting everything
 * gives the target, rejecting everything the base: by the file's markup on the side that it holds, by its text on the other.
 * @throws Failure for a file that is protected or signed
 */
export async function redlineInFile(
  comparison: Comparison,
  texts: Record<'base' | 'target', ComparedText>,
  request: InFileRequest,
  context: CommandContext,
): Promise<Uint8Array | null> {
  const { into, force, path } = request;
  const { source, format } = texts[into];
  if (source === undefined || format !== 'docx') return null;
  const file = openOrTell(source, force, context);
  if (file === null) return null;
  if (path !== undefined) checkEnding(file, path);
  const trees = comparedTrees(comparison, texts.base.tree, texts.target.tree);
  const other = texts[into === 'target' ? 'base' : 'target'];
  const terms = { ...request, catalogue: context.catalogue, trees, reading: request.otherRevisions };
  const work = { comparison, source, other, terms };
  try {
    const beside = besideOf(comparison, other, terms);
    const made = (await withNotes(work, beside)) ?? (await withoutNotes(file, work, beside));
    for (const line of made.lines) context.terminal.note(`${source.name}: ${line}\n`);
    return made.bytes;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const reason = file.hasImportedPart
      ? context.catalogue['commands.copy.importedPart']()
      : wordMessage(error.id, error.params, context.catalogue);
    tellFallback(context, source.name, reason);
  }
  return null;
}

interface Work {
  comparison: Comparison;
  byBlocks?: RedlinedCopyTerms['byBlocks'];
  source: Source;
  other: ComparedText;
  terms: InFileRequest & Parameters<typeof besideOf>[2] & Pick<CommandContext, 'catalogue'>;
}

interface Redlined {
  bytes: Uint8Array;
  /** What is said of what could not be marked. */
  lines: string[];
}

type Beside = ReturnType<typeof besideOf>;

/**
 * As the comparison stands, or, where that does not fit into the paragraphs of the file, paragraph by paragraph of the two files.
 * @throws Failure where neither gives both texts back
 */
async function withoutNotes(file: WordFile, work: Work, beside: Beside): Promise<Redlined> {
  const left = beside && { ...beside, otherSteps: null };
  try {
    return await redlined(file, work, left);
  } catch (error) {
    const byBlocks = isUnfit(error) ? await redlinedByBlocks(work, left) : null;
    if (byBlocks === null) throw error;
    return byBlocks;
  }
}

/** Null where the other text has no Word file of its own, or this does not give it back either. */
async function redlinedByBlocks(work: Work, beside: Beside): Promise<Redlined | null> {
  const { source, other, terms } = work;
  if (other.source === undefined || other.format !== 'docx') return null;
  try {
    const file = openForEditing(source.bytes, source.name, true);
    const byBlocks = {
      other: {
        file: openForEditing(other.source.bytes, other.source.name, true),
        reading: settledAs(terms.reading),
      },
      compareLines: compareLinesBy(terms),
    };
    return await redlined(file, { ...work, byBlocks }, beside);
  } catch (error) {
    if (isUnfit(error)) return null;
    throw error;
  }
}

/** With notes marked as the body is; null where there are none, or that is not possible, so that their text stays as the file has it. */
async function withNotes(work: Work, beside: Beside): Promise<Redlined | null> {
  if (!beside?.otherSteps) return null;
  const { bytes, name } = work.source;
  try {
    return await redlined(openForEditing(bytes, name, true), work, beside);
  } catch (error) {
    if (isUnfit(error)) return null;
    throw error;
  }
}

/** What does not fit one way may fit another; what takes too long one way has had its time. */
const isUnfit = (error: unknown): boolean => error instanceof Failure && error.id !== 'commands.inputTooSlow';

/** @throws Failure where the file cannot take the redline up without loss, or it takes too long */
async function redlined(file: WordFile, work: Work, beside: Beside): Promise<Redlined> {
  const { comparison, source, other, terms, byBlocks } = work;
  const { into, trees, catalogue } = terms;
  const reading = settledAs(terms.revisions);
  const said = (left: readonly LeftStory[]): string[] =>
    leftLines([...unmarkedStories(comparison, into, beside), ...left], other.name, catalogue);
  const { bytes, parts, isTakenBack, left } = inTimeOrFail(source.name, () =>
    redlineCopy(file, redlineSteps(comparison, trees[into], terms), {
      holds: into,
      reading,
      author: terms.author,
      date: `${terms.date}T00:00:00Z`,
      beside,
      byBlocks,
      say: (steps, stories) => openedWith(steps, said(stories)),
    }),
  );
  const wanted = trees[into === 'target' ? 'base' : 'target'];
  // Changes of others are read as they were; without any the whole is read as Word would settle it.
  const settled = into === 'target' ? 'reject' : 'accept';
  const read = await readAgain(source, parts, isTakenBack ? reading : settled);
  const astray = firstDifference(wanted, withEqualTables(read, wanted)[0]);
  if (astray !== null) throw fail('commands.copy.unfaithful', { text: astray });
  if (beside?.otherSteps && left.every(({ kind }) => kind !== 'note') && notesOf(read) !== notesOf(wanted))
    throw fail('edit.unplacedNotes', undefined);
  return { bytes: await bytes, lines: said(left) };
}

/** @throws Failure for a file that is protected or signed; what cannot be written into at all is told, and gives null */
function openOrTell(
  { bytes, name }: Source,
  force: boolean,
  context: CommandContext,
): ReturnType<typeof openForEditing> | null {
  try {
    return openForEditing(bytes, name, force);
  } catch (error) {
    if (!(error instanceof Failure) || MAY_BE_FORCED.has(error.id)) throw error;
    const reason = wordMessage(error.id, error.params, context.catalogue);
    tellFallback(context, name, reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason);
    return null;
  }
}

const MAY_BE_FORCED: ReadonlySet<string> = new Set(['edit.protected', 'edit.signed']);

/** The text of a copy, whose changed parts are at hand; the others stand in the file from which it was made. */
async function readAgain(
  source: Source,
  opened: ReadonlyMap<string, OpenedPart>,
  revisions: 'accept' | 'reject',
): Promise<Document> {
  const { readBlocks } = await import('../../read/index.js');
  const { parseBlocks } = await import('../files/parse-blocks.js');
  const read = await readBlocks(source, { revisions, opened, isTextAlone: true });
  return inTimeOrFail(source.name, () => parseBlocks(read)).tree;
}

function tellFallback({ terminal, catalogue }: CommandContext, file: string, reason: string): void {
  terminal.note(`${catalogue['commands.copy.otherLayout']({ file, reason })}\n`);
}

/** The first unit that differs between two texts, blanks aside; null where none does. */
function firstDifference(wanted: Document, found: Document): string | null {
  const [lines, others] = [linesOf(wanted), linesOf(found)];
  const at = lines.findIndex((line, index) => line !== others[index] && bare(line) !== bare(others[index]));
  if (at < 0 && lines.length === others.length) return null;
  return bare(lines[at] ?? others[lines.length]).slice(0, 80);
}

const bare = (line = ''): string => line.replace(/\s+/g, '');

/** Each unit with its label and words, and its kind where it has a number: the parts of a form are told by what stands around them. */
const linesOf = (tree: Document): string[] =>
  unitsOf(tree, () => NO_LINE)
    .all.filter(({ label, heading, text }) => label !== '' || heading !== null || text !== '')
    .map(({ kind, number, label, heading, text }) => {
      const words = [label, heading, text].filter(Boolean).join(' ');
      return number === null ? words : `${words} (${kind})`;
    });
