/** Help that the build keeps is what commander gives, and costs next to nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { helpPages, helpText } from '../../src/commands/describing/help-pages.js';
import { keptHelp } from '../../src/commands/terminal/kept-help.js';
import { wholeProgram } from '../../src/commands/terminal/program.js';
import { LANGUAGES, loadCatalogue } from '../../src/messages/catalogue.js';
import { printHelpPage } from '../../src/print/help-page.js';
import { LAUNCHER, requireFreshBuild } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const WIDTHS = [30, 60, 80, 100, 160];

test.each(LANGUAGES)('a page is laid out as commander lays it out, at every width (%s)', async (language) => {
  const program = await wholeProgram(await loadCatalogue(language));
  const pages = helpPages(program);
  const commands: [string, Command][] = [
    ['', program],
    ...program.commands.map((command): [string, Command] => [command.name(), command]),
  ];
  expect(Object.keys(pages)).toHaveLength(commands.length);
  for (const [name, command] of commands)
    for (const helpWidth of WIDTHS) {
      command.configureHelp({ ...command.configureHelp(), helpWidth });
      const page = pages[name];
      expect(page && printHelpPage(page, helpWidth), `${name} at ${helpWidth}`).toBe(helpText(command));
    }
});

test('only a line that asks for help and nothing else is answered from what is kept', async () => {
  const around = { environment: {}, answerIsTty: false, columns: 80 };
  requireFreshBuild();
  for (const argv of [['--help'], ['-h'], ['help'], ['diff', '--help'], ['help', 'diff']])
    expect(keptHelp(argv, around)).toBe((await runDanvan(argv)).answer);
  const english = ['--lang', 'en', 'check', '-h'];
  expect(keptHelp(english, around)).toBe((await runDanvan(english)).answer);
  for (const argv of [
    [],
    ['check', 'a.md', '--help'],
    ['nothing', '--help'],
    ['check', '--', '-h'],
    ['--lang', 'fr', '--help'],
  ])
    expect(keptHelp(argv, around)).toBeNull();
});

/** Runs a command; which pieces it opened, and what each of two packages that cost much is told by, where it is among them. */
function piecesOpenedBy(words: string) {
  requireFreshBuild();
  const script = `
    process.argv.splice(2, 9, ...${JSON.stringify(words.split(' '))});
    const { openPack, PACK } = require('./open-pack.js');
    const { open, opened } = openPack(...process.argv.slice(2));
    open('./main.js').start().then(() => {
      const all = require(PACK);
      const texts = [...opened.keys()].map((id) => String(all[id]));
      const costly = ['ZodObject', 'resolveBlockMap'].filter((name) => texts.some((text) => text.includes(name)));
      require('node:fs').writeSync(3, JSON.stringify({ pieces: [...opened.keys()], costly }));
    });`;
  const { stdout, output } = spawnSync(process.execPath, ['-', 'none'], {
    cwd: LAUNCHER.replace(/danvan\.js$/, ''),
    input: script,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  return { stdout, ...(JSON.parse(output[3] ?? '') as { pieces: string[]; costly: string[] }) };
}

describe('what is loaded before anything is said', () => {
  test.each([['--version'], ['--help'], ['check --help'], ['help draft']])('%s', (words) => {
    const { stdout, pieces } = piecesOpenedBy(words);
    expect(stdout).not.toBe('');
    // Some of the three hundred pieces, and no package: commander alone would cost a tenth more than Node itself.
    expect(pieces.length).toBeLessThanOrEqual(8);
    expect(pieces.filter((piece) => !piece.startsWith('./'))).toEqual([]);
  });
});

describe('the schemas of what users write, and YAML, are opened for those who wrote something', () => {
  const toFile = () => `--force -o ${join(temporaryFolder(), 'draft.docx')}`;

  test('a draft, and one with a value of the profile', () => {
    const draft = `draft --province thai-nguyen ${toFile()}`;
    expect(piecesOpenedBy(draft).costly).toEqual([]);
    expect(piecesOpenedBy(`${draft} --set place=Thái-Nguyên`).costly).toContain('ZodObject');
  });

  test.each([['check thai-nguyen'], ['diff thai-nguyen ha-noi --to json']])('%s', (words) => {
    expect(piecesOpenedBy(words).costly).toEqual([]);
  });
});
