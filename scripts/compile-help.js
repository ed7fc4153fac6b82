/** Keeps the help of every command, in each language, for whoever asks for it: it is printed without loading the commands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { helpPages } from '../dist/commands/describing/help-pages.js';
import { keptHelpPath } from '../dist/commands/terminal/kept-help.js';
import { wholeProgram } from '../dist/commands/terminal/program.js';
import { LANGUAGES, loadCatalogue } from '../dist/messages/catalogue.js';

const root = new URL('../', import.meta.url);
mkdirSync(new URL('dist/assets/help/', root), { recursive: true });

for (const language of LANGUAGES) {
  const pages = helpPages(await wholeProgram(await loadCatalogue(language)));
  writeFileSync(new URL(keptHelpPath(language), root), JSON.stringify(pages));
}
