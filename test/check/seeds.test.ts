/** The five real texts, judged by eye: `check` finds every fault that was seen, and nothing false above a note. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { RULES } from '../../src/check/rules/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { checkMaterials, TODAY } from '../support/check-materials.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { parseText } from '../support/seeds.js';

const FOLDER = new URL('../fixtures/check/', import.meta.url);
const TEXTS = new URL('../fixtures/seeds/', import.meta.url);

/** By rule: "line: words" of each finding. */
const places = z.partialRecord(z.enum(RULES.map(({ id }) => id)), z.array(z.string()));
const judged = z.strictObject({
  text: z.string(),
  judgements: z.array(
    z.strictObject({
      asOf: z.iso.date(),
      isOwnDay: z.boolean().default(false),
      above: places,
      notes: places,
    }),
  ),
});

const check = createChecker({
  ...checkMaterials,
  ruleSets: [loadRuleSet('hd05'), loadRuleSet('hd36')],
});

const asLine = ({ ruleId, line, actual }: Finding): string => `${ruleId} ${line}: ${actual}`;
const asLines = (judgement: z.infer<typeof places>): string[] =>
  Object.entries(judgement)
    .flatMap(([rule, lines = []]) => lines.map((line) => `${rule} ${line}`))
    .sort();

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { text, judgements } = judged.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8')));

  test.each(judgements)('as of $asOf', async ({ asOf, isOwnDay, above, notes }) => {
    const content = readFileSync(new URL(text, TEXTS), 'utf8');
    const { tree } = await parseText(content, text);
    const options = { today: TODAY, ...(isOwnDay ? {} : { asOf }) };
    const result = check({ tree, lines: content.split('\n') }, options);
    expect(result.day).toBe(asOf);
    const found = result.findings.filter(({ severity }) => severity !== 'note');
    expect(found.map(asLine).sort()).toEqual(asLines(above));
    const noted = result.findings.filter(({ severity }) => severity === 'note').map(asLine);
    expect(asLines(notes).filter((note) => !noted.includes(note))).toEqual([]);
  });
});

test('all five are judged, each as of its own time and as of today', () => {
  expect(readdirSync(FOLDER)).toHaveLength(readdirSync(TEXTS).length);
});
