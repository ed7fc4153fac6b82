/** Help that the build keeps is what commander gives, and costs next to nothing. */
import { spawnSync } from 'node:child_process';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { helpPages, helpText } from '../../src/commands/describing/help-pages.js';
import { keptHelp } from '../../src/commands/terminal/kept-help.js';
import { wholeProgram } from '../../src/commands/terminal/program.js';
import { LANGUAGES, loadCatalogue } from '../../src/messages/catalogue.js';
import { printHelpPage } from '../../src/print/help-page.js';
import { LAUNCHER, requireFreshBuild } from '../support/built-program.js';
import { runDanvan } from '../support/fake-terminal.js';

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

describe('what is loaded before anything is said', () => {
  test.each([['--version'], ['--help'], ['check --help'], ['help draft']])('%s', (words) => {
    requireFreshBuild();
    const script = `
      process.argv.splice(2, 9, ...${JSON.stringify(words.split(' '))});
      const { openPack } = require('./open-pack.js');
      const { open, opened } = openPack(...process.argv.slice(2));
      open('./main.js').start().then(() => console.error(JSON.stringify([...opened.keys()])));`;
    const { stderr, stdout } = spawnSync(process.execPath, ['-', 'none'], {
      cwd: LAUNCHER.replace(/danvan\.js$/, ''),
      input: script,
      encoding: 'utf8',
    });
    const pieces = JSON.parse(stderr) as string[];
    expect(stdout).not.toBe('');
    // Some of the three hundred pieces, and no package: commander alone would cost a tenth more than Node itself.
    expect(pieces.length).toBeLessThanOrEqual(8);
    expect(pieces.filter((piece) => !piece.startsWith('./'))).toEqual([]);
  });
});
