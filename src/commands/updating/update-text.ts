/** Brings standing texts from their central text to another; of several the first is the base of one text. */
import { loadData, loadPhraseTables } from '../../assets/checked-tables.js';
import { loadDraftingMaterials } from '../../assets/load-drafting-materials.js';
import { userReferencesFolder } from '../../assets/user-references.js';
import { dayOf } from '../../check/index.js';
import { failer } from '../../findings/failure.js';
import type { Source } from '../../read/reader.js';
import { printDate } from '../../text/calendar-date.js';
import {
  markObsolete,
  summariseUpdate,
  tellRenumbering,
  UPDATE_SCHEMA_VERSION,
  type UpdatedRegulation,
  type UpdatedText,
  updateRegulation,
  withOther,
} from '../../update/index.js';
import { makePhraseBook } from '../../wording/phrase-book.js';
import { openText } from '../comparing/open-text.js';
import type { messages } from '../messages.vi.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { type CentralTexts, issueOf, modelsOfDays, namedTexts } from './central-texts.js';
import { findObsolete } from './find-obsolete.js';
import { otherText, underBaseNames } from './other-text.js';
import { ownChanges } from './own-changes.js';
import type { RenderedUpdate } from './render-update.js';
import type { UpdateCommandOptions } from './update-options.js';

const fail = failer<typeof messages>();

/** Of the old central text's articles, the least share that a text of the same family answers. */
const LEAST_ALIGNED = 0.5;

const READING = { revisions: 'accept', struck: 'keep' } as const;

type Standing = Awaited<ReturnType<typeof openText>>;

/** A text brought to the new central one, and the two central texts between which it was. */
interface BroughtText extends Pick<CentralTexts, 'since' | 'current'> {
  updated: UpdatedRegulation;
  /** Null where the text stays that of its own day. */
  newDay: string | null;
}

/**
 * @param inputs files, or names that danvan knows; the first is the base
 * @param opened the base, where it has been opened
 * @throws Failure for a text that is no regulation of the family, without a day, or later than the day to which it goes
 */
export async function updateTexts(
  inputs: readonly [string, ...string[]],
  options: UpdateCommandOptions,
  context: CommandContext,
  opened?: Source,
): Promise<RenderedUpdate> {
  const { environment, directory } = context.terminal;
  const { words } = context;
  const [input, ...others] = inputs;
  const preferred = preferredOf(options.prefer, inputs);
  // Of many texts danvan's own remarks, which it leaves out, would bury what is said of each.
  const reading = opened ? ({ ...READING, ownComments: 'known' } as const) : READING;
  const standing = await openText(opened ?? input, reading, context);
  const local = standing.tree;
  const to = chooseAsOf(options.toDay, environment);
  const choice = { id: options.reference, folder: userReferencesFolder(environment, directory) };
  const tables = await loadPhraseTables();
  const phrases = makePhraseBook(tables);
  const bring = async (text: Standing, file: string): Promise<BroughtText> => {
    const central = await centralTexts(text, to, options, { ...tables, choice }, context);
    const { since, current, successors, ...known } = central;
    const newDay = known.isOneModel ? (since.told.day === to ? null : to) : (current.told.day ?? to);
    const updated = updateRegulation(
      { since: since.tree, current: current.tree, local: text.tree },
      {
        ...known,
        phrases,
        acceptsProposals: options.merge === true,
        changeOwn: ownChanges(newDay, successors, words),
      },
    );
    refuseOtherFamily(file, updated.aligned);
    return { updated, newDay, since, current };
  };
  const base = await bring(standing, input);
  const { newDay, since, current } = base;
  let { updated } = base;
  const told: UpdatedText[] = [];
  for (const [index, name] of others.entries()) {
    const opened = await openText(name, READING, context);
    const source = { ...tables, materials: await loadDraftingMaterials(choice), data: await loadData() };
    const named = underBaseNames(opened.tree, { name, base: local, day: newDay ?? to }, source);
    const brought = await bring({ ...opened, tree: named.tree }, name);
    const chosen = preferred === null ? 'open' : preferred === index + 1 ? 'this' : 'another';
    const other = otherText({ file: name, updated: brought.updated, names: named.names }, words);
    updated = withOther(updated, { ...other, choice: chosen }, phrases);
    const issue = issueOf(opened.tree);
    told.push({ name: opened.name, number: issue.number, day: issue.date });
  }
  const obsolete = newDay === null ? [] : await findObsolete(updated.tree, newDay, choice, words);
  const renumbered = { kind: 'numbering' as const, text: words['commands.update.renumbered']() };
  const rows = tellRenumbering(markObsolete(updated.rows, obsolete), renumbered);
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
      others: told,
      summary: summariseUpdate(rows),
      rows,
    },
  };
}

/** @throws Failure for a text of which fewer articles answer the central one than a regulation of the family has */
function refuseOtherFamily(file: string, aligned: number): void {
  if (aligned >= LEAST_ALIGNED) return;
  throw fail('commands.update.otherFamily', { file, percent: Math.round(aligned * 100) });
}

/** The place of the text whose words stand, from 0; null where a person has not chosen. */
function preferredOf(value: string | undefined, inputs: readonly string[]): number | null {
  if (value === undefined) return null;
  const byName = inputs.indexOf(value);
  const index = byName >= 0 ? byName : /^\d{1,9}$/.test(value) ? Number(value) - 1 : -1;
  if (inputs[index] !== undefined) return index;
  throw fail('commands.update.noSuchText', { value, choices: inputs.join(', ') });
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
    const [from, current] = [
      await openText(fromText, READING, context),
      await openText(toText, READING, context),
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
