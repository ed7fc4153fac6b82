/** Writes the documentation that is made from data: the rules. Needs a build; a test says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { README, RULES_DOCUMENT, rulesDocument, withRulesTable } from '../dist/rules-document.js';

const at = (path) => new URL(`../${path}`, import.meta.url);

writeFileSync(at(RULES_DOCUMENT), await rulesDocument());
writeFileSync(at(README), await withRulesTable(readFileSync(at(README), 'utf8')));
