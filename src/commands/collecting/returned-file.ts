/** Reads the draft that was sent out, and what each returned file says of it. */
import type { FoundOpinion } from '../../edit/index.js';
import { Failure } from '../../findings/failure.js';
import type { Reader, RunningText, Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import type { PhraseBook } from '../../wording/index.js';
import { inTime } from '../files/in-time.js';
import { openInput } from '../files/open-input.js';
import { prepareSource } from '../files/prepare-source.js';
import { readTree } from '../files/read-tree.js';
import type { CommandContext } from '../terminal/command.js';
import type { Terminal } from '../terminal/terminal.js';
import { type Gathered, markedOpinions, provisionOrder, silentOpinions } from './gather-opinions.js';
import { newOpinions } from './new-opinions.js';
import { threadOpinions } from './thread-opinions.js';

interface ReturnedText {
  source: Source;
  tree: Document;
  /** Its headers and footers. */
  running: readonly RunningText[];
  format?: Reader['format'];
}

export interface SentDraft extends ReturnedText {
  order: ReadonlyMap<string, number>;
  /** The comments and tracked changes with which it was sent out. */
  known: readonly FoundOpinion[];
}

/** @throws Failure for a draft that cannot be read */
export async function openDraft(file: string, { terminal }: CommandContext): Promise<SentDraft> {
  return readDraft(await openReturned(file, terminal), terminal);
}

/** @param source as `openReturned` gives it @throws Failure for a draft that cannot be read */
export async function readDraft(source: Source, terminal: Pick<Terminal, 'environment'>): Promise<SentDraft> {
  const read = await readUnmarked(source, terminal);
  return { source, ...read, order: provisionOrder(read.tree), known: await knownOpinions(source) };
}

/**
 * Opens what a reviewer sent back, made a DOCX where it is of an older Word or of LibreOffice.
 * @throws Failure for what is missing, or cannot be converted
 */
export async function openReturned(file: string, terminal: Terminal): Promise<Source> {
  return (await prepareSource(await openInput(file, terminal), terminal)).source;
}

/** What a returned file says, in plain values, as a thread answers them. */
export interface ReturnedOpinions {
  opinions: Omit<Gathered, 'file'>[];
  /** The numbers of its comments that are not the draft's own. */
  comments: ReadonlySet<string>;
}

/** By what returned files are read; `environment` tells where LibreOffice is. */
export interface ReturnedTerms {
  draft: SentDraft;
  phrases: PhraseBook;
  environment: Terminal['environment'];
}

/**
 * One returned file: its opinions on the draft.
 * @param source as `openReturned` gives it
 * @throws Failure for a file that cannot be read or is no Word file; TookTooLong
 */
export async function opinionsOf(
  source: Source,
  { draft, phrases, environment }: ReturnedTerms,
): Promise<ReturnedOpinions> {
  const { tree, running, format } = await readUnmarked(source, { environment });
  const { order, known } = draft;
  const { compareRegulations } = await import('../../compare/compare-regulations.js');
  const all = await foundOpinions(source);
  const found = newOpinions(all, known);
  const { marked, silent } = inTime(() => ({
    marked: markedOpinions(threadOpinions(found, all), tree, order),
    silent: silentOpinions(
      compareRegulations(draft.tree, tree, {
        phrases,
        running: { base: draft.running, target: running },
        isOneFormat: format !== undefined && format === draft.format,
      }),
      order,
      compareRegulations,
    ),
  }));
  return {
    opinions: [
      ...marked.map(({ author, ...one }) => ({ ...one, reviewer: author })),
      ...silent.map((one) => ({ ...one, reviewer: '' })),
    ],
    comments: new Set(found.flatMap(({ kind, id }) => (kind === 'comment' ? [id] : []))),
  };
}

/** Without the changes of reviewers: what then still differs from the draft was changed without a mark. */
async function readUnmarked(
  source: Source,
  terminal: Pick<Terminal, 'environment'>,
): Promise<Omit<ReturnedText, 'source'>> {
  const { tree, running = [], format } = await readTree(source, terminal, { revisions: 'reject' });
  return { tree, running, ...(format && { format }) };
}

async function foundOpinions({ bytes, name }: Source): Promise<FoundOpinion[]> {
  const { openForEditing, readOpinions } = await import('../../edit/index.js');
  return readOpinions(openForEditing(bytes, name, true));
}

/** A draft in another format than Word's was sent out without comments. */
async function knownOpinions(source: Source): Promise<FoundOpinion[]> {
  try {
    return await foundOpinions(source);
  } catch (error) {
    if (error instanceof Failure && error.id === 'edit.notWord') return [];
    throw error;
  }
}
