/** Brings one standing text from its central text to another. */
import { loadData, loadPhraseTables } from '../../assets/checked-tables.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { dayOf } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import { printDate } from '../../text/calendar-date.js';
import {
  markObsolete,
  summariseUpdate,
  UPDATE_SCHEMA_VERSION,
  updateRegulation,
} from '../../update/index.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import { openText } from '../comparing/open-text.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { type CentralTexts, issueOf, modelsOfDays, namedTexts } from './central-texts.js';
import { findObsolete } from './find-obsolete.js';
import { ownChanges } from './own-changes.js';
import type { RenderedUpdate } from './render-update.js';
import type { UpdateCommandOptions } from './update-options.js';

const fail = failer<typeof messages>();

/** Of the old central text's articles, the least share that a text of the same family answers. */
const LEAST_ALIGNED = 0.5;

type Standing = Awaited<ReturnType<typeof openText>>;

/**
 * @param input a file, or a name that danvan knows
 * @throws Failure for a text that is no regulation of the family, without a day, or later than the day to which it goes
 */
export async function updateText(
  input: string,
  options: UpdateCommandOptions,
  context: CommandContext,
): Promise<RenderedUpdate> {
  const { environment, directory } = context.terminal;
  const { words } = context;
  const standing = await openText(input, { revisions: 'accept', struck: 'keep' }, context);
  const local = standing.tree;
  const to = chooseAsOf(options.toDay, environment);
  const choice = { id: options.reference, folder: userReferencesFolder(environment, directory) };
  const tables = await loadPhraseTables();
  const central = await centralTexts(standing, to, options, { ...tables, choice }, context);
  const { since, current, successors, ...known } = central;
  const newDay = known.isOneModel ? (since.told.day === to ? null : to) : (current.told.day ?? to);
  const updated = updateRegulation(
    { since: since.tree, current: current.tree, local },
    {
      ...known,
      phrases: makePhraseBook(tables),
      acceptsProposals: options.merge === true,
      changeOwn: ownChanges(newDay, successors, words),
    },
  );
  if (updated.aligned < LEAST_ALIGNED)
    throw fail('commands.update.otherFamily', { file: input, percent: Math.round(updated.aligned * 100) });
  const obsolete = newDay === null ? [] : await findObsolete(updated.tree, newDay, choice, words);
  const rows = markObsolete(updated.rows, obsolete);
  const { number, date } = issueOf(local);
  return {
    standing,
    force: options.force === true,
    tree: updated.tree,
    day: newDay ?? to,
    update: {
      schemaVersion: UPDATE_SCHEMA_VERSION,
      since: since.told,
      current: current.told,
      local: { name: standing.name, number, day: date },
      summary: summariseUpdate(rows),
      rows,
    },
  };
}

async function centralTexts(
  { tree, name }: Standing,
  to: string,
  options: UpdateCommandOptions,
  {
    choice,
    ...tables
  }: Awaited<ReturnType<typeof loadPhraseTables>> & { choice: { id: string | undefined; folder: string } },
  context: CommandContext,
): Promise<CentralTexts> {
  const { from: fromText, to: toText, fromDay } = options;
  const { words, terminal } = context;
  if ((fromText === undefined) !== (toText === undefined)) throw fail('commands.update.bothTexts', undefined);
  if (fromText !== undefined && toText !== undefined) {
    const reading = { revisions: 'accept', struck: 'keep' } as const;
    const [from, current] = [
      await openText(fromText, reading, context),
      await openText(toText, reading, context),
    ];
    return namedTexts(tree, { from, to: current }, words);
  }
  const today = chooseAsOf(undefined, terminal.environment);
  const from = fromDay === undefined ? ownDay(tree, name, today) : chooseAsOf(fromDay, terminal.environment);
  if (from > to) throw fail('commands.update.backwards', { from: printDate(from), to: printDate(to) });
  const materials = await loadDraftingMaterials(choice);
  return modelsOfDays(tree, { from, to }, { ...tables, materials, data: await loadData() }, words);
}

/** As `check` finds it; a text that says no day is not taken for one of today. */
function ownDay(tree: Standing['tree'], name: string, today: string): string {
  const { day, origin } = dayOf(tree, today);
  if (origin === 'today') throw fail('commands.update.noDay', { file: name });
  return day;
}
