/** Reads the draft that was sent out, and what each returned file says of it. */
import { loadPhraseTables } from '../../assets/checked-tables.js';
import type { FoundOpinion, WordFile } from '../../edit/index.js';
import { Failure } from '../../findings/failure.js';
import type { Reader, RunningText, Source } from '../../read/reader.js';
import type { Document } from '../../tree/nodes.js';
import { openInput } from '../files/open-input.js';
import { prepareSource } from '../files/prepare-source.js';
import { readTree } from '../files/read-tree.js';
import type { CommandContext } from '../terminal/command.js';
import { type Gathered, markedOpinions, provisionOrder, silentOpinions } from './gather-opinions.js';
import { newOpinions } from './new-opinions.js';

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
export async function openDraft(file: string, context: CommandContext): Promise<SentDraft> {
  const read = await openReturned(file, context);
  const { source } = read;
  return { ...read, order: provisionOrder(read.tree), known: await knownOpinions(source) };
}

/** What a returned file says, and the file itself for whoever lays it into the draft. */
export interface ReturnedOpinions {
  opinions: Omit<Gathered, 'file'>[];
  file: WordFile;
  /** The numbers of its comments that are not the draft's own. */
  comments: ReadonlySet<string>;
}

/** @throws Failure for a file that cannot be read or is no Word file */
export async function opinionsOf(
  path: string,
  draft: SentDraft,
  context: CommandContext,
): Promise<ReturnedOpinions> {
  const { source, tree, running, format } = await openReturned(path, context);
  const { order, known } = draft;
  const { compareRegulations } = await import('../../compare/compare-regulations.js');
  const { makePhraseBook } = await import('../../wording/phrase-book.js');
  const phrases = makePhraseBook(await loadPhraseTables());
  const { file, found: all } = await foundOpinions(source);
  const found = newOpinions(all, known);
  const marked = markedOpinions(found, tree, order).map(({ author, ...one }) => ({
    ...one,
    reviewer: author,
  }));
  const comparison = compareRegulations(draft.tree, tree, {
    phrases,
    running: { base: draft.running, target: running },
    isOneFormat: format !== undefined && format === draft.format,
  });
  const silent = silentOpinions(comparison, order);
  return {
    opinions: [...marked, ...silent.map((one) => ({ ...one, reviewer: '' }))],
    file,
    comments: new Set(found.flatMap(({ kind, id }) => (kind === 'comment' ? [id] : []))),
  };
}

async function openReturned(file: string, { terminal }: CommandContext): Promise<ReturnedText> {
  const { source } = await prepareSource(await openInput(file, terminal), terminal);
  // Without the changes of reviewers: what then still differs from the draft was changed without a mark.
  const { tree, running = [], format } = await readTree(source, terminal, { revisions: 'reject' });
  return { source, tree, running, ...(format && { format }) };
}

async function foundOpinions({ bytes, name }: Source): Promise<{ file: WordFile; found: FoundOpinion[] }> {
  const { openForEditing, readOpinions } = await import('../../edit/index.js');
  const file = openForEditing(bytes, name, true);
  return { file, found: readOpinions(file) };
}

/** A draft in another format than Word's was sent out without comments. */
async function knownOpinions(source: Source): Promise<FoundOpinion[]> {
  try {
    return (await foundOpinions(source)).found;
  } catch (error) {
    if (error instanceof Failure && error.id === 'edit.notWord') return [];
    throw error;
  }
}
