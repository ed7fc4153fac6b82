/** Opens the texts that the user named and compares them. */
import type { Pins } from '../../align/index.js';
import { loadPhraseTables } from '../../assets/checked-tables.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import type { Comparison } from '../../compare/comparison.js';
import { withoutMissingParts } from '../../compare/extract.js';
import { failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { compareTrees } from './compare-trees.js';
import { namesReference } from './names-reference.js';
import { type ComparedText, openText, type TextReading } from './open-text.js';
import type { NamedTexts } from './texts-to-compare.js';

const fail = failer<typeof messages>();

export interface ComparingOptions {
  pins: Pins;
  /** How each side is read; the old central text is read as the base is. */
  readings: Record<'base' | 'target', TextReading>;
  reference?: string | undefined;
  /** Is shown the texts themselves, for what a comparison does not keep. */
  see?: (texts: Record<'base' | 'target', ComparedText>) => void;
  /** Whether the user says that one text is an extract. */
  isPart: boolean;
}

/**
 * @param named what the user named; the reference where that is its name
 * @throws Failure for what cannot be read or paired
 */
export async function compareTexts(
  named: NamedTexts,
  { pins, readings, reference, see, isPart }: ComparingOptions,
  context: CommandContext,
): Promise<Comparison> {
  const { base, target, since } = named;
  if (namesReference(base) && namesReference(target))
    throw fail('commands.diff.onlyReference', { name: target });
  const tables = await loadPhraseTables();
  const openBeside = async (
    name: string,
    local: ComparedText,
    reading: TextReading,
  ): Promise<ComparedText> => {
    if (!namesReference(name)) return openText(name, reading, context);
    const { openReference } = await import('./open-reference.js');
    const today = chooseAsOf(undefined, context.terminal.environment);
    const folder = userReferencesFolder(context.terminal.environment, context.terminal.directory);
    return openReference(local.tree, { ...tables, today }, { id: reference, folder }, context.catalogue);
  };
  const isBaseFirst = !namesReference(base) && since === null;
  const first = isBaseFirst
    ? await openText(base, readings.base, context)
    : await openText(target, readings.target, context);
  const second = isBaseFirst
    ? await openBeside(target, first, readings.target)
    : await openBeside(base, first, readings.base);
  const [from, to] = isBaseFirst ? [first, second] : [second, first];
  see?.({ base: from, target: to });
  const names = namesOf(named, { from, to }, readings, context);
  const common = {
    pins,
    running: { base: from.running, target: to.running },
    isOneFormat: from.format !== undefined && from.format === to.format,
    ...(from.isPartial === to.isPartial ? {} : { partial: partialSideOf(from) }),
  };
  if (since === null) {
    const notes = { base: from.notes, target: to.notes };
    const item = { base: from.tree, target: to.tree, options: { ...common, names, notes } };
    const compared = await compareTrees(item, tables, await howOf(from, to));
    return withoutMissingParts(compared, isPart);
  }
  const old = await openBeside(since, to, readings.base);
  const three = { since: old.tree, base: from.tree, target: to.tree };
  const options = {
    ...common,
    running: { ...common.running, since: old.running },
    isOldOfOneFormat: common.isOneFormat && old.format === from.format,
    names: { ...names, since: old.name },
    notes: { since: old.notes, base: from.notes, target: to.notes },
  };
  return compareTrees({ three, options }, tables, await howOf(old, from, to));
}

/** What a message calls the texts, and whether one of them is worked on apart. */
async function howOf(...texts: readonly ComparedText[]): Promise<{ name: string; isLarge: boolean }> {
  const name = texts.map((text) => text.name).join(', ');
  const sources = texts.flatMap(({ source }) =>
    source && source.bytes.length > MOST_READ_HERE ? source : [],
  );
  if (sources.length === 0) return { name, isLarge: false };
  const { isLarge } = await import('../files/needs-thread.js');
  return { name, isLarge: sources.some(isLarge) };
}

/** Bytes below which no file has to be looked at: only a small Word file may unpack to more, and it is given up in time. */
const MOST_READ_HERE = 512 * 1024;

const partialSideOf = (from: ComparedText): 'base' | 'target' => (from.isPartial ? 'base' : 'target');

/** Of one file read in two ways, the name says which way. */
function namesOf(
  { base, target }: NamedTexts,
  { from, to }: { from: ComparedText; to: ComparedText },
  readings: ComparingOptions['readings'],
  { catalogue }: CommandContext,
): { base: string; target: string } {
  const isOneFile = base === target && readings.base.revisions !== readings.target.revisions;
  if (!isOneFile) return { base: from.name, target: to.name };
  const name = (text: ComparedText, { revisions }: TextReading): string =>
    catalogue['commands.diff.readAs']({ name: text.name, revisions });
  return { base: name(from, readings.base), target: name(to, readings.target) };
}
