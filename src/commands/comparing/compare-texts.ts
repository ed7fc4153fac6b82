/** Opens the two texts that the user named and compares them. */
import type { Pins } from '../../align/index.js';
import { loadPhraseTables } from '../../assets/load-phrase-tables.js';
import { REFERENCE } from '../../assets/reference-id.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { compareRegulations } from '../../compare/compare-regulations.js';
import type { Comparison } from '../../compare/comparison.js';
import { nameKey } from '../../data/name-key.js';
import { failer } from '../../findings/failure.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import type { DiffOptions } from './diff-options.js';
import { type ComparedText, openText } from './open-text.js';

const fail = failer<typeof messages>();

/**
 * @param base what the user named; the reference where that is its name
 * @throws Failure for what cannot be read or paired
 */
export async function compareTexts(
  base: string,
  target: string,
  {
    pins,
    reading,
    reference,
  }: {
    pins: Pins;
    reading: Pick<DiffOptions, 'revisions' | 'struck'>;
    reference?: string | undefined;
  },
  context: CommandContext,
): Promise<Comparison> {
  if (isReference(base) && isReference(target)) throw fail('commands.diff.onlyReference', { name: target });
  const tables = await loadPhraseTables();
  const openBeside = async (name: string, local: ComparedText): Promise<ComparedText> => {
    if (!isReference(name)) return openText(name, reading, context);
    const { openReference } = await import('./open-reference.js');
    const today = chooseAsOf(undefined, context.terminal.environment);
    const folder = userReferencesFolder(context.terminal.environment, context.terminal.directory);
    return openReference(local.tree, { ...tables, today }, { id: reference, folder }, context.words);
  };
  const isBaseFirst = !isReference(base);
  const first = await openText(isBaseFirst ? base : target, reading, context);
  const second = await openBeside(isBaseFirst ? target : base, first);
  const [from, to] = isBaseFirst ? [first, second] : [second, first];
  return compareRegulations(from.tree, to.tree, {
    phrases: makePhraseBook(tables),
    pins,
    names: { base: from.name, target: to.name },
    notes: { base: from.notes, target: to.notes },
    ...(from.isPartial === to.isPartial ? {} : { partial: from.isPartial ? 'base' : 'target' }),
  });
}

const isReference = (name: string): boolean => nameKey(name) === nameKey(REFERENCE);
