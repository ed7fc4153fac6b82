/** Brings one standing text from its central text to another. */
import { dayOf } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import { printDate } from '../../text/calendar-date.js';
import type { Document } from '../../tree/nodes.js';
import { type UpdatedRegulation, updateRegulation } from '../../update/index.js';
import { namesReference } from '../comparing/names-reference.js';
import { type ComparedText, openText } from '../comparing/open-text.js';
import { modelTextOn } from '../comparing/reference-text.js';
import { inTimeOrFail } from '../files/in-time.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { type CentralTexts, modelsOfDays, namedTexts } from './central-texts.js';
import { ownChanges } from './own-changes.js';
import type { ReplacedText } from './replaced-texts.js';
import type { UpdateDesk } from './update-desk.js';
import type { UpdateCommandOptions } from './update-options.js';

const fail = failer<typeof messages>();

/** Of the old central text's articles, the least share that a text of the same family answers. */
const LEAST_ALIGNED = 0.5;

export const READING = { revisions: 'accept', struck: 'keep' } as const;

/** A text brought to the new central one, and the two central texts between which it was. */
export interface BroughtText extends Pick<CentralTexts, 'since' | 'current'> {
  updated: UpdatedRegulation;
  /** Null where the text stays that of its own day. */
  newDay: string | null;
}

export interface BringTerms {
  options: UpdateCommandOptions;
  /** ISO date to which it is brought. */
  to: string;
  desk: UpdateDesk;
  /** Of several texts that become one, all of them. */
  given?: readonly ReplacedText[];
}

/**
 * @param file the name of the text in messages
 * @throws Failure for a text that is no regulation of the family, without a day, or later than the day to which it goes
 */
export async function bringText(
  text: ComparedText,
  file: string,
  terms: BringTerms,
  context: CommandContext,
): Promise<BroughtText> {
  const central = await centralTexts(text, terms, context);
  const { since, current, successors, renewTerm, hasDay, ...known } = central;
  const newDay = known.isOneModel
    ? since.told.day === terms.to
      ? null
      : terms.to
    : (current.told.day ?? terms.to);
  const given = { since: since.tree, current: current.tree, local: text.tree };
  const options = {
    ...known,
    phrases: terms.desk.phrases,
    acceptsProposals: terms.options.merge === true,
    changeOwn: ownChanges(newDay, { successors, renewTerm }, context.catalogue),
  };
  const updated = inTimeOrFail(file, () => updateRegulation(given, options));
  refuseOtherFamily(file, updated.aligned, terms.options);
  if (!hasDay) throw fail('commands.update.noDay', { file });
  return { updated, newDay, since, current };
}

/** @throws Failure for a text of which fewer articles answer the central one than a regulation of the family has */
function refuseOtherFamily(file: string, aligned: number, { from }: UpdateCommandOptions): void {
  if (aligned >= LEAST_ALIGNED) return;
  const percent = Math.round(aligned * 100);
  // Of the two the one that the user calls the old central text may be the wrong one.
  if (from !== undefined) throw fail('commands.update.otherText', { file, from, percent });
  throw fail('commands.update.otherFamily', { file, percent });
}

async function centralTexts(
  { tree }: ComparedText,
  { options, to, desk, given }: BringTerms,
  context: CommandContext,
): Promise<CentralTexts & { hasDay: boolean }> {
  const { from: fromText, to: toText, fromDay } = options;
  const { catalogue, terminal } = context;
  if ((fromText === undefined) !== (toText === undefined)) throw fail('commands.update.bothTexts', undefined);
  if (fromText !== undefined && toText !== undefined) {
    // The reference by its name is the model text, as for `diff`: of the text's own day, and of today.
    const today = chooseAsOf(undefined, terminal.environment);
    const model = (day: string) => ({
      tree: modelTextOn(day, tree, desk.source).tree,
      name: desk.source.materials.reference.about.id,
    });
    const [from, current] = [
      namesReference(fromText) ? model(tree.meta.date ?? today) : await openText(fromText, READING, context),
      namesReference(toText) ? model(today) : await openText(toText, READING, context),
    ];
    return { ...namedTexts(tree, { from, to: current }, catalogue), hasDay: true };
  }
  const today = chooseAsOf(undefined, terminal.environment);
  const ownDay = fromDay === undefined ? printedDay(tree, today) : chooseAsOf(fromDay, terminal.environment);
  // Nobody looks for the day of a text that cannot be brought to another: without one it is held against the new model text.
  const from = ownDay ?? to;
  if (from > to) throw fail('commands.update.backwards', { from: printDate(from), to: printDate(to) });
  return { ...modelsOfDays(tree, { from, to }, desk.source, catalogue, given), hasDay: ownDay !== null };
}

/** As `check` finds it; null for a text that says no day, which is not taken for one of today. */
function printedDay(tree: Document, today: string): string | null {
  const { day, origin } = dayOf(tree, today);
  return origin === 'today' ? null : day;
}
