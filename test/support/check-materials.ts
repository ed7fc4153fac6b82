/** What checks are made with, as shipped. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import type { CheckMaterials } from '../../src/check/facts/document-facts.js';
import { parseSlips, parseWordPairs } from '../../src/data/schemas/index.js';
import { dated } from './dated-data.js';
import { reference } from './draft-materials.js';
import { substanceWords } from './phrases.js';
import { loadRuleSet } from './rule-sets.js';

const readLanguage = (name: string): unknown =>
  parse(readFileSync(new URL(`../../templates/language/${name}.yaml`, import.meta.url), 'utf8'));

export const checkMaterials: CheckMaterials = {
  data: dated,
  reference,
  wordPairs: parseWordPairs(readLanguage('word-pairs')),
  substanceWords,
  slips: parseSlips({
    confusions: readLanguage('confusions'),
    writtenNames: readLanguage('written-names'),
    reviewRemarks: readLanguage('review-remarks'),
    deniedDuties: readLanguage('denied-duties'),
  }),
  ruleSets: [loadRuleSet('hd05')],
};

export const check = createChecker(checkMaterials);

export const TODAY = '2026-11-21';
