import type { Command } from 'commander';
import { loadData, loadRuleSets, readReference } from '../assets/checked-tables.js';
import { readUserReferences, userReferencesFolder } from '../assets/user-references.js';
import type { Catalogue } from '../messages/catalogue.js';
import { printJson } from '../print/json.js';
import { wrapText } from '../print/wrap.js';
import { installedFonts } from './files/fonts.js';
import { libreOfficePath, libreOfficeVersion } from './files/libreoffice.js';
import type { CommandContext, CommandModule } from './terminal/command.js';
import type { ExitCode } from './terminal/exit-code.js';
import { readRuntime } from './terminal/runtime.js';
import type { Terminal } from './terminal/terminal.js';
import { readVersion } from './terminal/version.js';

/** "limited": danvan works without it, "missing": it does not. */
type State = 'good' | 'limited' | 'missing';

interface Examined {
  id: string;
  state: State;
  /** "LibreOffice 7.4" */
  name: string;
  /** What it means for the user. */
  meaning: string;
}

/** `danvan doctor`: what the machine has that danvan uses. */
export const doctor: CommandModule = { configure, run };

function configure(command: Command, catalogue: Catalogue): void {
  command.option('--json', catalogue['commands.option.json']());
}

async function run(command: Command, { terminal, catalogue }: CommandContext): Promise<ExitCode> {
  const examined = [
    examineNode(catalogue),
    await examineData(catalogue),
    ...(await examineReference(terminal, catalogue)),
    await examineLibreOffice(terminal, catalogue),
    ...(await examineFonts(terminal, catalogue)),
  ];
  const { json } = command.opts<{ json?: true }>();
  const report = { danvan: readVersion(), examined };
  await terminal.answer(json ? printJson(report) : printReport(examined, terminal.columns, catalogue));
  return examined.some(({ state }) => state === 'missing') ? 1 : 0;
}

function printReport(examined: readonly Examined[], columns: number, catalogue: Catalogue): string {
  const lines = examined.map(({ state, name, meaning }) => {
    const head = `${catalogue['commands.doctor.state']({ state })}  ${name}`;
    return `${head}\n${wrapText(meaning, { width: Math.min(columns, 100), indent: '    ' })}\n`;
  });
  return `danvan ${readVersion()}\n\n${lines.join('')}`;
}

function examineNode(catalogue: Catalogue): Examined {
  const { version, system, least } = readRuntime();
  const fits = isAtLeast(version, least);
  return {
    id: 'node',
    state: fits ? 'good' : 'missing',
    name: catalogue['commands.doctor.node']({ version, system }),
    meaning: fits
      ? catalogue['commands.doctor.nodeFits']()
      : catalogue['commands.doctor.nodeTooOld']({ least }),
  };
}

/** "20.20.2" is at least "20.19". */
export function isAtLeast(version: string, least: string): boolean {
  const [own, wanted] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, part] of (wanted ?? []).entries()) {
    const difference = (own?.[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

async function examineData(catalogue: Catalogue): Promise<Examined> {
  const name = catalogue['commands.doctor.data']();
  try {
    await Promise.all([loadData(), loadRuleSets(), readReference()]);
    return { id: 'data', state: 'good', name, meaning: catalogue['commands.doctor.dataFits']() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const meaning = catalogue['commands.doctor.dataDamaged']({ reason });
    return { id: 'data', state: 'missing', name, meaning };
  }
}

/** Whether a user has imported the official text of what danvan has reconstructed. */
async function examineReference(
  { environment, directory }: Terminal,
  catalogue: Catalogue,
): Promise<Examined[]> {
  const own = await readReference().catch(() => null);
  if (own === null) return [];
  const imported = await readUserReferences(userReferencesFolder(environment, directory)).catch(() => []);
  const names = imported.map(({ about }) => about.id).join(', ');
  const { id, number } = own.about;
  return [
    {
      id: 'reference',
      state: names === '' ? 'limited' : 'good',
      name: catalogue['commands.doctor.reference']({ number }),
      meaning:
        names === ''
          ? catalogue['commands.doctor.referenceMissing']({ id })
          : catalogue['commands.doctor.referenceThere']({ names }),
    },
  ];
}

async function examineLibreOffice({ environment }: Terminal, catalogue: Catalogue): Promise<Examined> {
  const path = await libreOfficePath(environment);
  if (path === undefined) {
    const name = catalogue['commands.doctor.libreOffice']({ version: '' });
    return {
      id: 'libreOffice',
      state: 'limited',
      name,
      meaning: catalogue['commands.doctor.libreOfficeMissing'](),
    };
  }
  const version = await libreOfficeVersion(path);
  return {
    id: 'libreOffice',
    state: version === null ? 'limited' : 'good',
    name: catalogue['commands.doctor.libreOffice']({ version: version ?? '' }),
    meaning:
      version === null
        ? catalogue['commands.doctor.libreOfficeSilent']({ path })
        : catalogue['commands.doctor.libreOfficeThere']({ path }),
  };
}

/** Fonts whose letters are as wide as those of Times New Roman, by their makers. */
const AS_WIDE = ['Liberation Serif', 'Tinos'];

/** The fonts that the rules of form ask for. */
async function examineFonts({ environment }: Terminal, catalogue: Catalogue): Promise<Examined[]> {
  const sets = await loadRuleSets().catch(() => []);
  const wanted = [...new Set(sets.map(({ font }) => font.name))];
  const there = await installedFonts([...wanted, ...AS_WIDE], environment);
  const like = AS_WIDE.find((font) => there.includes(font));
  return wanted.map((font) => ({
    id: 'font',
    state: there.includes(font) ? 'good' : 'limited',
    name: catalogue['commands.doctor.font']({ font }),
    meaning: meaningOfFont(there.includes(font), like, catalogue),
  }));
}

function meaningOfFont(isThere: boolean, like: string | undefined, catalogue: Catalogue): string {
  if (isThere) return catalogue['commands.doctor.fontThere']();
  return like
    ? catalogue['commands.doctor.fontLike']({ font: like })
    : catalogue['commands.doctor.fontMissing']();
}
