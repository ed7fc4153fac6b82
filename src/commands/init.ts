import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, Option } from 'commander';
import { assetPlace } from '../assets/assets.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { type DatedData, findPartyCell, type Layout, layoutsAt, unitWords } from '../data/index.js';
import { type ExplainedField, explainProfile, type ProfileLayer } from '../draft/index.js';
import { parseAssignments } from '../draft/parse-profile.js';
import { profileYaml } from '../draft/profile-yaml.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printProfileReport } from '../print/profile-explanation.js';
import { type ChosenLocality, formerNote, localityLayer, localityName } from './drafting/choose-locality.js';
import { prepareDrafter } from './drafting/drafter.js';
import { asOfOf, statedLayers } from './drafting/profile-layers.js';
import { refuseOccupied, writeOutput } from './files/write-output.js';
import type { messages } from './messages.vi.js';
import { askLocality } from './profiling/ask-locality.js';
import { issueOption } from './profiling/issue-option.js';
import { layoutName } from './profiling/layout-name.js';
import { askField, FIELD_QUESTIONS, type FieldQuestion, questionsFor } from './profiling/questions.js';
import { chooseAsOf } from './terminal/as-of.js';
import { type Asker, openQuestions } from './terminal/ask.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

const fail = failer<typeof messages>();

interface InitOptions {
  province?: string;
  commune?: string;
  asOf?: string;
  force?: true;
}

/** `danvan init`: writes the profile of a locality by asking, for the officer to go on with. */
export const init: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  const name = catalogue['commands.argument.name']();
  command
    .argument(`[${catalogue['commands.argument.file']()}]`, catalogue['commands.init.file'](), DEFAULT_FILE)
    .option(`--province <${name}>`, catalogue['commands.draft.province']())
    .option(`--commune <${name}>`, catalogue['commands.draft.commune']());
  for (const { option, field, choices } of FIELD_QUESTIONS) {
    const value = catalogue['commands.argument.value']();
    const label = catalogue['draft.fieldLabel']({ field });
    const described = new Option(`--${option} <${value}>`, label);
    if (field === 'issue') command.addOption(issueOption(value, label));
    else command.addOption(choices ? described.choices(choices) : described);
  }
  command
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .option('--force', catalogue['commands.option.force']());
}

const DEFAULT_FILE = 'ho-so.yaml';

async function run(command: Command, { terminal, catalogue }: CommandContext): Promise<ExitCode> {
  const options = command.opts<InitOptions>();
  const [file = DEFAULT_FILE] = command.args;
  const { directory, environment } = terminal;
  refuseOtherEnding(file, options.province);
  const force = options.force === true;
  // Before the first question, so that nobody answers in vain.
  await refuseOccupied(file, { directory, force });
  const { data, resolve: resolveProfile } = await prepareDrafter({
    folder: userReferencesFolder(environment, directory),
  });
  const asker = await openQuestions(terminal);
  const stated = statedLayers({
    today: chooseAsOf(undefined, environment),
    assigned: [],
    ...(options.asOf === undefined ? {} : { asOf: chooseAsOf(options.asOf, environment) }),
  });
  const asOf = asOfOf(stated);
  const locality = await askLocality(options, asker, data, asOf, catalogue);
  const note = formerNote(locality, data, asOf, catalogue);
  if (note) terminal.note(`${note}\n`);
  const layer = localityLayer(locality, data, asOf, catalogue);
  const known = layer ? [...stated, layer] : stated;

  const explain = (layers: readonly ProfileLayer[]) => explainProfile(resolveProfile(layers));
  const layouts = layoutsOf(locality, data, asOf).map((one) => [one.id, layoutName(one, data, catalogue)]);
  const questions = questionsFor(locality.commune !== undefined, Object.fromEntries(layouts));
  const { answered, open } = await answer(
    questions,
    command,
    (answers) => explain([...known, ...answers]),
    asker,
    catalogue,
  );
  const unit = localityName(locality, data, asOf);
  const header = [
    ...schemaReference(file, directory).map((schema) => `yaml-language-server: $schema=${schema}`),
    catalogue['commands.init.header']({ unit }),
    catalogue['commands.init.howTo'](),
  ];
  const fields = explain([...known, ...answered]);
  await writeOutput({ path: file, content: profileYaml(fields, header, catalogue) }, { directory, force });
  const report = {
    file,
    unit,
    open: open.map(({ option, field }) => ({ option, label: catalogue['draft.fieldLabel']({ field }) })),
  };
  await terminal.answer(printProfileReport(report, catalogue, Math.min(terminal.columns, 100)));
  return 0;
}

/**
 * A name without an ending is most likely a part of the province's, for which the quotes were forgotten.
 * @throws Failure that says what was probably meant
 */
function refuseOtherEnding(file: string, province = ''): void {
  if (/\.(?:ya?ml|json)$/i.test(file)) return;
  throw fail('commands.init.noYaml', { file, name: `${province} ${file}`.trim() });
}

/** The layouts that a locality may have on a day: a Chi bộ its own, and every other unit one of the others. */
function layoutsOf({ commune }: ChosenLocality, data: DatedData, asOf: string): Layout[] {
  const isCell =
    commune !== undefined && findPartyCell(unitWords(commune, data.levels).unit, data, asOf) !== null;
  const possible = layoutsAt(data.layouts, asOf, commune ? 'communal' : 'provincial');
  return possible.filter(({ id }) => (id === data.partyCells.layout) === isCell);
}

/**
 * The answers as parts of the profile, from the options and then from the person, and the questions left open.
 * @throws Failure for a value that its field does not take
 */
async function answer(
  questions: readonly FieldQuestion[],
  command: Command,
  explain: (answers: readonly ProfileLayer[]) => ExplainedField[],
  asker: Asker | null,
  catalogue: Catalogue,
): Promise<{ answered: ProfileLayer[]; open: FieldQuestion[] }> {
  const answered: ProfileLayer[] = [];
  const open: FieldQuestion[] = [];
  for (const question of questions) {
    const { option, field } = question;
    const said = command.getOptionValue(optionKey(option)) as string | undefined;
    // What was answered decides what is assumed of the rest: the layout of bodies, who advises.
    const assumed = explain(answered).find((one) => one.field === field);
    const value = said ?? (asker ? await askField(question, assumed, asker, catalogue) : '');
    if (value === '') open.push(question);
    else answered.push({ source: 'option', values: parseAssignments([`${field}=${value}`], `--${option}`) });
  }
  return { answered, open };
}

/** "signer-name" is "signerName", as commander keeps it. */
function optionKey(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where an editor finds the schema that danvan ships with, as seen from the profile's folder where it can be; nowhere for one that is inside the program. */
function schemaReference(file: string, directory: string): string[] {
  const schema = assetPlace('dist/schemas/profile.json');
  if (schema === null) return [];
  const path = relative(dirname(resolve(directory, file)), schema);
  return [isAbsolute(path) ? pathToFileURL(schema).href : path.split(sep).join('/')];
}
