/** Brings standing texts to the central text of another day; of several the first is the base of one text. */
import { userReferencesFolder } from '../../assets/user-references.js';
import type { Source } from '../../read/reader.js';
import {
  markObsolete,
  summariseUpdate,
  tellRenumbering,
  UPDATE_SCHEMA_VERSION,
  type UpdatedText,
  withOther,
} from '../../update/index.js';
import { type ComparedText, openText } from '../comparing/open-text.js';
import { inTimeOrFail } from '../files/in-time.js';
import { chooseAsOf } from '../terminal/as-of.js';
import type { CommandContext } from '../terminal/command.js';
import { bringText, READING } from './bring-text.js';
import { issueOf } from './central-texts.js';
import { otherText, underBaseNames } from './other-text.js';
import { preferredText } from './preferred-text.js';
import type { RenderedUpdate } from './render-update.js';
import { replacedText } from './replaced-texts.js';
import { saidOfUnit } from './said-of-unit.js';
import { ownUnitOf } from './unit-names.js';
import { prepareUpdate, type UpdateDesk } from './update-desk.js';
import type { UpdateCommandOptions } from './update-options.js';

/** Another standing text as it was opened. */
interface OtherInput {
  file: string;
  text: ComparedText;
}

/**
 * @param inputs files, or names that danvan knows; the first is the base
 * @param each of a run over many: the base as it was opened, and what all of them need
 * @throws Failure for a text that is no regulation of the family, without a day, or later than the day to which it goes
 */
export async function updateTexts(
  inputs: readonly [string, ...string[]],
  options: UpdateCommandOptions,
  context: CommandContext,
  each: { opened?: Source; desk?: UpdateDesk } = {},
): Promise<RenderedUpdate> {
  const { environment } = context.terminal;
  const { opened } = each;
  const { catalogue } = context;
  const [input, ...files] = inputs;
  // Of many texts danvan's own remarks, which it leaves out, would bury what is said of each.
  const reading = opened ? ({ ...READING, ownComments: 'known' } as const) : READING;
  const standing = await openText(opened ?? input, reading, context);
  const others: OtherInput[] = [];
  for (const file of files) others.push({ file, text: await openText(file, READING, context) });
  const local = standing.tree;
  const to = chooseAsOf(options.toDay, environment);
  const { desk = await deskOf(options, context) } = each;
  const { source, phrases } = desk;
  const given =
    others.length === 0
      ? []
      : [standing, ...others.map(({ text }) => text)].flatMap(
          ({ tree }) => replacedText(tree, ownUnitOf(tree, to, source)?.name ?? null, issueOf(tree)) ?? [],
        );
  const terms = { options, to, desk, given };
  // What is refused is refused before anything is brought to the day.
  const preferred = preferredText(
    options.prefer,
    [{ file: input, text: standing }, ...others].map(({ file, text }) => ({
      file,
      unit: ownUnitOf(text.tree, to, source)?.name ?? null,
    })),
  );
  const underOneName = others.map(({ file, text }) => ({
    file,
    text,
    ...underBaseNames(text.tree, { name: file, base: local, day: to }, source),
  }));
  const { updated: alone, newDay, since, current } = await bringText(standing, input, terms, context);
  let updated = alone;
  for (const [index, { file, text, tree, names }] of underOneName.entries()) {
    const brought = await bringText({ ...text, tree }, file, terms, context);
    const other = otherText({ file, updated: brought.updated, names }, catalogue);
    const choice = preferred === null ? 'open' : preferred === index + 1 ? 'this' : 'another';
    const base = updated;
    updated = inTimeOrFail(file, () => withOther(base, { ...other, choice }, phrases));
  }
  const obsolete = newDay === null ? [] : desk.findObsolete(updated.tree, newDay, catalogue);
  const renumbered = { kind: 'numbering' as const, text: catalogue['commands.update.renumbered']() };
  const rows = tellRenumbering(markObsolete(updated.rows, obsolete), renumbered);
  return {
    standing,
    force: options.force === true,
    tree: updated.tree,
    day: newDay ?? to,
    update: {
      schemaVersion: UPDATE_SCHEMA_VERSION,
      since: since.told,
      current: current.told,
      local: toldOf(standing),
      others: others.map(({ text }) => toldOf(text)),
      summary: summariseUpdate(rows),
      rows,
    },
  };
}

/** @throws Failure for a reference that is not known, and as `saidOfUnit` */
export async function deskOf(
  options: Pick<UpdateCommandOptions, 'reference' | 'profile' | 'set'>,
  { terminal: { environment, directory } }: Pick<CommandContext, 'terminal'>,
): Promise<UpdateDesk> {
  const choice = { id: options.reference, folder: userReferencesFolder(environment, directory) };
  return prepareUpdate(choice, await saidOfUnit(options, directory));
}

function toldOf({ name, tree }: ComparedText): UpdatedText {
  const { number, date } = issueOf(tree);
  return { name, number, day: date };
}
