/** Values of options and arguments that danvan knows and the parser does not list, for they come from tables or stand in lists. */
import { loadData, readReference } from '../../assets/checked-tables.js';
import { RULES } from '../../check/index.js';
import type { DescribedCommand, DescribedOption, DescribedProgram } from '../describing/describe-commands.js';
import { DRAFT_FORMATS } from '../drafting/draft-files.js';
import { PAPER_KINDS } from '../papering/paper-kinds.js';
import { UPDATE_FORMATS } from '../updating/update-options.js';

/** By option of every command, or by "command option"; `argument` is the command's own. */
type KnownValues = Readonly<Record<string, readonly string[]>>;

/** The commands with what may stand there where the parser takes any value. */
export async function withKnownValues(program: DescribedProgram): Promise<DescribedProgram> {
  const known = await readKnownValues();
  return { ...program, commands: program.commands.map((command) => ofCommand(command, known)) };
}

async function readKnownValues(): Promise<KnownValues> {
  const [{ layouts }, { about }] = await Promise.all([loadData(), readReference()]);
  const rules = RULES.map(({ id }) => id);
  return {
    '--layout': [...new Set(layouts.layouts.map(({ id }) => id))],
    '--only': rules,
    '--rule': rules,
    '--which': PAPER_KINDS,
    '--with': ['papers', ...PAPER_KINDS],
    '--reference': [about.id],
    // A name that is given to a text, and none that is chosen.
    'import --reference': [],
    'draft --to': DRAFT_FORMATS,
    'update --format': UPDATE_FORMATS,
    'explain argument': rules,
  };
}

function ofCommand(command: DescribedCommand, known: KnownValues): DescribedCommand {
  const { name } = command;
  const valuesOf = (what: string) => known[`${name} ${what}`] ?? known[what] ?? [];
  const ofOption = (option: DescribedOption): DescribedOption => {
    if (option.value === null || option.choices.length > 0) return option;
    return { ...option, choices: option.flags.flatMap(valuesOf) };
  };
  return {
    ...command,
    options: command.options.map(ofOption),
    arguments: command.arguments.map((argument) =>
      argument.choices.length > 0 ? argument : { ...argument, choices: [...valuesOf('argument')] },
    ),
  };
}
