/** Writes the documentation that is made from data: the table of rules. Needs a build; a test says whether it is current. */
import { writeFileSync } from 'node:fs';
import { RULES_DOCUMENT, rulesDocument } from '../dist/rules-document.js';

writeFileSync(new URL(`../${RULES_DOCUMENT}`, import.meta.url), await rulesDocument());
