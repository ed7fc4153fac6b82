/** The pages that describe the commands are those that the commands give today. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';
import { COMMANDS_DOCUMENTS, commandsDocument } from '../src/commands-document.js';
import { LANGUAGES } from '../src/messages/catalogue.js';
import { runDanvan } from './support/fake-terminal.js';
import { readProjectFile } from './support/source-files.js';

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = readProjectFile(COMMANDS_DOCUMENTS[language]);

  test('is current (else run `npm run docs`)', async () => {
    expect(page).toBe(await commandsDocument(language));
  });

  test.each(COMMANDS.map(({ name }) => name))('has every option that the help of %s shows', async (name) => {
    const { answer } = await runDanvan([name, '--help', '--lang', language]);
    const section = page.split(`\n## danvan ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    const shown = [...answer.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag ?? '');
    const common = ['--help', '--version', '--lang', '--no-open'];
    expect(shown.filter((flag) => !common.includes(flag) && !section.includes(`${flag}`))).toEqual([]);
    expect(section).toContain(`danvan ${name} [`);
  });
});
