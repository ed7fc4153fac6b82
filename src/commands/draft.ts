import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { prepareCoverage } from '../check/coverage.js';
import {
  type Draft,
  draftMarkdown,
  fieldLabel,
  type ResolvedProfile,
  resolveProfile,
} from '../draft/index.js';
import { failer } from '../findings/failure.js';
import type { Catalogue } from '../messages/catalogue.js';
import { parseRegulation } from '../parse/index.js';
import { printDraftReport } from '../print/draft-report.js';
import { readMarkdown } from '../read/markdown/index.js';
import { chooseProvince, unitName } from './drafting/choose-province.js';
import { draftPaths, parseDraftFormats, renderDraft } from './drafting/draft-files.js';
import { profileLayers } from './drafting/profile-layers.js';
import { reportOfDraft } from './drafting/report-of-draft.js';
import type { messages } from './messages.vi.js';
import { chooseAsOf } from './shared/as-of.js';
import type { CommandModule, Context } from './shared/command.js';
import type { ExitCode } from './shared/exit-code.js';
import { loadData } from './shared/load-data.js';
import { loadDraftingMaterials } from './shared/load-drafting-materials.js';
import { loadProfile } from './shared/load-profile.js';
import { loadRuleSet } from './shared/load-reference.js';
import { writeOutputs } from './shared/write-output.js';

interface DraftOptions {
  province?: string;
  profile?: string;
  set: string[];
  rules?: 'hd05' | 'hd36';
  issue?: 'annexed' | 'own';
  asOf?: string;
  to: string;
  output?: string;
  final?: true;
  force?: true;
}

/** Hướng dẫn 05-HD/VPTW of 27/5/2026. */
const DEFAULT_RULES = 'hd05';

const fail = failer<typeof messages>();

/** `danvan draft`: a decision with its annexed regulation for a locality, as Word and in other formats. */
export const draft: CommandModule = { configure, run };

function configure(command: Command, words: Catalogue): void {
  const name = words['commands.argument.name']();
  const file = words['commands.argument.file']();
  command
    .option(`--province <${name}>`, words['commands.draft.province']())
    .option(`--profile <${file}>`, words['commands.draft.profile']())
    .option(
      `--set <${words['commands.argument.assignment']()}>`,
      words['commands.draft.set'](),
      (assignment: string, before: string[]) => [...before, assignment],
      [],
    )
    .addOption(new Option(`--rules <${name}>`, words['commands.draft.rules']()).choices(['hd05', 'hd36']))
    .addOption(
      new Option(`--issue <${words['commands.argument.format']()}>`, words['commands.draft.issue']()).choices(
        ['annexed', 'own'],
      ),
    )
    .option(`--as-of <${words['commands.argument.day']()}>`, words['commands.option.asOf']())
    .option(`--to <${words['commands.argument.format']()}>`, words['commands.draft.to'](), 'docx')
    .option(`-o, --output <${file}>`, words['commands.draft.output']())
    .option('--final', words['commands.draft.final']())
    .option('--force', words['commands.option.force']());
}

async function run(command: Command, context: Context): Promise<ExitCode> {
  const { terminal, words } = context;
  const options = command.opts<DraftOptions>();
  const formats = parseDraftFormats(options.to);
  const materials = await loadDraftingMaterials();
  const { layers, fileName } = await gatherProfile(options, context);
  const profile = resolveProfile(layers, materials.defaults, materials.templates);
  const drafted = draftMarkdown(profile, materials);
  if (options.final) refuseBlanks(drafted);

  const { tree } = parseRegulation(readMarkdown(drafted.markdown).blocks);
  const { about } = materials.reference;
  const coverage = prepareCoverage(materials.reference, profile.level)(tree);
  const paths = draftPaths(formats, options.output ?? fileName);
  const files = await renderDraft(
    {
      tree,
      markdown: drafted.markdown,
      rules: await loadRuleSet(fieldOf(profile, 'rules') || DEFAULT_RULES),
      date: profile.asOf,
      title: fieldOf(profile, 'subject'),
      description: about.statusNote,
    },
    paths,
  );
  await writeOutputs(files, { directory: terminal.directory, force: options.force === true });
  const report = reportOfDraft(drafted, coverage, about, [...paths.values()]);
  await terminal.answer(printDraftReport(report, words, Math.min(terminal.columns, 100)));
  return coverage.covered === coverage.required ? 0 : 1;
}

/** The parts of the profile, and the name of the file where the user gives none. */
async function gatherProfile(options: DraftOptions, { terminal, words }: Context) {
  if (!options.province && !options.profile) throw fail('commands.draft.noUnit', undefined);
  const data = await loadData();
  const asOf = chooseAsOf(options.asOf, terminal.environment);
  const province = options.province ? chooseProvince(options.province, data, asOf) : undefined;
  if (province?.viaFormer) {
    const former = province.viaFormer.name;
    terminal.note(`${words['commands.draft.nowPartOf']({ former, unit: unitName(province.unit, asOf) })}\n`);
  }
  const file = options.profile;
  const profile = file ? { file, values: await loadProfile(file, terminal.directory) } : undefined;
  const layers = profileLayers(
    {
      asOf,
      assignments: options.set,
      ...(province ? { province } : {}),
      ...(profile ? { profile } : {}),
      ...(options.rules ? { rules: options.rules } : {}),
      ...(options.issue ? { issue: options.issue } : {}),
    },
    data,
  );
  const name = province?.unit.id ?? basename(file ?? '').replace(/\..*$/, '');
  return { layers, fileName: words['commands.draft.fileName']({ name }) };
}

/** @throws Failure listing the content blanks that remain; number and day are the clerk's */
function refuseBlanks({ blanks }: Draft): void {
  const open = blanks.filter(({ kind }) => kind === 'content');
  if (open.length === 0) return;
  const fields = open.map(({ field }) => `${fieldLabel(field)} (${field})`).join('; ');
  throw fail('commands.draft.notFinal', { count: open.length, fields });
}

function fieldOf({ fields }: ResolvedProfile, field: string): string {
  const value = fields.get(field)?.value;
  return typeof value === 'string' ? value : '';
}
