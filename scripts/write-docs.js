/** Writes the documentation that is made from the code: rules and commands. Needs a build; a test says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS_DOCUMENTS, commandsDocument } from '../dist/commands-document.js';
import { README, RULES_DOCUMENT, rulesDocument, withRulesTable } from '../dist/rules-document.js';

const at = (path) => new URL(`../${path}`, import.meta.url);

writeFileSync(at(RULES_DOCUMENT), await rulesDocument());
writeFileSync(at(README), await withRulesTable(readFileSync(at(README), 'utf8')));
for (const [language, path] of Object.entries(COMMANDS_DOCUMENTS))
  writeFileSync(at(path), await commandsDocument(language));
