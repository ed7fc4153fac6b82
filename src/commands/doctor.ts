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

function configure(command: Command, words: Catalogue): void {
  command.option('--json', words['commands.option.json']());
}

async function run(command: Command, { terminal, words }: CommandContext): Promise<ExitCode> {
  const examined = [
    examineNode(words),
    await examineData(words),
    ...(await examineReference(terminal, words)),
    await examineLibreOffice(terminal, words),
    ...(await examineFonts(terminal, words)),
  ];
  const { json } = command.opts<{ json?: true }>();
  const report = { danvan: readVersion(), examined };
  await terminal.answer(json ? printJson(report) : printReport(examined, terminal.columns, words));
  return examined.some(({ state }) => state === 'missing') ? 1 : 0;
}

function printReport(examined: readonly Examined[], columns: number, words: Catalogue): string {
  const lines = examined.map(({ state, name, meaning }) => {
    const head = `${words['commands.doctor.state']({ state })}  ${name}`;
    return `${head}\n${wrapText(meaning, { width: Math.min(columns, 100), indent: '    ' })}\n`;
  });
  return `danvan ${readVersion()}\n\n${lines.join('')}`;
}

function examineNode(words: Catalogue): Examined {
  const { version, system, least } = readRuntime();
  const fits = isAtLeast(version, least);
  return {
    id: 'node',
    state: fits ? 'good' : 'missing',
    name: words['commands.doctor.node']({ version, system }),
    meaning: fits ? words['commands.doctor.nodeFits']() : words['commands.doctor.nodeTooOld']({ least }),
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

async function examineData(words: Catalogue): Promise<Examined> {
  const name = words['commands.doctor.data']();
  try {
    await Promise.all([loadData(), loadRuleSets(), readReference()]);
    return { id: 'data', state: 'good', name, meaning: words['commands.doctor.dataFits']() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const meaning = words['commands.doctor.dataDamaged']({ reason });
    return { id: 'data', state: 'missing', name, meaning };
  }
}

/** Whether a user has imported the official text of what danvan has reconstructed. */
async function examineReference({ environment, directory }: Terminal, words: Catalogue): Promise<Examined[]> {
  const own = await readReference().catch(() => null);
  if (own === null) return [];
  const imported = await readUserReferences(userReferencesFolder(environment, directory)).catch(() => []);
  const names = imported.map(({ about }) => about.id).join(', ');
  const { id, number } = own.about;
  return [
    {
      id: 'reference',
      state: names === '' ? 'limited' : 'good',
      name: words['commands.doctor.reference']({ number }),
      meaning:
        names === ''
          ? words['commands.doctor.referenceMissing']({ id })
          : words['commands.doctor.referenceThere']({ names }),
    },
  ];
}

async function examineLibreOffice({ environment }: Terminal, words: Catalogue): Promise<Examined> {
  const path = await libreOfficePath(environment);
  if (path === undefined) {
    const name = words['commands.doctor.libreOffice']({ version: '' });
    return {
      id: 'libreOffice',
      state: 'limited',
      name,
      meaning: words['commands.doctor.libreOfficeMissing'](),
    };
  }
  const version = await libreOfficeVersion(path);
  return {
    id: 'libreOffice',
    state: version === null ? 'limited' : 'good',
    name: words['commands.doctor.libreOffice']({ version: version ?? '' }),
    meaning:
      version === null
        ? words['commands.doctor.libreOfficeSilent']({ path })
        : words['commands.doctor.libreOfficeThere']({ path }),
  };
}

/** Fonts whose letters are as wide as those of Times New Roman, by their makers. */
const AS_WIDE = ['Liberation Serif', 'Tinos'];

/** The fonts that the rules of form ask for. */
async function examineFonts({ environment }: Terminal, words: Catalogue): Promise<Examined[]> {
  const sets = await loadRuleSets().catch(() => []);
  const wanted = [...new Set(sets.map(({ font }) => font.name))];
  const there = await installedFonts([...wanted, ...AS_WIDE], environment);
  const like = AS_WIDE.find((font) => there.includes(font));
  return wanted.map((font) => ({
    id: 'font',
    state: there.includes(font) ? 'good' : 'limited',
    name: words['commands.doctor.font']({ font }),
    meaning: meaningOfFont(there.includes(font), like, words),
  }));
}

function meaningOfFont(isThere: boolean, like: string | undefined, words: Catalogue): string {
  if (isThere) return words['commands.doctor.fontThere']();
  return like ? words['commands.doctor.fontLike']({ font: like }) : words['commands.doctor.fontMissing']();
}
