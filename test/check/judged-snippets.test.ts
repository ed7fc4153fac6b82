/** Findings on fresh texts that were judged by eye, as small texts: a fault is told above a note, and what is none is not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { RULES } from '../../src/check/rules/index.js';
import { check, TODAY } from '../support/check-materials.js';
import { parseText } from '../support/seeds.js';

const { snippets } = z
  .strictObject({
    schemaVersion: z.literal(1),
    judgedOn: z.iso.date(),
    snippets: z.array(
      z.strictObject({
        rule: z.enum(RULES.map(({ id }) => id)),
        words: z.string(),
        verdict: z.enum(['true', 'debatable', 'false']),
        why: z.string(),
        text: z.string(),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL('../fixtures/judged/snippets.yaml', import.meta.url), 'utf8')));

/** What a rule finds above a note in a text of Markdown. */
async function foundIn(text: string, rule: string): Promise<string[]> {
  const { tree } = await parseText(text, 'van-ban.md');
  const { findings } = check({ tree, lines: text.split('\n') }, { today: TODAY });
  return findings.flatMap(({ ruleId, severity, actual }) =>
    ruleId === rule && severity !== 'note' ? [actual ?? ''] : [],
  );
}

describe('judged findings', () => {
  test.each(snippets)('$rule: $words ($verdict)', async ({ rule, words, verdict, text }) => {
    const found = await foundIn(text, rule);
    expect(found.includes(words)).toBe(verdict === 'true');
  });
});

describe('texts of which no finding of words can be believed', () => {
  const slips = ['hyện', 'viêc', 'đuợc', 'tryền', 'huởng', 'nphiệp', 'koáng', 'ngưòi', 'thuờng', 'coơ'];
  const lineOf = (slip: string): string => `Các cơ quan ${slip} thực hiện nhiệm vụ theo quy định.`;

  test('a few slips in a text are told', async () => {
    expect(await foundIn(slips.slice(0, 3).map(lineOf).join('\n\n'), 'no-impossible-syllable')).toHaveLength(
      3,
    );
  });

  test('a text full of them was damaged on its way: each is a note', async () => {
    const damaged = [...slips, ...slips, ...slips].map(lineOf).join('\n\n');
    expect(await foundIn(damaged, 'no-impossible-syllable')).toEqual([]);
  });

  test('a page with program code is no document: its numbers are noted', async () => {
    const code = ['const bang = {', 'for (let i = 0; i < 4; i++) {', 'return rong;', 'export const a = 1;'];
    const text = `Điều 1. Một việc.\n\n${code.join('\n\n')}\n\nĐiều 3. Ba việc.`;
    expect(await foundIn(text, 'require-consecutive-numbers')).toEqual([]);
    expect(await foundIn('Điều 1. Một việc.\n\nĐiều 3. Ba việc.', 'require-consecutive-numbers')).toEqual([
      'Điều 3.',
    ]);
  });
});
