import { Argument, type Command } from 'commander';
import { loadData, loadRuleSet, ruleSetIds } from '../assets/checked-tables.js';
import { knownNames, openKnownText } from '../assets/known-texts.js';
import { listReferences } from '../assets/load-reference.js';
import { userReferencesFolder } from '../assets/user-references.js';
import { RULES } from '../check/index.js';
import {
  bodiesAt,
  bodyName,
  formAt,
  layoutsAt,
  predecessorsOf,
  provincesAt,
  unitWords,
} from '../data/index.js';
import { TIERS } from '../data/tiers.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { printTable } from '../print/table.js';
import { readFrontMatter } from '../read/markdown/front-matter.js';
import { describeRule } from './checking/describe-rule.js';
import { layoutName } from './profiling/layout-name.js';
import { chooseAsOf } from './terminal/as-of.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';

interface ListOptions {
  asOf?: string;
  json?: true;
}

/** One line of a list: its columns by their names in the JSON. */
type Row = Readonly<Record<string, string | readonly string[] | null>>;

interface Listing {
  /** The columns that a person is shown; the JSON has them all. */
  shown: readonly string[];
  /** @param asOf ISO date of what is listed */
  /** @param references folder of the user's own references */
  rows(asOf: string, catalogue: Catalogue, references: string): Promise<Row[]>;
}

const LISTINGS: Readonly<Record<string, Listing>> = {
  provinces: { shown: ['id', 'name', 'formedFrom'], rows: listProvinces },
  bodies: { shown: ['id', 'name', 'successors'], rows: listBodies },
  layouts: { shown: ['id', 'level', 'name'], rows: listLayouts },
  references: { shown: ['id', 'number', 'date', 'issuer', 'status'], rows: referenceRows },
  rules: { shown: ['id', 'kind', 'name'], rows: listRules },
  regulations: { shown: ['id', 'number', 'date', 'completeness', 'title'], rows: listRegulations },
};

/** `danvan list <what>`: what danvan knows, by the names that the other commands take. */
export const list: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command
    .addArgument(
      new Argument(`<${catalogue['commands.argument.what']()}>`, catalogue['commands.list.what']()).choices(
        Object.keys(LISTINGS),
      ),
    )
    .option(`--as-of <${catalogue['commands.argument.day']()}>`, catalogue['commands.option.asOf']())
    .option('--json', catalogue['commands.option.json']());
}

async function run(command: Command, { terminal, catalogue }: CommandContext): Promise<ExitCode> {
  const options = command.opts<ListOptions>();
  const listing = LISTINGS[command.args[0] ?? ''];
  const folder = userReferencesFolder(terminal.environment, terminal.directory);
  const day = chooseAsOf(options.asOf, terminal.environment);
  const rows = (await listing?.rows(day, catalogue, folder)) ?? [];
  if (rows.length === 0) terminal.note(`${catalogue['commands.list.nothing']()}\n`);
  const cells = rows.map((row) => (listing?.shown ?? []).map((column) => cellOf(row[column])));
  await terminal.answer(options.json ? printJson(rows) : printTable(cells));
  return 0;
}

function cellOf(value: Row[string] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** The units of the day, each with the units of which it was formed. */
async function listProvinces(asOf: string): Promise<Row[]> {
  const data = await loadData();
  return provincesAt(data, asOf).flatMap((unit) => {
    const form = formAt(unit, asOf);
    if (!form) return [];
    const formedFrom = predecessorsOf(data, unit).map(({ name }) => name);
    return [{ id: unit.id, name: unitWords(form, data.levels).unit, level: form.level, formedFrom }];
  });
}

/** The bodies of the day at every level; those of a locality with its committee and unit left open. */
async function listBodies(asOf: string, catalogue: Catalogue): Promise<Row[]> {
  const { bodies } = await loadData();
  const open = { committee: catalogue['commands.list.committee'](), word: catalogue['commands.list.unit']() };
  return TIERS.flatMap((tier) =>
    bodiesAt(bodies, asOf, tier).map((body) => ({
      id: body.id,
      name: bodyName(body, open),
      tier,
      side: body.side,
      from: body.from,
      to: body.to,
      successors: body.successors,
    })),
  );
}

/** The layouts of bodies of the day, of which `draft --layout` takes the id. */
async function listLayouts(asOf: string, catalogue: Catalogue): Promise<Row[]> {
  const data = await loadData();
  return TIERS.flatMap((tier) =>
    layoutsAt(data.layouts, asOf, tier).map((layout) => {
      const { id, from, to, note } = layout;
      const name = layoutName(layout, data, catalogue);
      const level = catalogue['commands.list.tier']({ tier });
      return { id, level, name, tier, from, to, note: note ?? null };
    }),
  );
}

/** The central references that drafts and checks rest on. */
async function referenceRows(_asOf: string, catalogue: Catalogue, folder: string): Promise<Row[]> {
  return (await listReferences(folder)).map(({ about }) => ({
    id: about.id,
    number: about.number,
    date: about.date,
    issuer: about.issuer,
    status: about.status,
    name: about.name,
    note: catalogue['commands.referenceNote'](about),
  }));
}

/** The sets of form rules that `--rules` takes, and the rules of the check. */
async function listRules(_asOf: string, catalogue: Catalogue): Promise<Row[]> {
  const [data, sets] = [await loadData(), await Promise.all((await ruleSetIds()).map(loadRuleSet))];
  const kind = catalogue['commands.list.ruleSet']();
  return [
    ...sets.map(({ id, name, from, to }) => ({ id, kind, name, from, to })),
    ...RULES.map((rule) => {
      const { id, group, severity, summary } = describeRule(rule, data, catalogue);
      return { id, kind: catalogue[`print.${severity}`](), name: summary, group, severity };
    }),
  ];
}

/** The texts in regulations/, with what their front matter says of them. */
async function listRegulations(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of await knownNames()) {
    const frontMatter =
      readFrontMatter(new TextDecoder().decode((await openKnownText(name)).bytes)).values ?? {};
    const field = (key: string) => (frontMatter[key] == null ? null : String(frontMatter[key]));
    rows.push({
      id: name,
      number: field('number'),
      date: field('date'),
      completeness: field('completeness'),
      title: field('title'),
    });
  }
  return rows;
}
