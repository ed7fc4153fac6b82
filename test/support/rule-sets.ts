import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseRuleSet, type RuleSet } from '../../src/form/rule-set.js';

/** A rule set as it is shipped. */
export const loadRuleSet = (id: 'hd05' | 'hd36'): RuleSet =>
  parseRuleSet(parse(readFileSync(new URL(`../../templates/rules/${id}.yaml`, import.meta.url), 'utf8')));
